pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// After the event: every signature is at home, and leaves this machine for good.
StaffPage {
    id: page

    required property StaffView staff
    required property WipeView wipe

    readonly property bool done: wipe.removed >= 0
    readonly property bool tight: inset > 0 && room < 3 * (Theme.target + Theme.space) + 2 * Theme.primaryTarget
    readonly property string count: Number(wipe.stock).toLocaleString(Qt.locale(), "f", 0)

    title: qsTr("Wipe this kiosk")
    share: 0.56
    backText: done ? qsTr("Done") : qsTr("Keep everything")
    primaryText: done || !wipe.home ? "" : qsTr("Remove %1 signatures").arg(count)
    primaryEnabled: wipe.agreed && pin.text !== "" && !wipe.busy
    onPrimary: {
        wipe.wipe(pin.text);
        pin.text = "";
    }
    onBack: staff.go("Home")
    onDoneChanged: {
        if (done)
            aloof.forceActiveFocus();
    }
    Component.onCompleted: wipe.begin()

    Connections {
        target: page.wipe

        function onShut(): void {
            page.staff.leave();
        }
    }

    main: Column {
        width: parent.width
        spacing: Theme.space

        // When nothing is to be typed any more, the keyboard goes.
        Item {
            id: aloof
        }

        BodyText {
            visible: !page.tight
            width: parent.width
            text: page.done ? qsTr("%1 signatures were removed.").arg(Number(page.wipe.removed).toLocaleString(Qt.locale(), "f", 0)) : page.wipe.home ? qsTr("All %1 signatures are in exports that were read back.").arg(page.count) : !page.wipe.counted ? (page.wipe.busy ? qsTr("Counting …") : "") : qsTr("Some signatures were not exported yet. Export them first.")
            font.bold: true
            font.pixelSize: Theme.textLarge
            lineHeight: 1.1
            Accessible.role: Accessible.AlertMessage
        }

        BodyText {
            visible: !page.tight
            width: parent.width
            text: page.done ? qsTr("They are gone from this machine, its copy too. The counts of the day stay.") : qsTr("Wiping removes them from this machine for good. Are the exported files safe, in two places?")
            lineHeight: 1.15
        }

        TextEntry {
            id: number

            objectName: "wipeCount"
            visible: !page.done && page.wipe.home && (!page.tight || editing)
            width: parent.width
            label: qsTr("How many signatures are removed? Type the number")
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhNoPredictiveText
            alone: page.tight
            onEdited: text => page.wipe.count(text)
            onAccepted: pin.take()
        }

        TextEntry {
            id: pin

            objectName: "wipePin"
            visible: !page.done && page.wipe.home && (!page.tight || editing)
            width: parent.width
            label: qsTr("Staff PIN")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhHiddenText | Qt.ImhNoPredictiveText
            problem: page.wipe.trouble
            alone: page.tight
            onAccepted: {
                if (page.primaryEnabled)
                    page.primary();
            }
        }

        ProblemLine {
            width: parent.width
            problem: pin.visible ? "" : page.wipe.trouble
        }
    }
}
