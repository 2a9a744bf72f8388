pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// The set-ups that were carried here on sticks.
SetUpPage {
    id: page

    readonly property bool empty: setup.setUps.length === 0

    subject: qsTr("A set-up from a stick")
    primaryText: ""

    main: [
        Question {
            id: question

            words: page.empty ? qsTr("Put the stick in.") : qsTr("Which set-up?")
            more: !page.empty ? "" : page.setup.sticks.length === 0 ? qsTr("It shows here by itself.") : qsTr("There is no set-up on this stick.")
        },
        ProblemLine {
            id: problem

            y: question.height + Theme.gap
            width: parent.width
            problem: page.setup.problem
        },
        StickSign {
            visible: page.empty && y + height <= parent.height
            y: question.height + Theme.margin
            size: Math.min(Theme.px(30), parent.width / 3)
        },
        PagedArea {
            visible: !page.empty
            y: question.height + Theme.space + (problem.visible ? problem.height : 0)
            width: parent.width
            height: parent.height - y
            spacing: Theme.gap

            Repeater {
                model: page.setup.setUps

                ChoiceRow {
                    required property var modelData
                    required property int index

                    objectName: `setUp${index}`
                    width: parent.width
                    height: Math.max(implicitHeight, Theme.px(26))
                    text: modelData.event || modelData.name
                    detail: modelData.fault !== "" ? modelData.fault : qsTr("%1 on %2").arg(modelData.name).arg(modelData.stick)
                    onClicked: page.setup.chooseSetUp(index)
                }
            }
        }
    ]

    aside: StaffText {
        width: parent.width
        text: qsTr("It was saved at the end of setting up another laptop. Only the name of this table is asked then.")
        pitch: 1.2
    }
}
