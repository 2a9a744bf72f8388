import QtQuick
import theme

// What a page asks, large, and a sentence or two about it; both give way where there is no room.
Column {
    id: question

    property string words
    property string more
    property bool roomy: true

    width: parent.width
    spacing: Theme.gap * 1.5

    StaffText {
        objectName: "question"
        visible: question.roomy
        width: parent.width
        text: question.words
        font.bold: true
        font.pixelSize: Theme.title * (Theme.portrait ? 1.7 : 1)
        pitch: 1.05
        Accessible.role: Accessible.Heading
    }

    StaffText {
        visible: question.roomy && question.more !== ""
        width: parent.width
        text: question.more
        font.pixelSize: Theme.portrait ? Theme.textLarge : Theme.text
        pitch: 1.2
    }
}
