pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// Everything that was signed in this visit, each with its receipt. A tap leads back to the thanks for
// it, where a mistake can be fixed.
Scaffold {
    id: screen

    required property VisitView visit
    required property CampaignView campaign

    readonly property var receipts: visit.receipts
    readonly property int columns: Theme.portrait || receipts.length < 4 ? 1 : 2
    readonly property int rows: Math.ceil(receipts.length / columns)

    banded: true
    largeTitle: true
    share: 0.66
    title: qsTr("All signed. Thank you!")
    words: [title, keeping.text, mending.text]
    story: receipts.map(one => headlineOf(one.campaign))
    primaryText: qsTr("Next person")
    onPrimary: visit.nextPerson()

    function headlineOf(id: string): string {
        return campaign.posters.find(poster => poster.id === id)?.headline ?? "";
    }

    main: Grid {
        id: grid

        width: parent.width
        columns: screen.columns
        spacing: Theme.gap

        Repeater {
            model: screen.receipts

            ReceiptCard {
                required property var modelData

                objectName: `receipt-${modelData.campaign}`
                width: Math.floor((grid.width - (screen.columns - 1) * grid.spacing) / screen.columns)
                height: Math.min(Theme.px(50), Math.floor((screen.mainHeight - (screen.rows - 1) * grid.spacing) / screen.rows))
                headline: screen.headlineOf(modelData.campaign)
                receipt: modelData.receipt
                enabled: !screen.buried
                onClicked: screen.visit.lookUp(modelData.campaign)
            }
        }
    }

    aside: Column {
        width: parent.width
        spacing: Theme.gap

        Paragraph {
            id: keeping

            width: parent.width
            color: Theme.accentText
            font.pixelSize: Theme.textSmall
            text: qsTr("Take a picture of the receipts: with one you can take that signature back later.")
        }

        Paragraph {
            id: mending

            visible: Theme.portrait || keeping.implicitHeight + implicitHeight + Theme.gap <= screen.asideRoom
            width: parent.width
            color: Theme.accentText
            font.pixelSize: Theme.textSmall
            text: qsTr("Tap one to fix a mistake in it, or to remove it.")
        }
    }
}
