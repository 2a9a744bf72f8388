pragma ComponentBehavior: Bound

import QtQuick
import theme

// How large the letters of several buttons of one size can be, so that all have the same: each label
// is tried in a button's place, unseen.
Item {
    id: common

    property list<string> labels
    property int buttonWidth
    property int buttonHeight: Theme.target
    property int padding: Theme.gap * 1.5
    property int letters: 0

    function find(): void {
        let least = Theme.textSmall;
        for (let i = 0; i < tried.count; ++i)
            least = Math.min(least, (tried.itemAt(i) as ButtonLabel)?.fontInfo.pixelSize ?? least);
        letters = least;
    }

    visible: false

    Repeater {
        id: tried

        model: common.labels

        ButtonLabel {
            required property string modelData

            width: common.buttonWidth - 2 * common.padding
            height: common.buttonHeight
            common: true
            text: modelData
            font.pixelSize: Theme.textSmall
            onFontInfoChanged: common.find()
            Component.onCompleted: common.find()
        }
    }
}
