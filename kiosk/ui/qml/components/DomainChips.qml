pragma ComponentBehavior: Bound

import QtQuick
import theme

// Domains to tap instead of typing them: as many as stand in one row, the likeliest first. An
// address is written from left to right in every language, and so are they.
Item {
    id: chips

    property list<string> domains
    readonly property int letters: Math.min(Theme.textSmall, Math.floor(height * 0.6))

    signal chosen(string domain)

    // How many of the domains there is room for; the letters stay as large as they are.
    readonly property int fitting: {
        let taken = 0;
        for (let i = 0; i < domains.length; ++i) {
            taken += widthOf(domains[i]) + (i > 0 ? Theme.gap : 0);
            if (taken > width)
                return i;
        }
        return domains.length;
    }

    function widthOf(domain: string): int {
        return Math.max(Theme.px(12.7), Math.ceil(metrics.advanceWidth(domain)) + 2 + 2 * Theme.gap);
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
            model: chips.domains.slice(0, chips.fitting)

            KioskButton {
                id: chip

                required property string modelData

                objectName: "domain-" + modelData
                width: chips.widthOf(modelData)
                height: chips.height
                leftPadding: Theme.gap
                text: modelData
                Accessible.name: qsTr("Ends with %1").arg("\u2066" + modelData + "\u2069")
                onClicked: chips.chosen(modelData)
            }
        }
    }
}
