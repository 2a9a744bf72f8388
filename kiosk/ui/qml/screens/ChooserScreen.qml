pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The poster where a kiosk has several campaigns: each a card in its own colours. Taps choose one or
// more of them, and “Begin” goes through those.
FocusScope {
    id: screen

    required property VisitView visit
    required property StationView station
    required property CampaignView campaign
    required property DisplayView display
    required property VoiceView voice

    readonly property var posters: campaign.posters
    readonly property int inner: width - 2 * Theme.margin
    readonly property int ceiling: display.reach ? Math.round(height / 2) : 0
    readonly property int columns: Theme.portrait || display.reach && height > width ? (display.reach && posters.length > 3 ? 2 : 1) : posters.length < 4 ? posters.length : posters.length === 4 ? 2 : 3
    readonly property int rows: Math.ceil(posters.length / columns)
    // Large letters on a small screen leave little height for the cards.
    readonly property bool tight: height - ceiling - 2 * Theme.margin - Theme.target - Theme.primaryTarget - 2 * Theme.space < rows * Theme.px(42)
    readonly property int air: tight ? Theme.gap : Theme.space
    readonly property string warning: station.batteryEmpty ? qsTr("The battery is nearly empty: please plug this kiosk in.") : station.diskFull ? qsTr("The disk is nearly full: please tell the people at this table.") : ""
    readonly property var closedWords: ({
            "ended": qsTr("This petition has ended"),
            "closed": qsTr("Cannot be signed at this hour")
        })
    readonly property string question: qsTr("What do you want to sign?")

    Spoken {
        words: screen.question
    }

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: screen.ceiling + (screen.display.reach ? Theme.gap : Theme.margin)
        width: screen.inner
        display: screen.display
        voice: screen.voice
        story: screen.posters.map(poster => poster.headline)
        words: [screen.question, begin.text]
        ceiling: screen.ceiling
        title: heading.visible ? "" : screen.question
        large: true
    }

    // Upright there is room for it in large letters.
    BodyText {
        id: heading

        visible: Theme.portrait || screen.display.reach
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: screen.display.reach ? Theme.margin : bar.y + bar.height + Theme.space
        width: screen.inner
        height: screen.display.reach ? screen.ceiling - 2 * Theme.margin : Math.round(screen.height * 0.11)
        text: screen.question
        font.bold: true
        huge: true
        font.pixelSize: Math.max(Theme.title, Math.round(screen.width * 0.085))
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.textSmallest
        lineHeight: 1.02
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.Heading
    }

    Grid {
        id: grid

        readonly property int floor: (urgent.visible ? urgent.y : begin.y) - screen.air
        readonly property int start: heading.visible && !screen.display.reach ? heading.y + heading.height + Theme.gap : bar.y + bar.height + screen.air

        enabled: !bar.choosing
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: start
        width: screen.inner
        columns: screen.columns
        spacing: Theme.gap * 1.2

        Repeater {
            model: screen.posters

            CampaignCard {
                required property var modelData
                required property int index
                readonly property int signed: screen.visit.signedTodayFor[poster.id] ?? 0

                objectName: `poster-${poster.id}`
                focus: index === 0
                width: Math.floor((grid.width - (screen.columns - 1) * grid.spacing) / screen.columns)
                height: Math.floor((grid.floor - grid.start - (screen.rows - 1) * grid.spacing) / screen.rows)
                poster: modelData
                plain: screen.display.contrast !== "campaign"
                chosen: screen.visit.chosen.includes(poster.id)
                closed: screen.closedWords[screen.visit.takingFor[poster.id]] ?? ""
                count: signed > 0 && screen.campaign.counts(poster.id, signed) ? qsTr("<b>%1</b> signed here today", "", signed).arg(Theme.number(signed)) : ""
                onClicked: screen.visit.choose(poster.id)
            }
        }
    }

    FittedLine {
        id: urgent

        objectName: "count"
        visible: text !== ""
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: begin.y - Theme.gap - height
        width: screen.inner
        font.bold: true
        text: screen.warning
    }

    KioskButton {
        id: begin

        objectName: "primary"
        enabled: !bar.choosing && screen.visit.chosen.length > 0
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (forStaff.visible ? forStaff.y - Theme.gap : screen.height - Theme.margin) - height
        width: screen.inner
        height: screen.tight ? Theme.px(20) : implicitHeight
        role: KioskButton.Role.Primary
        text: screen.visit.chosen.length > 0 ? qsTr("Begin") : qsTr("Tap one or more")
        onClicked: screen.visit.begin()
    }

    LowMarks {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: screen.height - Math.round(((forStaff.visible ? Theme.gap : Theme.margin) + height) / 2)
        battery: screen.station.battery
        disk: screen.station.disk
    }

    // Not larger when an attendee likes larger letters: it is not for them.
    BodyText {
        id: forStaff

        readonly property string safe: Theme.number(screen.station.safe)
        readonly property string missing: Theme.number(screen.station.missing)

        objectName: "forStaff"
        visible: screen.station.recovered
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: screen.height - Theme.gap - height
        width: screen.inner
        text: screen.station.missing > 0 ? qsTr("For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.").arg(safe).arg(missing) : qsTr("For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.").arg(safe)
        font.pixelSize: Theme.textSmallest
        lineHeight: 1.1
    }
}
