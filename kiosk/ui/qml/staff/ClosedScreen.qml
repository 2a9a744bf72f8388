import QtQuick
import components
import theme

// The staff's side has closed by itself. For a moment nothing that was still meant for it reaches
// the attendees' screens.
Rectangle {
    id: screen

    focus: true
    color: Theme.bold
    Component.onCompleted: spoken.words = [told.text, more.text].join(" ")
    Keys.onPressed: event => event.accepted = true

    Spoken {
        id: spoken

        urgent: true
    }

    MouseArea {
        anchors.fill: parent
        onWheel: wheel => wheel.accepted = true
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin * 2
        width: parent.width - 2 * Theme.margin
        spacing: Theme.space

        StaffText {
            id: told

            width: parent.width
            text: qsTr("The staff side was closed.")
            color: Theme.boldText
            font.bold: true
            font.pixelSize: Theme.title * 1.4
            pitch: 1.05
        }

        StaffText {
            id: more

            width: parent.width
            text: qsTr("What is written now goes nowhere. The screen is back in a moment.")
            color: Theme.boldText
            pitch: 1.2
        }
    }
}
