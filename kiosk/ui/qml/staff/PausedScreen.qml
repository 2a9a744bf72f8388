import QtQuick
import Kiosk.Views
import components
import theme

// The table is closed for a while: what an attendee sees meanwhile.
Item {
    id: screen

    required property CampaignView campaign

    readonly property int column: Theme.portrait ? width - 2 * Theme.margin : Math.round(width * 0.55) - 2 * Theme.margin

    Poster {
        x: Theme.portrait ? 0 : Theme.lead(screen.width - width, width, screen.width)
        width: Theme.portrait ? screen.width : screen.width - screen.column - 2 * Theme.margin
        height: Theme.portrait ? screen.height * 0.5 : screen.height
        picture: screen.campaign.hero
        description: screen.campaign.heroWords
    }

    Column {
        x: Theme.lead(Theme.margin, width, screen.width)
        y: Theme.portrait ? screen.height * 0.5 + Theme.margin : (screen.height - height) / 2
        width: screen.column
        spacing: Theme.space

        StaffText {
            width: parent.width
            text: qsTr("We will be back in a moment.")
            font.bold: true
            font.pixelSize: Theme.title * (text.length > 28 ? 1.2 : 1.6)
            pitch: 1.02
        }

        BodyText {
            width: parent.width
            text: qsTr("Please ask the people at this table if you would like to sign now.")
        }
    }
}
