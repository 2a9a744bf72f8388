import QtQuick
import QtQuick.Shapes
import theme

// The sign for reading aloud: a loudspeaker; while it speaks, a square to stop it.
Item {
    id: speaker

    property color color: Theme.ink
    property real size: Theme.target * 0.5
    property bool speaking: false

    implicitWidth: size
    implicitHeight: size

    Rectangle {
        visible: speaker.speaking
        anchors.centerIn: parent
        width: speaker.size * 0.66
        height: width
        color: speaker.color
    }

    Shape {
        visible: !speaker.speaking
        anchors.centerIn: parent
        width: 24
        height: 24
        scale: speaker.size / 24
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillColor: speaker.color

            PathSvg {
                path: "M2 8.5 H6.5 L12 3.5 V20.5 L6.5 15.5 H2 Z"
            }
        }

        ShapePath {
            strokeColor: speaker.color
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: "M15.4 9 A4.2 4.2 0 0 1 15.4 15 M18.2 5.6 A9 9 0 0 1 18.2 18.4"
            }
        }
    }
}
