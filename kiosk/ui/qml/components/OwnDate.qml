pragma ComponentBehavior: Bound

import QtQuick
import theme

// A day in three fields, in the order in which the language on the screen writes them.
OwnQuestion {
    id: question

    least: Theme.target + Theme.gap * 0.6 + Math.ceil(Theme.textSmall * 1.3)

    readonly property list<string> parts: written.split("-")
    // As it is written where this kiosk stands, if that is said of the language.
    readonly property string format: Qt.locale("%1_%2".arg(Theme.locale.name.split("_")[0]).arg(visit.country)).dateFormat(Locale.ShortFormat)
    // 0 is the year, 1 the month, 2 the day, as they are kept.
    readonly property list<int> order: [0, 1, 2].sort((one, other) => format.search("yMd"[one]) - format.search("yMd"[other]))
    readonly property list<string> names: [qsTr("Year"), qsTr("Month"), qsTr("Day")]

    function part(at: int): TextEntry {
        return fields.itemAt(at) as TextEntry;
    }

    // The first that is still empty, or all of it once more.
    function take(): void {
        const empty = order.findIndex(part => (parts[part] ?? "") === "");
        part(problem === "" && empty > 0 ? empty : 0)?.take();
    }

    heard: order.map(part => names[part])

    Row {
        id: row

        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: fields

            model: question.order

            TextEntry {
                id: entry

                required property int index
                required property int modelData

                objectName: ["year", "month", "day"][modelData]
                width: (row.width - 2 * row.spacing) * (modelData === 0 ? 0.4 : 0.3)
                label: question.names[modelData]
                spokenLabel: "%1: %2".arg(question.label).arg(label)
                compact: question.tight
                hint: question.problem
                placeholder: question.tight
                wrong: question.problem !== ""
                text: question.parts[modelData] ?? ""
                maximumLength: modelData === 0 ? 4 : 2
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhDigitsOnly
                onEdited: text => question.visit.enterPart(question.field.name, modelData, text)
                onAccepted: index < 2 ? question.part(index + 1).take() : question.accepted()
            }
        }
    }
}
