import QtQuick
import theme

Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.text
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
