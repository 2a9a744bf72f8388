pragma ComponentBehavior: Bound

import QtQuick
import theme

// A campaign to choose, beside others or alone: its picture, its headline, where it lies and whether it can be shown.
ChoiceRow {
    id: row

    required property var pack
    readonly property real side: Theme.px(26) - 2 * Theme.rule

    readonly property bool narrow: width < Theme.px(190)

    // Higher where its words need more lines.
    implicitHeight: Theme.px(pack.fault !== "" || pack.changes !== "" ? 36 : narrow ? 31 : 26)
    readonly property real beside: (picture.visible ? side * 1.3 : 0) + Theme.gap * 1.5

    leftPadding: Theme.mirrored ? Theme.gap * 1.5 : beside
    rightPadding: Theme.mirrored ? beside : Theme.gap * 1.5
    enabled: pack.fault === ""
    letters: narrow ? Theme.textSmall : Theme.text
    Accessible.role: Accessible.CheckBox
    text: pack.headline
    detail: {
        if (pack.fault !== "")
            return qsTr("Cannot be shown: %1").arg(pack.fault);
        const where = pack.ours ? qsTr("comes with the program") : pack.stick !== "" ? qsTr("on %1").arg(pack.stick) : qsTr("on this computer");
        const checked = qsTr("%1. Checked, %2.").arg(pack.languages).arg(where);
        return pack.changes === "" ? checked : checked + " " + qsTr("Another text than the one here.");
    }

    Image {
        id: picture

        visible: row.pack.hero.toString() !== ""
        x: Theme.lead(Theme.rule, width, row.width)
        y: Theme.rule
        width: row.side * 1.3
        height: row.height - 2 * Theme.rule
        source: row.pack.hero
        sourceSize.width: width
        sourceSize.height: height
        fillMode: Image.PreserveAspectCrop
    }
}
