pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import theme

// The frame of every screen after the poster: the top bar, what is to be read or filled in, what
// stands beside it, and the one main button, always at the same place. Landscape puts the two
// parts side by side, portrait one above the other.
FocusScope {
    id: scaffold

    required property DisplayView display
    required property VoiceView voice
    // What is to be heard of this screen; never what a person typed.
    property list<string> words
    property list<string> story
    property string title
    property bool largeTitle: false
    property bool banded: false
    property int inset: 0
    property real share: 0.62
    property alias main: mainSlot.data
    property alias aside: asideSlot.data
    property string primaryText
    property bool primaryEnabled: true
    property string backText
    // Something lies over this screen: nothing under it may be reached, by touch or by key.
    property bool covered: false
    readonly property bool buried: covered || bar.choosing
    // What a screen reader says when the screen comes up, or goes on to its next question.
    property string spoken: title
    readonly property alias mainHeight: mainSlot.height
    readonly property alias asideHeight: asideSlot.height
    readonly property alias asideRoom: asideSlot.room

    signal primary
    signal back

    // A second tap meant for the screen before must not be taken by this one.
    readonly property bool armed: !settling.running

    function settle(): void {
        settling.restart();
    }

    function takePrimary(): void {
        button.forceActiveFocus();
    }

    // With the keyboard open every millimetre of height counts.
    readonly property int edge: inset > 0 && !Theme.portrait ? Theme.gap : Theme.margin
    readonly property int floor: height - edge - inset
    readonly property int inner: width - 2 * Theme.margin
    readonly property int sideWidth: Theme.portrait ? inner : Math.round((inner - Theme.margin) * (1 - share))

    Spoken {
        words: scaffold.spoken
    }

    TopBar {
        id: bar

        visible: !scaffold.covered
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: scaffold.edge
        width: scaffold.inner
        display: scaffold.display
        voice: scaffold.voice
        words: scaffold.words
        story: scaffold.story
        title: scaffold.title
        large: scaffold.largeTitle
        banded: scaffold.banded
    }

    Item {
        id: mainSlot

        enabled: !scaffold.buried

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: bar.y + bar.height + Theme.space
        width: Theme.portrait ? scaffold.inner : scaffold.inner - Theme.margin - scaffold.sideWidth
        height: (Theme.portrait ? asideSlot.y - (asideSlot.height > 0 ? Theme.space : 0) : scaffold.floor) - y
    }

    Item {
        id: asideSlot

        enabled: !scaffold.buried

        readonly property int start: bar.y + bar.height + Theme.space
        // Read from the beginning: first asked for while the screen is being turned, it would change
        // within the asking.
        readonly property real content: childrenRect.height
        // The room there is in landscape, for what fills it: its height follows nobody's content.
        readonly property int room: (back.visible && back.stacked ? back.y - Theme.space : button.visible ? button.y - Theme.space : scaffold.floor) - start

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.portrait ? (back.visible ? back.y : button.y) - Theme.space - height : start
        width: scaffold.sideWidth
        height: Theme.portrait ? content : room
    }

    Timer {
        id: settling

        interval: Theme.settleMs
        running: true
    }

    // Above the main button, or a small one beside it where the height is needed.
    KioskButton {
        id: back

        readonly property bool stacked: Theme.portrait || button.y - bar.y - bar.height >= Theme.target + 2 * Theme.gap

        objectName: "back"
        visible: scaffold.backText !== ""
        anchors.left: asideSlot.left
        y: stacked ? button.y - Theme.gap - height : button.y
        width: stacked ? scaffold.sideWidth : Theme.target
        height: stacked ? implicitHeight : button.height
        banded: scaffold.banded
        text: stacked ? scaffold.backText : ""
        enabled: scaffold.primaryEnabled && !scaffold.buried
        Accessible.name: scaffold.backText
        onClicked: scaffold.back()
        mark: Chevron {
            visible: !back.stacked
            anchors.centerIn: parent
            rotation: Theme.mirrored ? -90 : 90
            color: back.down ? Theme.paper : back.textColor
        }
    }

    KioskButton {
        id: button

        objectName: "primary"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: scaffold.floor - height
        width: scaffold.sideWidth - (back.visible && !back.stacked ? back.width + Theme.gap : 0)
        role: KioskButton.Role.Primary
        banded: scaffold.banded
        visible: text !== ""
        text: scaffold.primaryText
        enabled: scaffold.primaryEnabled && !scaffold.buried
        focus: true
        armed: scaffold.armed
        onClicked: {
            if (armed)
                scaffold.primary();
        }
    }
}
