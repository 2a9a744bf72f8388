pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// Which campaigns are shown.
SetUpPage {
    id: page

    subject: qsTr("the campaign")
    onPrimary: setup.advance()
    primaryEnabled: setup.campaigns.length > 0

    main: [
        Question {
            id: question

            words: page.setup.packs.length > 1 ? qsTr("Which campaigns?") : qsTr("The campaign")
        },
        PackList {
            y: question.height + Theme.space
            width: parent.width
            height: parent.height - y
            packs: page.setup.packs
            choices: page.setup.campaigns
            looked: page.setup.looked
            onChosen: index => page.setup.choosePack(index)
        }
    ]

    aside: Column {
        width: parent.width
        spacing: Theme.space

        StaffText {
            width: parent.width
            text: qsTr("Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in. One that is chosen is copied to this computer.")
            pitch: 1.2
            // Lines that run to the left come out a little wider than they were broken for.
            leftPadding: Theme.mirrored ? Math.ceil(font.pixelSize * 0.1) : 0
        }

        ProblemLine {
            width: parent.width
            problem: page.setup.problem
        }
    }
}
