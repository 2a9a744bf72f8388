import QtQuick
import QtQuick.VirtualKeyboard.Styles
import theme

// A key that types what it shows.
KeyPanel {
    id: panel

    readonly property string text: control ? control.displayText : ""
    readonly property bool types: control && !control.functionKey

    onControlChanged: if (control)
        control.alternativeKeys = KeyMetrics.withAccents(control.text, control.alternativeKeys)

    KeyFace {
        visible: panel.types
        pressed: panel.control ? panel.control.pressed : false
        off: panel.control ? !panel.control.enabled : false
        label: panel.control && panel.control.uppercased ? panel.text.toUpperCase() : panel.text
    }

    // Keys such as "1/2" of the symbol page come as letters but belong to the others.
    KeyFace {
        visible: !panel.types
        pressed: panel.control ? panel.control.pressed : false
        off: panel.control ? !panel.control.enabled : false
        outlined: true
        fill: Theme.ink
        mark: Theme.paper
        capHeight: KeyMetrics.labelCapHeight
        label: panel.text
    }

    // None of Qt's layouts has an @ beside the space bar, and an address needs no comma.
    Binding {
        target: panel.control
        property: "text"
        value: "@"
        when: panel.control && panel.control.key === Qt.Key_Comma && KeyMetrics.email
    }
}
