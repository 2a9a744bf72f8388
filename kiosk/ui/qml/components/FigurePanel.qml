import QtQuick
import theme

// A number of the story, set large, with the words around it.
Rectangle {
    id: panel

    required property var figure
    readonly property int padding: Theme.space
    // What the number has to itself; the letters of some scripts are taller than those of others.
    readonly property int room: height - 2 * padding - (before.visible ? before.height : 0) - (after.visible ? after.height : 0)

    // Too little room: better nothing than half a number.
    opacity: room >= Theme.title * 1.3 ? 1 : 0
    color: Theme.bold
    Accessible.role: Accessible.Paragraph
    Accessible.name: [figure?.before ?? "", figure?.figure ?? "", figure?.after ?? ""].join(" ").trim()
    Accessible.focusable: false
    Accessible.ignored: opacity === 0
    implicitHeight: 2 * padding + (before.visible ? before.height : 0) + Theme.title * 2.4 + (after.visible ? after.height : 0)

    Column {

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: panel.padding

        BodyText {
            id: before

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
            height: Math.max(1, Math.min(panel.room, Math.ceil(Theme.title * 3.2 * 1.25)))
            // Digits need less than the line of their font.
            font.pixelSize: Math.round(Math.min(Theme.title * 3.2, Math.max(1, panel.room) / 1.1))
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            lineHeight: 0.95
        }

        BodyText {
            id: after

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
