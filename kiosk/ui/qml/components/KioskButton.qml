pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import theme

// Every button there is. `role` decides its weight: the one main thing, a quiet alternative,
// or a choice that can be the chosen one. `banded` is for buttons standing on the accent colour.
T.Button {
    id: button

    enum Role {
        Primary,
        Quiet,
        Choice
    }

    property int role: KioskButton.Role.Quiet
    property bool chosen: false
    // One of several of which one is chosen, or none yet.
    property bool choosable: role === KioskButton.Role.Choice
    property bool banded: false
    // Whether a click counts just now; a screen that has only come up waits a moment.
    property bool armed: true
    // `letters` were found for several buttons beside each other.
    property bool commonLetters: false
    property int letters: [Theme.textLarge, Theme.textSmall, Theme.text][role]
    property alias mark: markSlot.data
    property alias labelAlignment: label.horizontalAlignment

    readonly property bool filled: role === KioskButton.Role.Primary || chosen
    readonly property color fillColor: filled ? (banded ? Theme.accentText : Theme.accent) : "transparent"
    readonly property color textColor: filled ? (banded ? Theme.accent : Theme.accentText) : (banded ? Theme.accentText : Theme.ink)
    readonly property color lineColor: banded ? Theme.accentText : Theme.ink

    implicitHeight: role === KioskButton.Role.Quiet ? Theme.target : Theme.primaryTarget
    implicitWidth: Math.max(implicitHeight, Math.ceil(label.lineWidth) + 2 + leftPadding + rightPadding)
    leftPadding: Theme.gap * 1.5
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    // A finger takes no focus from a field: the keyboard would go, and the button move from under it.
    focusPolicy: Qt.TabFocus
    activeFocusOnTab: true
    Accessible.role: choosable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: text
    Accessible.checkable: choosable
    Accessible.checked: chosen
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }

    background: Rectangle {
        color: button.down ? button.lineColor : button.fillColor
        border.color: button.lineColor
        // Not by its colour alone, which may be near that of the paper.
        border.width: Theme.rule * (button.chosen ? 3 : 1)
        opacity: button.enabled ? 1 : 0.5

        Rectangle {
            visible: button.activeFocus && Theme.keysInUse
            anchors.fill: parent
            anchors.margins: -Theme.focusRule * 1.6
            color: "transparent"
            border.color: button.lineColor
            border.width: Theme.focusRule
        }
    }

    contentItem: Item {
        ButtonLabel {
            id: label

            anchors.fill: parent
            text: button.text
            color: button.down ? (button.banded ? Theme.accent : Theme.paper) : button.textColor
            common: button.commonLetters
            huge: button.role !== KioskButton.Role.Quiet && button.letters >= 64
            font.bold: button.role !== KioskButton.Role.Quiet
            font.pixelSize: button.letters
        }

        Item {
            id: markSlot
            anchors.centerIn: parent
        }
    }
}
