pragma ComponentBehavior: Bound

import QtQuick
import theme

// A field of several lines. Enter begins a new one; what is longer than the field goes on above and
// below it, two buttons turn there.
Item {
    id: entry

    required property string label
    property alias text: input.text
    property string hint
    property bool wrong: false
    readonly property bool editing: input.activeFocus
    readonly property real lineHeight: metrics.lineSpacing
    // As many lines as are to be seen whole.
    readonly property real view: Math.max(1, Math.floor((within + 1) / pitch)) * pitch
    readonly property real within: frame.height - 2 * Theme.gap
    // Letters of some scripts make higher lines.
    readonly property real pitch: input.contentHeight / Math.max(1, input.lineCount)
    // Asked of the whole width: the buttons that turn take some of it.
    readonly property bool overflows: measure.height > within + 1
    readonly property real lowest: Math.min(0, view - input.contentHeight)
    property real offset: 0

    signal edited(string text)
    signal finished

    function take(): void {
        input.forceActiveFocus();
        input.cursorPosition = input.length;
    }

    // The line that is written on is to be seen, whole.
    function follow(): void {
        const top = input.cursorRectangle.y + offset;
        if (top < 0)
            offset -= top;
        else if (top + input.cursorRectangle.height > view)
            offset -= top + input.cursorRectangle.height - view;
        offset = Math.max(lowest, Math.min(0, offset));
    }

    function turn(direction: int): void {
        const page = view;
        offset = Math.max(lowest, Math.min(0, offset - direction * page));
    }

    onViewChanged: Qt.callLater(follow)

    Text {
        id: measure

        visible: false
        width: parent.width - 2 * Theme.gap
        text: input.text
        font: input.font
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    FontMetrics {
        id: metrics

        font: input.font
    }

    Rectangle {
        id: frame

        anchors.left: parent.left
        width: parent.width - (entry.overflows ? turners.width + Theme.gap : 0)
        height: parent.height
        color: "transparent"
        border.color: entry.wrong ? Theme.problem : Theme.ink
        border.width: input.activeFocus ? Theme.focusRule : Theme.rule

        Item {
            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * Theme.gap
            height: entry.view
            clip: true

            TextEdit {
                id: input

                y: entry.offset
                width: parent.width
                height: Math.max(contentHeight, parent.height)
                color: Theme.ink
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                font.family: Theme.family
                font.pixelSize: Theme.text
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhMultiLine
                activeFocusOnTab: true
                selectByMouse: false
                cursorDelegate: Rectangle {
                    width: Theme.rule * 1.5
                    color: Theme.ink
                    visible: input.activeFocus
                }
                Accessible.role: Accessible.EditableText
                Accessible.name: entry.label
                Accessible.multiLine: true
                Accessible.description: entry.hint
                // A public machine: nothing of this visit may be carried into the next.
                Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
                Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onCursorRectangleChanged: entry.follow()
                onTextChanged: {
                    if (input.activeFocus)
                        entry.edited(input.text);
                }
            }
        }
    }

    Column {
        id: turners

        visible: entry.overflows
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        KioskButton {
            id: up

            objectName: "textUp"
            width: Theme.target
            height: Math.max(Theme.px(12.7), Math.min(Theme.target, (entry.height - Theme.gap) / 2))
            enabled: entry.offset < -1
            Accessible.name: qsTranslate("PagedArea", "Read back")
            onClicked: entry.turn(-1)
            mark: Chevron {
                anchors.centerIn: parent
                rotation: 180
                color: up.down ? Theme.paper : up.textColor
            }
        }

        KioskButton {
            id: down

            objectName: "textDown"
            width: Theme.target
            height: up.height
            enabled: entry.offset > entry.lowest + 1
            Accessible.name: qsTranslate("PagedArea", "Read on")
            onClicked: entry.turn(1)
            mark: Chevron {
                anchors.centerIn: parent
                color: down.down ? Theme.paper : down.textColor
            }
        }
    }
}
