pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// After the event: every signature is at home, and leaves this machine for good. What can be read
// nowhere is given up first, then the number is typed out, then the PIN.
StaffPage {
    id: page

    required property StaffView staff
    required property WipeView wipe

    readonly property string all: counted(wipe.collected)
    readonly property bool padded: wipe.page === "Number" || wipe.page === "Pin"
    readonly property bool asksMissing: wipe.page === "Missing"
    readonly property string words: {
        switch (wipe.page) {
        case "NotYet":
            return qsTr("%1 still to be exported.").arg(counted(wipe.waiting));
        case "Missing":
            return qsTr("%1 missing for good.").arg(counted(wipe.missing));
        case "Number":
            return qsTr("How many are removed?");
        case "Pin":
            return wipe.busy ? qsTr("Removing …") : qsTr("Now the staff PIN");
        case "Wiped":
            return qsTr("%1 removed.").arg(counted(wipe.removed));
        case "Failed":
            return qsTr("This did not work out.");
        default:
            return qsTr("Counting …");
        }
    }
    readonly property string more: {
        switch (wipe.page) {
        case "NotYet":
            return qsTr("Nothing is wiped before everything is in an export. What the key does not open can leave as a sealed bundle.");
        case "Missing":
            return qsTr("Counted, but nowhere to be read since the store was damaged: no export can take them. Somebody skilled may still get some out of the damaged file, %1. Wiping deletes that too.").arg(wipe.aside);
        case "Number":
            return qsTr("Type the number. %1 here, all in exports that were read back. Are those files safe, in two places?").arg(all);
        case "Pin":
            return wipe.missing > 0 ? qsTr("It removes %1 from this machine for good, and the damaged file with what is left of the missing.").arg(all) : qsTr("It removes %1 from this machine for good.").arg(all);
        case "Wiped":
            return qsTr("They are gone from this machine, its copy too. The counts of the day stay.");
        case "Failed":
            return wipe.problem;
        default:
            return "";
        }
    }

    function figure(number: int): string {
        return Theme.number(number);
    }

    function counted(number: int): string {
        return number === 1 ? qsTr("1 signature") : qsTr("%1 signatures", "", number).arg(figure(number));
    }

    title: qsTr("Wipe this kiosk")
    share: padded ? 0.5 : 0.6
    backText: wipe.page === "Wiped" ? "" : ["Number", "Pin", "Missing"].includes(wipe.page) ? qsTr("Keep everything") : qsTr("Back")
    primaryText: asksMissing ? qsTr("Next") : wipe.page === "Failed" ? qsTr("Try again") : wipe.page === "Wiped" ? qsTr("Done") : ""
    primaryEnabled: !asksMissing || wipe.agreed
    onPrimary: asksMissing ? wipe.advance() : wipe.page === "Wiped" ? back() : wipe.again()
    onBack: staff.go("Home")
    onActiveFocusChanged: {
        if (activeFocus)
            pad.forceActiveFocus();
    }

    Connections {
        target: page.wipe

        function onShut(): void {
            page.staff.shut();
        }
    }

    main: Column {
        width: parent.width
        spacing: Theme.space

        Question {
            words: page.words
            more: page.more
        }

        BodyText {
            objectName: "wipeTyped"
            visible: page.wipe.page === "Number"
            width: parent.width
            text: page.wipe.typed === "" ? " " : page.wipe.typed.replace(/\d/g, digit => Theme.number(digit))
            font.bold: true
            font.pixelSize: Theme.title * 1.3
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            lineHeight: 1
        }

        PinDots {
            visible: page.wipe.page === "Pin" && !page.wipe.busy
            digits: page.wipe.digits
            room: page.inner * (Theme.portrait ? 1 : 0.5) - Theme.margin
            x: Theme.lead(0, width, parent.width)
        }

        ProblemLine {
            width: parent.width
            problem: page.padded ? page.wipe.problem : ""
        }
    }

    aside: [
        ChoiceRow {
            objectName: "giveUpMissing"
            visible: page.asksMissing
            y: Theme.portrait ? 0 : Math.max(0, page.asideHeight - height)
            width: page.asideWidth
            height: visible ? Theme.px(26) : 0
            text: qsTr("Give up what is missing")
            detail: page.wipe.agreed ? "" : qsTr("Tap to agree")
            chosen: page.wipe.agreed
            onClicked: page.wipe.agree()
        },
        PinPad {
            id: pad

            visible: page.padded
            enabled: !page.wipe.busy
            focus: true
            width: page.asideWidth
            height: !visible ? 0 : Theme.portrait ? implicitHeight : page.asideHeight
            enough: page.wipe.enough
            enterText: page.wipe.page === "Pin" ? qsTr("Remove %1").arg(page.figure(page.wipe.collected)) : qsTr("Next")
            onVisibleChanged: {
                if (visible)
                    forceActiveFocus();
            }
            onPressed: digit => page.wipe.press(digit)
            onErased: page.wipe.erase()
            onEntered: page.wipe.enter()
        }
    ]
}
