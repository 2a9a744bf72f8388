import QtQuick
import theme

// A required question with neither answer chosen beforehand.
Item {
    id: question

    property string yes
    property string no
    property string answer
    property string problem
    // What is asked, for those who only hear the two answers.
    property string asked
    property bool armed: true
    property bool compact: false
    readonly property alias buttonsHeight: choices.height

    function take(): void {
        (answer === "no" ? noButton : yesButton).forceActiveFocus();
    }

    function sayProblem(): void {
        warning.say();
    }

    signal answered(bool yes)

    implicitHeight: choices.height + (problem !== "" ? warning.height + Theme.gap : 0)

    Row {
        id: choices

        width: parent.width
        spacing: Theme.space

        KioskButton {
            id: yesButton

            objectName: "yes"
            Accessible.description: question.problem || question.asked
            width: (parent.width - parent.spacing) / 2
            role: KioskButton.Role.Choice
            text: question.yes
            chosen: question.answer === "yes"
            armed: question.armed
            onClicked: {
                if (armed)
                    question.answered(true);
            }
        }

        KioskButton {
            id: noButton

            objectName: "no"
            Accessible.description: question.problem || question.asked
            width: (parent.width - parent.spacing) / 2
            role: KioskButton.Role.Choice
            text: question.no
            chosen: question.answer === "no"
            armed: question.armed
            onClicked: {
                if (armed)
                    question.answered(false);
            }
        }
    }

    ProblemLine {
        id: warning

        anchors.top: choices.bottom
        anchors.topMargin: Theme.gap
        width: parent.width
        problem: question.problem
        compact: question.compact
    }
}
