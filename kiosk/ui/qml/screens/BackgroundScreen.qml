pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// Behind the story: the whole of it, its sources, and who asks.
Scaffold {
    id: screen

    required property VisitView visit
    required property CampaignView campaign

    signal enlarged(var action)

    readonly property bool tabsAside: Theme.portrait || asideHeight >= listed.length * Theme.target + (listed.length - 1) * Theme.gap
    readonly property var figure: campaign.figures[0] ?? null

    readonly property var listed: [
        {
            page: "whole",
            label: qsTr("Whole story")
        },
        {
            page: "sources",
            label: qsTr("Sources")
        },
        {
            page: "who",
            label: qsTr("Who asks")
        }
    ].filter(one => one.page !== "sources" || campaign.sources.length > 0)

    readonly property string reach: {
        if (campaign.press !== "")
            return qsTr("Press: %1").arg(campaign.press);
        return campaign.phone !== "" ? qsTr("Phone: %1").arg(campaign.phone) : "";
    }

    title: campaign.organisation
    spoken: ({
            whole: qsTr("Whole story"),
            sources: qsTr("Sources"),
            who: qsTr("Who asks")
        })[visit.page] ?? title
    story: visit.page === "whole" ? campaign.story : visit.page === "sources" ? campaign.sources.map(source => source.text) : [campaign.privacyWho, campaign.privacyWhy, campaign.privacyWithdraw]
    readonly property bool taking: visit.taking === "open"

    readonly property bool acting: campaign.actions.length > 0

    primaryText: taking ? qsTr("Sign the petition") : acting ? qsTr("Just show me the actions") : qsTr("Back")
    onPrimary: taking ? visit.sign() : acting ? visit.showActions() : visit.back()
    backText: taking || acting ? qsTr("Back") : ""
    onBack: visit.back()

    component Tabs: Grid {
        id: tabs

        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: screen.listed

            KioskButton {
                required property var modelData

                objectName: modelData.page
                width: (tabs.width - (tabs.columns - 1) * tabs.spacing) / tabs.columns
                choosable: true
                chosen: screen.visit.page === modelData.page
                text: modelData.label
                onClicked: screen.visit.read(modelData.page)
            }
        }
    }

    main: [
        Tabs {
            id: topTabs

            visible: !screen.tabsAside
            columns: screen.listed.length
        },
        Poster {
            id: band

            visible: Theme.portrait && height > Theme.px(30)
            width: parent.width
            height: parent.height - words.implicitHeight - Theme.margin
            picture: screen.campaign.hero
            description: screen.campaign.heroWords
            pictures: screen.campaign.pictures
        },
        PagedArea {
            id: words

            subject: screen.visit.page + screen.campaign.language

            y: band.visible ? band.height + Theme.margin : topTabs.visible ? topTabs.height + Theme.gap : 0
            width: parent.width
            height: parent.height - y

            Repeater {
                model: screen.visit.page === "whole" ? screen.campaign.story : []

                Paragraph {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    textFormat: Text.StyledText
                }
            }

            Repeater {
                model: screen.visit.page === "sources" ? screen.campaign.sources : []

                Row {
                    id: source

                    required property var modelData

                    width: parent?.width ?? 0
                    spacing: Theme.gap

                    Paragraph {
                        id: number
                        text: source.modelData.number
                        font.bold: true
                        width: Theme.text * 1.2
                    }

                    Column {
                        width: parent.width - number.width - parent.spacing

                        Paragraph {
                            width: parent.width
                            text: source.modelData.text
                        }

                        Paragraph {
                            visible: text !== ""
                            width: parent.width
                            text: source.modelData.link
                            font.pixelSize: Theme.textSmall
                            wrapMode: Text.WrapAnywhere
                        }
                    }
                }
            }

            Repeater {
                model: screen.visit.page === "who" ? [screen.campaign.privacyWho, screen.campaign.privacyWhy, screen.campaign.privacyWithdraw, ...(screen.reach !== "" ? [screen.reach] : []), qsTr("This text is from %1.").arg(screen.campaign.written)] : []

                Paragraph {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                }
            }

            Column {
                visible: notice.visible
                width: parent.width

                Paragraph {
                    width: parent.width
                    text: qsTr("All about your data:")
                }

                Paragraph {
                    objectName: "privacyLink"
                    width: parent.width
                    text: screen.campaign.privacyLink
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.WrapAnywhere
                    horizontalAlignment: Text.AlignLeft
                }
            }

            Unbroken {
                id: notice

                visible: screen.visit.page === "who" && screen.campaign.privacyCode !== ""
                width: parent.width
                height: visible ? code.height : 0

                CodeCard {
                    id: code

                    readonly property int least: modules * 4 + 2 * border.width

                    objectName: "privacyCode"
                    anchors.left: parent.left
                    width: Math.min(parent.width, Math.max(least, Theme.px(34)))
                    height: width
                    code: notice.visible ? screen.campaign.privacyCode : ""
                    title: screen.campaign.privacyLink
                    onClicked: screen.enlarged({
                        code: code.code,
                        title: screen.campaign.privacyLink
                    })
                }
            }

            Paragraph {
                visible: screen.visit.page === "who" && screen.campaign.postalAddress !== ""
                width: parent.width
                text: qsTr("Postal address: %1").arg(screen.campaign.postalAddress)
            }
        }
    ]

    aside: [
        FigurePanel {
            visible: !Theme.portrait && screen.figure !== null
            width: parent.width
            height: screen.tabsAside ? pages.y - Theme.space : parent.height
            figure: screen.figure
        },
        Tabs {
            id: pages

            visible: screen.tabsAside
            y: Theme.portrait ? 0 : parent.height - height
            columns: 1
        }
    ]
}
