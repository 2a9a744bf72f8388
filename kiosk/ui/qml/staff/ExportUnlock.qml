import QtQuick
import Kiosk.Views
import theme

// The passphrase of the key. It can be looked at, and is forgotten with the page.
StaffPage {
    id: page

    required property TakingView taking

    function unlock(): void {
        if (passphrase.text !== "" && !taking.opening)
            taking.unlock(passphrase.text);
    }

    title: qsTr("The key that opens them")
    primaryText: taking.opening ? qsTr("Opening …") : qsTr("Open the key")
    primaryEnabled: !taking.opening && passphrase.text !== ""
    share: 0.66
    onPrimary: unlock()
    onActiveFocusChanged: {
        if (activeFocus && !passphrase.editing)
            passphrase.take();
    }

    Connections {
        target: page.taking

        function onRefused(): void {
            passphrase.clear();
            passphrase.take();
        }
    }

    main: Column {
        y: page.stacked ? parent.height - height : 0
        width: parent.width
        spacing: Theme.gap

        SecretField {
            id: passphrase

            width: parent.width
            label: qsTr("Passphrase of %1").arg(page.taking.keyName)
            enterLabel: qsTr("Open")
            problem: page.taking.wrong
            onAccepted: page.unlock()
            onEdited: page.taking.writeAnew()
        }
    }
}
