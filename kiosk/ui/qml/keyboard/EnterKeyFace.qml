import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Styles
import theme

// The way on: in the campaign's colour, with the field's own words ("Next") or a sign.
KeyPanel {
    id: panel

    readonly property int action: (control as EnterKey)?.actionId ?? EnterKeyAction.None

    KeyFace {
        pressed: panel.control ? panel.control.pressed : false
        off: panel.control ? !panel.control.enabled : false
        outlined: KeyMetrics.accentLostOnBed
        fill: Theme.accent
        mark: Theme.accentText
        pressedFill: Theme.paper
        pressedMark: Theme.ink
        capHeight: KeyMetrics.labelCapHeight
        label: panel.control ? panel.control.displayText : ""
        // The way on is the way the screens go.
        mirrored: Theme.mirrored && panel.action !== EnterKeyAction.Search && panel.action !== EnterKeyAction.Done
        glyph: {
            switch (panel.action) {
            case EnterKeyAction.Search:
                return "M10 3.5 A6.5 6.5 0 1 0 10 16.5 A6.5 6.5 0 1 0 10 3.5 Z M14.7 14.7 L21.5 21.5";
            case EnterKeyAction.Done:
                return "M3 12.5 L9.5 19 L21 5.5";
            case EnterKeyAction.Go:
            case EnterKeyAction.Send:
            case EnterKeyAction.Next:
                return "M2.5 12 H20 M12.5 4 L20.5 12 L12.5 20";
            default:
                return "M20.5 4 V13 H4.5 M11 5.5 L3.5 13 L11 20.5";
            }
        }
    }
}
