pragma Singleton

import QtQuick

// Sizes in millimetres of the real screen, colours of the chosen palette, one spacing scale.
// Main.qml sets the first group from the display view model; everything else follows by binding.
QtObject {
    property real pxPerMm: 4.4
    property real capHeightMm: 4.8
    property bool motion: true
    property int settleMs: 500
    // Somebody goes about with a keyboard of their own: the focus has to be seen.
    property bool keysInUse: false
    property bool portrait: false
    // Arabic and its like read from right to left, and so does everything around it.
    property bool mirrored: false
    property var locale: Qt.locale("en")
    property color paper: "#faf6ee"
    property color ink: "#14120d"
    property color accent: "#f2b705"
    property color accentText: "#14120d"
    property color bold: "#14120d"
    property color boldText: "#faf6ee"
    property color figure: "#f2b705"
    property color problem: "#a1160a"

    // Capital height of Atkinson Hyperlegible as a share of its em (OS/2 sCapHeight 668 of 1000).
    readonly property real capShare: 0.668
    // How far its letters reach above the line, in the same way.
    readonly property real ascent: 0.95
    readonly property string family: "Atkinson Hyperlegible"

    readonly property int text: px(capHeightMm / capShare)
    readonly property int textSmall: px(capHeightMm * 0.8 / capShare)
    readonly property int textLarge: px(capHeightMm * 1.3 / capShare)
    readonly property int title: px(capHeightMm * 1.75 / capShare)
    // What fitting text may shrink to, whatever size was chosen.
    readonly property int textSmallest: px(3.6 / capShare)
    readonly property real lineHeight: 1.22

    readonly property int gap: px(2.5)
    readonly property int space: px(5)
    readonly property int margin: px(7)
    readonly property int target: px(Math.max(12.7, capHeightMm * 2.4))
    readonly property int primaryTarget: px(Math.max(20, capHeightMm * 3))
    readonly property int rule: Math.max(2, px(0.5))
    readonly property int focusRule: Math.max(3, px(1))
    readonly property int duration: motion ? 200 : 0

    function number(value: real): string {
        return Number(value).toLocaleString(locale, "f", 0);
    }

    // Where something of this width stands that begins so far from where reading begins.
    function lead(offset: real, width: real, room: real): real {
        return mirrored ? room - offset - width : offset;
    }

    function px(millimetres: real): int {
        return Math.round(millimetres * pxPerMm);
    }
}
