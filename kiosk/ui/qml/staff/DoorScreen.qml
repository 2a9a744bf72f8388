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

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            staff.press(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            staff.erase();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && staff.enough)
            staff.enter();
        else
            return;
        event.accepted = true;
    }

    main: Column {
        width: parent.width
        y: Math.max(0, (parent.height - height) * (Theme.portrait ? 0.5 : 0.25))
        spacing: Theme.space * 1.5

        Row {
            id: dots

            readonly property int count: Math.max(6, door.staff.digits)

            visible: !door.shut
            spacing: Theme.gap
            anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined

            Repeater {
                model: dots.count

                Rectangle {
                    required property int index

                    width: Math.min(Theme.title, (door.inner * (Theme.portrait ? 1 : 0.5) - Theme.margin - (dots.count - 1) * dots.spacing) / dots.count)
                    height: width
                    radius: width / 2
                    color: index < door.staff.digits ? Theme.ink : "transparent"
                    border.color: Theme.ink
                    border.width: Theme.rule
                }
            }
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

    aside: Grid {
        id: pad

        readonly property real cell: Math.min(door.asideWidth / 3 - Theme.gap, Theme.portrait ? Theme.px(42) : (door.asideHeight - 3 * spacing) / 4)

        visible: !door.staff.locked
        enabled: !door.shut
        opacity: enabled ? 1 : 0.4
        columns: 3
        spacing: Theme.gap

        Repeater {
            model: [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0, -2]

            KioskButton {
                required property int modelData

                objectName: modelData >= 0 ? `pin${modelData}` : modelData === -1 ? "pinErase" : "pinEnter"
                width: (door.asideWidth - 2 * pad.spacing) / 3
                height: pad.cell
                role: modelData === -2 ? KioskButton.Role.Primary : KioskButton.Role.Choice
                text: modelData >= 0 ? modelData : modelData === -1 ? qsTr("Erase") : qsTr("Open")
                enabled: modelData !== -2 || door.staff.enough
                focusPolicy: Qt.NoFocus
                onClicked: modelData >= 0 ? door.staff.press(modelData) : modelData === -1 ? door.staff.erase() : door.staff.enter()
            }
        }
    }
}
