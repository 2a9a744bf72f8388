pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// The recovery code to write down, the set-up for other laptops, and the start.
SetUpPage {
    id: page

    readonly property list<string> groups: setup.code.split("-")
    // The key's stick comes last: it should not travel with the tables.
    readonly property var offered: setup.sticks.filter(stick => !stick.readOnly).sort((one, other) => one.hasKey - other.hasKey).slice(0, 2)
    readonly property bool keyOnly: offered.length > 0 && offered.every(stick => stick.hasKey)

    subject: qsTr("All set")
    primaryText: setup.busy ? qsTr("One moment …") : qsTr("Go live")
    primaryEnabled: !setup.busy
    share: 0.58
    onPrimary: setup.goLive()

    main: Column {
        width: parent.width
        spacing: Theme.space

        Question {
            words: page.setup.code !== "" ? qsTr("Write this code down now") : qsTr("Ready")
            more: page.setup.code !== "" ? "" : qsTr("The recovery code of the first computer opens this one too.")
        }

        Grid {
            id: code

            visible: page.setup.code !== ""
            objectName: "recoveryCode"
            // Written and read from the left in every language.
            LayoutMirroring.enabled: false
            x: Theme.lead(0, width, parent.width)
            columns: 3
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: page.setup.code

            Repeater {
                model: page.groups

                StaffText {
                    required property string modelData

                    text: modelData
                    font.bold: true
                    font.pixelSize: Theme.title * (Theme.portrait ? 1.2 : 1.05)
                    font.letterSpacing: Theme.px(0.6)
                    pitch: 1.1
                }
            }
        }

        StaffText {
            visible: page.setup.code !== ""
            width: parent.width
            text: qsTr("It opens the staff pages if the PIN is forgotten. It is not shown again.")
            pitch: 1.2
        }

        HealthLine {
            visible: !page.setup.proven
            width: parent.width
            mark: "note"
            words: qsTr("Noted: nobody has tried the key yet.")
        }

        ProblemLine {
            width: parent.width
            problem: page.setup.problem
        }
    }

    aside: Column {
        width: parent.width
        spacing: Theme.gap

        StaffText {
            width: parent.width
            text: page.setup.saved !== "" ? qsTr("Saved on %1. On the other laptops, choose “Take a set-up from a stick”.").arg(page.setup.saved) : page.offered.length > 0 ? qsTr("More laptops today? They can have the same set-up.") : qsTr("More laptops today? Put a stick in, and they can have the same set-up.")
            font.pixelSize: Theme.textSmall
            pitch: 1.2
        }

        StaffText {
            visible: page.setup.bringsPin && page.offered.length > 0
            width: parent.width
            text: page.keyOnly && page.setup.saved === "" ? qsTr("The PIN goes along, scrambled, but not beyond finding out. This is the key's stick: better take another.") : qsTr("The PIN goes along, scrambled, but not beyond finding out: keep the stick among staff.")
            font.pixelSize: Theme.textSmall
            pitch: 1.2
        }

        Repeater {
            model: page.offered

            KioskButton {
                required property var modelData
                required property int index

                objectName: `carry${index}`
                width: parent.width
                height: page.offered.length > 1 && !Theme.portrait ? Theme.target : Theme.primaryTarget
                enabled: !page.setup.busy
                text: modelData.hasKey ? qsTr("Save it on %1, the key's stick").arg(modelData.name) : qsTr("Save the set-up on %1").arg(modelData.name)
                onClicked: page.setup.carry(modelData.index)
            }
        }
    }
}
