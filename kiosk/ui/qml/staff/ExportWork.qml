import QtQuick
import Kiosk.Views
import components
import theme

// The work: what is being done, how much of it, and the way to stop it.
StaffPage {
    id: page

    required property TakingView taking

    title: qsTr("Exporting")
    backText: ""

    main: [
        Column {
            width: parent.width
            y: Math.max(0, (parent.height - cancel.height - height) * 0.35)
            spacing: Theme.space

            StaffText {
                width: parent.width
                text: page.taking.stopping ? qsTr("Stopping …") : page.taking.stage
                font.bold: true
                font.pixelSize: Theme.title
                pitch: 1.05
            }

            Rectangle {
                width: parent.width
                height: Theme.px(9)
                color: "transparent"
                border.color: Theme.ink
                border.width: Theme.rule
                Accessible.role: Accessible.ProgressBar
                Accessible.name: count.text

                Rectangle {
                    anchors.left: parent.left
                    anchors.top: parent.top
                    anchors.bottom: parent.bottom
                    width: page.taking.total > 0 ? Math.round(parent.width * Math.min(1, page.taking.done / page.taking.total)) : 0
                    color: Theme.accent
                }
            }

            StaffText {
                id: count

                objectName: "exportCount"
                width: parent.width
                text: page.taking.total > 0 ? qsTr("%1 of %2").arg(Theme.number(page.taking.done)).arg(Theme.number(page.taking.total)) : " "
                font.pixelSize: Theme.textLarge
                pitch: 1.1
            }

            BodyText {
                width: parent.width
                text: qsTr("Leave the stick in until it says that you may remove it.")
            }
        },
        KioskButton {
            id: cancel

            objectName: "exportCancel"
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Theme.portrait ? parent.width : page.asideWidth
            height: Theme.primaryTarget
            role: KioskButton.Role.Choice
            enabled: !page.taking.stopping
            text: qsTr("Cancel")
            onClicked: page.taking.cancel()
        }
    ]
}
