import QtQuick
import theme

// The campaign's picture, filling its place without distortion.
Rectangle {
    id: poster

    required property url picture
    property string description

    color: Theme.accent

    Image {
        anchors.fill: parent
        source: poster.picture
        sourceSize.width: width
        sourceSize.height: height
        fillMode: Image.PreserveAspectCrop
        asynchronous: false
        Accessible.role: Accessible.Graphic
        Accessible.name: poster.description
        Accessible.ignored: poster.description === ""
    }
}
