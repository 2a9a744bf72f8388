pragma ComponentBehavior: Bound

import QtQuick
import theme

// A downward arrow head of two bars; turn it with `rotation`.
Item {
    id: chevron

    property color color: Theme.ink
    property real size: Theme.target * 0.4

    implicitWidth: size
    implicitHeight: size

    Repeater {
        model: 2

        Rectangle {
            required property int index

            antialiasing: true
            width: chevron.size * 0.72
            height: Math.max(3, chevron.size * 0.16)
            radius: height / 2
            color: chevron.color
            rotation: index ? -45 : 45
            x: (chevron.size - width) / 2 + (index ? 1 : -1) * chevron.size * 0.23
            y: (chevron.size - height) / 2
        }
    }
}
