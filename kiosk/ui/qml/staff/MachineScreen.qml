pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// Whether this machine is fit for a day at a table, a line each; what is not comes first.
StaffPage {
    id: page

    required property StaffView staff
    required property OverviewView overview

    title: qsTr("Check the machine")
    wide: true
    primaryText: qsTr("Look again")
    onPrimary: overview.examine()
    onBack: staff.go("Home")
    Component.onCompleted: overview.examine()

    main: PagedArea {
        anchors.fill: parent
        spacing: Theme.gap

        Repeater {
            model: page.overview.checks

            Unbroken {
                id: line

                required property var modelData

                width: parent.width
                implicitHeight: Math.max(words.height, about.height)

                HealthLine {
                    id: about

                    x: Theme.lead(0, width, parent.width)
                    width: parent.width * 0.3
                    mark: line.modelData.mark
                    words: line.modelData.name
                }

                Paragraph {
                    id: words

                    x: Theme.lead(parent.width - width, width, parent.width)
                    width: parent.width * 0.7 - Theme.gap
                    text: line.modelData.advice === "" ? line.modelData.words : qsTr("%1. %2.").arg(line.modelData.words).arg(line.modelData.advice)
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.textSmall
                    font.bold: line.modelData.mark === "fault"
                    lineHeight: Math.ceil(font.pixelSize * 1.4)
                }
            }
        }
    }

    aside: KioskButton {
        objectName: "goFitting"
        width: parent.width
        text: qsTr("Screen and voice")
        onClicked: page.staff.go("Fitting")
    }

    footer: StaffText {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        text: page.overview.checks.length === 0 ? qsTr("Looking …") : page.overview.fit ? qsTr("Fit for a day at the table.") : qsTr("See to what is marked before the day begins.")
        font.bold: true
        font.pixelSize: Theme.textSmall
        pitch: 1.15
        Accessible.role: Accessible.AlertMessage
    }
}
