import QtQuick
import theme

// How far it is to the goal of the day. It says nothing that is not in words beside it.
Rectangle {
    id: line

    required property int number
    required property int goal
    property color ink: Theme.ink
    property color fill: Theme.accent
    readonly property real share: goal > 0 ? Math.min(1, number / goal) : 0

    height: Math.max(Theme.rule * 4, Theme.px(3.5))
    color: "transparent"
    border.color: ink
    border.width: Theme.rule
    Accessible.ignored: true

    Rectangle {
        anchors.left: parent.left
        y: line.border.width
        width: Math.round(line.width * line.share)
        height: line.height - 2 * line.border.width
        color: line.fill
        border.color: line.ink
        border.width: width > 2 * line.border.width ? line.border.width : 0
    }
}
