pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import theme

// One field of the form: its label above, what was typed, and its problem below.
Column {
    id: entry

    property string label
    property string problem
    property alias text: input.text
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias echoMode: input.echoMode
    readonly property alias fieldY: frame.y
    readonly property bool editing: input.activeFocus
    property string enterLabel: qsTr("Next")
    property bool compact: false
    // Where it stands alone on the screen, Tab does what Enter does.
    property bool alone: false

    signal edited(string text)
    signal accepted

    function take(): void {
        input.forceActiveFocus();
        input.cursorPosition = input.length;
    }

    spacing: Theme.gap * 0.6

    BodyText {
        visible: !entry.compact
        width: parent.width
        text: entry.label
        font.bold: true
        font.pixelSize: Theme.textSmall
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textSmallest
        wrapMode: Text.NoWrap
        height: Math.ceil(Theme.textSmall * 1.3)
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1.05
    }

    Rectangle {
        id: frame

        width: parent.width
        height: Theme.target
        color: "transparent"
        border.color: entry.problem !== "" ? Theme.problem : Theme.ink
        border.width: input.activeFocus ? Theme.focusRule : Theme.rule

        TextInput {
            id: input

            anchors.fill: parent
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            clip: true
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            font.family: Theme.family
            font.pixelSize: Theme.text
            verticalAlignment: TextInput.AlignVCenter
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            maximumLength: 1000
            activeFocusOnTab: true
            selectByMouse: false
            cursorDelegate: Rectangle {
                width: Theme.rule * 1.5
                color: Theme.ink
                visible: input.activeFocus
            }
            EnterKeyAction.actionId: EnterKeyAction.Next
            EnterKeyAction.label: entry.enterLabel
            Accessible.role: Accessible.EditableText
            Accessible.name: entry.label
            Accessible.description: entry.problem
            // A public machine: nothing of this visit may be carried into the next.
            Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
            Keys.onTabPressed: event => {
                event.accepted = entry.alone;
                if (entry.alone)
                    entry.accepted();
            }
            onTextEdited: entry.edited(text)
            onAccepted: entry.accepted()
        }
    }

    ProblemLine {
        width: parent.width
        problem: entry.problem
        compact: entry.compact
    }
}
