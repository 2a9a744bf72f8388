pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// What came of it: may the stick be taken out, does it add up, and what to do with the files.
StaffPage {
    id: page

    required property TakingView taking
    property bool whole: false
    readonly property string stick: taking.targetName
    readonly property bool free: taking.parting === "out" || taking.parting === "stuck" || !taking.hasTarget
    readonly property string headline: {
        if (!taking.hasTarget && taking.parting === "in")
            return qsTr("%1 is out. Everything is on it.").arg(stick);
        if (free)
            return qsTr("You may remove %1 now.").arg(stick);
        if (taking.parting === "leaving")
            return qsTr("One moment, %1 is letting go …").arg(stick);
        return qsTr("Everything is on %1.").arg(stick);
    }

    title: qsTr("Exported to %1").arg(stick)
    backText: free ? "" : taking.parting === "leaving" ? "" : qsTr("Done")
    primaryText: free ? qsTr("Done") : taking.parting === "leaving" ? qsTr("One moment …") : qsTr("Unmount %1").arg(stick)
    primaryEnabled: taking.parting !== "leaving"
    share: 0.52
    onPrimary: free ? back() : taking.letGo()

    main: [
        StaffText {
            id: headline

            objectName: "exportHeadline"
            width: parent.width
            text: page.headline
            font.bold: true
            font.pixelSize: Theme.title * (page.stacked ? 1.5 : 1)
            pitch: 1.05
            Accessible.role: Accessible.AlertMessage
        },
        ExportSums {
            id: sums

            y: headline.height + Theme.space
            width: parent.width
            swell: page.stacked ? 1.4 : 1
            sums: page.taking.sums
            collected: page.taking.collectedNow
            readBack: page.taking.readBack
        }
    ]

    aside: PagedArea {
        width: parent.width
        height: Theme.portrait ? implicitHeight : page.asideHeight
        spacing: Theme.gap

        Paragraph {
            visible: text !== ""
            width: parent.width
            text: page.taking.advice
            font.pixelSize: Theme.textSmall
        }

        Repeater {
            model: page.taking.files

            ExportFile {
                required property var modelData

                width: parent.width
                file: modelData
                whole: page.whole
            }
        }

        KioskButton {
            objectName: "exportWhole"
            width: parent.width
            text: page.whole ? qsTr("Short SHA-256") : qsTr("Whole SHA-256")
            onClicked: page.whole = !page.whole
        }
    }
}
