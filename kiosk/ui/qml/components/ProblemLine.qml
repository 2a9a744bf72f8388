import QtQuick
import theme

// Why an answer does not work: a mark and words, under the field.
Row {
    id: line

    property string problem
    property bool compact: false
    readonly property int letters: compact ? Theme.textSmallest : Theme.textSmall

    spacing: Theme.gap
    visible: problem !== ""

    Rectangle {
        id: mark

        width: Math.round(line.letters * 1.2)
        height: width
        radius: width / 2
        color: Theme.problem

        BodyText {
            anchors.centerIn: parent
            text: "!"
            color: Theme.paper
            font.bold: true
            font.pixelSize: line.letters
            lineHeight: 1
            Accessible.ignored: true
        }
    }

    BodyText {
        objectName: "problem"
        width: line.width - mark.width - line.spacing
        text: line.problem
        font.pixelSize: line.letters
        // As high for letters of any script.
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.ceil(line.letters * 1.3)
        Accessible.role: Accessible.AlertMessage
    }
}
