import QtQuick
import theme

// A padlock, drawn: its bow and its body.
Item {
    id: sign

    property color color: Theme.ink
    property real size: Theme.textSmall * 1.2

    implicitWidth: size
    implicitHeight: size * 1.25

    Rectangle {
        x: sign.size * 0.18
        width: sign.size * 0.64
        height: sign.size
        radius: width / 2
        color: "transparent"
        border.color: sign.color
        border.width: Math.max(2, sign.size * 0.13)
    }

    Rectangle {
        y: sign.size * 0.5
        width: sign.size
        height: sign.size * 0.75
        radius: sign.size * 0.08
        color: sign.color
    }

    Rectangle {
        x: (sign.size - width) / 2
        y: sign.size * 0.74
        width: Math.max(2, sign.size * 0.16)
        height: sign.size * 0.28
        radius: width / 2
        color: Theme.paper
    }
}
