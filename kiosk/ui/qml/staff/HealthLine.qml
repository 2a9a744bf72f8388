import QtQuick
import components
import theme

// One thing about this machine: whether it is well, in words, and what to do where it is not. A fact
// is neither: it only stands there.
Item {
    id: line

    // "well", "note" (something to take note of), "fault" (something to see to) or "fact".
    property string mark: "well"
    readonly property bool fault: mark === "fault"
    readonly property var signs: ({
            well: "✓",
            note: "!",
            fault: "!",
            fact: "–"
        })
    readonly property var said: ({
            well: qsTr("Fine"),
            note: qsTr("Take note"),
            fault: qsTr("See to this"),
            fact: ""
        })
    property string words

    implicitHeight: text.height

    Rectangle {
        id: disc

        x: Theme.lead(0, width, line.width)
        // Its middle is that of the capitals of the first line.
        y: Math.round(text.baselineOffset - Theme.capShare / 2 * text.font.pixelSize - height / 2)
        width: Math.round(Theme.textSmall * 1.2)
        height: width
        radius: width / 2
        color: line.fault ? Theme.problem : "transparent"
        border.color: line.fault ? Theme.problem : Theme.ink
        border.width: Theme.rule

        BodyText {
            anchors.centerIn: parent
            text: line.signs[line.mark]
            color: line.fault ? Theme.paper : Theme.ink
            font.bold: true
            font.pixelSize: Theme.textSmall * 0.9
            lineHeight: 1
            Accessible.name: line.said[line.mark]
        }
    }

    Paragraph {
        id: text

        x: Theme.lead(disc.width + Theme.gap, width, line.width)
        width: line.width - disc.width - Theme.gap
        text: line.words
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.textSmall
        font.bold: line.fault
        lineHeight: Math.ceil(font.pixelSize * 1.7)
    }
}
