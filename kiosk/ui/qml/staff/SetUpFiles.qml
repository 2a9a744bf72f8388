pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// Files on sticks that hold a lock or a key; they are found by themselves.
SetUpPage {
    id: page

    readonly property bool empty: setup.keyFiles.length === 0 && (setup.forProof || setup.lockFiles.length === 0)

    subject: setup.forProof ? qsTr("try the key") : qsTr("the lock")
    primaryText: ""

    main: [
        Question {
            id: question

            words: !page.empty ? qsTr("Which file?") : page.setup.forProof ? qsTr("Put the stick with the key in.") : qsTr("Put the stick in.")
            more: !page.empty ? "" : page.setup.sticks.length === 0 ? qsTr("The file shows here by itself.") : page.setup.forProof ? qsTr("There is no key on this stick.") : qsTr("There is no lock and no key on this stick.")
        },
        ProblemLine {
            id: problem

            y: question.height + Theme.gap
            width: parent.width
            problem: page.setup.problem
        },
        StickSign {
            visible: page.empty && y + height <= parent.height
            y: question.height + Theme.margin + (problem.visible ? problem.height : 0)
            size: Math.min(Theme.px(30), parent.width / 3)
        },
        PagedArea {
            visible: !page.empty
            y: question.height + Theme.space + (problem.visible ? problem.height : 0)
            width: parent.width
            height: parent.height - y
            spacing: Theme.gap

            Repeater {
                model: page.setup.forProof ? [] : page.setup.lockFiles

                ChoiceRow {
                    required property var modelData
                    required property int index

                    objectName: `lockFile${index}`
                    width: parent.width
                    text: modelData.name
                    detail: modelData.locks === "" ? qsTr("A lock on %1, damaged").arg(modelData.stick) : qsTr("A lock on %1: %2").arg(modelData.stick).arg(modelData.locks)
                    onClicked: page.setup.chooseLockFile(index)
                }
            }

            Repeater {
                model: page.setup.keyFiles

                ChoiceRow {
                    required property var modelData
                    required property int index

                    objectName: `keyFile${index}`
                    width: parent.width
                    text: modelData.name
                    detail: modelData.sealed ? qsTr("A key on %1, opens with its passphrase").arg(modelData.stick) : qsTr("A key on %1, without a passphrase").arg(modelData.stick)
                    onClicked: page.setup.chooseKeyFile(index)
                }
            }
        }
    ]

    aside: StaffText {
        width: parent.width
        text: page.setup.forProof ? qsTr("The key is only looked at, to open one test signature. Nothing of it is kept in this computer.") : qsTr("A text file with the lock will do. From a key, only its lock is taken; the key itself is tried once and not kept.")
        pitch: 1.2
    }
}
