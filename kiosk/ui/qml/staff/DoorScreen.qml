pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The PIN pad. What is typed shows as dots; who forgot the PIN is shown another way in.
StaffPage {
    id: door

    required property StaffView staff

    readonly property bool shut: staff.waiting > 0
    readonly property string sentence: {
        if (staff.trouble !== "")
            return staff.trouble;
        if (shut)
            return qsTr("Too many wrong PINs. Please wait %1 seconds.", "", staff.waiting).arg(Theme.number(staff.waiting));
        if (staff.wrong)
            return qsTr("This was not the PIN. Please try again.");
        return qsTr("This part is for the people at the table.");
    }

    title: qsTr("Staff PIN")
    backText: qsTr("Back to the screen")
    share: 0.5
    onBack: staff.leave()

    main: [
        Column {
            width: parent.width
            y: Math.max(0, (parent.height - height) * (Theme.portrait ? 0.5 : 0.25))
            spacing: Theme.space * 1.5

            PinDots {
                visible: !door.shut
                digits: door.staff.digits
                room: door.inner * (Theme.portrait ? 1 : 0.5) - Theme.margin
                x: Theme.portrait ? (parent.width - width) / 2 : Theme.lead(0, width, parent.width)
            }

            StaffText {
                width: parent.width
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                text: door.sentence
                font.bold: door.staff.wrong || door.shut
                pitch: 1.15
                Accessible.role: Accessible.AlertMessage
            }
        },
        KioskButton {
            objectName: "pinForgotten"
            anchors.bottom: parent.bottom
            x: Theme.portrait ? (parent.width - width) / 2 : Theme.lead(0, width, parent.width)
            width: Math.min(parent.width, Math.max(implicitWidth, Theme.px(50)))
            text: qsTr("PIN forgotten?")
            onClicked: door.staff.turnAside()
        }
    ]

    aside: PinPad {
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
