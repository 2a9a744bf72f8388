import QtQuick
import Kiosk.Views
import components
import theme

// One code as large as the screen allows; a tap anywhere puts it away.
Rectangle {
    id: large

    required property DisplayView display
    property var action: null
    // Also where the screens under it keep to the lower half.
    readonly property bool upright: height > width
    // What is to be read stands above what can be touched.
    readonly property bool divided: !upright && display.reach

    signal closed

    visible: action !== null
    onVisibleChanged: {
        if (visible)
            close.forceActiveFocus();
        else {
            bar.shut();
            closed();
        }
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text
    Keys.onEscapePressed: action = null
    color: Theme.paper

    Spoken {
        words: heading.text
    }

    CodeCard {
        id: card

        readonly property int side: Math.min(parent.width, parent.height) - 2 * Theme.gap

        objectName: "largeCode"
        anchors.left: parent.left
        anchors.leftMargin: large.upright ? (parent.width - width) / 2 : Theme.gap
        y: Theme.gap
        width: side
        height: side
        border.width: 0
        code: large.action?.code ?? ""
        title: large.action?.title ?? ""
        enabled: !bar.choosing
        onClicked: large.action = null
    }

    TopBar {
        id: bar

        anchors.left: heading.left
        y: large.upright ? Math.max(card.height + Theme.margin, ceiling) : large.display.reach ? ceiling + Theme.gap : Theme.margin
        width: heading.width
        display: large.display
        signsOnly: true
        ceiling: large.display.reach ? large.height / 2 : 0
    }

    BodyText {
        id: heading

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: large.divided ? Theme.margin : bar.y + bar.height + Theme.space
        width: parent.width - 2 * Theme.margin - (large.upright ? 0 : card.width)
        height: Math.min(Theme.title * 2.6, (large.divided ? bar.y : close.y) - y - Theme.space)
        text: large.action?.title ?? ""
        color: Theme.ink
        font.bold: true
        font.pixelSize: Theme.title
        huge: Theme.title >= 64
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.textSmallest
        wrapMode: Text.WordWrap
        lineHeight: 1.05
    }

    BodyText {
        visible: height > Theme.text * 2
        anchors.left: heading.left
        y: (large.divided ? bar.y + bar.height : heading.y + heading.height) + Theme.space
        width: heading.width
        height: close.y - y - Theme.space
        text: qsTr("Point your phone’s camera at the code")
        color: Theme.ink
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.textSmallest
        lineHeight: 1.1
    }

    KioskButton {
        id: close

        objectName: "closeCode"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        width: large.upright ? parent.width - 2 * Theme.margin : parent.width - card.width - 2 * Theme.margin
        role: KioskButton.Role.Primary
        text: qsTr("Close")
        enabled: !bar.choosing
        onClicked: large.action = null
    }

    TapHandler {
        enabled: !bar.choosing
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: large.action = null
    }
}
