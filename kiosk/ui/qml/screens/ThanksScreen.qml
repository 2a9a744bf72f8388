pragma ComponentBehavior: Bound

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

    // Where letters are large for the screen the codes are too small to be read from it: what is yours
    // has more room beside them.
    readonly property bool narrow: !Theme.portrait && height < Theme.text * 10
    readonly property bool counts: visit.number > 0 && !visit.subscribed && campaign.counts(campaign.id, visit.number)
    // Once the goal is reached, the number says more alone.
    readonly property bool towards: counts && campaign.goal >= visit.number
    readonly property string number: towards ? qsTr("You are number <b>%1</b> of %2 at this table today.").arg(Theme.number(visit.number)).arg(Theme.number(campaign.goal)) : counts ? qsTr("You are number <b>%1</b> at this table today.").arg(Theme.number(visit.number)) : ""
    readonly property string keeping: visit.subscribed ? "" : qsTr("Take a picture of it: with it you can take your signature back later.")

    // What the campaign adds to it. Neither that nor a name is markup.
    readonly property string thanked: visit.subscribed ? "" : plain(campaign.thanks)

    function plain(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    }

    banded: true
    largeTitle: true
    spoken: [title, receipt.Accessible.name].join(" ")
    share: narrow ? 0.55 : 0.7
    title: visit.subscribed ? qsTr("You are on the list. Thank you!") : visit.firstName ? qsTr("Signed. Thank you, %1.").arg(visit.firstName) : qsTr("Signed. Thank you.")
    // Without the name, which a person typed, and without the receipt: whoever has heard it could use it.
    words: [visit.subscribed ? title : qsTr("Signed. Thank you."), visit.subscribed ? "" : campaign.thanks, codes.some ? codes.advice : ""].filter(text => text !== "")
    story: campaign.actions.map(action => action.title)
    primaryText: after.text
    onPrimary: visit.goOn()

    main: [
        ActionCodes {
            id: codes

            visible: some
            width: parent.width
            height: parent.height
            banded: true
            campaign: screen.campaign
            before: [words.numbered ? "" : screen.number, words.kept ? "" : screen.keeping, words.thanked ? "" : screen.thanked].filter(text => text !== "")
            letters: Math.min(fittingLetters, fitting.letters)
            onEnlarged: action => screen.enlarged(action)
        },
        // A campaign that has nothing for the phone shows what it is about.
        Poster {
            visible: !codes.some
            width: parent.width
            height: parent.height
            picture: screen.campaign.hero
            description: screen.campaign.heroWords
        }
    ]

    // A sentence of what is yours.
    component Told: Paragraph {
        width: parent?.width ?? 0
        visible: text !== ""
        textFormat: Text.StyledText
        color: Theme.accentText
        font.pixelSize: words.letters
    }

    aside: [
        // Unseen, and no part of what stands here.
        Item {
            After {
                id: after

                visit: screen.visit
                campaign: screen.campaign
            }

            Tried {
                id: everything

                sentences: [screen.plain(named.text), screen.number, screen.keeping]
                width: words.width
                room: words.room
            }

            Tried {
                id: withLine

                sentences: screen.towards ? everything.sentences : []
                width: words.width
                room: words.room - goal.height - Theme.gap
            }

            Tried {
                id: withThanks

                sentences: screen.thanked ? [screen.thanked, ...everything.sentences] : []
                width: words.width
                room: words.lined ? withLine.room : words.room
            }

            Tried {
                id: numberAndKeeping

                sentences: [screen.number, screen.keeping]
                width: words.width
                room: words.room
            }

            Tried {
                id: keepingAlone

                sentences: [screen.keeping]
                width: words.width
                room: words.room
            }

            CommonLetters {
                id: fitting

                labels: [fix.text, remove.text]
                buttonWidth: fix.width
                buttonHeight: changes.least
            }
        },
        Column {
            id: words

            // For the sentences, beside the receipt and the buttons at their lowest.
            readonly property int room: screen.asideRoom - receipt.height - changes.lowest - Theme.gap
            readonly property bool lined: screen.towards && (Theme.portrait || withLine.letters === Theme.textSmall)
            readonly property bool thanked: Theme.portrait || withThanks.letters === Theme.textSmall
            readonly property bool whole: Theme.portrait || everything.letters === Theme.textSmall
            readonly property bool numbered: whole || numberAndKeeping.letters > 0
            readonly property bool kept: numbered || keepingAlone.letters > 0
            // Upright, the code above needs its room, whatever size the letters are.
            readonly property int most: Theme.portrait ? Math.max(Theme.textSmallest, Math.min(Theme.textSmall, Math.round(screen.height / 50))) : Theme.textSmall
            readonly property int letters: whole ? most : numbered ? numberAndKeeping.letters : kept ? keepingAlone.letters : Theme.textSmallest

            width: parent.width
            spacing: Theme.gap

            Told {
                objectName: "campaignThanks"
                text: words.thanked ? screen.thanked : ""
            }

            Told {
                id: named

                visible: words.whole && text !== ""
                text: screen.visit.signedName ? qsTr("Signed as %1").arg(screen.visit.signedName) : ""
                textFormat: Text.PlainText
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            Told {
                objectName: "number"
                text: words.numbered ? screen.number : ""
            }

            GoalLine {
                id: goal

                objectName: "goal"
                visible: words.lined
                width: parent.width
                number: screen.visit.number
                goal: screen.campaign.goal
                ink: Theme.accentText
                fill: Theme.accentText
            }

            FittedLine {
                id: receipt

                objectName: "receipt"
                width: parent.width
                text: long ? "<b>%1</b>".arg(screen.visit.receipt) : whole
                // No larger than fits, so that the line is no higher than its letters.
                font.pixelSize: long ? Math.round(Theme.textSmallest * 1.3) : Math.min(most, Math.floor(Theme.textSmallest * width / oneLine.advanceWidth))
                textFormat: Text.StyledText
                color: Theme.accentText
                Accessible.name: whole.replace(/<[^>]*>/g, "")

                readonly property string whole: qsTr("Receipt <b>%1</b>").arg(screen.visit.receipt)
                readonly property int most: screen.narrow ? Math.round(Theme.textSmall * 0.85) : Theme.text
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

            Told {
                objectName: "keeping"
                text: words.kept ? screen.keeping : ""
            }
        },
        Grid {
            id: changes

            readonly property int lines: screen.narrow ? 1 : 2
            // A button is no lower than this, however little room there is: three lines beside another.
            readonly property int least: Theme.px(screen.narrow ? 18.5 : 12.7)
            readonly property int lowest: lines * least + (lines - 1) * spacing
            readonly property int free: screen.asideRoom - words.height - Theme.gap - (lines - 1) * spacing
            readonly property int buttonHeight: Theme.portrait ? Theme.target : Math.max(least, Math.min(Theme.target, free / lines))
            readonly property int buttonWidth: screen.narrow ? (width - spacing) / 2 : width

            y: Theme.portrait ? words.height + Theme.space : parent.height - height
            width: parent.width
            columns: screen.narrow ? 2 : 1
            spacing: Theme.gap

            KioskButton {
                id: fix

                objectName: "fix"
                width: changes.buttonWidth
                height: changes.buttonHeight
                banded: true
                letters: codes.letters
                commonLetters: true
                text: qsTr("Fix a mistake")
                onClicked: screen.visit.fix()
            }

            KioskButton {
                id: remove

                objectName: "remove"
                width: changes.buttonWidth
                height: changes.buttonHeight
                banded: true
                letters: codes.letters
                commonLetters: true
                text: screen.visit.subscribed ? qsTr("Take me off the list") : qsTr("Remove my signature")
                onClicked: screen.visit.askRemoval()
            }
        }
    ]
}
