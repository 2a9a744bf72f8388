import QtQuick
import theme

// A QR code in whole pixels a module, dark on a white card. Below four pixels a module
// (ISO/IEC 18004, read from a screen) it asks to be enlarged instead of being shown.
Rectangle {
    id: card

    required property string code
    property string title
    readonly property int modules: image.implicitWidth
    readonly property int scaling: modules > 0 ? Math.floor(Math.min(width, height) / modules) : 0
    readonly property bool legible: scaling >= 4

    signal clicked

    color: "#ffffff"
    border.color: Theme.ink
    border.width: Theme.rule
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Code: %1. Show it larger").arg(title)
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onSpacePressed: clicked()

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
        color: "#000000"
        font.bold: true
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.textSmallest
    }

    Rectangle {
        visible: card.activeFocus
        anchors.fill: parent
        anchors.margins: -Theme.focusRule * 1.6
        color: "transparent"
        border.color: Theme.ink
        border.width: Theme.focusRule
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: card.clicked()
    }
}
