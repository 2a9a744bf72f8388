pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The key file, of those on the sticks; it is found by itself.
StaffPage {
    id: page

    required property TakingView taking

    readonly property real swell: stacked ? 1.4 : 1

    title: qsTr("The key that opens them")
    primaryText: taking.keys.length > 0 ? qsTr("Next") : ""
    primaryEnabled: taking.key !== ""
    share: 0.58
    onPrimary: taking.next()

    main: [
        StaffText {
            id: heading

            objectName: "exportHeading"
            width: parent.width
            text: page.taking.keys.length === 0 ? qsTr("Put the stick with the key into this computer.") : qsTr("Which key?")
            font.bold: true
            font.pixelSize: Theme.title * (page.taking.keys.length === 0 ? 1.3 : 1) * page.swell
            pitch: 1.05
        },
        ProblemLine {
            id: problem

            y: heading.height + Theme.gap
            width: parent.width
            problem: page.taking.wrong !== "" ? page.taking.wrong : page.taking.lookTrouble
        },
        StickSign {
            visible: page.taking.keys.length === 0 && y + height <= parent.height
            y: (problem.visible ? problem.y + problem.height : heading.height) + Theme.margin
            size: Math.min(Theme.px(30) * page.swell, parent.width / 3)
        },
        PagedArea {
            y: (problem.visible ? problem.y + problem.height : heading.height) + Theme.space
            width: parent.width
            height: parent.height - y
            spacing: Theme.gap

            Repeater {
                model: page.taking.keys

                ChoiceRow {
                    required property var modelData
                    required property int index

                    objectName: `key${index}`
                    width: parent.width
                    height: Math.round(implicitHeight * page.swell)
                    text: modelData.name
                    detail: modelData.sealed ? qsTr("on %1, opens with its passphrase").arg(modelData.stick) : qsTr("on %1, opens without a passphrase").arg(modelData.stick)
                    chosen: page.taking.key === modelData.path
                    onClicked: page.taking.chooseKey(index)
                }
            }
        }
    ]

    aside: Column {
        width: parent.width
        spacing: Theme.space

        StaffText {
            width: parent.width
            text: qsTr("Everything is locked until it is opened with the organisers' key: a small file, made when this kiosk was set up. It may be on this stick or on another one.")
            pitch: 1.15
        }

        KioskButton {
            objectName: "exportSealed"
            visible: page.taking.sealable
            width: parent.width
            height: Theme.primaryTarget
            role: KioskButton.Role.Choice
            text: qsTr("No key here? Take them sealed")
            onClicked: page.taking.takeSealed()
        }
    }
}
