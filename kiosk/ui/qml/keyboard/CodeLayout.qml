import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import keyboard

// The keys of a postal code: figures above capital letters, so that no page has to be turned.
KeyboardLayout {
    id: layout

    readonly property list<string> letters: KeyMetrics.letters

    component Characters: Repeater {
        id: characters

        required property string signs

        model: signs.split("")

        Key {
            required property string modelData

            text: modelData
        }
    }

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    KeyboardRow {
        Characters {
            signs: "1234567890"
        }
    }

    KeyboardRow {
        Characters {
            signs: layout.letters[0]
        }
    }

    KeyboardRow {
        Characters {
            signs: layout.letters[1]
        }

        BackspaceKey {}
    }

    KeyboardRow {
        Characters {
            signs: layout.letters[2]
        }

        Key {
            text: "-"
        }

        SpaceKey {
            weight: 100
        }

        HideKeyboardKey {
            weight: 100
        }

        EnterKey {
            weight: 140
        }
    }
}
