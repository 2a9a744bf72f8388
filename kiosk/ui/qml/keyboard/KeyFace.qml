import QtQuick
import theme

// The visible face of a key: a flat block that turns into the accent colour under a finger.
// Half of the gap between two faces belongs to each key, so that no touch falls between them.
Item {
    id: face

    property bool pressed: false
    property bool off: false
    property bool outlined: false
    property color fill: Theme.paper
    property color mark: Theme.ink
    property color pressedFill: Theme.accent
    property color pressedMark: Theme.accentText
    property string label
    property real capHeight: KeyMetrics.capHeight
    property string glyph
    property bool glyphFilled: false
    property bool mirrored: false

    readonly property int near: Math.floor(KeyMetrics.gap / 2)
    readonly property color markNow: off ? KeyMetrics.faded : pressed ? pressedMark : mark

    // A sign says more than words too small to read.
    readonly property bool showsGlyph: glyph.length > 0 && (label.length === 0 || words.size < words.wanted * 0.75)

    anchors.fill: parent

    Rectangle {
        id: block

        anchors {
            fill: parent
            leftMargin: face.near
            topMargin: face.near
            rightMargin: KeyMetrics.gap - face.near
            bottomMargin: KeyMetrics.gap - face.near
        }
        color: face.off ? Theme.ink : face.pressed ? face.pressedFill : face.fill
        border.color: face.off ? KeyMetrics.faded : Theme.paper
        border.width: face.off || face.outlined || face.pressed && KeyMetrics.accentLostOnBed ? KeyMetrics.outline : 0

        KeyLabel {
            id: words

            anchors {
                fill: parent
                leftMargin: Theme.px(1.5)
                rightMargin: Theme.px(1.5)
            }
            visible: face.label.length > 0 && !face.showsGlyph
            text: face.label
            capHeight: face.capHeight
            color: face.markNow
        }

        KeyGlyph {
            anchors.centerIn: parent
            width: KeyMetrics.glyphSize
            height: KeyMetrics.glyphSize
            visible: face.showsGlyph
            path: face.glyph
            mirrored: face.mirrored
            filled: face.glyphFilled
            color: face.markNow
        }
    }
}
