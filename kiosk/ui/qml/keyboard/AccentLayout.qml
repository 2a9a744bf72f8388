import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import keyboard

// Letters with accents, on two pages. After one of them the letters are back: a name has few.
KeyboardLayout {
    id: layout

    readonly property list<string> letters: KeyMetrics.accentPages[KeyMetrics.page - 1] ?? ["", "", ""]

    component Characters: Repeater {
        id: characters

        required property string signs

        model: signs.split("")

        Key {
            required property string modelData

            text: modelData
            noModifier: modelData === "ß" // whose capital is two letters
            onClicked: KeyMetrics.page = 0
        }
    }

    component Turning: Key {
        required property int page

        text: KeyMetrics.pageNames[page]
        functionKey: true
        noKeyEvent: true
        weight: 140
        onClicked: KeyMetrics.page = page
    }

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    KeyboardRow {
        Characters {
            signs: layout.letters[0]
        }
    }

    KeyboardRow {
        Characters {
            signs: layout.letters[1]
        }
    }

    KeyboardRow {
        ShiftKey {
            weight: 100
        }

        Characters {
            signs: layout.letters[2]
        }

        BackspaceKey {
            weight: 100
        }
    }

    KeyboardRow {
        Turning {
            page: 0
        }

        Turning {
            page: KeyMetrics.page === 1 ? 2 : 1
        }

        Key {
            text: "'"
        }

        SpaceKey {
            weight: 200
        }

        Key {
            text: "-"
        }

        HideKeyboardKey {
            weight: 100
        }

        EnterKey {
            weight: 140
        }
    }
}
