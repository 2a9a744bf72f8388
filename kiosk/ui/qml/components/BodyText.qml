import QtQuick
import theme

Text {
    // For bold letters of 64 pixels and more. What Atkinson lacks comes from files of all weights;
    // Qt thickens their letters, but none so large.
    property bool huge: false

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.text
    font.variableAxes: huge ? ({
            wght: 700
        }) : ({})
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
