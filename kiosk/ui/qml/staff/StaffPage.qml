pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// The frame of every page of the staff: a dark band that says where this is, the way back, what is
// to be done beside the one main button.
FocusScope {
    id: page

    property string title
    property string backText: qsTr("Back")
    property string primaryText
    property bool primaryEnabled: true
    // Whether the main button takes a click just now.
    property bool armed: true
    property int inset: 0
    // Something lies over this page: nothing under it may be reached.
    property bool covered: false
    property real share: 0.64
    // What is done takes the whole width, and the main button stands under it.
    property bool wide: false
    property alias main: mainSlot.data
    property alias aside: asideSlot.data
    property alias footer: footerSlot.data
    readonly property alias mainHeight: mainSlot.height
    readonly property bool stacked: Theme.portrait || wide
    readonly property int inner: width - 2 * Theme.margin
    // With the keyboard open every millimetre of height counts.
    readonly property int edge: inset > 0 && !Theme.portrait ? Theme.gap : Theme.margin
    readonly property int floor: height - edge - inset
    readonly property int room: floor - band.height
    readonly property alias asideHeight: asideSlot.height
    readonly property int asideWidth: stacked ? inner : Math.round((inner - Theme.margin) * (1 - share))

    signal primary
    signal back

    Keys.onEscapePressed: back()

    Rectangle {
        id: band

        width: parent.width
        height: Theme.target + 2 * Theme.gap
        color: Theme.bold

        BodyText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: leave.left
            anchors.rightMargin: Theme.space
            height: parent.height
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            text: page.title
            color: Theme.boldText
            font.bold: true
            font.pixelSize: Theme.textLarge
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.textSmallest
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }

        KioskButton {
            id: leave

            objectName: "staffBack"
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            banded: true
            enabled: !page.covered
            text: page.backText
            visible: text !== ""
            onClicked: page.back()
        }
    }

    Item {
        id: mainSlot

        enabled: !page.covered
        x: Theme.lead(Theme.margin, width, page.width)
        y: band.height + (page.edge < Theme.margin ? Theme.gap : Theme.space)
        width: page.stacked || asideSlot.children.length === 0 && !button.visible ? page.inner : page.inner - Theme.margin - page.asideWidth
        height: (page.stacked ? (asideSlot.height > 0 ? asideSlot.y : button.visible ? button.y : page.floor + Theme.space) - Theme.space : page.floor) - y
    }

    Item {
        id: asideSlot

        enabled: !page.covered
        // Read from the beginning: first asked for while the screen is being turned, it would change
        // within the asking.
        readonly property real content: childrenRect.height

        x: Theme.lead(page.width - Theme.margin - width, width, page.width)
        y: page.stacked ? (button.visible ? button.y - Theme.space : page.floor) - height : mainSlot.y
        width: page.asideWidth
        height: page.stacked ? content : (button.visible ? button.y - Theme.space : page.floor) - mainSlot.y
    }

    Item {
        id: footerSlot

        x: Theme.lead(Theme.margin, width, page.width)
        y: button.y
        visible: width > 0
        width: Math.max(0, page.inner - button.width - Theme.space)
        height: button.height
    }

    KioskButton {
        id: button

        objectName: "staffPrimary"
        x: Theme.lead(page.width - Theme.margin - width, width, page.width)
        y: page.floor - height
        width: page.wide && (!Theme.portrait || footerSlot.children.length > 0) ? Math.round(page.inner * 0.42) : page.asideWidth
        role: KioskButton.Role.Primary
        visible: text !== ""
        text: page.primaryText
        enabled: page.primaryEnabled && !page.covered
        armed: page.armed
        onClicked: {
            if (armed)
                page.primary();
        }
    }
}
