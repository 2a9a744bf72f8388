pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// The staff PIN, twice.
SetUpPage {
    id: page

    subject: qsTr("the staff PIN")
    primaryText: ""
    share: 0.5
    onActiveFocusChanged: {
        if (activeFocus)
            pad.forceActiveFocus();
    }

    main: Column {
        width: parent.width
        spacing: Theme.space

        Question {
            words: page.setup.again ? qsTr("The same PIN once more") : qsTr("Choose a PIN for staff")
            more: page.setup.again ? "" : qsTr("Six digits or more. It opens the staff pages and nothing else: signatures stay locked.")
        }

        PinDots {
            x: Theme.lead(0, width, parent.width)
            digits: page.setup.digits
            room: page.inner * (Theme.portrait ? 1 : 0.5) - Theme.margin
        }

        ProblemLine {
            width: parent.width
            problem: page.setup.problem
        }

        StaffText {
            visible: !page.setup.again && page.setup.problem === ""
            width: parent.width
            text: qsTr("At the poster, hold the upper left corner for two seconds to be asked for it.")
            font.pixelSize: Theme.textSmall
            pitch: 1.2
        }
    }

    aside: PinPad {
        id: pad

        focus: true
        width: page.asideWidth
        height: Theme.portrait ? implicitHeight : page.asideHeight
        enough: page.setup.enough
        onPressed: digit => page.setup.press(digit)
        onErased: page.setup.erase()
        onEntered: page.setup.enter()
    }
}
