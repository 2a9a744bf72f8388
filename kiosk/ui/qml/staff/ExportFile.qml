import QtQuick
import components
import theme

// A file on the stick: its name, how many people are in it, and its checksum.
Unbroken {
    id: entry

    property var file
    property bool whole: false

    implicitHeight: words.height

    Column {
        id: words

        width: entry.width

        StaffText {
            width: parent.width
            text: entry.file.name
            font.bold: true
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.textSmall
            pitch: 1.1
        }

        StaffText {
            width: parent.width
            text: (entry.file.rows === 1 ? qsTr("1 person") : qsTr("%1 people", "", entry.file.rows).arg(Theme.number(entry.file.rows))) + " · SHA-256 " + (entry.whole ? entry.file.whole : entry.file.short + "…")
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.textSmall
            pitch: 1.1
        }
    }
}
