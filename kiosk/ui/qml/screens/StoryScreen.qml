import QtQuick
import Kiosk.Views
import components
import theme

// Half a minute of story, with “Sign the petition” always in sight.
Scaffold {
    id: screen

    required property VisitView visit
    required property CampaignView campaign

    // The story stands in the upper half, and the picture here in its place.
    property bool told: false

    readonly property var figure: campaign.figures[0] ?? null

    ClosedWords {
        id: closedWords

        visit: screen.visit
        campaign: screen.campaign
    }

    title: campaign.organisation
    spoken: campaign.headline
    story: campaign.summary
    words: closedWords.text ? [closedWords.text, primaryText] : [primaryText]
    // Who may not sign just now may still take the codes along.
    readonly property bool taking: visit.taking === "open"

    readonly property bool acting: campaign.actions.length > 0

    primaryText: taking ? qsTr("Sign the petition") : acting ? qsTr("Just show me the actions") : qsTr("Back")
    onPrimary: taking ? visit.sign() : acting ? visit.showActions() : visit.back()

    // The next campaign's story is this screen once more.
    Connections {
        target: screen.campaign

        function onSwitched(): void {
            screen.settle();
        }
    }

    main: [
        Poster {
            id: band

            visible: (Theme.portrait || screen.told) && height > Theme.px(55)
            width: parent.width
            height: Theme.portrait || screen.told ? Math.max(0, parent.height - words.implicitHeight - more.height - 2 * Theme.space) : 0
            picture: screen.campaign.hero
            description: screen.campaign.heroWords
            pictures: screen.campaign.pictures
        },
        PagedArea {
            id: words

            y: band.visible ? band.height + Theme.space : 0
            width: parent.width
            height: more.y - Theme.space - y
            subject: screen.campaign.headline

            Paragraph {
                objectName: "closed"
                visible: text !== ""
                width: parent.width
                text: closedWords.text
                font.pixelSize: Theme.textSmall
                font.bold: true
            }

            Repeater {
                model: screen.told ? [] : screen.campaign.summary

                Paragraph {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    textFormat: Text.StyledText
                }
            }

            Paragraph {
                width: parent.width
                font.pixelSize: Theme.textSmall
                text: qsTr("Written %1").arg(screen.campaign.written) + (screen.campaign.translation ? " · " + screen.campaign.translation : "")
            }
        },
        KioskButton {
            id: more

            objectName: "more"
            anchors.left: parent.left
            y: parent.height - height
            text: screen.campaign.sources.length > 0 ? qsTr("Whole story and sources") : qsTr("Whole story")
            width: Math.min(implicitWidth, parent.width)
            onClicked: screen.visit.read("whole")
        }
    ]

    aside: [
        FigurePanel {
            id: panel

            width: parent.width
            height: Theme.portrait ? (visible ? implicitHeight : 0) : Math.max(0, quiet.y - Theme.space)
            visible: screen.figure !== null && (!Theme.portrait || screen.height > Theme.text * 36)
            figure: screen.figure
        },
        // Where no number stands, and there are several pictures to see.
        Poster {
            visible: !Theme.portrait && screen.figure === null && pictures.length > 1
            width: parent.width
            height: visible ? quiet.y - Theme.space : 0
            picture: screen.campaign.hero
            description: screen.campaign.heroWords
            pictures: screen.campaign.pictures
        },
        Column {
            id: quiet

            y: Theme.portrait ? (panel.visible ? panel.height + Theme.space : 0) : parent.height - height
            width: parent.width
            spacing: Theme.gap

            KioskButton {
                objectName: "keepPosted"
                visible: screen.taking && screen.campaign.keepsPosted
                width: parent.width
                text: qsTr("Only keep me posted")
                onClicked: screen.visit.keepPosted()
            }

            KioskButton {
                objectName: "skip"
                visible: screen.visit.several
                width: parent.width
                text: qsTr("Do not sign this one")
                armed: screen.armed
                onClicked: {
                    if (armed)
                        screen.visit.goOn();
                }
            }

            KioskButton {
                objectName: "showActions"
                // Where room is short, those who came to sign several see the codes after it.
                visible: screen.taking && screen.acting && (!screen.visit.several || Theme.portrait || screen.asideRoom >= 3 * Theme.target + 2 * Theme.gap)
                width: parent.width
                text: qsTr("Just show me the actions")
                onClicked: screen.visit.showActions()
            }
        }
    ]
}
