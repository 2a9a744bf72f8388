import QtQuick
import QtQuick.Shapes
import theme

// The sign for reaching everything while seated: somebody in a wheelchair, arm stretched out.
Item {
    id: seated

    property color color: Theme.ink
    property real size: Theme.target * 0.56

    implicitWidth: size
    implicitHeight: size

    Shape {
        anchors.centerIn: parent
        width: 24
        height: 24
        scale: seated.size / 24
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillColor: seated.color

            PathSvg {
                path: "M9 1 A2.3 2.3 0 1 0 9 5.6 A2.3 2.3 0 1 0 9 1 Z"
            }
        }

        ShapePath {
            strokeColor: seated.color
            strokeWidth: 2.2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: "M9 7.4 V14.6 H15.4 L18.4 20.8 L21 19.8 M9 10.4 H15 M5.6 11.6 A6 6 0 1 0 14.4 18.6"
            }
        }
    }
}
