import QtQuick
import Kiosk.Views
import components
import theme

// Nobody has touched the staff's side for a while: it says that it closes. Whatever is touched, it
// stays, and nothing else comes of that touch.
Rectangle {
    id: cover

    required property StaffView staff

    color: Theme.bold
    Accessible.role: Accessible.Dialog
    Accessible.name: asked.text
    // The seconds are said once; to hear each of them would leave no time for an answer.
    Component.onCompleted: spoken.words = [asked.text, left.text].join(" ")

    Spoken {
        id: spoken

        urgent: true
    }

    MouseArea {
        anchors.fill: parent
        onReleased: cover.staff.stay()
        onCanceled: cover.staff.stay()
        onWheel: cover.staff.stay()
    }

    BodyText {
        readonly property int room: words.y - 2 * Theme.margin

        x: Theme.lead(Theme.margin, width, cover.width)
        y: Theme.margin
        text: Theme.number(cover.staff.closesIn)
        color: Theme.figure
        font.bold: true
        huge: true
        font.pixelSize: Math.min(room, cover.width * 0.4)
        lineHeight: 0.85
        Accessible.ignored: true
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: stay.top
        anchors.bottomMargin: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.space

        BodyText {
            id: asked

            width: parent.width
            text: qsTr("Still there?")
            color: Theme.boldText
            font.bold: true
            huge: true
            font.pixelSize: Math.max(Theme.title * 1.6, Theme.px(18))
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            lineHeight: 1.05
        }

        StaffText {
            id: left

            readonly property int seconds: cover.staff.closesIn

            width: parent.width
            text: seconds === 1 ? qsTr("The staff side closes in 1 second.") : qsTr("The staff side closes in %1 seconds.", "", seconds).arg(Theme.number(seconds))
            color: Theme.boldText
            font.pixelSize: Theme.textLarge
            pitch: 1.15
        }

        StaffText {
            width: parent.width
            text: qsTr("What is written here and not saved yet goes with it.")
            color: Theme.boldText
            pitch: 1.15
        }
    }

    KioskButton {
        id: stay

        objectName: "staffStay"
        x: Theme.margin
        y: cover.height - Theme.margin - height
        width: cover.width - 2 * Theme.margin
        role: KioskButton.Role.Primary
        banded: true
        focus: true
        text: qsTr("I am still here")
        Keys.onPressed: event => {
            event.accepted = true;
            cover.staff.stay();
        }
        onClicked: cover.staff.stay()
    }
}
