import QtQuick
import theme

// One line in letters as large as fit, and more lines only where those would be too small.
BodyText {
    id: line

    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.textSmallest
    wrapMode: whole.width * Theme.textSmallest > width * font.pixelSize ? Text.Wrap : Text.NoWrap
    // As high for letters of any script.
    height: Math.ceil(font.pixelSize * 1.3) * lineCount
    verticalAlignment: Text.AlignVCenter
    lineHeight: 1.05

    TextMetrics {
        id: whole

        font: line.font
        text: line.text.replace(/<[^>]*>/g, "")
    }
}
