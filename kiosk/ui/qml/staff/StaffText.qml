import QtQuick
import components

// Words of the staff's pages. Their lines are as high for letters of any script: those of Arabic would
// need half as much again, and the pages are full.
BodyText {
    // How far lines are apart, in lines of our own letters.
    property real pitch: 1.2

    lineHeightMode: Text.FixedHeight
    lineHeight: Math.ceil(font.pixelSize * pitch * 1.24)
}
