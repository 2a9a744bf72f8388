pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// Tries, unseen, in how large letters some sentences find room one below the other.
Item {
    id: tried

    // Those that are empty take no room.
    property list<string> sentences
    property int room
    // None where there is no room even for small ones.
    property int letters: 0

    readonly property int steps: 4
    readonly property list<string> written: sentences.filter(sentence => sentence !== "")

    function find(): void {
        let found = 0;
        for (let i = 0; i < sizes.count && found === 0; ++i) {
            const size = sizes.itemAt(i) as Paragraph;
            if (size && size.contentHeight + written.length * Theme.gap <= room)
                found = size.font.pixelSize;
        }
        letters = found;
    }

    visible: false
    onRoomChanged: find()
    onWrittenChanged: find()

    Repeater {
        id: sizes

        model: tried.steps + 1

        Paragraph {
            required property int index

            width: tried.width
            text: tried.written.join("<br>")
            textFormat: Text.StyledText
            font.pixelSize: Theme.textSmall - Math.round((Theme.textSmall - Theme.textSmallest) * index / tried.steps)
            onContentHeightChanged: tried.find()
        }
    }
}
