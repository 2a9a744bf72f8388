import QtQuick
import theme

// The staff's way in: a finger that stays in the corner. It sees touches without taking them.
Item {
    id: corner

    readonly property int side: Theme.px(20)
    readonly property int holdMs: 2000

    signal held

    PointHandler {
        id: finger

        readonly property bool inCorner: active && within(point.pressPosition) && within(point.position)

        function within(spot: point): bool {
            return spot.x <= corner.side && spot.y <= corner.side;
        }

        target: null
    }

    Timer {
        interval: corner.holdMs
        running: finger.inCorner
        onTriggered: corner.held()
    }
}
