import QtQuick
import components
import theme

// One number of the day and what it counts.
Column {
    id: figure

    property string number
    property string words
    property int letters: Theme.title

    BodyText {
        width: parent.width
        text: figure.number
        horizontalAlignment: Text.AlignLeft
        font.bold: true
        font.pixelSize: figure.letters
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
        lineHeight: 1
    }

    StaffText {
        width: parent.width
        text: figure.words
        font.pixelSize: Theme.textSmall
        pitch: 1.05
    }
}
