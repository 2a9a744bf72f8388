import QtQuick
import theme

// The campaign's picture, filling its place without distortion.
Rectangle {
    id: poster

    required property url picture
    property string description
    // The size it is drawn for: that of its place once everything has found its own, as drawing takes
    // long. Nothing is drawn for a place that is not to be seen.
    readonly property alias drawnSize: image.sourceSize

    function draw(): void {
        const shown = visible && width > 0 && height > 0;
        if (shown)
            image.sourceSize = Qt.size(width, height);
        image.source = shown ? picture : "";
    }

    color: Theme.accent
    onWidthChanged: Qt.callLater(draw)
    onHeightChanged: Qt.callLater(draw)
    onVisibleChanged: Qt.callLater(draw)
    onPictureChanged: Qt.callLater(draw)
    Component.onCompleted: Qt.callLater(draw)

    Image {
        id: image

        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        asynchronous: false
        Accessible.role: Accessible.Graphic
        Accessible.name: poster.description
        Accessible.ignored: poster.description === ""
    }
}
