import QtQuick
import Kiosk.Views
import components
import theme

// “Remove my signature?”, and that it is gone.
Scaffold {
    id: screen

    required property VisitView visit
    required property CampaignView campaign

    title: campaign.organisation
    spoken: screen.words.join(" ")
    words: [question.text, consequence.text]
    primaryText: visit.removed ? after.text : visit.subscribed ? qsTr("Stay on the list") : qsTr("Keep my signature")
    primaryEnabled: !visit.busy
    onPrimary: visit.removed ? visit.goOn() : visit.back()

    After {
        id: after

        visit: screen.visit
        campaign: screen.campaign
    }

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
                id: question

                width: parent.width
                text: screen.visit.removed ? qsTr("It is gone.") : screen.visit.subscribed ? qsTr("Take you off the list?") : qsTr("Remove your signature?")
                font.bold: true
                font.pixelSize: Theme.title
                huge: Theme.title >= 64
            }

            Paragraph {
                id: consequence

                width: parent.width
                text: screen.visit.removed ? qsTr("Nothing of what you wrote is kept here.") : qsTr("What you wrote is then taken off this machine. You can sign again at any time.")
            }
        }
    ]

    aside: [
        Poster {
            // Within reach of somebody who sits, it stands above all of this already.
            visible: !Theme.portrait && !screen.display.reach
            width: parent.width
            height: Theme.portrait ? 0 : removal.visible ? removal.y - Theme.space : parent.height
            picture: screen.campaign.hero
            description: screen.campaign.heroWords
        },
        KioskButton {
            id: removal

            objectName: "removeForGood"
            visible: !screen.visit.removed
            y: Theme.portrait ? 0 : parent.height - height
            width: parent.width
            text: screen.visit.subscribed ? qsTr("Yes, take me off") : qsTr("Yes, remove it")
            enabled: !screen.visit.busy
            onClicked: {
                screen.takePrimary();
                screen.visit.remove();
            }
        }
    ]
}
