pragma ComponentBehavior: Bound

import QtQuick
import theme

// The campaign's picture, filling its place without distortion; where it has several, one after the
// other.
Rectangle {
    id: poster

    required property url picture
    property string description
    // All of them, the one above first; with fewer than two nothing ever changes.
    property list<var> pictures
    property int turnMs: 8000
    // The size it is drawn for: that of its place once everything has found its own, as drawing takes
    // long. Nothing is drawn for a place that is not to be seen.
    property size drawnSize: Qt.size(0, 0)
    readonly property bool shown: visible && width > 0 && height > 0
    property int index: 0
    property Image front: one
    readonly property bool turning: shown && pictures.length > 1

    function draw(): void {
        if (shown)
            drawnSize = Qt.size(width, height);
        fading.stop();
        index = 0;
        front = one;
        two.source = "";
        one.asynchronous = false;
        one.source = shown ? picture : "";
        one.opacity = 1;
    }

    // Only the one that is seen and the one that comes are ever in memory.
    function turn(): void {
        index = (index + 1) % pictures.length;
        const next = front === one ? two : one;
        next.opacity = 0;
        next.z = 1;
        next.asynchronous = true;
        next.source = pictures[index].picture;
    }

    function fade(slide: Image): void {
        if (slide === front || slide.status !== Image.Ready)
            return;
        fading.target = slide;
        fading.start();
    }

    color: Theme.accent
    onWidthChanged: Qt.callLater(draw)
    onHeightChanged: Qt.callLater(draw)
    onVisibleChanged: Qt.callLater(draw)
    onPictureChanged: Qt.callLater(draw)
    Component.onCompleted: Qt.callLater(draw)

    component Slide: Image {
        id: slide

        anchors.fill: parent
        sourceSize: poster.drawnSize
        fillMode: Image.PreserveAspectCrop
        Accessible.role: Accessible.Graphic
        readonly property string words: poster.index === 0 ? poster.description : poster.pictures[poster.index]?.words ?? ""

        Accessible.name: words
        Accessible.ignored: poster.front !== slide || words === ""
        onStatusChanged: poster.fade(slide)
    }

    Slide {
        id: one
    }

    Slide {
        id: two

        opacity: 0
    }

    NumberAnimation {
        id: fading

        property: "opacity"
        to: 1
        duration: Theme.duration
        onFinished: {
            const gone = poster.front;
            poster.front = target as Image;
            poster.front.z = 0;
            gone.opacity = 0;
            gone.source = "";
        }
    }

    Timer {
        interval: poster.turnMs
        repeat: true
        running: poster.turning
        onTriggered: poster.turn()
    }
}
