import QtQuick
import components
import theme

// One thing about this machine: whether it is well, in words, and what to do where it is not.
Item {
    id: line

    property bool ok: true
    property string words

    implicitHeight: text.height

    Rectangle {
        id: mark

        y: (text.lineHeight - height) / 2
        width: Math.round(Theme.textSmall * 1.2)
        height: width
        radius: width / 2
        color: line.ok ? "transparent" : Theme.problem
        border.color: line.ok ? Theme.ink : Theme.problem
        border.width: Theme.rule

        BodyText {
            anchors.centerIn: parent
            text: line.ok ? "✓" : "!"
            color: line.ok ? Theme.ink : Theme.paper
            font.bold: true
            font.pixelSize: Theme.textSmall * 0.9
            lineHeight: 1
            Accessible.name: line.ok ? qsTr("Fine") : qsTr("Take note")
        }
    }

    Paragraph {
        id: text

        x: mark.width + Theme.gap
        width: line.width - x
        text: line.words
        font.pixelSize: Theme.textSmall
        font.bold: !line.ok
        lineHeight: Math.ceil(font.pixelSize * 1.7)
    }
}
