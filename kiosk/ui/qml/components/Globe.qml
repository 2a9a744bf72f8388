import QtQuick
import QtQuick.Shapes
import theme

// The sign for languages: a globe of lines.
Item {
    id: globe

    property color color: Theme.ink
    property real size: Theme.target * 0.5

    implicitWidth: size
    implicitHeight: size

    Shape {
        anchors.centerIn: parent
        width: 24
        height: 24
        scale: globe.size / 24
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: globe.color
            strokeWidth: 2
            fillColor: "transparent"

            PathSvg {
                path: "M12 2 A10 10 0 1 0 12 22 A10 10 0 1 0 12 2 Z M12 2 A4.6 10 0 1 0 12 22 A4.6 10 0 1 0 12 2 Z M2 12 H22"
            }
        }
    }
}
