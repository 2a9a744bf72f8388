import QtQuick
import QtQuick.VirtualKeyboard
import Kiosk.Views
import theme

// A signature drawn in a box; whoever cannot draw writes their name instead.
OwnQuestion {
    id: question

    property bool writing: false

    // A box as high as a signature on paper has room, and the buttons below it.
    least: writing ? 2 * Theme.target + Theme.space + Theme.textSmall * 2 : Math.min(width * 0.4, Theme.px(32)) + Theme.gap + Theme.target

    // The buttons stand below the box, or beside it where they would take too much of its height.
    readonly property real below: steadyRoom - Theme.target - Theme.gap
    readonly property real buttonWidth: Math.min(Math.max(again.implicitWidth, instead.implicitWidth), width * 0.4)
    readonly property real heightBelow: Math.min(width * 0.4, below)
    readonly property real heightBeside: Math.min((width - buttonWidth - Theme.gap) * 0.4, steadyRoom)
    readonly property bool beside: heightBeside > heightBelow
    readonly property int boxHeight: Math.floor(Math.max(Theme.px(12.7), heightBelow, heightBeside))

    function take(): void {
        if (writing)
            entry.take();
        else
            again.enabled ? again.forceActiveFocus() : instead.forceActiveFocus();
    }

    // Every name begins with a capital; Qt's keyboard gives one to the first alone. Arabic has none.
    function raise(): void {
        const shift = InputContext.priv.shiftHandler;
        if (shift.autoCapitalizationEnabled)
            shift.shiftActive = true;
    }

    // What was drawn, or written, is given up for the other.
    function change(): void {
        const byKey = instead.activeFocus || back.activeFocus;
        if (!writing)
            box.clear();
        visit.enter(field.name, "");
        writing = !writing;
        if (writing)
            entry.take();
        else if (byKey)
            instead.forceActiveFocus();
        else
            question.forceActiveFocus();
    }

    barTitle: writing ? entry.label : label
    warns: !writing
    heard: writing ? [entry.label] : [hint.text, again.text, instead.text]
    readonly property string name: field.name

    onNameChanged: {
        writing = written !== "";
        box.show(visit, name);
    }

    Item {
        visible: !question.writing
        width: parent.width
        height: question.writing ? 0 : question.beside ? Math.max(question.boxHeight, 2 * Theme.target + Theme.gap) : question.boxHeight + Theme.gap + Theme.target

        Rectangle {
            id: frame

            x: Theme.lead(0, width, parent.width)
            width: Math.floor(question.boxHeight * 2.5)
            height: question.boxHeight
            color: "transparent"
            border.color: question.problem !== "" ? Theme.problem : Theme.ink
            border.width: Theme.rule
            Accessible.role: Accessible.Graphic
            Accessible.name: hint.text
            Accessible.description: question.problem || question.label

            // The line to sign on.
            Rectangle {
                x: parent.width * 0.06
                y: parent.height * 0.76
                width: parent.width * 0.88
                height: Math.max(1, Theme.rule / 2)
                color: Theme.ink
            }

            BodyText {
                id: hint

                visible: box.empty
                x: Theme.gap
                width: parent.width - 2 * Theme.gap
                height: parent.height * 0.74
                text: qsTr("Sign here with your finger")
                font.pixelSize: Theme.textSmall
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.textSmallest
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignBottom
                lineHeight: 1
                Accessible.ignored: true
            }

            InkBox {
                id: box

                objectName: "inkBox"
                anchors.fill: parent
                anchors.margins: Theme.rule
                colour: Theme.ink
                penWidth: Math.max(2, Theme.pxPerMm * 0.7)
                Component.onDestruction: forget()
            }
        }

        KioskButton {
            id: again

            objectName: "drawAgain"
            x: Theme.lead(question.beside ? parent.width - width : 0, width, parent.width)
            y: question.beside ? 0 : frame.height + Theme.gap
            width: question.beside ? question.buttonWidth : Math.min(implicitWidth, parent.width * 0.4)
            text: qsTr("Start again")
            enabled: !box.empty
            onClicked: {
                const byKey = activeFocus;
                box.clear();
                // What can do nothing more can have no focus.
                if (byKey)
                    instead.forceActiveFocus();
            }
        }

        KioskButton {
            id: instead

            objectName: "writeInstead"
            x: Theme.lead(question.beside ? parent.width - width : again.width + Theme.gap, width, parent.width)
            y: question.beside ? Theme.target + Theme.gap : again.y
            width: question.beside ? question.buttonWidth : Math.min(implicitWidth, parent.width - again.width - Theme.gap)
            text: qsTr("Write my name instead")
            onClicked: question.change()
        }
    }

    Column {
        visible: question.writing
        width: parent.width
        height: visible ? implicitHeight : 0
        spacing: Theme.space

        TextEntry {
            id: entry

            objectName: "writtenName"
            width: parent.width
            compact: question.tight
            room: question.room
            label: qsTr("Your name, in place of a drawn signature")
            problem: question.problem
            text: question.written
            onEdited: text => {
                question.visit.enter(question.field.name, text);
                if (text.endsWith(" "))
                    Qt.callLater(question.raise);
            }
            onAccepted: question.accepted()
        }

        KioskButton {
            id: back

            objectName: "drawInstead"
            visible: y + Theme.target <= question.answerRoom
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Draw instead")
            onClicked: question.change()
        }
    }
}
