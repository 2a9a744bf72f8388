pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import theme

// Everything of the staff, over whatever the attendee sees; nothing of it is there while it is shut.
FocusScope {
    id: layer

    required property StaffView staff
    required property OverviewView overview
    required property TakingView taking
    required property CampaignView campaign
    property int inset: 0

    visible: staff.open

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (layer.staff.screen) {
            case "Paused":
                return paused;
            case "Door":
                return door;
            case "Home":
                return home;
            case "Export":
                return exporting;
            default:
                return null;
            }
        }
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
        id: exporting

        ExportScreen {
            staff: layer.staff
            taking: layer.taking
            inset: layer.inset
            focus: true
        }
    }
}
