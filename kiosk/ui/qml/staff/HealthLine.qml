import QtQuick
import components
import theme

// One thing about this machine: whether it is well, in words, and what to do where it is not. A fact
// is neither: it only stands there.
Item {
    id: line

    // "well", "note" (something to take note of) or "fact".
    property string mark: "well"
    readonly property bool note: mark === "note"
    property string words

    implicitHeight: text.height

    Rectangle {
        id: disc

        y: (text.lineHeight - height) / 2
        width: Math.round(Theme.textSmall * 1.2)
        height: width
        radius: width / 2
        color: line.note ? Theme.problem : "transparent"
        border.color: line.note ? Theme.problem : Theme.ink
        border.width: Theme.rule

        BodyText {
            anchors.centerIn: parent
            text: line.note ? "!" : line.mark === "well" ? "✓" : "–"
            color: line.note ? Theme.paper : Theme.ink
            font.bold: true
            font.pixelSize: Theme.textSmall * 0.9
            lineHeight: 1
            Accessible.name: line.note ? qsTr("Take note") : line.mark === "well" ? qsTr("Fine") : ""
        }
    }

    Paragraph {
        id: text

        x: disc.width + Theme.gap
        width: line.width - x
        text: line.words
        font.pixelSize: Theme.textSmall
        font.bold: line.note
        lineHeight: Math.ceil(font.pixelSize * 1.7)
    }
}
