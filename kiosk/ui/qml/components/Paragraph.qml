import QtQuick
import theme

// Running text with a fixed line pitch, so that a page can end between two lines.
BodyText {
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.ceil(font.pixelSize * 1.27)
    // Lines that run to the left come out a little wider than they were broken for.
    leftPadding: Theme.mirrored && effectiveHorizontalAlignment === Text.AlignRight ? Math.ceil(font.pixelSize * 0.1) : 0
}
