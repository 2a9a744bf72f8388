pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The PIN pad. What is typed shows as dots; where it is locked, the recovery code opens it.
StaffPage {
    id: door

    required property StaffView staff

    readonly property bool shut: staff.waiting > 0 || staff.locked || staff.pinless
    readonly property string sentence: {
        if (staff.trouble !== "")
            return staff.trouble;
        if (staff.pinless)
            return qsTr("This kiosk was set up without a PIN, so its staff side stays closed. “kiosk setup --pin-file” gives it one.");
        if (staff.locked)
            return qsTr("Too many wrong PINs: this kiosk is locked. The recovery code from its set-up opens it again.");
        if (staff.waiting > 0)
            return qsTr("Too many wrong PINs. Please wait %1 seconds.").arg(staff.waiting);
        if (staff.wrong)
            return qsTr("This was not the PIN. Please try again.");
        return qsTr("This part is for the people at the table.");
    }

    title: staff.locked ? qsTr("Recovery code") : qsTr("Staff PIN")
    backText: qsTr("Back to the screen")
    share: 0.5
    primaryText: staff.locked ? qsTr("Unlock") : ""
    onPrimary: staff.unlock(code.text)
    onBack: staff.leave()

    main: Column {
        width: parent.width
        y: Math.max(0, (parent.height - height) * (Theme.portrait ? 0.5 : 0.25))
        spacing: Theme.space * 1.5

        PinDots {
            visible: !door.shut
            digits: door.staff.digits
            room: door.inner * (Theme.portrait ? 1 : 0.5) - Theme.margin
            anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined
        }

        BodyText {
            width: parent.width
            horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
            text: door.sentence
            font.bold: door.staff.wrong || door.shut
            lineHeight: 1.15
            Accessible.role: Accessible.AlertMessage
        }

        TextEntry {
            id: code

            visible: door.staff.locked
            width: parent.width
            label: qsTr("Recovery code")
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhUppercaseOnly
            onVisibleChanged: {
                if (visible)
                    take();
                else
                    text = "";
            }
            onAccepted: door.staff.unlock(text)
        }
    }

    aside: PinPad {
        visible: !door.staff.locked
        enabled: !door.shut
        focus: true
        width: door.asideWidth
        height: Theme.portrait ? implicitHeight : door.asideHeight
        enough: door.staff.enough
        enterText: qsTr("Open")
        onPressed: digit => door.staff.press(digit)
        onErased: door.staff.erase()
        onEntered: door.staff.enter()
    }
}
