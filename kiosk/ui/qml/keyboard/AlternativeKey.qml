import QtQuick
import theme

// One accented letter of the row that opens while a key is held.
Item {
    id: key

    required property string text

    width: KeyMetrics.face + KeyMetrics.gap
    height: width

    KeyLabel {
        anchors.fill: parent
        text: key.text
        capHeight: KeyMetrics.capHeight
        color: key.ListView.isCurrentItem ? Theme.accentText : Theme.ink
    }
}
