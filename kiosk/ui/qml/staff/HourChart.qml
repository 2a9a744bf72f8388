pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// Signatures per hour: one bar an hour, its number above and the hour below.
Item {
    id: chart

    property var hours: []
    property int today: 0
    readonly property int most: Math.max(1, ...hours.map(hour => hour.count))
    readonly property real bar: hours.length > 0 ? Math.min(Theme.px(28), (width - (hours.length - 1) * Theme.rule) / hours.length) : 0
    readonly property int letters: Theme.textSmallest
    readonly property bool numbered: bar > letters * 1.7

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Signatures per hour")
    Accessible.description: hours.map(hour => qsTr("%1 o'clock: %2").arg(Theme.number(hour.hour)).arg(Theme.number(hour.count))).join(", ")

    BodyText {
        visible: !chart.hours.some(hour => hour.count > 0)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        text: chart.today > 0 ? qsTr("What was signed today has left this kiosk.") : qsTr("Nobody has signed here today yet.")
        font.pixelSize: Theme.textSmall
    }

    Repeater {
        model: chart.hours.some(hour => hour.count > 0) ? chart.hours : []

        Item {
            id: slot

            required property var modelData
            required property int index

            x: Theme.lead(index * (chart.bar + Theme.rule), width, chart.width)
            width: chart.bar
            height: chart.height

            Rectangle {
                id: column

                width: parent.width
                y: parent.height - base.height - height
                height: Math.max(Theme.rule, (parent.height - base.height - chart.letters * 1.4) * slot.modelData.count / chart.most)
                color: slot.modelData.count > 0 ? Theme.accent : Theme.ink
            }

            StaffText {
                visible: chart.numbered && slot.modelData.count > 0
                anchors.horizontalCenter: column.horizontalCenter
                anchors.bottom: column.top
                text: Theme.number(slot.modelData.count)
                font.pixelSize: chart.letters
                font.bold: true
                pitch: 1.1
            }

            StaffText {
                id: base

                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                visible: chart.numbered || slot.index % 3 === 0
                text: Theme.number(slot.modelData.hour)
                font.pixelSize: chart.letters
                pitch: 1.2
            }
        }
    }
}
