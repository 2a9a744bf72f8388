import QtQuick
import Kiosk.Views
import components
import theme

// The disk said no: plain words, everything typed still here. It is tried again by itself, and by a
// tap.
Scaffold {
    id: screen

    required property VisitView visit
    required property CampaignView campaign

    title: campaign.organisation
    spoken: screen.words.join(" ")
    words: [sorry.text, comfort.text]
    primaryText: qsTr("Try again")
    primaryEnabled: !visit.busy
    onPrimary: visit.retry()

    main: [
        Poster {
            visible: Theme.portrait && height > Theme.px(30)
            width: parent.width
            height: parent.height - words.height - Theme.margin
            picture: screen.campaign.hero
            description: screen.campaign.heroWords
        },
        PagedArea {
            id: words

            y: parent.height - height
            width: parent.width
            height: Theme.portrait ? Math.min(implicitHeight, parent.height) : parent.height

            Paragraph {
                id: sorry

                width: parent.width
                text: qsTr("Sorry: this did not work yet.")
                font.bold: true
                font.pixelSize: Theme.title
                huge: Theme.title >= 64
            }

            Paragraph {
                id: comfort

                width: parent.width
                text: screen.visit.attempt === "save" ? qsTr("Nothing has been saved, and what you wrote is still here. We keep trying. Please tell the people at this table.") : qsTr("Your signature is still here as it was. We keep trying. Please tell the people at this table.")
            }

            Paragraph {
                width: parent.width
                font.pixelSize: Theme.textSmall
                text: qsTr("For the people at this table: %1").arg(screen.visit.trouble)
            }
        }
    ]

    aside: KioskButton {
        objectName: "giveUp"
        y: Theme.portrait ? 0 : parent.height - height
        width: parent.width
        enabled: !screen.visit.busy
        text: screen.visit.attempt === "save" ? qsTr("Give up and forget it") : qsTr("Leave it as it was")
        onClicked: screen.visit.nextPerson()
    }
}
