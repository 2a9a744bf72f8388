pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// What will read the files, by the names people know. The one used last is chosen.
StaffPage {
    id: page

    required property TakingView taking

    title: qsTr("Where will the signatures go?")
    primaryText: taking.hasTarget ? qsTr("Next") : qsTr("The stick is gone")
    primaryEnabled: taking.offer !== "" && taking.hasTarget
    share: 0.66
    onPrimary: taking.next()

    main: PagedArea {
        id: list

        anchors.fill: parent

        Grid {
            id: grid

            readonly property int rows_: Math.ceil(page.taking.offers.length / 2)
            readonly property real fitting: (list.height - (rows_ - 1) * spacing) / rows_

            width: parent.width
            columns: 2
            spacing: Theme.gap

            Repeater {
                model: page.taking.offers

                ChoiceRow {
                    required property var modelData

                    objectName: `format-${modelData.name}`
                    width: (grid.width - grid.spacing) / 2
                    height: Math.floor(Math.max(Theme.target, Math.min(page.stacked ? Theme.px(28) : Theme.primaryTarget, grid.fitting)))
                    letters: page.stacked ? Theme.textLarge : Theme.text
                    text: modelData.title
                    chosen: page.taking.offer === modelData.name
                    onClicked: page.taking.chooseFormat(modelData.name)
                }
            }
        }
    }

    aside: PagedArea {
        width: parent.width
        height: Theme.portrait ? implicitHeight : page.asideHeight
        subject: page.taking.offer
        spacing: Theme.gap

        Paragraph {
            width: parent.width
            text: page.taking.offer === "" ? qsTr("Tap what will read them.") : page.taking.offerTitle
            font.bold: true
            font.pixelSize: Theme.textLarge
        }

        Paragraph {
            visible: text !== ""
            width: parent.width
            text: page.taking.advice
        }
    }
}
