pragma ComponentBehavior: Bound

import QtQuick
import theme

// Parts of an address to tap instead of typing them: as many as stand in one row, the likeliest
// first. An address is written from left to right in every language, and so are they.
Item {
    id: chips

    property list<string> parts
    readonly property int letters: Math.min(Theme.textSmall, Math.floor(height * 0.6))

    signal chosen(string part)

    // How many of them there is room for; the letters stay as large as they are.
    readonly property int fitting: {
        let taken = 0;
        for (let i = 0; i < parts.length; ++i) {
            taken += widthOf(parts[i]) + (i > 0 ? Theme.gap : 0);
            if (taken > width)
                return i;
        }
        return parts.length;
    }

    function widthOf(part: string): int {
        return Math.max(Theme.px(12.7), Math.ceil(metrics.advanceWidth(part)) + 2 + 2 * Theme.gap);
    }

    implicitHeight: Theme.px(12.7)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: chips.letters
    }

    Row {
        spacing: Theme.gap

        Repeater {
            model: chips.parts.slice(0, chips.fitting)

            KioskButton {
                id: chip

                required property string modelData

                readonly property bool begins: modelData.endsWith("@")

                objectName: (begins ? "begins-" : "domain-") + modelData
                width: chips.widthOf(modelData)
                height: chips.height
                leftPadding: Theme.gap
                text: modelData
                Accessible.name: begins ? modelData : qsTr("Ends with %1").arg("\u2066" + modelData + "\u2069")
                onClicked: chips.chosen(modelData)
            }
        }
    }
}
