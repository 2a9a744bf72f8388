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
    // How high it may be with all that belongs to it.
    property real room: Infinity
    // Where it stands alone on the screen, Tab does what Enter does.
    property bool alone: false
    // Whether its label stands above it, and not somewhere else in larger letters.
    property bool labelled: true
    // What a screen reader calls it where the label says too little.
    property string spokenLabel: label
    // The label stands in the field while nothing else does.
    property bool placeholder: false
    // There is something wrong with it that is said elsewhere.
    property bool wrong: problem !== ""
    // What is said besides, while there is no problem.
    property string hint

    signal edited(string text)
    signal accepted

    function take(): void {
        input.forceActiveFocus();
        input.cursorPosition = input.length;
    }

    function sayProblem(): void {
        trouble.say();
    }

    spacing: Theme.gap * 0.6

    BodyText {
        visible: !entry.compact && entry.labelled
        width: parent.width
        text: entry.label
        font.bold: true
        font.pixelSize: long ? Theme.textSmallest : Theme.textSmall
        fontSizeMode: long ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: Theme.textSmallest
        wrapMode: long ? Text.Wrap : Text.NoWrap
        height: long ? Math.ceil(Theme.textSmallest * 1.3) * 2 : Math.ceil(Theme.textSmall * 1.3)
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1.05

        // Two lines where one could only be had in letters too small.
        readonly property bool long: oneLine.advanceWidth > width

        TextMetrics {
            id: oneLine

            font.family: Theme.family
            font.bold: true
            font.pixelSize: Theme.textSmallest
            text: entry.label
        }
    }

    Rectangle {
        id: frame

        width: parent.width
        height: Theme.target
        color: "transparent"
        border.color: entry.wrong ? Theme.problem : Theme.ink
        border.width: input.activeFocus ? Theme.focusRule : Theme.rule

        readonly property real lineHeight: Theme.text * 1.3

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
            // A line of letters from another font is higher than the field, and is not to be scrolled.
            verticalAlignment: TextInput.AlignTop
            topPadding: (height - frame.lineHeight) / 2
            bottomPadding: -Theme.text
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            maximumLength: 1000
            activeFocusOnTab: true
            selectByMouse: false
            cursorDelegate: Item {
                width: Theme.rule * 1.5
                visible: input.activeFocus

                Rectangle {
                    width: parent.width
                    height: frame.lineHeight
                    color: Theme.ink
                }
            }
            EnterKeyAction.actionId: EnterKeyAction.Next
            EnterKeyAction.label: entry.enterLabel
            Accessible.role: Accessible.EditableText
            Accessible.name: entry.spokenLabel
            Accessible.description: entry.problem || entry.hint
            // A public machine: nothing of this visit may be carried into the next.
            // A key that is held goes on to the next field once.
            Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut) || event.isAutoRepeat && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            Keys.onTabPressed: event => {
                event.accepted = entry.alone;
                if (entry.alone)
                    entry.accepted();
            }
            onTextEdited: entry.edited(text)
            onAccepted: entry.accepted()

            BodyText {
                visible: entry.placeholder && input.text === "" && input.preeditText === ""
                anchors.fill: parent
                anchors.leftMargin: Theme.gap / 2
                text: entry.label
                font.pixelSize: Theme.textSmall
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.textSmallest
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }

    ProblemLine {
        id: trouble

        width: parent.width
        problem: entry.problem
        compact: entry.compact
        room: entry.room - y
    }
}
