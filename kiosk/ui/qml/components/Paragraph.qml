import QtQuick

// Running text with a fixed line pitch, so that a page can end between two lines.
BodyText {
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.ceil(font.pixelSize * 1.27)
}
