pragma ComponentBehavior: Bound

import QtQuick
import theme

// A stick, drawn: its plug, its body, and the dot that lights up.
Item {
    id: sign

    property color color: Theme.ink
    property real size: Theme.px(30)

    implicitWidth: size * 2.4
    implicitHeight: size

    Rectangle {
        y: sign.size * 0.22
        width: sign.size * 0.62
        height: sign.size * 0.56
        color: "transparent"
        border.color: sign.color
        border.width: Math.max(2, sign.size * 0.07)

        Repeater {
            model: 2

            Rectangle {
                required property int index

                x: sign.size * 0.24
                y: sign.size * (index ? 0.33 : 0.13)
                width: sign.size * 0.1
                height: width
                color: sign.color
            }
        }
    }

    Rectangle {
        x: sign.size * 0.56
        width: sign.size * 1.84
        height: sign.size
        radius: sign.size * 0.12
        color: sign.color
    }

    Rectangle {
        x: sign.size * 2.05
        y: sign.size * 0.41
        width: sign.size * 0.18
        height: width
        radius: width / 2
        color: Theme.paper
    }
}
