pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views

// Taking the signatures home on a stick: one decision a page, then the work, then what came of it.
FocusScope {
    id: screen

    required property StaffView staff
    required property TakingView taking
    property int inset: 0

    function goBack(): void {
        if (!taking.back())
            staff.go("Home");
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (screen.taking.screen) {
            case "ChooseStick":
                return stick;
            case "ChooseFormat":
                return format;
            case "FindKey":
                return key;
            case "Unlock":
                return screen.taking.keySealed ? unlock : counting;
            case "Opening":
            case "Writing":
                return work;
            case "Review":
                return review;
            case "Card":
                return card;
            case "Failed":
                return failed;
            case "Nothing":
                return nothing;
            default:
                return counting;
            }
        }
        onLoaded: (item as Item).forceActiveFocus()
    }

    Component {
        id: counting

        StaffPage {
            title: qsTr("Export signatures")
            focus: true
            onBack: screen.goBack()
        }
    }

    Component {
        id: nothing

        ExportMessage {
            title: qsTr("Export signatures")
            sentence: qsTr("Nobody has signed here yet, so there is nothing to export.")
            primaryText: qsTr("Back to the start")
            focus: true
            onPrimary: screen.goBack()
            onBack: screen.goBack()
        }
    }

    Component {
        id: stick

        ExportStick {
            taking: screen.taking
            focus: true
            onBack: screen.goBack()
        }
    }

    Component {
        id: format

        ExportFormat {
            taking: screen.taking
            focus: true
            onBack: screen.goBack()
        }
    }

    Component {
        id: key

        ExportKey {
            taking: screen.taking
            focus: true
            onBack: screen.goBack()
        }
    }

    Component {
        id: unlock

        ExportUnlock {
            taking: screen.taking
            inset: screen.inset
            focus: true
            onBack: screen.goBack()
        }
    }

    Component {
        id: work

        ExportWork {
            taking: screen.taking
            focus: true
        }
    }

    Component {
        id: review

        ExportReview {
            taking: screen.taking
            focus: true
            onBack: screen.goBack()
        }
    }

    Component {
        id: card

        ExportCard {
            taking: screen.taking
            focus: true
            onBack: screen.goBack()
        }
    }

    Component {
        id: failed

        ExportMessage {
            title: qsTr("The export did not work out")
            sentence: screen.taking.sentence
            remedy: screen.taking.remedy
            otherText: screen.taking.sticks.length > 0 ? qsTr("Take another stick") : ""
            primaryText: qsTr("Try again")
            focus: true
            onPrimary: screen.taking.tryAgain()
            onOther: screen.taking.otherStick()
            onBack: screen.goBack()
        }
    }
}
