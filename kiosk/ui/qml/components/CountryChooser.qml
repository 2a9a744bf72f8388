pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import keyboard
import theme

// Choosing a country: the likely ones as buttons, all others by writing their first letters.
FocusScope {
    id: chooser

    required property DisplayView display
    required property CountriesView countries
    required property VoiceView voice
    // Whether the signs for language, size and so on are there; staff have no use for them.
    property bool signed: true
    readonly property int signs: signed ? bar.signsWidth + Theme.space : 0
    // Where height is short, the signs of the top row stand beside what is written, if that leaves
    // enough of it.
    readonly property bool beside: !Theme.portrait && (search.compact || width - 2 * Theme.margin - cancel.width - signs - Theme.space > Theme.textSmall * 15)
    readonly property int columns: Theme.portrait ? 1 : 2
    // The same ones with the keyboard and without it: what is aimed at, or has the focus, stays.
    readonly property int room: parent.height - KeyMetrics.height
    readonly property int rows: Math.max(1, Math.floor((room - list.y - Theme.margin) / (Theme.target + Theme.gap)))

    signal chosen(string code)
    signal closed

    function open(): void {
        search.text = "";
        visible = true;
        search.take();
    }

    function close(): void {
        visible = false;
        closed();
    }

    function choose(code: string): void {
        chosen(code);
        close();
    }

    readonly property list<var> found: visible ? countries.matches(search.text, display.language, columns * rows) : []

    visible: false
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        TapHandler {}

        Spoken {
            words: search.hint
        }
    }

    // Tab goes in reading order: where the signs are above what is written they come before it,
    // beside it after it.
    Item {
        id: above

        anchors.fill: parent
        z: 1
    }

    TopBar {
        id: bar

        parent: chooser.beside ? after : above
        visible: chooser.signed
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin + (chooser.beside ? cancel.width + Theme.space : 0)
        y: Theme.margin + (chooser.beside ? search.fieldY : 0)
        width: chooser.beside ? signsWidth : parent.width - 2 * Theme.margin
        display: chooser.display
        voice: chooser.voice
        words: [search.label]
        signsOnly: true
    }

    TextEntry {
        id: search

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: chooser.beside || !chooser.signed ? Theme.margin : bar.y + bar.height + Theme.gap
        enabled: !bar.choosing
        width: parent.width - 2 * Theme.margin - cancel.width - Theme.space - (chooser.beside ? chooser.signs : 0)
        label: qsTr("First letters of your country")
        // What Enter takes, and what else there is.
        hint: chooser.found.slice(0, 4).map(country => country.name).join(", ")
        onAccepted: {
            const found = chooser.countries.matches(text, chooser.display.language, 1);
            if (found.length > 0)
                chooser.choose(found[0].code);
        }
        compact: chooser.room < 3 * Theme.target + 4 * Theme.margin
    }

    Item {
        id: after

        anchors.fill: parent
        z: 1
    }

    KioskButton {
        id: cancel

        objectName: "cancelCountry"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: search.y + search.fieldY
        text: qsTr("Cancel")
        enabled: !bar.choosing
        onClicked: chooser.close()
    }

    Grid {
        id: list

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: search.y + search.height + Theme.space
        width: parent.width - 2 * Theme.margin
        columns: chooser.columns
        spacing: Theme.gap

        Repeater {
            model: chooser.found

            KioskButton {
                required property var modelData

                objectName: "country-" + modelData.code
                width: (list.width - (chooser.columns - 1) * Theme.gap) / chooser.columns
                text: modelData.name
                enabled: !bar.choosing
                onClicked: chooser.choose(modelData.code)
            }
        }
    }
}
