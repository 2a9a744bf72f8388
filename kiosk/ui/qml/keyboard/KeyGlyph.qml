import QtQuick
import QtQuick.Shapes

// A sign drawn in a 24 × 24 field, as outline or filled, in any colour (the software renderer too).
Item {
    id: glyph

    required property string path
    property color color
    property bool filled: false

    readonly property real share: Math.min(width, height) / 24

    Shape {
        anchors.centerIn: parent
        width: 24
        height: 24
        scale: glyph.share
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
