pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// The passphrase of a new key, twice.
SetUpPage {
    id: page

    property bool showing: false
    // With the keyboard open a sentence under one of two fields would be cut off.
    readonly property bool tight: inset > 0 && !Theme.portrait

    function make(): void {
        if (!setup.busy && first.text !== "")
            setup.make(first.text, second.text);
        if (setup.busy)
            nobody.forceActiveFocus();
    }

    subject: qsTr("the lock")
    primaryText: setup.busy ? qsTr("One moment …") : qsTr("Make the key")
    primaryEnabled: !setup.busy && first.text !== "" && second.text !== ""
    share: 0.74
    onPrimary: make()
    Component.onCompleted: first.take()
    // What differs is written anew; what is too easy can be made longer; else it was not the words.
    onRefused: kind => {
        if (kind === "different")
            first.text = "";
        if (kind !== "stick" && kind !== "")
            second.text = "";
        first.take();
    }

    main: Column {
        width: parent.width
        spacing: Theme.space

        Question {
            roomy: page.setup.busy || page.mainHeight > fields.implicitHeight + Theme.title * 1.5 + Theme.text * 8
            words: page.setup.busy ? qsTr("Making the key …") : qsTr("A passphrase for the key")
            more: page.setup.busy ? qsTr("This takes some seconds: it is sealed, read back from the stick, and tried. Leave %1 in.").arg(page.setup.stick) : qsTr("Write it down, and keep it away from the stick: without it nobody can open the signatures.")
        }

        // The keyboard goes meanwhile.
        Item {
            id: nobody
        }

        StaffText {
            visible: !page.setup.busy && (!page.tight || page.setup.problem === "")
            width: parent.width
            text: page.setup.rule
            font.pixelSize: page.tight ? Theme.textSmall : Theme.text
            pitch: 1.15
        }

        ProblemLine {
            width: parent.width
            problem: page.tight ? page.setup.problem : ""
        }

        Grid {
            id: fields

            visible: !page.setup.busy
            readonly property bool aside: !Theme.portrait

            readonly property int cell: aside ? (width - show.width - 2 * spacing) / 2 : width

            width: parent.width
            columns: aside ? 3 : 1
            spacing: Theme.space

            SecretEntry {
                id: first

                objectName: "setupPassphrase"
                width: fields.cell
                label: qsTr("Passphrase")
                problem: page.tight ? "" : page.setup.problem
                showing: page.showing
                onEdited: page.setup.writeAnew()
                onAccepted: second.take()
            }

            SecretEntry {
                id: second

                objectName: "setupPassphraseAgain"
                width: fields.cell
                label: qsTr("Once more")
                enterLabel: qsTr("Make")
                showing: page.showing
                onEdited: page.setup.writeAnew()
                onAccepted: page.make()
            }

            Item {
                width: show.width
                height: show.y + show.height

                KioskButton {
                    id: show

                    objectName: "showPassphrase"
                    y: fields.aside ? first.fieldY : 0
                    width: Theme.px(22)
                    leftPadding: Theme.gap / 2
                    text: page.showing ? qsTr("Hide") : qsTr("Show")
                    focusPolicy: Qt.NoFocus
                    onClicked: page.showing = !page.showing
                }
            }
        }
    }

    aside: StaffText {
        visible: page.inset === 0 || Theme.portrait
        width: page.asideWidth
        text: qsTr("The key is written to %1.").arg(page.setup.stick)
        pitch: 1.2
    }
}
