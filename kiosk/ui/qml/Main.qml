pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import screens
import staff
import theme

Window {
    id: window

    required property VisitView visit
    required property CampaignView campaign
    required property DisplayView display
    required property CountriesView countries
    required property AddressesView addresses
    required property StaffView staff
    required property OverviewView overview
    required property SetUpView setup
    required property ChangeView change
    required property PaperView paper
    required property WipeView wipe
    required property FittingView fitting
    required property StationView station
    required property VoiceView voice
    required property TakingView taking

    // On a screen larger than the smallest we know (220 mm by 130 mm) letters grow too, more slowly.
    readonly property real roominess: Math.max(1, Math.min(1.7, 1 + 0.4 * (Math.sqrt(width * room / (220 * 130)) / display.pxPerMm - 1)))
    // A wide screen has little height left when everything keeps to its lower half.
    readonly property int room: width > height && display.reach && !staff.open ? height / 2 : height

    // Everything keeps to the lower half. The poster does that by itself, and staff stand.
    readonly property bool lowered: display.reach && visit.screen !== "Attract" && !staff.open

    minimumWidth: 640
    minimumHeight: 480
    color: ["Thanks", "Receipts"].includes(visit.screen) ? Theme.accent : Theme.paper
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    title: "Petition Kiosk"

    Binding {
        target: Theme
        property: "pxPerMm"
        value: window.display.pxPerMm
    }

    Binding {
        target: Theme
        property: "capHeightMm"
        value: window.display.capHeightMm * window.roominess
    }

    Binding {
        target: Theme
        property: "motion"
        value: window.display.motion
    }

    Binding {
        target: Theme
        property: "settleMs"
        value: window.display.settleMs
    }

    Binding {
        target: Theme
        property: "keysInUse"
        value: window.display.keysInUse
    }

    Binding {
        target: Theme
        property: "paper"
        value: window.display.paper
    }

    Binding {
        target: Theme
        property: "ink"
        value: window.display.ink
    }

    Binding {
        target: Theme
        property: "accent"
        value: window.display.accent
    }

    Binding {
        target: Theme
        property: "accentText"
        value: window.display.accentText
    }

    Binding {
        target: Theme
        property: "bold"
        value: window.display.bold
    }

    Binding {
        target: Theme
        property: "boldText"
        value: window.display.boldText
    }

    Binding {
        target: Theme
        property: "figure"
        value: window.display.figure
    }

    Binding {
        target: Theme
        property: "problem"
        value: window.display.problem
    }

    Binding {
        target: Theme
        property: "portrait"
        value: window.lowered ? stage.height > stage.width : window.height > window.width
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: window.display.mirrored
    }

    Binding {
        target: Theme
        property: "locale"
        value: Qt.locale(window.display.language)
    }

    Rectangle {
        id: practice

        // What is entered in a set-up does count.
        visible: window.visit.practice && !["Welcome", "SetUp"].includes(window.staff.screen)
        width: parent.width
        height: visible ? Math.round(Theme.textSmall * 1.6) : 0
        color: Theme.bold

        BodyText {
            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            verticalAlignment: Text.AlignVCenter
            text: qsTr("PRACTICE: nothing you enter here counts")
            color: Theme.boldText
            font.bold: true
            font.pixelSize: Theme.textSmall
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }

    Item {
        anchors.fill: parent
        anchors.topMargin: practice.height

        Keys.onEscapePressed: window.visit.back()

        UpperHalf {
            id: upperHalf

            visible: window.lowered && !window.visit.stillThere
            width: parent.width
            height: parent.height - stage.height
            campaign: window.campaign
            telling: window.visit.screen === "Story"
        }

        Loader {
            id: stage

            objectName: "stage"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: window.lowered ? Math.floor(window.height / 2) : parent.height
            focus: true
            visible: !window.visit.stillThere && largeCode.action === null
            enabled: largeCode.action === null && !window.staff.open
            // Whoever was writing goes on writing; what staff wrote is forgotten.
            onEnabledChanged: {
                if (enabled) {
                    forceActiveFocus();
                    keyboard.forget();
                }
            }
            onLoaded: {
                if (window.visit.screen === "Attract" && !window.staff.open)
                    keyboard.forget();
            }
            sourceComponent: {
                switch (window.visit.screen) {
                case "Story":
                    return story;
                case "Background":
                    return background;
                case "Sign":
                    return sign;
                case "Thanks":
                    return thanks;
                case "Receipts":
                    return receipts;
                case "Actions":
                    return actions;
                case "Removal":
                    return removal;
                case "Trouble":
                    return trouble;
                default:
                    return window.campaign.several ? chooser : attract;
                }
            }
        }
    }

    // Held while others are up: every visit comes back to the poster, and drawing it takes long.
    Image {
        id: held

        visible: false
        source: window.campaign.several ? "" : window.campaign.hero
        fillMode: Image.PreserveAspectCrop
        Accessible.ignored: true
    }

    Binding {
        target: held
        property: "sourceSize"
        value: (stage.item as AttractScreen)?.pictureSize ?? Qt.size(0, 0)
        when: stage.item instanceof AttractScreen
        restoreMode: Binding.RestoreNone
    }

    Component {
        id: attract

        AttractScreen {
            visit: window.visit
            station: window.station
            campaign: window.campaign
            display: window.display
            voice: window.voice
            focus: true
        }
    }

    Component {
        id: chooser

        ChooserScreen {
            visit: window.visit
            station: window.station
            campaign: window.campaign
            display: window.display
            voice: window.voice
            focus: true
        }
    }

    Component {
        id: story

        StoryScreen {
            told: window.lowered && upperHalf.tells
            visit: window.visit
            campaign: window.campaign
            display: window.display
            voice: window.voice
            focus: true
        }
    }

    Component {
        id: background

        BackgroundScreen {
            visit: window.visit
            campaign: window.campaign
            display: window.display
            voice: window.voice
            focus: true
            onEnlarged: action => largeCode.action = action
        }
    }

    Component {
        id: sign

        SignScreen {
            visit: window.visit
            campaign: window.campaign
            display: window.display
            voice: window.voice
            countries: window.countries
            addresses: window.addresses
            inset: keyboard.occupied
            focus: true
        }
    }

    Component {
        id: thanks

        ThanksScreen {
            visit: window.visit
            campaign: window.campaign
            display: window.display
            voice: window.voice
            focus: true
            onEnlarged: action => largeCode.action = action
        }
    }

    Component {
        id: receipts

        ReceiptsScreen {
            visit: window.visit
            campaign: window.campaign
            display: window.display
            voice: window.voice
            focus: true
        }
    }

    Component {
        id: actions

        ActionsScreen {
            visit: window.visit
            campaign: window.campaign
            display: window.display
            voice: window.voice
            focus: true
            onEnlarged: action => largeCode.action = action
        }
    }

    Component {
        id: removal

        RemovalScreen {
            visit: window.visit
            campaign: window.campaign
            display: window.display
            voice: window.voice
            focus: true
        }
    }

    Component {
        id: trouble

        TroubleScreen {
            visit: window.visit
            campaign: window.campaign
            display: window.display
            voice: window.voice
            focus: true
        }
    }

    CornerHold {
        anchors.fill: parent
        onHeld: window.staff.knock()
    }

    StaffLayer {
        id: staffLayer

        z: 1
        anchors.fill: parent
        anchors.topMargin: practice.height
        staff: window.staff
        overview: window.overview
        setup: window.setup
        change: window.change
        fitting: window.fitting
        paper: window.paper
        wipe: window.wipe
        taking: window.taking
        campaign: window.campaign
        display: window.display
        countries: window.countries
        voice: window.voice
        inset: keyboard.occupied
        onVisibleChanged: {
            if (visible)
                forceActiveFocus();
        }
    }

    KeyboardPanel {
        id: keyboard

        objectName: "keyboardPanel"
        // Where a key is has to do with its letter, not with the screens.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        z: 2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        enabled: !window.visit.stillThere
        room: window.room
        locale: window.display.keyboard
    }

    LargeCode {
        id: largeCode

        anchors.fill: parent
        display: window.display

        readonly property string screen: window.visit.screen

        onScreenChanged: action = null
        onActionChanged: window.voice.stop()
        onClosed: stage.forceActiveFocus()
    }

    Loader {
        objectName: "cover"
        anchors.fill: parent
        active: window.visit.stillThere
        focus: active && !window.staff.open
        onActiveChanged: {
            if (!active && !window.staff.open)
                stage.forceActiveFocus();
        }
        sourceComponent: Component {
            StillThereCover {
                visit: window.visit
                campaign: window.campaign
                display: window.display
                voice: window.voice
            }
        }
    }
}
