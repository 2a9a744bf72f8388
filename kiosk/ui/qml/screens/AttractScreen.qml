import QtQuick
import Kiosk.Views
import components
import theme

// The poster. A tap anywhere begins.
FocusScope {
    id: screen

    required property VisitView visit
    required property StationView station
    required property CampaignView campaign
    required property DisplayView display
    required property VoiceView voice

    // The picture above, all else under it.
    readonly property bool upright: Theme.portrait || display.reach
    // Large letters need the whole width more than the picture does.
    readonly property bool illustrated: upright || width * 0.5 > Theme.text * 12
    readonly property alias pictureSize: poster.drawnSize
    readonly property bool taking: visit.taking === "open"
    readonly property bool counts: taking && campaign.counts(campaign.id, visit.signedToday)
    readonly property string counted: {
        const number = visit.signedToday;
        if (!counts)
            return "";
        if (number === 0)
            return qsTr("Be the first to sign here today");
        if (campaign.goal > 0)
            return qsTr("<b>%1</b> of %2 signed here today", "", number).arg(Theme.number(number)).arg(Theme.number(campaign.goal));
        return qsTr("<b>%1</b> signed here today", "", number).arg(Theme.number(number));
    }
    readonly property string closed: closedWords.text
    readonly property int column: (illustrated && !upright ? Math.round(width * 0.58) : width) - 2 * Theme.margin

    ClosedWords {
        id: closedWords

        visit: screen.visit
        campaign: screen.campaign
    }

    Spoken {
        words: [screen.campaign.kicker, screen.campaign.headline].join(" ").trim()
    }

    TapHandler {
        enabled: !bar.choosing
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: screen.visit.begin()
    }

    Poster {
        id: poster

        visible: screen.illustrated
        anchors.right: parent.right
        width: screen.upright ? screen.width : screen.width - screen.column - 2 * Theme.margin
        height: screen.upright ? Math.round(screen.height * (screen.display.reach ? 0.5 : 0.46)) : screen.height
        picture: screen.campaign.hero
        description: screen.campaign.heroWords
        pictures: screen.campaign.pictures
    }

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: screen.upright ? poster.height + Theme.space : Theme.margin
        width: screen.column
        display: screen.display
        voice: screen.voice
        story: [screen.campaign.kicker, screen.campaign.headline]
        words: screen.closed ? [screen.closed, begin.text] : [begin.text]
        ceiling: screen.display.reach ? screen.height / 2 : 0
        title: screen.campaign.kicker
        large: true
    }

    BodyText {
        id: headline

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: bar.y + bar.height + Theme.space
        width: screen.column
        height: (count.visible ? count.y : begin.y) - Theme.space - y
        text: screen.campaign.headline
        font.bold: true
        huge: true
        font.pixelSize: Math.max(Theme.title, Math.round(Theme.portrait ? screen.width * 0.12 : screen.height * 0.17))
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.textSmallest
        lineHeight: 1.02
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: screen.upright ? Text.AlignTop : Text.AlignVCenter
        Accessible.role: Accessible.Heading
    }

    FittedLine {
        id: count

        readonly property bool urgent: screen.station.batteryEmpty || screen.station.diskFull

        objectName: "count"
        // Where staff are told something and room is short, the headline needs it more.
        visible: text !== "" && (urgent || !forStaff.visible || begin.y - headline.y > height + Theme.title + 2 * Theme.space)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (goal.visible ? goal.y - Theme.gap : begin.y - Theme.space) - height
        width: screen.column
        font.bold: urgent || screen.closed !== ""
        sentence: screen.closed !== "" && !urgent
        font.pixelSize: sentence ? Theme.textSmall : Theme.text
        text: screen.station.batteryEmpty ? qsTr("The battery is nearly empty: please plug this kiosk in.") : screen.station.diskFull ? qsTr("The disk is nearly full: please tell the people at this table.") : screen.closed || screen.counted
        // What holds hours together in plain text would break in the other.
        textFormat: sentence ? Text.PlainText : Text.StyledText
    }

    GoalLine {
        id: goal

        objectName: "goal"
        // The headline needs the room more.
        visible: screen.counts && screen.campaign.goal > 0 && count.visible && !count.urgent && begin.y - headline.y > height + count.height + 2 * Theme.title + 3 * Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: begin.y - Theme.space - height
        width: screen.column
        number: screen.visit.signedToday
        goal: screen.campaign.goal
    }

    KioskButton {
        id: begin

        objectName: "primary"
        enabled: !bar.choosing
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (forStaff.visible ? forStaff.y - Theme.gap : screen.height - Theme.margin) - height
        width: screen.column
        focus: true
        role: KioskButton.Role.Primary
        text: screen.taking ? qsTr("Tap to begin") : qsTr("Tap to read")
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
        width: screen.column
        text: screen.station.missing > 0 ? qsTr("For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.").arg(safe).arg(missing) : qsTr("For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.").arg(safe)
        font.pixelSize: Theme.textSmallest
        lineHeight: 1.1
    }
}
