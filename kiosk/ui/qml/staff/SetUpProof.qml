pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// Whether the key opens what is locked here: seen, or a decision to go without.
SetUpPage {
    id: page

    readonly property bool seen: setup.opened

    subject: qsTr("try the key")
    primaryText: seen ? qsTr("Next") : qsTr("Try the key now")
    onPrimary: seen ? setup.advance() : setup.tryKey()

    main: Column {
        width: parent.width
        spacing: Theme.space

        StaffText {
            visible: page.seen
            x: Theme.lead(0, width, parent.width)
            text: "✓"
            color: Theme.accent
            font.bold: true
            font.pixelSize: Theme.title * 3
            pitch: 0.9
            Accessible.ignored: true
        }

        Question {
            words: page.seen ? qsTr("The key fits.") : qsTr("Nobody has shown yet that this key opens what is signed here.")
            more: page.seen ? qsTr("A test signature was locked just now, as the real ones will be, and the key opened it.") : qsTr("If it is the wrong one, or lost, all signatures of this table are lost. Trying it takes a minute: the stick with the key, and its passphrase.")
        }

        ProblemLine {
            width: parent.width
            problem: page.setup.problem
        }
    }

    aside: KioskButton {
        objectName: "goWithout"
        visible: !page.seen
        width: page.asideWidth
        text: qsTr("Go on without trying")
        onClicked: page.setup.advance()
    }
}
