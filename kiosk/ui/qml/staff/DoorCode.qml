pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The recovery code, where no PIN opens.
StaffPage {
    id: page

    required property StaffView staff

    title: qsTr("Recovery code")
    backText: staff.why === "" ? qsTr("Back") : qsTr("Back to the screen")
    share: 0.6
    primaryText: qsTr("Open")
    primaryEnabled: code.text !== ""
    onPrimary: staff.tryCode(code.text)
    onBack: staff.backToPin()
    Component.onCompleted: code.take()

    Connections {
        target: page.staff

        function onRefused(): void {
            code.take();
        }
    }

    main: Column {
        width: parent.width
        spacing: Theme.space

        DoorReason {
            visible: implicitHeight + Theme.space + code.height <= page.mainHeight
            staff: page.staff
            width: parent.width
        }

        TextEntry {
            id: code

            objectName: "recoveryCode"
            width: parent.width
            label: qsTr("Recovery code: 20 letters and digits")
            enterLabel: qsTr("Open")
            problem: page.staff.problem
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhUppercaseOnly | Qt.ImhLatinOnly
            onEdited: page.staff.writeAnew()
            onAccepted: page.staff.tryCode(text)
        }
    }

    aside: KioskButton {
        objectName: "openWithKey"
        visible: Theme.portrait || page.asideHeight >= height
        y: Theme.portrait ? 0 : Math.max(0, page.asideHeight - height)
        width: page.asideWidth
        text: qsTr("Open with the key")
        onClicked: page.staff.ask("key")
    }
}
