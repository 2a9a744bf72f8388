import QtQuick
import components
import theme

// One code as large as the screen allows; a tap anywhere puts it away.
Rectangle {
    id: large

    property var action: null

    signal closed

    visible: action !== null
    onVisibleChanged: {
        if (visible)
            close.forceActiveFocus();
        else
            closed();
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
        anchors.leftMargin: Theme.portrait ? (parent.width - width) / 2 : Theme.gap
        y: Theme.gap
        width: side
        height: side
        border.width: 0
        code: large.action?.code ?? ""
        title: large.action?.title ?? ""
        onClicked: large.action = null
    }

    BodyText {
        id: heading

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.portrait ? card.height + Theme.margin : Theme.margin
        width: parent.width - 2 * Theme.margin - (Theme.portrait ? 0 : card.width)
        height: Math.min(Theme.title * 2.6, close.y - y - Theme.space)
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
        y: heading.y + heading.height + Theme.space
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
        width: Theme.portrait ? parent.width - 2 * Theme.margin : parent.width - card.width - 2 * Theme.margin
        role: KioskButton.Role.Primary
        text: qsTr("Close")
        onClicked: large.action = null
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: large.action = null
    }
}
