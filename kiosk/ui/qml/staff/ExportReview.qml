pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// What looks false, for people to decide. Nothing is deleted: what is set aside has a file of its own.
StaffPage {
    id: page

    required property TakingView taking
    readonly property int aside_: taking.doubts.length - taking.kept.length

    title: qsTr("Do these look real to you?")
    primaryText: !taking.hasTarget ? qsTr("The stick is gone") : aside_ === 0 ? qsTr("Keep all and export") : qsTr("Set %1 aside and export").arg(aside_)
    primaryEnabled: taking.hasTarget
    share: 0.72
    onPrimary: taking.next()

    main: PagedArea {
        anchors.fill: parent
        spacing: Theme.gap

        Repeater {
            model: page.taking.doubts

            ExportDoubt {
                required property var modelData

                width: parent.width
                doubt: modelData
                keep: page.taking.kept.includes(modelData.receipt)
                onDecided: keep => page.taking.decide(modelData.receipt, keep)
            }
        }
    }

    aside: StaffText {
        width: page.asideWidth
        text: qsTr("What is set aside is not deleted. It goes into a file of its own on the stick, with the reason.")
        pitch: 1.15
    }
}
