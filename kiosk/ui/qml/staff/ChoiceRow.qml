pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import components
import theme

// One of several things to choose from: its name, a line about it, and a tick once it is chosen.
T.Button {
    id: row

    property string detail
    property bool chosen: false
    property int letters: Theme.text
    // Whether a name may go on in a second line.
    property bool wraps: true

    implicitHeight: Theme.primaryTarget
    leftPadding: Theme.gap * 1.5
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    opacity: enabled ? 1 : 0.55
    Accessible.role: Accessible.RadioButton
    Accessible.name: detail === "" ? text : qsTr("%1, %2").arg(text).arg(detail)
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    readonly property color textColor: down ? Theme.paper : chosen ? Theme.accentText : Theme.ink

    background: Rectangle {
        color: row.down ? Theme.ink : row.chosen ? Theme.accent : "transparent"
        border.color: row.chosen ? Theme.accent : Theme.ink
        border.width: Theme.rule

        Rectangle {
            visible: row.visualFocus
            anchors.fill: parent
            anchors.margins: -Theme.focusRule * 1.6
            color: "transparent"
            border.color: Theme.ink
            border.width: Theme.focusRule
        }
    }

    contentItem: Item {
        Column {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (row.chosen ? tick.width + Theme.gap : 0)

            BodyText {
                width: parent.width
                text: row.text
                horizontalAlignment: Text.AlignLeft
                color: row.textColor
                font.bold: true
                font.pixelSize: row.letters
                height: row.detail === "" ? row.height - 2 * Theme.rule : implicitHeight
                verticalAlignment: Text.AlignVCenter
                wrapMode: row.wraps ? Text.Wrap : Text.NoWrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.textSmall
                lineHeight: 1
            }

            StaffText {
                visible: text !== ""
                width: parent.width
                text: row.detail
                color: row.textColor
                font.pixelSize: Theme.textSmall
                pitch: 1.1
            }
        }

        StaffText {
            id: tick

            visible: row.chosen
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: "✓"
            color: row.textColor
            font.bold: true
            font.pixelSize: row.letters
            pitch: 1
            Accessible.ignored: true
        }
    }
}
