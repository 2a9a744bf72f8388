import QtQuick
import theme

// A required question with neither answer chosen beforehand.
Item {
    id: question

    property string yes
    property string no
    property string answer
    property string problem

    signal answered(bool yes)

    implicitHeight: choices.height + (problem !== "" ? warning.height + Theme.gap : 0)

    Row {
        id: choices

        width: parent.width
        spacing: Theme.space

        KioskButton {
            objectName: "yes"
            width: (parent.width - parent.spacing) / 2
            role: KioskButton.Role.Choice
            text: question.yes
            chosen: question.answer === "yes"
            onClicked: question.answered(true)
        }

        KioskButton {
            objectName: "no"
            width: (parent.width - parent.spacing) / 2
            role: KioskButton.Role.Choice
            text: question.no
            chosen: question.answer === "no"
            onClicked: question.answered(false)
        }
    }

    ProblemLine {
        id: warning

        anchors.top: choices.bottom
        anchors.topMargin: Theme.gap
        width: parent.width
        problem: question.problem
    }
}
