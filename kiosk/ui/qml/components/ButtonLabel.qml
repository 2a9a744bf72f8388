import QtQuick
import theme

// What stands on a button: in letters as large as fit, in more lines where one line could only be
// had in letters too small.
Text {
    id: label

    // As large as the labels beside it: it takes as many lines as it needs for that.
    property bool common: false
    // As in BodyText.
    property bool huge: false

    font.family: Theme.family
    font.variableAxes: huge ? ({
            wght: 700
        }) : ({})
    // One line may be higher than the button: other scripts have higher lines, not higher letters.
    fontSizeMode: common && wrapMode === Text.NoWrap ? Text.HorizontalFit : Text.Fit
    minimumPixelSize: Theme.textSmallest
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    wrapMode: oneLine.width * (common ? 1 : Math.max(0.7, Math.min(1, Theme.textSmallest / font.pixelSize))) > width ? Text.WordWrap : Text.NoWrap
    lineHeight: 0.95
    textFormat: Text.PlainText

    readonly property alias lineWidth: oneLine.width

    TextMetrics {
        id: oneLine

        font: label.font
        text: label.text
    }
}
