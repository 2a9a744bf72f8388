pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// The campaigns within reach, page by page if they are many.
PagedArea {
    id: list

    property list<var> packs
    property list<string> choices
    property bool looked: true

    signal chosen(index: int)

    spacing: Theme.gap

    BodyText {
        visible: !list.looked
        width: parent.width
        text: qsTr("Looking …")
    }

    Repeater {
        model: list.packs

        PackRow {
            required property var modelData
            required property int index

            objectName: `pack${index}`
            width: parent.width
            pack: modelData
            chosen: list.choices.includes(modelData.choice)
            onClicked: list.chosen(index)
        }
    }
}
