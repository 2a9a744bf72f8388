import QtQuick
import theme

// Why an answer does not work: a mark and words, under the field.
Row {
    id: line

    property string problem
    property bool compact: false
    // How high it may be; what is too long for that is written smaller.
    property real room: Infinity
    readonly property int letters: compact || inFull.height > room ? Theme.textSmallest : Theme.textSmall

    // Also for the second time, when the same answer was given again.
    function say(): void {
        spoken.say();
    }

    spacing: Theme.gap
    visible: problem !== ""

    Spoken {
        id: spoken

        visible: false
        words: line.problem
        urgent: true
    }

    BodyText {
        id: inFull

        visible: false
        width: line.width - Math.round(Theme.textSmall * 1.2) - line.spacing
        text: line.problem
        font.pixelSize: Theme.textSmall
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.ceil(Theme.textSmall * 1.3)
        Accessible.ignored: true
    }

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
