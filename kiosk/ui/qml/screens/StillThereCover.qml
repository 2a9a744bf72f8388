import QtQuick
import Kiosk.Views
import components
import theme

// Nobody has touched the screen for a while: everything is covered; any tap brings it back.
Rectangle {
    id: cover

    required property VisitView visit
    required property CampaignView campaign
    required property DisplayView display
    required property VoiceView voice
    // Also where the screens under it keep to the lower half.
    readonly property bool upright: height > width || display.reach
    // Nothing that can be touched is above this.
    readonly property int highest: display.reach ? height / 2 : Theme.margin
    readonly property bool illustrated: upright || width * 0.5 > Theme.text * 12
    readonly property int column: (illustrated && !upright ? Math.round(width * 0.58) : width) - 2 * Theme.margin

    color: Theme.paper
    Keys.onEscapePressed: visit.stillHere()

    TapHandler {
        enabled: !bar.choosing
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: cover.visit.stillHere()
    }

    Poster {
        visible: cover.illustrated
        anchors.right: parent.right
        width: cover.upright ? cover.width : cover.width - cover.column - 2 * Theme.margin
        height: cover.upright ? bar.y - Theme.space : cover.height
        picture: cover.campaign.hero
        description: cover.campaign.heroWords
    }

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: cover.upright ? question.y - Theme.space - height : Theme.margin
        width: cover.column
        display: cover.display
        voice: cover.voice
        words: [qsTr("Are you still there?")]
        title: cover.campaign.organisation
        ceiling: cover.display.reach ? cover.highest : 0
    }

    Column {
        id: question

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.margin
        width: cover.column
        spacing: Theme.space

        BodyText {
            id: asking

            width: parent.width
            text: qsTr("Are you still there?")
            font.bold: true
            huge: true
            font.pixelSize: cover.illustrated ? Math.max(Theme.title, Theme.px(18)) : Theme.textLarge
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            lineHeight: 1.05
        }

        BodyText {
            width: parent.width
            height: Math.min(implicitHeight, buttons.y - Theme.margin - cover.highest - bar.height - Theme.space - asking.height - parent.spacing)
            text: qsTr("Seconds until this visit ends and what you wrote is forgotten: %1").arg(Theme.number(cover.visit.secondsLeft))
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.textSmallest
            lineHeight: 1.05
            Accessible.role: Accessible.AlertMessage
        }
    }

    Column {
        id: buttons

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        width: cover.column
        spacing: Theme.gap

        KioskButton {
            objectName: "nextPerson"
            width: parent.width
            text: qsTr("Next person")
            enabled: !bar.choosing
            onClicked: cover.visit.nextPerson()
        }

        KioskButton {
            objectName: "stillHere"
            width: parent.width
            role: KioskButton.Role.Primary
            text: qsTr("I am still here")
            enabled: !bar.choosing
            focus: true
            onClicked: cover.visit.stillHere()
        }
    }
}
