import QtQuick
import Kiosk.Views
import components
import theme

// Whether the program is really to end, over the page that was left for it.
FocusScope {
    id: question

    required property StaffView staff
    property Item before: null
    readonly property int column: Math.min(width - 2 * Theme.margin, Theme.px(170))

    function open(): void {
        before = Window.activeFocusItem;
        visible = true;
        stay.forceActiveFocus();
    }

    function close(): void {
        visible = false;
        before?.forceActiveFocus();
        before = null;
    }

    visible: false
    Accessible.role: Accessible.Dialog
    Accessible.name: asked.text
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
    }

    Spoken {
        words: question.visible ? [asked.text, more.text].join(" ") : ""
    }

    Column {
        x: Theme.lead(Theme.margin, width, question.width)
        y: Math.max(Theme.margin, (question.height - height) * 0.45)
        width: question.column
        spacing: Theme.space

        StaffText {
            id: asked

            width: parent.width
            text: qsTr("Quit the kiosk?")
            font.bold: true
            font.pixelSize: Theme.title * (Theme.portrait ? 1.7 : 1.4)
            pitch: 1.05
            Accessible.role: Accessible.Heading
        }

        StaffText {
            id: more

            width: parent.width
            text: qsTr("This is for whoever looks after this computer: the program ends, and nobody can sign until it is started again. What was signed stays safe.")
            pitch: 1.2
        }

        Item {
            width: 1
            height: Theme.gap
        }

        KioskButton {
            id: stay

            objectName: "keepRunning"
            width: parent.width
            height: Theme.primaryTarget
            role: KioskButton.Role.Primary
            text: qsTr("Keep it running")
            onClicked: question.close()
        }

        KioskButton {
            objectName: "reallyQuit"
            width: parent.width
            height: Theme.primaryTarget
            text: qsTr("Quit")
            onClicked: question.staff.restart("quit")
        }
    }
}
