import QtQuick
import theme

// The plate under the accented letters; it reaches past them, as its loader is exactly their size.
Item {
    Rectangle {
        anchors {
            fill: parent
            margins: -Theme.focusRule
        }
        color: Theme.paper
        border.color: Theme.ink
        border.width: Theme.focusRule
    }
}
