import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import keyboard
import theme

// The poster's keyboard: paper keys on a bed of ink. Qt finds it by its folder as style "kiosk".
KeyboardStyle {
    id: style

    // Design size, greatest height and real height are the same pixels: Qt then keeps the keys at
    // this size, centred, and lets only the bed span a wider screen.
    keyboardDesignWidth: KeyMetrics.width
    keyboardDesignHeight: KeyMetrics.height
    keyboardDesignMaximumHeight: KeyMetrics.height
    keyboardRelativeLeftMargin: KeyMetrics.edge / KeyMetrics.width
    keyboardRelativeRightMargin: KeyMetrics.edge / KeyMetrics.width
    keyboardRelativeTopMargin: KeyMetrics.edge / KeyMetrics.height
    keyboardRelativeBottomMargin: KeyMetrics.edge / KeyMetrics.height

    keyboardBackground: Rectangle {
        color: Theme.ink
    }

    keyPanel: LetterKeyFace {}
    shiftKeyPanel: ShiftKeyFace {}
    enterKeyPanel: EnterKeyFace {}

    spaceKeyPanel: KeyPanel {
        id: space

        KeyFace {
            pressed: space.control ? space.control.pressed : false
            glyph: "M2 10 V15 H22 V10"
        }
    }

    backspaceKeyPanel: FunctionKeyFace {
        mirrored: InputContext.locale.startsWith("ar")
        glyph: "M8.5 4.5 H22 V19.5 H8.5 L2 12 Z M11.5 8.5 L18.5 15.5 M18.5 8.5 L11.5 15.5"
    }

    hideKeyPanel: FunctionKeyFace {
        glyph: "M1.5 3.5 H22.5 V14 H1.5 Z M6 8.75 H18 M7 17 L12 21.5 L17 17"
    }

    languageKeyPanel: FunctionKeyFace {
        hiddenWhenOff: true
        glyph: "M12 2 A10 10 0 1 0 12 22 A10 10 0 1 0 12 2 Z M12 2 A5 10 0 1 0 12 22 A5 10 0 1 0 12 2 Z M2 12 H22"
    }

    // In a field that prefers numbers Qt calls the way back to the letters "123".
    symbolKeyPanel: FunctionKeyFace {
        label: control ? (control.displayText === "123" ? "ABC" : control.displayText) : ""
    }

    modeKeyPanel: FunctionKeyFace {
        label: control ? control.displayText : ""
    }

    // Chinese is written by sound, and the characters are chosen here.
    selectionListHeight: KeyMetrics.face + KeyMetrics.gap
    selectionListDelegate: SelectionListItem {
        id: candidate

        required property int index
        required property string display

        width: Math.max(KeyMetrics.face, letters.implicitWidth + 2 * Theme.gap)

        Text {
            id: letters

            anchors.centerIn: parent
            text: candidate.display
            textFormat: Text.PlainText
            color: candidate.ListView.isCurrentItem ? Theme.accentText : Theme.ink
            font.family: Theme.family
            font.pixelSize: Math.round(KeyMetrics.capHeight / Theme.capShare)
        }
    }
    selectionListHighlight: Rectangle {
        color: Theme.accent
    }
    selectionListBackground: Rectangle {
        color: Theme.paper
        border.color: Theme.ink
        border.width: Theme.rule
    }

    alternateKeysListItemWidth: KeyMetrics.face + KeyMetrics.gap
    alternateKeysListItemHeight: KeyMetrics.face + KeyMetrics.gap
    // High enough that a fingertip on the key does not lie over it.
    alternateKeysListBottomMargin: Theme.px(4)
    alternateKeysListLeftMargin: Theme.gap
    alternateKeysListRightMargin: Theme.gap
    alternateKeysListDelegate: AlternativeKey {}
    alternateKeysListBackground: AlternativesBack {}
    alternateKeysListHighlight: Rectangle {
        color: Theme.accent
    }
}
