pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import theme

// Everything of the staff, over whatever the attendee sees; nothing of it is there while it is shut.
FocusScope {
    id: layer

    required property StaffView staff
    required property OverviewView overview
    required property PaperView paper
    required property WipeView wipe
    required property TakingView taking
    required property SetUpView setup
    required property ChangeView change
    required property FittingView fitting
    required property CampaignView campaign
    required property DisplayView display
    required property CountriesView countries
    required property VoiceView voice
    property int inset: 0

    visible: staff.open

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Loader {
        id: pages

        anchors.fill: parent
        focus: true
        visible: layer.staff.closesIn === 0
        enabled: visible
        // Whoever was writing goes on writing.
        onEnabledChanged: {
            if (enabled)
                forceActiveFocus();
        }
        sourceComponent: {
            switch (layer.staff.screen) {
            case "Closed":
                return closed;
            case "Paused":
                return paused;
            case "Door":
                return door;
            case "Code":
                return code;
            case "Key":
                return layer.staff.keyName === "" ? key : unlock;
            case "Home":
                return home;
            case "Paper":
                return paper;
            case "Welcome":
                return welcome;
            case "SetUp":
                return setUp;
            case "Place":
                return place;
            case "Campaigns":
                return campaigns;
            case "Machine":
                return machine;
            case "Fitting":
                return fitting;
            case "Export":
                return exporting;
            case "Wipe":
                return wipe;
            default:
                return null;
            }
        }
    }

    Loader {
        objectName: "closing"
        anchors.fill: parent
        active: layer.staff.closesIn > 0
        focus: active
        sourceComponent: ClosingCover {
            staff: layer.staff
        }
    }

    Component {
        id: closed

        ClosedScreen {}
    }

    Component {
        id: paused

        PausedScreen {
            campaign: layer.campaign
        }
    }

    Component {
        id: door

        DoorScreen {
            staff: layer.staff
            focus: true
        }
    }

    Component {
        id: code

        DoorCode {
            staff: layer.staff
            inset: layer.inset
            focus: true
        }
    }

    Component {
        id: key

        DoorKey {
            staff: layer.staff
            focus: true
        }
    }

    Component {
        id: unlock

        DoorUnlock {
            staff: layer.staff
            inset: layer.inset
            focus: true
        }
    }

    Component {
        id: home

        HomeScreen {
            staff: layer.staff
            overview: layer.overview
            focus: true
        }
    }

    Component {
        id: paper

        PaperScreen {
            staff: layer.staff
            paper: layer.paper
            inset: layer.inset
            focus: true
        }
    }

    Component {
        id: exporting

        ExportScreen {
            staff: layer.staff
            taking: layer.taking
            inset: layer.inset
            focus: true
        }
    }

    Component {
        id: welcome

        WelcomeScreen {
            staff: layer.staff
            setup: layer.setup
            focus: true
        }
    }

    Component {
        id: setUp

        SetUpScreen {
            setup: layer.setup
            display: layer.display
            countries: layer.countries
            voice: layer.voice
            inset: layer.inset
            focus: true
        }
    }

    Component {
        id: place

        PlaceScreen {
            change: layer.change
            display: layer.display
            countries: layer.countries
            voice: layer.voice
            inset: layer.inset
            focus: true
        }
    }

    Component {
        id: campaigns

        CampaignsScreen {
            change: layer.change
            focus: true
        }
    }

    Component {
        id: machine

        MachineScreen {
            staff: layer.staff
            overview: layer.overview
            focus: true
        }
    }

    Component {
        id: fitting

        FittingScreen {
            staff: layer.staff
            fitting: layer.fitting
            focus: true
        }
    }

    Component {
        id: wipe

        WipeScreen {
            staff: layer.staff
            wipe: layer.wipe
            focus: true
        }
    }
}
