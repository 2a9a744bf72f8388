pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// The passphrase of a key file.
SetUpPage {
    id: page

    property bool showing: false

    function unlock(): void {
        if (field.text !== "" && !setup.busy)
            setup.unlock(field.text);
    }

    subject: setup.forProof ? qsTr("try the key") : qsTr("the lock")
    primaryText: setup.busy ? qsTr("Opening …") : qsTr("Open the key")
    primaryEnabled: !setup.busy && field.text !== ""
    onPrimary: unlock()
    Component.onCompleted: field.take()
    onRefused: {
        field.text = "";
        field.take();
    }

    main: Column {
        width: parent.width
        spacing: Theme.space

        Question {
            roomy: page.mainHeight > field.implicitHeight + Theme.title * 3
            words: qsTr("The passphrase of this key")
        }

        Item {
            width: parent.width
            height: field.height

            SecretEntry {
                id: field

                objectName: "setupPassphrase"
                width: parent.width - show.width - Theme.gap
                label: qsTr("Passphrase of %1").arg(page.setup.keyName)
                enterLabel: qsTr("Open")
                problem: page.setup.problem
                showing: page.showing
                onAccepted: page.unlock()
            }

            KioskButton {
                id: show

                objectName: "showPassphrase"
                anchors.right: parent.right
                y: field.fieldY
                width: Theme.px(22)
                text: page.showing ? qsTr("Hide") : qsTr("Show")
                focusPolicy: Qt.NoFocus
                onClicked: page.showing = !page.showing
            }
        }
    }
}
