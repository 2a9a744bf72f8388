pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The day in numbers, how the machine is, and everything staff can do.
StaffPage {
    id: home

    required property StaffView staff
    required property OverviewView overview

    // What cannot be done just now keeps its place, so that everything else does.
    readonly property var doings: [
        {
            name: "goPaper",
            text: qsTr("Enter a paper sheet")
        },
        {
            name: "pause",
            text: qsTr("Pause")
        },
        {
            name: "practice",
            text: overview.practice ? qsTr("End practice") : qsTr("Practice")
        },
        {
            name: "goPlace",
            text: qsTr("Event and table")
        },
        {
            name: "goCampaigns",
            text: qsTr("Campaigns")
        },
        {
            name: "goMachine",
            text: qsTr("Check the machine")
        },
        {
            name: "quit",
            text: qsTr("Quit")
        },
        {
            name: "goWipe",
            text: qsTr("Wipe this kiosk")
        }
    ]

    function can(name: string): bool {
        return name === "goPlace" ? !overview.practice : name === "goWipe" ? overview.mayWipe : true;
    }

    function act(name: string): void {
        switch (name) {
        case "pause":
            staff.pause();
            break;
        case "practice":
            staff.restart(overview.practice ? "live" : "practice");
            break;
        case "quit":
            quitting.open();
            break;
        default:
            staff.go(name.slice(2));
        }
    }

    title: overview.title
    backText: qsTr("Back to the poster")
    primaryText: overview.practice && !staff.live ? qsTr("Set up this kiosk") : qsTr("Export signatures")
    share: 0.56
    covered: quitting.visible
    onPrimary: overview.practice && !staff.live ? staff.go("SetUp") : staff.go("Export")
    onBack: staff.leave()

    main: [
        Row {
            id: figures

            width: parent.width
            spacing: Theme.space

            Repeater {
                model: [
                    {
                        number: home.overview.today,
                        words: qsTr("today")
                    },
                    {
                        number: home.overview.collected,
                        words: qsTr("kept here")
                    },
                    {
                        number: home.overview.notExported,
                        words: qsTr("not exported")
                    },
                    {
                        number: home.overview.yesPercent,
                        words: qsTr("said yes")
                    }
                ]

                Figure {
                    required property var modelData
                    required property int index

                    width: (figures.width - 3 * figures.spacing) / 4
                    // “100 %” has to keep within its quarter.
                    letters: Math.min(Theme.title * 1.5, width * 0.34)
                    number: index < 3 ? Theme.number(modelData.number) : modelData.number < 0 ? "–" : qsTr("%1 %").arg(Theme.number(modelData.number))
                    words: modelData.words
                }
            }
        },
        HourChart {
            id: chart

            y: figures.height + Theme.space
            width: parent.width
            height: parent.height * (Theme.portrait ? 0.4 : 0.34)
            hours: home.overview.hours
            today: home.overview.today
        },
        PagedArea {
            y: chart.y + chart.height + Theme.space
            width: parent.width
            height: parent.height - y
            spacing: 0

            Repeater {
                model: home.overview.lines

                HealthLine {
                    required property var modelData

                    width: parent.width
                    mark: modelData.mark
                    words: modelData.words
                }
            }
        }
    ]

    QuitQuestion {
        id: quitting

        anchors.fill: parent
        staff: home.staff
    }

    aside: Grid {
        id: grid

        readonly property int rows_: Math.ceil(home.doings.length / 2)

        width: parent.width
        columns: 2
        spacing: Theme.gap

        Repeater {
            model: home.doings

            KioskButton {
                required property var modelData

                objectName: modelData.name
                width: (grid.width - grid.spacing) / 2
                height: Theme.portrait ? Theme.primaryTarget : Math.max(Theme.target, Math.min(Theme.primaryTarget, (home.asideHeight - (grid.rows_ - 1) * grid.spacing) / grid.rows_))
                text: modelData.text
                enabled: home.can(modelData.name)
                onClicked: home.act(modelData.name)
            }
        }
    }
}
