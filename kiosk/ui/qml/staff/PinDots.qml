pragma ComponentBehavior: Bound

import QtQuick
import theme

// What was typed of a PIN: a dot for every digit, and rings for those that are missing.
Row {
    id: dots

    property int digits: 0
    property int room: 0
    readonly property int count: Math.max(6, digits)

    spacing: Theme.gap

    Repeater {
        model: dots.count

        Rectangle {
            required property int index

            width: Math.min(Theme.title, (dots.room - (dots.count - 1) * dots.spacing) / dots.count)
            height: width
            radius: width / 2
            color: index < dots.digits ? Theme.ink : "transparent"
            border.color: Theme.ink
            border.width: Theme.rule
        }
    }
}
