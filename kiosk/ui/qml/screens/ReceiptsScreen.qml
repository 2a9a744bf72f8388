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
    share: receipts.length < 4 ? 0.66 : 0.72
    title: qsTr("All signed. Thank you!")
    words: [title, keep, mending]
    story: receipts.map(one => posterOf(one.campaign).headline)
    primaryText: qsTr("Next person")
    onPrimary: visit.nextPerson()

    readonly property string keep: qsTr("Take a picture of the receipts: with one you can take that signature back later.")
    readonly property string mending: qsTr("Tap one to fix a mistake in it, or to remove it.")

    function posterOf(id: string): var {
        return campaign.posters.find(poster => poster.id === id) ?? {};
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
                height: Math.min(Theme.px(64), Math.floor((screen.mainHeight - (screen.rows - 1) * grid.spacing) / screen.rows))
                headline: screen.posterOf(modelData.campaign).headline ?? ""
                organisation: screen.posterOf(modelData.campaign).organisation ?? ""
                receipt: modelData.receipt
                enabled: !screen.buried
                onClicked: screen.visit.lookUp(modelData.campaign)
            }
        }
    }

    aside: BodyText {
        id: keeping

        width: parent.width
        height: Theme.portrait ? implicitHeight : screen.asideRoom
        color: Theme.accentText
        font.pixelSize: Theme.textSmall
        fontSizeMode: Theme.portrait ? Text.FixedSize : Text.Fit
        minimumPixelSize: Theme.textSmallest
        horizontalAlignment: Text.AlignLeft
        text: Theme.portrait || screen.asideRoom > Theme.px(70) ? "%1 %2".arg(screen.keep).arg(screen.mending) : screen.keep
    }
}
