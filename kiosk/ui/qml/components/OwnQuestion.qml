import QtQuick
import Kiosk.Views
import theme

// A question of the campaign's own, in large letters, and below it the way to answer it.
FocusScope {
    id: question

    required property VisitView visit
    // One of CampaignView.ownFields.
    required property var field
    required property string label
    required property string problem
    // How high it may be.
    required property real room
    required property bool armed
    // What the answer needs at least.
    required property real least
    readonly property real reserved: Theme.space + least + Math.ceil(Theme.textSmall * 1.3) + Theme.gap
    // There is only room for the answer: the question stands in the top bar.
    readonly property bool tight: heading.implicitHeight + reserved > room
    readonly property bool helps: !tight && help.text !== "" && heading.implicitHeight + help.implicitHeight + Theme.gap + reserved <= room
    property string barTitle: label
    // What is to be heard besides the question and what is wrong.
    property list<string> heard

    // While one question gives way to another it may be of another kind.
    readonly property var answer: visit.draft[field.name]
    readonly property string written: typeof answer === "string" ? answer : ""
    // The place for the answer, above what is wrong with it.
    readonly property real answerRoom: room - body.y - (warning.visible ? warning.height + Theme.gap : 0)
    // The same, with one line of that or none: nothing changes its size when there is one.
    readonly property real steadyRoom: Math.min(answerRoom, room - body.y - Math.ceil(Theme.textSmall * 1.3) - Theme.gap)
    default property alias content: body.data

    signal accepted

    function take(): void {
    }

    function sayProblem(): void {
        warning.say();
    }

    // What says itself what is wrong with it, as a field does.
    property bool warns: true

    implicitHeight: body.y + body.childrenRect.height + (warning.visible ? warning.height + Theme.gap : 0)

    // In one line where that can be large, else in several.
    BodyText {
        id: heading

        Accessible.role: Accessible.Heading
        visible: !question.tight
        width: parent.width
        text: question.label
        font.bold: true
        font.pixelSize: letters
        huge: letters >= 64
        lineHeight: 1.05

        readonly property int letters: Math.max(Theme.text, Math.min(Theme.title, Math.floor(Theme.title * question.width / (oneLine.advanceWidth + 2))))

        TextMetrics {
            id: oneLine

            font.family: Theme.family
            font.bold: true
            font.pixelSize: Theme.title
            text: question.label
        }
    }

    BodyText {
        id: help

        visible: question.helps
        y: heading.height + Theme.gap * 0.6
        width: parent.width
        text: question.field.help
        font.pixelSize: Theme.textSmall
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.ceil(Theme.textSmall * 1.3)
    }

    Item {
        id: body

        y: question.tight ? 0 : (help.visible ? help.y + help.height : heading.height) + Theme.space
        width: parent.width
        height: childrenRect.height
    }

    ProblemLine {
        id: warning

        visible: question.warns && problem !== ""
        y: body.y + body.height + Theme.gap
        width: parent.width
        compact: question.tight
        problem: question.problem
    }
}
