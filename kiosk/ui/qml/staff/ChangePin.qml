pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// Another PIN: first the one of today, then the new one twice.
StaffPage {
    id: page

    required property ChangeView change

    title: change.hasPin ? qsTr("Change the PIN") : qsTr("Choose a PIN")
    share: 0.5
    onBack: change.back()
    onActiveFocusChanged: {
        if (activeFocus)
            pad.forceActiveFocus();
    }

    main: Column {
        width: parent.width
        spacing: Theme.space

        Question {
            words: page.change.page === "OldPin" ? qsTr("First the old PIN") : page.change.again ? qsTr("The new PIN once more") : qsTr("The new PIN")
            more: page.change.page === "FreshPin" && !page.change.again ? qsTr("Six digits or more.") : ""
        }

        PinDots {
            x: Theme.lead(0, width, parent.width)
            digits: page.change.digits
            room: page.inner * (Theme.portrait ? 1 : 0.5) - Theme.margin
        }

        ProblemLine {
            width: parent.width
            problem: page.change.problem
        }
    }

    aside: PinPad {
        id: pad

        focus: true
        enabled: !page.change.busy
        width: page.asideWidth
        height: Theme.portrait ? implicitHeight : page.asideHeight
        enough: page.change.enough
        onPressed: digit => page.change.press(digit)
        onErased: page.change.erase()
        onEntered: page.change.enter()
    }
}
