pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// The stick that gets the new key.
SetUpPage {
    id: page

    readonly property bool empty: setup.sticks.length === 0

    subject: qsTr("the lock")
    primaryText: ""

    main: [
        Question {
            id: question

            words: page.empty ? qsTr("Put an empty stick in.") : qsTr("Which stick gets the key?")
            more: page.empty ? qsTr("It shows here by itself.") : ""
        },
        StickSign {
            visible: page.empty && y + height <= parent.height
            y: question.height + Theme.margin
            size: Math.min(Theme.px(30), parent.width / 3)
        },
        PagedArea {
            visible: !page.empty
            y: question.height + Theme.space
            width: parent.width
            height: parent.height - y
            spacing: Theme.gap

            Repeater {
                model: page.setup.sticks

                ChoiceRow {
                    required property var modelData
                    required property int index

                    objectName: `stick${index}`
                    width: parent.width
                    height: Math.max(implicitHeight, Theme.px(26))
                    letters: Theme.title
                    text: modelData.name
                    detail: modelData.readOnly ? qsTr("%1, but nothing can be written on it").arg(modelData.size) : qsTr("%1, %2 free").arg(modelData.size).arg(modelData.free)
                    enabled: !modelData.readOnly
                    onClicked: page.setup.chooseStick(index)
                }
            }
        }
    ]

    aside: StaffText {
        width: parent.width
        text: qsTr("The key goes to this stick and nowhere else: never into this computer. Beside it goes a sheet to print, the same key on paper.")
        pitch: 1.2
    }
}
