pragma ComponentBehavior: Bound

import QtQuick
import theme

// Answers to choose from, as large as they can be; more than fit turn like pages.
OwnQuestion {
    id: question

    least: heightOf(Math.min(count, 3), Theme.target)

    readonly property bool several: field.kind === "multiple-choice"
    readonly property int count: field.choices.length
    readonly property real half: (width - Theme.gap) / 2
    readonly property bool readable: widest.advanceWidth * Math.max(0.75, Theme.textSmallest / Theme.text) + (several ? Theme.text * 1.1 : 0) + 4 * Theme.gap < half
    // In two columns where one is too high, and every answer can be read on one line of them.
    readonly property int columns: !Theme.portrait && readable && heightOf(count, Theme.target) > steadyRoom ? 2 : 1
    readonly property int rows: Math.ceil(count / columns)
    readonly property int large: heightOf(rows, Theme.primaryTarget) <= steadyRoom ? Theme.primaryTarget : Theme.target

    function heightOf(rows: int, each: int): int {
        return rows * (each + Theme.gap) - Theme.gap;
    }

    function isChosen(choice: string): bool {
        return several ? typeof answer === "object" && answer.includes(choice) : written === choice;
    }

    // An answer nobody has to give can be taken back, but not by a tap too many.
    function choose(choice: string): void {
        if (!armed)
            return;
        if (several)
            visit.toggle(field.name, choice);
        else if (written !== choice)
            visit.enter(field.name, choice);
        else if (!field.required && !justChosen.running)
            visit.enter(field.name, "");
        justChosen.restart();
    }

    function take(): void {
        const at = several ? 0 : Math.max(0, field.choices.findIndex(choice => isChosen(choice.id)));
        buttons.itemAt(at)?.forceActiveFocus();
    }

    heard: field.choices.map(choice => choice.text)

    Timer {
        id: justChosen

        interval: Theme.settleMs
    }

    TextMetrics {
        id: widest

        font.family: Theme.family
        font.bold: true
        font.pixelSize: Theme.text
        text: question.field.choices.reduce((longest, choice) => choice.text.length > longest.length ? choice.text : longest, "")
    }

    PagedArea {
        id: area

        subject: question.field.name
        width: parent.width
        height: Math.min(implicitHeight, question.answerRoom)

        Grid {
            id: grid

            width: parent.width
            columns: question.columns
            spacing: Theme.gap

            Repeater {
                id: buttons

                model: question.count

                AnswerButton {
                    id: choice

                    required property int index
                    // The same button in every language: it keeps the focus.
                    readonly property var offered: question.field.choices[index] ?? {
                        id: "",
                        text: ""
                    }

                    objectName: "choice-" + offered.id
                    width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                    height: question.large
                    several: question.several
                    text: offered.text
                    chosen: question.isChosen(offered.id)
                    armed: question.armed
                    Accessible.description: question.problem || question.label
                    onClicked: question.choose(offered.id)
                    onActiveFocusChanged: {
                        if (activeFocus)
                            area.reveal(choice);
                    }
                }
            }
        }
    }
}
