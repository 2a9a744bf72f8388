import QtQuick
import theme

// Why an answer does not work: a mark and words, under the field.
Row {
    id: line

    property string problem

    spacing: Theme.gap
    visible: problem !== ""

    Rectangle {
        id: mark

        width: Math.round(Theme.textSmall * 1.2)
        height: width
        radius: width / 2
        color: Theme.problem

        BodyText {
            anchors.centerIn: parent
            text: "!"
            color: Theme.paper
            font.bold: true
            font.pixelSize: Theme.textSmall
            lineHeight: 1
            Accessible.ignored: true
        }
    }

    BodyText {
        objectName: "problem"
        width: line.width - mark.width - line.spacing
        text: line.problem
        font.pixelSize: Theme.textSmall
        lineHeight: 1.05
        Accessible.role: Accessible.AlertMessage
    }
}
