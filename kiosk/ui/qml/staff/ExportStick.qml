pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// Which signatures, and the stick that takes them. Sticks come and go by themselves.
StaffPage {
    id: page

    required property TakingView taking
    readonly property bool allNew: taking.newCount === taking.collected
    readonly property real swell: stacked ? 1.4 : 1

    title: qsTr("Export to a stick")
    primaryText: qsTr("Next")
    primaryEnabled: taking.hasTarget
    share: 0.58
    onPrimary: taking.next()

    main: [
        StaffText {
            id: heading

            objectName: "exportHeading"
            width: parent.width
            text: {
                if (page.taking.sticks.length === 0)
                    return qsTr("Put a stick into this computer.");
                if (page.taking.sticks.length === 1)
                    return page.taking.hasTarget ? qsTr("To this stick") : qsTr("Nothing can be written on %1. Take another one.").arg(page.taking.sticks[0].name);
                if (page.taking.sticks.every(stick => stick.readOnly))
                    return qsTr("Nothing can be written on these sticks. Take another one.");
                return page.taking.hasTarget ? qsTr("To this stick") : qsTr("Which stick?");
            }
            font.bold: true
            font.pixelSize: Theme.title * (page.taking.sticks.length === 0 ? 1.5 : 1) * page.swell
            pitch: 1.05
        },
        BodyText {
            id: more

            visible: page.taking.sticks.length === 0
            y: heading.height + Theme.space
            width: parent.width
            text: qsTr("It shows here by itself.")
            font.pixelSize: Theme.textLarge
        },
        StickSign {
            visible: page.taking.sticks.length === 0 && y + height <= parent.height
            x: Theme.lead(0, width, parent.width)
            y: more.y + more.height + Theme.margin + (trouble.visible ? trouble.height : 0)
            size: Math.min(Theme.px(30) * page.swell, parent.width / 3)
        },
        ProblemLine {
            id: trouble

            y: heading.height + (more.visible ? more.height + Theme.space : 0) + Theme.gap
            width: parent.width
            problem: page.taking.lookTrouble
        },
        PagedArea {
            visible: page.taking.sticks.length > 0
            y: heading.height + (trouble.visible ? trouble.height + Theme.gap : 0) + Theme.space
            width: parent.width
            height: parent.height - y
            spacing: Theme.gap

            Repeater {
                model: page.taking.sticks

                ChoiceRow {
                    required property var modelData
                    required property int index

                    objectName: `stick${index}`
                    width: parent.width
                    height: Theme.px(26) * page.swell
                    letters: Theme.title * page.swell
                    text: modelData.name
                    detail: modelData.hasKey ? qsTr("%1. The key is on it: better take another.").arg(modelData.size) : modelData.readOnly ? qsTr("%1, but nothing can be written on it").arg(modelData.size) : qsTr("%1, %2 free").arg(modelData.size).arg(modelData.free)
                    chosen: page.taking.target === modelData.path
                    enabled: !modelData.readOnly
                    onClicked: page.taking.chooseStick(index)
                }
            }
        }
    ]

    aside: Column {
        width: parent.width
        spacing: Theme.gap

        // All of them, each in a file of its own; a tap goes on to the next one alone.
        KioskButton {
            id: which

            readonly property list<string> ids: ["", ...page.taking.campaigns.map(campaign => campaign.id)]

            objectName: "exportCampaign"
            visible: page.taking.campaigns.length > 0
            width: parent.width
            height: Theme.px(15) * page.swell
            text: page.taking.campaign === "" ? qsTr("All campaigns, a file each") : page.taking.campaign
            Accessible.description: "%1/%2".arg(Theme.number(ids.indexOf(page.taking.campaign) + 1)).arg(Theme.number(ids.length))
            onClicked: page.taking.chooseCampaign(ids[(ids.indexOf(page.taking.campaign) + 1) % ids.length])
        }

        Figure {
            visible: page.allNew
            width: parent.width
            letters: Theme.title * 1.5 * page.swell
            number: Theme.number(page.taking.collected)
            words: qsTr("signatures, none exported yet")
        }

        Repeater {
            model: page.allNew ? [] : [
                {
                    what: "new",
                    number: page.taking.newCount,
                    words: qsTr("new since the last export")
                },
                {
                    what: "all",
                    number: page.taking.collected,
                    words: qsTr("all, also those exported before")
                }
            ]

            ChoiceRow {
                required property var modelData

                objectName: `what-${modelData.what}`
                width: parent.width
                height: Theme.px(26) * page.swell
                letters: Theme.title * page.swell
                text: Theme.number(modelData.number)
                detail: modelData.words
                chosen: page.taking.what === modelData.what
                enabled: modelData.number > 0
                onClicked: page.taking.chooseWhat(modelData.what)
            }
        }
    }
}
