pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// A bank card is held against the screen and its outline made as large; and how loud it reads aloud.
StaffPage {
    id: page

    required property StaffView staff
    required property FittingView fitting

    title: qsTr("Screen and voice")
    primaryText: fitting.saved ? qsTr("Saved") : qsTr("It fits the card")
    primaryEnabled: fitting.can && !fitting.saved
    onPrimary: fitting.save()
    onBack: staff.go("Machine")

    component Step: KioskButton {
        property string sign

        text: sign
        width: Theme.primaryTarget
        height: Theme.primaryTarget
        role: KioskButton.Role.Choice
    }

    main: Item {
        id: table

        anchors.fill: parent

        // In the corner, so that the card has two edges to lie against.
        Rectangle {
            id: card

            objectName: "card"
            anchors.left: parent.left
            width: page.fitting.cardWidth
            height: page.fitting.cardHeight
            radius: Math.round(width * 3.18 / 85.6)
            color: "transparent"
            border.color: Theme.ink
            border.width: Theme.rule

            BodyText {
                anchors.fill: parent
                anchors.margins: Theme.space
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Hold a bank card here. Any will do: they are all of one size.")
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.textSmallest
            }
        }

        Row {
            id: steps

            anchors.left: parent.left
            y: Math.min(card.height + Theme.space, parent.height - height)
            spacing: Theme.gap

            Step {
                objectName: "cardSmaller"
                sign: "−"
                autoRepeat: true
                Accessible.name: qsTr("Smaller")
                onClicked: page.fitting.resize(-1)
            }

            Step {
                objectName: "cardLarger"
                sign: "+"
                autoRepeat: true
                Accessible.name: qsTr("Larger")
                onClicked: page.fitting.resize(1)
            }

            BodyText {
                height: parent.height
                width: table.width - 2 * (Theme.primaryTarget + Theme.gap)
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Until its outline is as large as the card. Hold to go faster. The screen would be %1 inches.").arg(Number(page.fitting.inches).toLocaleString(Theme.locale, "f", 1))
                font.pixelSize: Theme.textSmall
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.textSmallest * 0.8
                lineHeight: 1.1
            }
        }
    }

    aside: Column {
        width: parent.width
        spacing: Theme.gap

        StaffText {
            width: parent.width
            text: qsTr("Volume of the voice: %1").arg(Theme.number(page.fitting.volume))
            font.bold: true
            pitch: 1.1
        }

        Row {
            x: Theme.lead(0, width, parent.width)
            spacing: Theme.gap

            Step {
                objectName: "softer"
                sign: "−"
                enabled: page.fitting.can && page.fitting.volume > 0
                Accessible.name: qsTr("Softer")
                onClicked: page.fitting.speak(-1)
            }

            Step {
                objectName: "louder"
                sign: "+"
                enabled: page.fitting.can && page.fitting.volume < 100
                Accessible.name: qsTr("Louder")
                onClicked: page.fitting.speak(1)
            }
        }

        StaffText {
            width: parent.width
            text: !page.fitting.hasVoice ? qsTr("This machine has no voice: “Check the machine” says what to install.") : page.fitting.volume === 0 ? qsTr("At 0 nothing is read aloud.") : qsTr("Attendees tap the loudspeaker to have a screen read aloud.")
            font.pixelSize: Theme.textSmall
            pitch: 1.15
        }

        ProblemLine {
            width: parent.width
            problem: page.fitting.problem !== "" ? page.fitting.problem : page.fitting.can ? "" : qsTr("This is kept once the kiosk is set up.")
        }
    }
}
