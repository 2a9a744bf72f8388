import QtQuick
import QtQuick.Shapes

// A sign drawn in a 24 × 24 field, as outline or filled, in any colour (the software renderer too).
Item {
    id: glyph

    required property string path
    property color color
    property bool filled: false
    // For a sign that points where writing goes.
    property bool mirrored: false

    readonly property real share: Math.min(width, height) / 24

    Shape {
        anchors.centerIn: parent
        width: 24
        height: 24
        scale: glyph.share
        transform: Scale {
            origin.x: 12
            xScale: glyph.mirrored ? -1 : 1
        }
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: glyph.color
            strokeWidth: 2.4
            fillColor: glyph.filled ? glyph.color : "transparent"
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: glyph.path
            }
        }
    }
}
