import QtQuick
import Kiosk.Views
import components
import theme

// The brightest moment: what you just did, how many you are, what your phone can do next.
Scaffold {
    id: screen

    required property VisitView visit
    required property CampaignView campaign

    signal enlarged(var action)

    banded: true
    largeTitle: true
    spoken: [title, receipt.Accessible.name].join(" ")
    share: 0.7
    title: visit.subscribed ? qsTr("You are on the list. Thank you!") : visit.firstName ? qsTr("Signed. Thank you, %1.").arg(visit.firstName) : qsTr("Signed. Thank you.")
    // Without the name, which a person typed, and without the receipt: whoever has heard it could use it.
    words: [visit.subscribed ? title : qsTr("Signed. Thank you."), codes.advice]
    story: campaign.actions.map(action => action.title)
    primaryText: qsTr("Next person")
    onPrimary: visit.nextPerson()

    main: ActionCodes {
        id: codes

        width: parent.width
        height: parent.height
        banded: true
        campaign: screen.campaign
        onEnlarged: action => screen.enlarged(action)
    }

    aside: [
        Column {
            id: words

            width: parent.width
            spacing: Theme.gap

            BodyText {
                visible: text !== "" && (Theme.portrait || screen.asideHeight > changes.height + 5 * Theme.text)
                width: parent.width
                text: screen.visit.signedName ? qsTr("Signed as %1").arg(screen.visit.signedName) : ""
                color: Theme.accentText
                font.pixelSize: Theme.textSmall
                maximumLineCount: 2
                elide: Text.ElideRight
                lineHeight: 1.1
            }

            BodyText {
                visible: screen.visit.number > 0 && !screen.visit.subscribed && (Theme.portrait || screen.asideHeight > changes.height + 8 * Theme.text)
                width: parent.width
                text: qsTr("You are number <b>%1</b> at this table today.").arg(Theme.number(screen.visit.number))
                textFormat: Text.StyledText
                color: Theme.accentText
                font.pixelSize: Theme.textSmall
                lineHeight: 1.1
            }

            FittedLine {
                id: receipt

                objectName: "receipt"
                width: parent.width
                text: long ? "<b>%1</b>".arg(screen.visit.receipt) : whole
                font.pixelSize: long ? Math.round(Theme.textSmallest * 1.3) : Theme.text
                textFormat: Text.StyledText
                color: Theme.accentText
                Accessible.name: whole.replace(/<[^>]*>/g, "")

                readonly property string whole: qsTr("Receipt <b>%1</b>").arg(screen.visit.receipt)
                // Where there is no room for both in one line, the code is what is needed.
                readonly property bool long: oneLine.advanceWidth > width

                TextMetrics {
                    id: oneLine

                    font.family: Theme.family
                    font.bold: true
                    font.pixelSize: Theme.textSmallest
                    text: receipt.Accessible.name
                }
            }

            BodyText {
                visible: !screen.visit.subscribed && (Theme.portrait || screen.asideHeight > changes.height + 10 * Theme.text)
                width: parent.width
                text: qsTr("Take a picture of it: with it you can take your signature back later.")
                color: Theme.accentText
                font.pixelSize: Theme.textSmall
                lineHeight: 1.1
            }
        },
        Column {
            id: changes

            y: Theme.portrait ? words.height + Theme.space : parent.height - height
            width: parent.width
            spacing: Theme.gap

            KioskButton {
                objectName: "fix"
                width: parent.width
                banded: true
                text: qsTr("Fix a mistake")
                onClicked: screen.visit.fix()
            }

            KioskButton {
                objectName: "remove"
                width: parent.width
                banded: true
                text: screen.visit.subscribed ? qsTr("Take me off the list") : qsTr("Remove my signature")
                onClicked: screen.visit.askRemoval()
            }
        }
    ]
}
