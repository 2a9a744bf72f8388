pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The campaigns there are; the one that is tapped is asked about once more.
StaffPage {
    id: page

    required property ChangeView change

    readonly property bool asking: change.pack.choice !== undefined

    title: qsTr("Switch campaign")
    share: 0.62
    primaryText: !asking ? "" : change.busy ? qsTr("One moment …") : qsTr("Show this one")
    primaryEnabled: !change.busy
    onPrimary: change.switch()
    onBack: change.back()

    main: [
        Question {
            id: question

            words: page.asking ? qsTr("Show this from now on?") : qsTr("Which campaign?")
        },
        PackList {
            visible: !page.asking
            enabled: page.change.can
            y: question.height + Theme.space
            width: parent.width
            height: parent.height - y
            packs: page.change.packs
            choice: page.change.shown
            looked: page.change.looked
            onChosen: index => page.change.choose(index)
        },
        Column {
            visible: page.asking
            y: question.height + Theme.space
            width: parent.width
            spacing: Theme.space

            StaffText {
                width: parent.width
                text: page.change.pack.headline ?? ""
                font.bold: true
                font.pixelSize: Theme.title * (Theme.portrait ? 1.3 : 1)
                pitch: 1.05
            }

            StaffText {
                visible: text !== ""
                width: parent.width
                text: page.change.pack.changes ?? ""
                pitch: 1.2
            }

            StaffText {
                width: parent.width
                text: qsTr("What was signed for the other campaign stays, and is exported as before.")
                pitch: 1.2
            }

            ProblemLine {
                width: parent.width
                problem: page.change.problem
            }
        }
    ]

    aside: StaffText {
        visible: !page.asking
        width: page.asideWidth
        text: page.change.can ? qsTr("Campaigns on a stick show here by themselves when you put it in.") : qsTr("Set this kiosk up first; then its campaign can be switched.")
        pitch: 1.2
    }
}
