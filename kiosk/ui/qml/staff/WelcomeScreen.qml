pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The first thing a volunteer sees of us: what this is, how long it takes, and one big button.
FocusScope {
    id: screen

    required property StaffView staff
    required property SetUpView setup

    readonly property int side: Theme.portrait ? width : Math.round(width * 0.46)
    readonly property string found: setup.setUps.length > 0 ? setup.setUps[0].stick : ""

    Rectangle {
        id: panel

        x: Theme.lead(0, width, screen.width)
        width: Theme.portrait ? screen.width : screen.width - screen.side
        height: Theme.portrait ? screen.height - actions.height - 2 * Theme.margin : screen.height
        color: Theme.accent

        Column {
            x: Theme.margin
            y: Theme.portrait ? (parent.height - height) * 0.6 : (parent.height - height) * 0.45
            width: parent.width - 2 * Theme.margin
            spacing: Theme.space

            StaffText {
                width: parent.width
                text: qsTr("Welcome to your petition table.")
                color: Theme.accentText
                font.bold: true
                font.pixelSize: Math.min(panel.width * (Theme.portrait ? 0.115 : 0.108), panel.height * 0.15)
                pitch: 1.02
                Accessible.role: Accessible.Heading
            }

            StaffText {
                width: parent.width
                text: qsTr("Setting it up takes three minutes: its language, its name, the campaign, the lock for the signatures, a PIN.")
                color: Theme.accentText
                pitch: 1.2
            }

            StaffText {
                width: parent.width
                text: qsTr("Until then everything is practice. You cannot break anything.")
                color: Theme.accentText
                font.bold: true
                pitch: 1.2
            }
        }
    }

    Column {
        id: actions

        x: Theme.lead(screen.width - Theme.margin - width, width, screen.width)
        y: screen.height - Theme.margin - height
        width: screen.side - 2 * Theme.margin
        spacing: Theme.gap

        KioskButton {
            objectName: "lookAround"
            width: parent.width
            text: qsTr("Look around the staff pages")
            onClicked: screen.staff.go("Home")
        }

        KioskButton {
            objectName: "practiseFirst"
            width: parent.width
            height: Theme.primaryTarget
            text: qsTr("Practise first")
            onClicked: screen.staff.leave()
        }

        KioskButton {
            objectName: "takeSetUp"
            width: parent.width
            height: Theme.primaryTarget
            role: screen.found !== "" ? KioskButton.Role.Choice : KioskButton.Role.Quiet
            text: screen.found !== "" ? qsTr("Take the set-up on %1").arg(screen.found) : qsTr("Take a set-up from a stick")
            onClicked: {
                screen.setup.beginCarried();
                screen.staff.go("SetUp");
            }
        }

        KioskButton {
            objectName: "staffPrimary"
            width: parent.width
            height: Theme.primaryTarget * 1.25
            role: KioskButton.Role.Primary
            focus: true
            text: qsTr("Set up this kiosk")
            onClicked: screen.staff.go("SetUp")
        }
    }

    KioskButton {
        objectName: "quit"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.margin
        banded: Theme.portrait
        text: qsTr("Quit")
        onClicked: quitting.open()
    }

    QuitQuestion {
        id: quitting

        anchors.fill: parent
        staff: screen.staff
    }
}
