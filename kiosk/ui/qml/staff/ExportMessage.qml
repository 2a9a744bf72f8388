import QtQuick
import components
import theme

// What happened, in words, and what to do about it.
StaffPage {
    id: page

    property string sentence
    property string remedy
    property string otherText

    signal other

    share: 0.6

    main: Column {
        width: parent.width
        spacing: Theme.space

        StaffText {
            objectName: "exportSentence"
            width: parent.width
            text: page.sentence
            font.bold: true
            font.pixelSize: Theme.title * (page.stacked ? 1.5 : 1)
            pitch: 1.08
            Accessible.role: Accessible.AlertMessage
        }

        StaffText {
            width: parent.width
            visible: text !== ""
            text: page.remedy
            font.pixelSize: Theme.textLarge
            pitch: 1.15
        }
    }

    aside: KioskButton {
        objectName: "exportOther"
        visible: page.otherText !== ""
        y: Theme.portrait ? 0 : Math.max(0, page.asideHeight - height)
        width: page.asideWidth
        height: Theme.primaryTarget
        role: KioskButton.Role.Choice
        text: page.otherText
        onClicked: page.other()
    }
}
