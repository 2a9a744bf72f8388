import QtQuick
import theme

// One line in letters as large as fit, and more lines only where those would be too small.
BodyText {
    id: line

    // A sentence that may take several lines keeps its letters.
    property bool sentence: false

    fontSizeMode: sentence ? Text.FixedSize : Text.HorizontalFit
    minimumPixelSize: Theme.textSmallest
    wrapMode: sentence || whole.width * Theme.textSmallest > width * font.pixelSize ? Text.Wrap : Text.NoWrap
    // As high for letters of any script; several lines of Arabic need more.
    height: Math.ceil(font.pixelSize * (sentence && Theme.mirrored ? 1.75 : 1.3)) * lineCount
    verticalAlignment: Text.AlignVCenter
    lineHeight: 1.05

    TextMetrics {
        id: whole

        font: line.font
        text: line.text.replace(/<[^>]*>/g, "")
    }
}
