pragma ComponentBehavior: Bound

import QtQuick
import theme

// A question about an answer that may be a slip. It stands in nobody's way: the main button goes on.
Item {
    id: panel

    property string question
    property string instead
    // An address is to be read as it is written, also between words from right to left.
    readonly property string shown: "\u2066" + instead + "\u2069"
    readonly property string useText: qsTr("Use %1").arg(shown)
    readonly property real half: (width - Theme.gap) / 2
    readonly property bool abreast: take.implicitWidth <= half && keep.implicitWidth <= half
    // Where there is no room for the question, the answers say what it was.
    readonly property int rows: abreast ? 1 : 2
    readonly property int least: rows * Theme.px(12.7) + (rows - 1) * Theme.gap
    readonly property int answerHeight: Math.max(Theme.px(12.7), Math.min(Theme.target, Math.floor((height - rows * Theme.gap - Math.ceil(Theme.textSmall * 1.3)) / rows)))

    signal taken
    signal kept
    signal changing

    implicitHeight: rows * (Theme.target + Theme.gap) + Math.ceil(Math.max(Theme.text * 1.3, oneLine.height)) * (oneLine.advanceWidth > width ? 2 : 1)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text
    Keys.onReturnPressed: kept()
    Keys.onEnterPressed: kept()
    Keys.onTabPressed: event => {
        event.accepted = activeFocus;
        if (activeFocus)
            take.forceActiveFocus(Qt.TabFocusReason);
    }

    Spoken {
        urgent: true
        words: panel.visible && panel.question !== "" ? words.text : ""
    }

    BodyText {
        id: words

        objectName: "doubt"
        visible: height >= Math.ceil(Theme.textSmallest * 1.3)
        width: parent.width
        height: parent.height - choices.height - Theme.gap
        text: panel.question.replace("%1", panel.shown)
        font.bold: true
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.textSmallest
        wrapMode: Text.Wrap
        lineHeight: 1
        verticalAlignment: Text.AlignBottom
        Accessible.ignored: true
    }

    TextMetrics {
        id: oneLine

        font.family: Theme.family
        font.bold: true
        font.pixelSize: Theme.text
        text: words.text
    }

    TextMetrics {
        id: whole

        font.family: Theme.family
        font.bold: true
        font.pixelSize: Theme.textSmallest
        text: panel.useText
    }

    Grid {
        id: choices

        anchors.bottom: parent.bottom
        width: parent.width
        columns: panel.abreast ? 2 : 1
        spacing: Theme.gap

        KioskButton {
            id: take

            objectName: "takeInstead"
            width: panel.abreast ? panel.half : panel.width
            height: panel.answerHeight
            role: panel.instead !== "" ? KioskButton.Role.Choice : KioskButton.Role.Quiet
            text: panel.instead === "" ? qsTr("Change it") : whole.advanceWidth + leftPadding + rightPadding < panel.width ? panel.useText : qsTr("Use this address")
            onClicked: panel.instead !== "" ? panel.taken() : panel.changing()
        }

        KioskButton {
            id: keep

            objectName: "keepAnswer"
            width: take.width
            height: panel.answerHeight
            text: panel.instead !== "" ? qsTr("No, it is right") : qsTr("Yes, it is right")
            onClicked: panel.kept()
        }
    }
}
