pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views

// Setting up, page by page.
FocusScope {
    id: screen

    required property SetUpView setup
    required property DisplayView display
    required property CountriesView countries
    required property VoiceView voice
    property int inset: 0

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (screen.setup.page) {
            case "SetUps":
                return setUps;
            case "Language":
                return language;
            case "Place":
                return place;
            case "Campaigns":
                return campaigns;
            case "Locks":
                return locks;
            case "Typed":
                return typed;
            case "Files":
                return files;
            case "Unlock":
                return unlock;
            case "Sticks":
                return sticks;
            case "Make":
                return make;
            case "Made":
                return made;
            case "Pin":
                return pin;
            case "Proof":
                return proof;
            default:
                return ready;
            }
        }
    }

    Component {
        id: setUps

        SetUpSetUps {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: language

        SetUpLanguage {
            setup: screen.setup
            display: screen.display
            countries: screen.countries
            voice: screen.voice
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: place

        SetUpPlace {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: campaigns

        SetUpCampaigns {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: locks

        SetUpLocks {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: typed

        SetUpTyped {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: files

        SetUpFiles {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: unlock

        SetUpUnlock {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: sticks

        SetUpSticks {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: make

        SetUpMake {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: made

        SetUpMade {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: pin

        SetUpPin {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: proof

        SetUpProof {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }

    Component {
        id: ready

        SetUpReady {
            setup: screen.setup
            inset: screen.inset
            focus: true
        }
    }
}
