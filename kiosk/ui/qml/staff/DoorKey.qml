pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The key on a stick, where no PIN opens; and what is left to do for whoever has neither.
StaffPage {
    id: page

    required property StaffView staff

    readonly property bool empty: staff.keys.length === 0

    title: qsTr("Open with the key")
    backText: staff.why === "" ? qsTr("Back") : qsTr("Back to the screen")
    share: 0.6
    onBack: staff.backToPin()

    main: [
        Question {
            id: question

            words: page.staff.opening ? qsTr("Opening …") : page.empty ? qsTr("Put the stick with the key in.") : qsTr("Which key?")
        },
        DoorReason {
            id: reason

            visible: page.empty
            staff: page.staff
            y: question.height + Theme.space
            width: parent.width
        },
        ProblemLine {
            id: problem

            y: page.empty ? reason.y + reason.height + Theme.gap : question.height + Theme.gap
            width: parent.width
            problem: page.staff.problem
        },
        PagedArea {
            visible: !page.empty
            y: (problem.visible ? problem.y + problem.height : question.height) + Theme.space
            width: parent.width
            height: parent.height - y
            spacing: Theme.gap

            Repeater {
                model: page.staff.keys

                ChoiceRow {
                    required property var modelData
                    required property int index

                    objectName: `doorKey${index}`
                    width: parent.width
                    enabled: !page.staff.opening
                    text: modelData.name
                    detail: modelData.sealed ? qsTr("on %1, opens with its passphrase").arg(modelData.stick) : qsTr("on %1, opens without a passphrase").arg(modelData.stick)
                    onClicked: page.staff.chooseKey(index)
                }
            }
        }
    ]

    aside: Column {
        width: parent.width
        spacing: Theme.space

        KioskButton {
            objectName: "openWithCode"
            visible: page.staff.hasCode
            width: parent.width
            text: qsTr("Open with the recovery code")
            onClicked: page.staff.ask("code")
        }

        StaffText {
            width: parent.width
            text: page.staff.hasCode ? qsTr("Neither code nor key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:") : qsTr("No key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:")
            font.pixelSize: Theme.textSmall
            pitch: 1.2
        }

        StaffText {
            width: parent.width
            text: "kiosk export STICK --format bundle"
            horizontalAlignment: Text.AlignLeft
            font.bold: true
            font.pixelSize: Theme.textSmall
            pitch: 1.2
        }
    }
}
