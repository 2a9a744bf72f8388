import QtQuick
import theme

// Running text with a fixed line pitch, so that a page can end between two lines.
BodyText {
    textFormat: Text.StyledText
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.ceil(font.pixelSize * Theme.lineHeight)
}
