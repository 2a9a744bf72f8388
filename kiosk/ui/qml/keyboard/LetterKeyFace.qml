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

    // The key beside the space bar has a comma, which neither an address nor a name needs.
    readonly property bool spare: control !== null && control.key === Qt.Key_Comma && !KeyMetrics.symbols
    readonly property bool turning: spare && KeyMetrics.accented

    Binding {
        target: panel.control
        property: "text"
        value: KeyMetrics.email ? "@" : KeyMetrics.pageNames[1]
        when: panel.spare && (KeyMetrics.email || panel.turning)
    }

    Binding {
        target: panel.control
        property: "functionKey"
        value: true
        when: panel.turning
    }

    Binding {
        target: panel.control
        property: "noKeyEvent"
        value: true
        when: panel.turning
    }

    Connections {
        target: panel.control
        enabled: panel.turning

        function onClicked(): void {
            KeyMetrics.page = 1;
        }
    }
}
