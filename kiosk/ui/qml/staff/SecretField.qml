import QtQuick
import components
import theme

// A passphrase, and beside it the way to look at what was written.
Item {
    id: field

    property alias label: entry.label
    property alias problem: entry.problem
    property alias enterLabel: entry.enterLabel
    readonly property alias text: entry.text
    readonly property alias editing: entry.editing

    signal accepted
    signal edited

    function take(): void {
        entry.take();
    }

    function clear(): void {
        entry.text = "";
    }

    implicitHeight: entry.height

    SecretEntry {
        id: entry

        objectName: "passphrase"
        anchors.left: parent.left
        width: parent.width - show.width - Theme.gap
        showing: show.showing
        onAccepted: field.accepted()
        onEdited: field.edited()
    }

    KioskButton {
        id: show

        property bool showing: false

        objectName: "showPassphrase"
        anchors.right: parent.right
        y: entry.fieldY
        width: Theme.px(24)
        leftPadding: Theme.gap / 2
        text: showing ? qsTr("Hide") : qsTr("Show")
        focusPolicy: Qt.NoFocus
        onClicked: showing = !showing
    }
}
