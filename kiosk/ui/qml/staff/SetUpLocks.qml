pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// How signatures are locked: what a lock is, those that are there, and three ways to another.
SetUpPage {
    id: page

    readonly property int count: setup.locks.length

    subject: qsTr("the lock")
    onPrimary: setup.advance()
    share: 0.56
    primaryText: count > 0 ? qsTr("Next") : ""

    main: Column {
        width: parent.width
        spacing: Theme.space

        Question {
            words: page.count === 0 ? qsTr("Who may open the signatures?") : page.count === 1 ? qsTr("Signatures get this lock") : qsTr("Signatures get these locks")
            more: page.count === 0 ? qsTr("Every signature is locked the moment somebody signs. The lock stays in this computer. The key that opens it never does: the organisers keep it, so a stolen computer gives no name away.") : ""
        }

        LockSign {
            visible: page.count === 0 && (Theme.portrait || page.mainHeight > Theme.px(110))
            x: Theme.lead(0, width, parent.width)
            size: Theme.px(24)
        }

        Repeater {
            model: page.setup.locks

            Row {
                id: line

                required property var modelData
                required property int index

                width: parent.width
                spacing: Theme.space

                LockSign {
                    id: sign

                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.textSmall
                }

                StaffText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: line.width - sign.width - remove.width - 2 * line.spacing
                    text: line.modelData.tried ? qsTr("%1, its key was tried").arg(line.modelData.short) : line.modelData.short
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.textSmall
                    pitch: 1.1
                }

                KioskButton {
                    id: remove

                    objectName: `removeLock${line.index}`
                    text: qsTr("Remove")
                    onClicked: page.setup.remove(line.modelData.lock)
                }
            }
        }

        StaffText {
            visible: page.count > 0
            width: parent.width
            text: page.count === 1 ? qsTr("A second lock is wise, its key kept by somebody else: if the only key is lost, every signature is lost.") : qsTr("Any one of their keys opens the signatures.")
            font.pixelSize: page.count > 2 ? Theme.textSmall : Theme.text
            pitch: 1.2
        }

        ProblemLine {
            width: parent.width
            problem: page.setup.problem
        }
    }

    aside: Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [
                {
                    way: "stick",
                    text: page.count === 0 ? qsTr("Our lock or key is on a stick") : qsTr("Another from a stick")
                },
                {
                    way: "type",
                    text: page.count === 0 ? qsTr("Type or scan our lock") : qsTr("Type or scan another")
                },
                {
                    way: "make",
                    text: page.count === 0 ? qsTr("Make a lock and its key here") : qsTr("Make another here")
                }
            ]

            KioskButton {
                required property var modelData

                objectName: `way-${modelData.way}`
                width: parent.width
                height: Theme.primaryTarget
                role: KioskButton.Role.Choice
                text: modelData.text
                onClicked: page.setup.chooseWay(modelData.way)
            }
        }
    }
}
