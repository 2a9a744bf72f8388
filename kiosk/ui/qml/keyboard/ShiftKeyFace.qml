import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import theme

// Outlined at rest, filled for the next letter, in the accent colour with a bar while locked.
KeyPanel {
    id: panel

    readonly property bool locked: InputContext.capsLockActive
    readonly property bool on: InputContext.uppercase
    readonly property string arrow: "M12 3.5 L21.5 13 H16.5 V20 H7.5 V13 H2.5 Z"
    readonly property string arrowAndBar: "M12 2.5 L20.5 11 H16 V15.5 H8 V11 H3.5 Z M7.5 20.5 H16.5"

    KeyFace {
        pressed: panel.control ? panel.control.pressed : false
        off: panel.control ? !panel.control.enabled : false
        outlined: true
        fill: panel.locked ? Theme.accent : panel.on ? Theme.paper : Theme.ink
        mark: panel.locked ? Theme.accentText : panel.on ? Theme.ink : Theme.paper
        glyph: panel.locked ? panel.arrowAndBar : panel.arrow
        glyphFilled: panel.on
    }
}
