import QtQuick
import Kiosk.Views
import components
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
            passphrase.text = "";
            passphrase.take();
        }
    }

    main: Column {
        y: page.stacked ? parent.height - height : 0
        width: parent.width
        spacing: Theme.gap

        Item {
            width: parent.width
            height: passphrase.height

            TextEntry {
                id: passphrase

                width: parent.width - show.width - Theme.gap
                label: qsTr("Passphrase of %1").arg(page.taking.keyName)
                enterLabel: qsTr("Open")
                problem: page.taking.wrong
                echoMode: show.showing ? TextInput.Normal : TextInput.Password
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
                onAccepted: page.unlock()
            }

            KioskButton {
                id: show

                property bool showing: false

                objectName: "showPassphrase"
                anchors.right: parent.right
                y: passphrase.fieldY
                width: Theme.px(24)
                text: showing ? qsTr("Hide") : qsTr("Show")
                focusPolicy: Qt.NoFocus
                onClicked: showing = !showing
            }
        }
    }
}
