import QtQuick
import theme

// A number of the story, set large, with the words around it.
Rectangle {
    id: panel

    required property var figure
    readonly property int padding: Theme.space

    // Too little room: better nothing than half a number.
    opacity: words.height <= height ? 1 : 0
    color: Theme.bold
    Accessible.role: Accessible.Paragraph
    Accessible.name: [figure?.before ?? "", figure?.figure ?? "", figure?.after ?? ""].join(" ").trim()
    Accessible.focusable: false
    Accessible.ignored: opacity === 0
    implicitHeight: words.implicitHeight + 2 * padding

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: panel.padding

        BodyText {
            width: parent.width
            visible: text !== ""
            text: panel.figure?.before ?? ""
            Accessible.ignored: true
            color: Theme.boldText
            font.pixelSize: Theme.textSmall
            lineHeight: 1.1
        }

        BodyText {
            width: parent.width
            text: panel.figure?.figure ?? ""
            Accessible.ignored: true
            color: Theme.figure
            font.bold: true
            font.pixelSize: Theme.title * (panel.height > 4.5 * Theme.title + 6 * Theme.textSmall ? 3.2 : 2)
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            lineHeight: 0.95
        }

        BodyText {
            width: parent.width
            visible: text !== ""
            text: panel.figure?.after ?? ""
            Accessible.ignored: true
            color: Theme.boldText
            font.pixelSize: Theme.textSmall
            lineHeight: 1.1
        }
    }
}
