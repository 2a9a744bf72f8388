import QtQuick
import theme

// The sign for contrast: a circle, half of it filled.
Item {
    id: moon

    property color color: Theme.ink
    property real size: Theme.target * 0.42

    implicitWidth: size
    implicitHeight: size

    Rectangle {
        anchors.fill: parent
        radius: moon.size / 2
        color: "transparent"
        border.color: moon.color
        border.width: Math.max(2, moon.size * 0.1)
        antialiasing: true
    }

    Item {
        width: moon.size / 2
        height: moon.size
        clip: true

        Rectangle {
            width: moon.size
            height: moon.size
            radius: moon.size / 2
            color: moon.color
            antialiasing: true
        }
    }
}
