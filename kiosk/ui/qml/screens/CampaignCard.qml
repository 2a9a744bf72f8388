pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import components
import theme

// One of several campaigns to choose, in its own colours: who asks, for what, and how many signed it
// here. A tap chooses it, another one takes that back.
T.Button {
    id: card

    required property var poster
    property bool plain: false
    property string count
    // Why it cannot be signed just now: below the headline, else in the place of who asks, and where
    // there is room for neither a line goes through the headline.
    property string closed
    property bool chosen: false
    property bool choosable: true

    // Chosen, the colours change places; a mark says it too.
    readonly property color strong: plain ? Theme.paper : poster.accent
    readonly property color other: plain ? Theme.ink : poster.onAccent
    readonly property color fillColor: chosen !== down ? other : strong
    readonly property color textColor: chosen !== down ? strong : other
    readonly property int inner: width - leftPadding - rightPadding
    // Where room is short the headline needs it more than anything else.
    readonly property bool cramped: height < Theme.px(20) + 3.2 * Theme.text

    leftPadding: 2 * Theme.rule + Math.min(Theme.space, Math.round(width / 14))
    rightPadding: leftPadding
    topPadding: 2 * Theme.rule + Math.min(Theme.space, Math.round(height / 16))
    bottomPadding: topPadding
    focusPolicy: Qt.TabFocus
    activeFocusOnTab: true
    text: poster.headline
    Accessible.role: Accessible.CheckBox
    Accessible.name: "%1 %2 %3".arg(poster.headline).arg(poster.organisation).arg(closed).trim()
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }

    // The frame is filled once it is chosen: that can be told whatever colours stand side by side.
    background: Rectangle {
        color: card.chosen ? Theme.ink : Theme.paper
        border.color: Theme.ink
        border.width: Theme.rule

        Rectangle {
            anchors.fill: parent
            anchors.margins: 3 * Theme.rule
            color: card.fillColor
        }

        Rectangle {
            visible: card.activeFocus && Theme.keysInUse
            anchors.fill: parent
            anchors.margins: -Theme.focusRule * 1.6
            color: "transparent"
            border.color: Theme.ink
            border.width: Theme.focusRule
        }
    }

    contentItem: Item {
        Rectangle {
            id: box

            readonly property int side: Theme.px(card.cramped ? 8 : 11)

            anchors.right: parent.right
            width: side
            height: side
            color: card.chosen ? card.textColor : "transparent"
            border.color: card.textColor
            border.width: Theme.rule

            Tick {
                visible: card.chosen
                anchors.fill: parent
                color: card.fillColor
            }
        }

        FittedLine {
            id: who

            visible: !card.cramped
            anchors.left: parent.left
            y: Math.max(0, Math.round((box.height - height) / 2))
            width: card.inner - box.width - Theme.gap
            horizontalAlignment: Text.AlignLeft
            text: card.closed === "" || signed.visible ? card.poster.organisation : card.closed
            color: card.textColor
            font.pixelSize: Theme.textSmall
        }

        BodyText {
            id: headline

            readonly property int most: Math.max(Theme.text, Math.round(Math.min(card.width * 0.13, card.height * 0.24)))

            anchors.left: parent.left
            y: card.cramped ? 0 : Math.max(box.height, who.height) + Theme.gap
            width: card.inner - (card.cramped ? box.width + Theme.gap : 0)
            height: parent.height - y - (signed.visible ? signed.height + Theme.gap : 0)
            text: card.poster.headline
            color: card.textColor
            font.bold: true
            font.strikeout: card.cramped && card.closed !== "" && !signed.visible
            huge: most >= 64
            font.pixelSize: most
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.textSmallest
            lineHeight: card.cramped ? 0.92 : 1.02
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
        }

        FittedLine {
            id: signed

            visible: text !== "" && card.height > 2 * box.height + 4 * Theme.text
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: card.inner
            text: card.closed || card.count
            textFormat: Text.StyledText
            color: card.textColor
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignLeft
        }
    }
}
