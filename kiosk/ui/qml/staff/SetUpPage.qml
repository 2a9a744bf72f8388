import QtQuick
import Kiosk.Views
import theme

// The frame of every page of setting up: which step this is, the way on and the way back.
StaffPage {
    id: page

    required property SetUpView setup
    property string subject

    // Something was not taken; the page puts the cursor where it can be mended. `kind` says what was
    // wrong with a passphrase.
    signal refused(kind: string)

    title: setup.step > 0 ? qsTr("Step %1 of %2: %3").arg(Theme.number(setup.step)).arg(Theme.number(setup.steps)).arg(subject) : subject.charAt(0).toUpperCase() + subject.slice(1)
    primaryText: qsTr("Next")
    share: 0.62
    armed: !settling.running
    onBack: setup.back()

    // A second tap meant for the page before must not be taken by this one.
    Timer {
        id: settling

        interval: Theme.settleMs
        running: true
    }

    Connections {
        target: page.setup

        function onRefused(kind: string): void {
            page.refused(kind);
        }
    }
}
