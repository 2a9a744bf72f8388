import QtQuick
import theme

// A box, and a tick in it where something is chosen.
Rectangle {
    id: box

    property bool ticked: false
    property color line: Theme.ink

    implicitWidth: Math.round(Theme.text * 1.1)
    implicitHeight: implicitWidth
    color: "transparent"
    border.color: line
    border.width: Theme.rule

    Tick {
        visible: box.ticked
        anchors.fill: parent
        color: box.line
    }
}
