import QtQuick
import theme

// What runs low, for those who know what to look for: a small battery, a small disk. Nothing that an
// attendee would take for an alarm, and nothing that is read out.
Row {
    id: marks

    // From 0 (fine) to 3 (empty).
    property int battery: 0
    property int disk: 0

    readonly property int high: Theme.px(2.2)
    readonly property int line: Math.max(1, Math.round(high / 8))

    spacing: Theme.gap
    Accessible.ignored: true

    Item {
        objectName: "batteryMark"
        visible: marks.battery > 0
        width: marks.high * 2
        height: marks.high

        Rectangle {
            id: cell

            width: parent.width - 2 * marks.line
            height: parent.height
            color: "transparent"
            border.color: Theme.ink
            border.width: marks.line

            Rectangle {
                x: 2 * marks.line
                y: 2 * marks.line
                width: Math.round((parent.width - 4 * marks.line) * [1, 0.35, 0.12, 0][marks.battery])
                height: parent.height - 4 * marks.line
                color: Theme.ink
            }
        }

        Rectangle {
            anchors.left: cell.right
            anchors.verticalCenter: parent.verticalCenter
            width: 2 * marks.line
            height: Math.round(parent.height / 2)
            color: Theme.ink
        }
    }

    Rectangle {
        objectName: "diskMark"
        visible: marks.disk > 0
        width: marks.high
        height: marks.high
        radius: width / 2
        color: "transparent"
        border.color: Theme.ink
        border.width: marks.line

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(parent.width * (marks.disk < 3 ? 0.3 : 0.7))
            height: width
            radius: width / 2
            color: Theme.ink
        }
    }
}
