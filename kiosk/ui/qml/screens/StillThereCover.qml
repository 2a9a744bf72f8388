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
    readonly property bool illustrated: upright || width * 0.5 > Theme.text * 12 && height > Theme.px(64) + Theme.text * 9
    readonly property int column: (illustrated && !upright ? Math.round(width * 0.58) : width) - 2 * Theme.margin

    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: asked.text
    // The seconds are said once; to hear each of them would leave no time for an answer.
    Component.onCompleted: spoken.words = [asked.text, left.text].join(" ")
    Keys.onEscapePressed: visit.stillHere()

    Spoken {
        id: spoken

        urgent: true
    }

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
        words: [asked.text]
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
            id: asked

            width: parent.width
            text: qsTr("Are you still there?")
            font.bold: true
            huge: true
            font.pixelSize: cover.illustrated ? Math.max(Theme.title, Theme.px(18)) : Theme.textLarge
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            lineHeight: 1.05
            // As high as the letters that fit, not as those that were asked for.
            height: Math.min(implicitHeight, contentHeight)
        }

        BodyText {
            id: left

            width: parent.width
            text: qsTr("Seconds until this visit ends and what you wrote is forgotten: %1").arg(Theme.number(cover.visit.secondsLeft))
            // Where the letters would need more than there is, they are as much smaller.
            readonly property real room: buttons.y - Theme.margin - cover.highest - bar.height - Theme.space - asked.height - parent.spacing
            height: Math.min(implicitHeight, room)
            font.pixelSize: Math.max(Theme.textSmallest, Math.min(Theme.text, Math.floor(Theme.text * 0.95 * Math.sqrt(Math.max(0, room) / inFull.height))))
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.ceil(font.pixelSize * 1.3)

            BodyText {
                id: inFull

                visible: false
                width: parent.width
                text: left.text
                lineHeightMode: Text.FixedHeight
                lineHeight: Math.ceil(Theme.text * 1.3)
                Accessible.ignored: true
            }
        }
    }

    Grid {
        id: buttons

        // Beside each other where the height is needed for words.
        columns: cover.illustrated ? 1 : 2
        verticalItemAlignment: Grid.AlignBottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        width: cover.column
        spacing: Theme.gap

        KioskButton {
            objectName: "nextPerson"
            width: (buttons.width - (buttons.columns - 1) * buttons.spacing) / buttons.columns
            text: qsTr("Next person")
            enabled: !bar.choosing
            onClicked: cover.visit.nextPerson()
        }

        KioskButton {
            objectName: "stillHere"
            width: (buttons.width - (buttons.columns - 1) * buttons.spacing) / buttons.columns
            role: KioskButton.Role.Primary
            text: qsTr("I am still here")
            enabled: !bar.choosing
            focus: true
            onClicked: cover.visit.stillHere()
        }
    }
}
