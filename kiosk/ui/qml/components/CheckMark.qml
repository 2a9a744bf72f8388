pragma ComponentBehavior: Bound

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

    component Stroke: Rectangle {
        visible: box.ticked
        antialiasing: true
        height: Math.max(3, box.height * 0.14)
        radius: height / 2
        color: box.line
    }

    Stroke {
        width: box.width * 0.38
        x: box.width * 0.145
        y: box.height * 0.53
        rotation: 45
    }

    Stroke {
        width: box.width * 0.66
        x: box.width * 0.29
        y: box.height * 0.44
        rotation: -50
    }
}
