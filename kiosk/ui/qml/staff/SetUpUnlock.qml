pragma ComponentBehavior: Bound

import QtQuick
import theme

// The passphrase of a key file.
SetUpPage {
    id: page

    function unlock(): void {
        if (field.text !== "" && !setup.busy)
            setup.unlock(field.text);
    }

    subject: setup.forProof ? qsTr("try the key") : qsTr("the lock")
    primaryText: setup.busy ? qsTr("Opening …") : qsTr("Open the key")
    primaryEnabled: !setup.busy && field.text !== ""
    onPrimary: unlock()
    Component.onCompleted: field.take()
    onRefused: kind => {
        if (kind !== "stick")
            field.clear();
        field.take();
    }

    main: Column {
        width: parent.width
        spacing: Theme.space

        Question {
            roomy: page.mainHeight > field.implicitHeight + Theme.title * 3
            words: qsTr("The passphrase of this key")
        }

        SecretField {
            id: field

            width: parent.width
            label: qsTr("Passphrase of %1").arg(page.setup.keyName)
            enterLabel: qsTr("Open")
            problem: page.setup.problem
            onAccepted: page.unlock()
            onEdited: page.setup.writeAnew()
        }
    }
}
