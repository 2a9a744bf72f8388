import QtQuick
import QtQuick.Templates as T
import components
import theme

// What was signed, and its receipt; on the campaign's strong colour.
T.Button {
    id: card

    property string headline
    // Shorter: where the headline finds no room.
    property string organisation
    property string receipt

    readonly property color textColor: down ? Theme.accent : Theme.accentText

    leftPadding: Theme.gap * 1.5
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    activeFocusOnTab: true
    text: receipt
    Accessible.role: Accessible.Button
    Accessible.name: "%1: %2".arg(headline).arg(receipt)
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }

    background: Rectangle {
        color: card.down ? Theme.accentText : "transparent"
        border.color: Theme.accentText
        border.width: Theme.rule

        Rectangle {
            visible: card.activeFocus && Theme.keysInUse
            anchors.fill: parent
            anchors.margins: -Theme.focusRule * 1.6
            color: "transparent"
            border.color: Theme.accentText
            border.width: Theme.focusRule
        }
    }

    contentItem: Item {
        Tried {
            id: tried

            sentences: [card.headline]
            width: what.width
            room: what.height
        }

        BodyText {
            id: what

            anchors.left: parent.left
            y: Theme.gap / 2
            width: parent.width
            height: parent.height - code.height - Theme.gap
            text: tried.letters > 0 ? card.headline : card.organisation
            color: card.textColor
            font.pixelSize: Theme.textSmall
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.textSmallest
            lineHeight: 1
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
        }

        FittedLine {
            id: code

            objectName: "receipt"
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap / 2
            width: parent.width
            text: card.receipt
            color: card.textColor
            font.bold: true
            font.pixelSize: Math.min(Math.round(Theme.title * 1.5), Math.round(card.height * 0.32))
            horizontalAlignment: Text.AlignLeft
        }
    }
}
