import QtQuick
import QtQuick.VirtualKeyboard.Styles
import theme

// A key that changes the keyboard or the text instead of typing: the bed's colour with an outline.
KeyPanel {
    id: panel

    property alias glyph: face.glyph
    property alias label: face.label
    property alias mirrored: face.mirrored
    property bool hiddenWhenOff: false

    visible: !(hiddenWhenOff && face.off)

    KeyFace {
        id: face

        pressed: panel.control ? panel.control.pressed : false
        off: panel.control ? !panel.control.enabled : false
        outlined: true
        fill: Theme.ink
        mark: Theme.paper
        capHeight: KeyMetrics.labelCapHeight
    }
}
