import QtQuick
import theme

Text {
    id: body

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
    Accessible.name: textFormat === Text.StyledText ? text.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&amp;/g, "&") : text
    // In lines of a fixed height letters of a script with higher ones would stand too low, on what
    // comes below.
    readonly property real tooLow: baselineOffset - Theme.ascent * fontInfo.pixelSize
    transform: Translate {
        y: body.lineHeightMode === Text.FixedHeight && body.verticalAlignment === Text.AlignTop && body.tooLow > body.fontInfo.pixelSize * 0.2 ? -Math.round(body.tooLow) : 0
    }
    Accessible.focusable: false
    Accessible.role: Accessible.Paragraph
    Accessible.ignored: text === ""
}
