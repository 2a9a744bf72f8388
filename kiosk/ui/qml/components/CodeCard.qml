import QtQuick
import theme

// A QR code in whole pixels a module, dark on a white card. Below four pixels a module
// (ISO/IEC 18004, read from a screen) it asks to be enlarged instead of being shown.
Rectangle {
    id: card

    required property string code
    property string title
    property color lineColor: Theme.ink
    readonly property int modules: image.implicitWidth
    readonly property int room: Math.min(width, height)
    readonly property int within: Math.floor((room - 2 * border.width) / modules)
    // The line around it goes before the code gets too small.
    readonly property int scaling: modules > 0 ? within >= 4 ? within : Math.floor(room / modules) : 0
    readonly property bool legible: scaling >= 4

    signal clicked

    color: "#ffffff"
    border.color: lineColor
    border.width: Theme.rule
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Code: %1. Show it larger").arg(title)
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            clicked();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            clicked();
    }
    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat)
            clicked();
    }

    Image {
        id: image

        visible: card.legible
        anchors.centerIn: parent
        source: card.code
        width: card.modules * card.scaling
        height: width
        smooth: false
        cache: false
    }

    BodyText {
        visible: !card.legible
        anchors.fill: parent
        anchors.margins: Theme.gap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Tap to show the code")
        Accessible.ignored: true
        color: "#000000"
        font.bold: true
        fontSizeMode: Text.Fit
        wrapMode: Text.WordWrap
        minimumPixelSize: Theme.textSmallest
    }

    Rectangle {
        visible: card.activeFocus && Theme.keysInUse
        anchors.fill: parent
        anchors.margins: -Theme.focusRule * 1.6
        color: "transparent"
        border.color: card.lineColor
        border.width: Theme.focusRule
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: card.clicked()
    }
}
