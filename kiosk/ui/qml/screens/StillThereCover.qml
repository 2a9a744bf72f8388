import QtQuick
import Kiosk.Views
import components
import theme

// Nobody has touched the screen for a while: everything is covered; any tap brings it back.
Rectangle {
    id: cover

    required property VisitView visit
    required property CampaignView campaign
    readonly property bool illustrated: Theme.portrait || width * 0.5 > Theme.text * 12
    readonly property int column: (illustrated && !Theme.portrait ? Math.round(width * 0.58) : width) - 2 * Theme.margin

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
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: cover.visit.stillHere()
    }

    Poster {
        visible: cover.illustrated
        anchors.right: parent.right
        width: Theme.portrait ? cover.width : cover.width - cover.column - 2 * Theme.margin
        height: Theme.portrait ? question.y - Theme.margin : cover.height
        picture: cover.campaign.hero
        description: cover.campaign.heroWords
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
        }

        BodyText {
            id: left

            width: parent.width
            text: qsTr("Seconds until this visit ends and what you wrote is forgotten: %1").arg(Theme.number(cover.visit.secondsLeft))
            // Where the letters would need more than there is, they are as much smaller.
            readonly property real room: buttons.y - 2 * Theme.margin - Theme.space - asked.height
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
            onClicked: cover.visit.nextPerson()
        }

        KioskButton {
            objectName: "stillHere"
            width: parent.width
            role: KioskButton.Role.Primary
            text: qsTr("I am still here")
            focus: true
            onClicked: cover.visit.stillHere()
        }
    }
}
