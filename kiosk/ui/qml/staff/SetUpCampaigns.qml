pragma ComponentBehavior: Bound

import QtQuick
import theme

// Which campaign is shown.
SetUpPage {
    id: page

    subject: qsTr("the campaign")
    onPrimary: setup.advance()
    primaryEnabled: setup.campaign !== ""

    main: [
        Question {
            id: question

            words: page.setup.packs.length > 1 ? qsTr("Which campaign?") : qsTr("The campaign")
        },
        PackList {
            y: question.height + Theme.space
            width: parent.width
            height: parent.height - y
            packs: page.setup.packs
            choice: page.setup.campaign
            looked: page.setup.looked
            onChosen: index => page.setup.choosePack(index)
        }
    ]

    aside: StaffText {
        width: parent.width
        text: qsTr("Campaigns on a stick show here by themselves when you put it in. One that is chosen is copied to this computer.")
        pitch: 1.2
    }
}
