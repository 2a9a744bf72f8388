pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The campaigns there are; those that are chosen are asked about once more.
StaffPage {
    id: page

    required property ChangeView change

    readonly property bool asking: change.asking
    readonly property list<string> choices: change.chosen.map(pack => pack.choice)
    readonly property bool several: choices.length > 1

    title: qsTr("Campaigns")
    share: 0.62
    primaryText: !asking ? qsTr("Next") : change.busy ? qsTr("One moment …") : several ? qsTr("Show these") : qsTr("Show this one")
    primaryEnabled: change.can && !change.busy && choices.length > 0
    onPrimary: change.switch()
    onBack: change.back()

    main: [
        Question {
            id: question

            words: page.asking ? (page.several ? qsTr("Show these from now on?") : qsTr("Show this from now on?")) : qsTr("Which campaigns?")
        },
        PackList {
            visible: !page.asking
            enabled: page.change.can
            y: question.height + Theme.space
            width: parent.width
            height: parent.height - y
            packs: page.change.packs
            choices: page.choices
            looked: page.change.looked
            onChosen: index => page.change.choose(index)
        },
        Column {
            visible: page.asking
            y: question.height + Theme.space
            width: parent.width
            spacing: Theme.space

            Repeater {
                model: page.change.chosen

                StaffText {
                    required property var modelData

                    width: parent?.width ?? 0
                    text: modelData.headline
                    font.bold: true
                    font.pixelSize: page.several ? Theme.text : Theme.title * (Theme.portrait ? 1.3 : 1)
                    pitch: 1.05
                }
            }

            StaffText {
                visible: text !== ""
                width: parent.width
                text: page.change.chosen.map(pack => pack.changes).filter(words => words !== "").join("\n")
                pitch: 1.2
            }

            StaffText {
                width: parent.width
                text: qsTr("What was signed for other campaigns stays, and is exported as before.")
                pitch: 1.2
            }

            ProblemLine {
                width: parent.width
                problem: page.change.problem
            }
        }
    ]

    aside: Column {
        visible: !page.asking
        width: page.asideWidth
        spacing: Theme.space

        StaffText {
            width: parent.width
            text: page.change.can ? qsTr("Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in.") : qsTr("Set this kiosk up first; then its campaign can be switched.")
            pitch: 1.2
            // Lines that run to the left come out a little wider than they were broken for.
            leftPadding: Theme.mirrored ? Math.ceil(font.pixelSize * 0.1) : 0
        }

        ProblemLine {
            width: parent.width
            problem: page.change.problem
        }
    }
}
