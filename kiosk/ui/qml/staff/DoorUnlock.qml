pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views

// The passphrase of the key that opens the door.
StaffPage {
    id: page

    required property StaffView staff

    function open(): void {
        if (secret.text !== "" && !staff.opening)
            staff.tryKey(secret.text);
    }

    title: qsTr("Open with the key")
    primaryText: staff.opening ? qsTr("Opening …") : qsTr("Open")
    primaryEnabled: !staff.opening && secret.text !== ""
    share: 0.66
    onPrimary: open()
    onBack: staff.backToPin()
    Component.onCompleted: secret.take()

    Connections {
        target: page.staff

        function onRefused(): void {
            secret.clear();
            secret.take();
        }
    }

    main: SecretField {
        id: secret

        y: page.stacked ? parent.height - height : 0
        width: parent.width
        label: qsTr("Passphrase of %1").arg(page.staff.keyName)
        enterLabel: qsTr("Open")
        problem: page.staff.problem
        onAccepted: page.open()
        onEdited: page.staff.writeAnew()
    }
}
