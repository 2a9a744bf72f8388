pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import theme

// Choosing a country: the likely ones as buttons, all others by writing their first letters.
FocusScope {
    id: chooser

    required property DisplayView display
    required property CountriesView countries
    required property VoiceView voice
    // Where height is short, the signs of the top row stand beside what is written, if that leaves
    // enough of it.
    readonly property bool beside: !Theme.portrait && (search.compact || width - 2 * Theme.margin - cancel.width - bar.signsWidth - 2 * Theme.space > Theme.textSmall * 15)
    readonly property int columns: Theme.portrait ? 1 : 2
    readonly property int rows: Math.max(1, Math.floor((height - list.y - Theme.margin) / (Theme.target + Theme.gap)))

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

    visible: false
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        TapHandler {}
    }

    TopBar {
        id: bar

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
        y: chooser.beside ? Theme.margin : bar.y + bar.height + Theme.gap
        enabled: !bar.choosing
        width: parent.width - 2 * Theme.margin - cancel.width - Theme.space - (chooser.beside ? bar.signsWidth + Theme.space : 0)
        label: qsTr("First letters of your country")
        onAccepted: {
            const found = chooser.countries.matches(text, chooser.display.language, 1);
            if (found.length > 0)
                chooser.choose(found[0].code);
        }
        compact: chooser.height < 3 * Theme.target + 4 * Theme.margin
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
            model: chooser.visible ? chooser.countries.matches(search.text, chooser.display.language, chooser.columns * chooser.rows) : []

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
