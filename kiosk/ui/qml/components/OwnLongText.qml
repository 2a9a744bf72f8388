import QtQuick
import theme

// An answer of several lines.
OwnQuestion {
    id: question

    least: 3 * entry.lineHeight + 2 * Theme.gap

    readonly property int lines: Theme.portrait ? 6 : 12

    function take(): void {
        entry.take();
    }

    LongTextEntry {
        id: entry

        width: parent.width
        height: Math.max(Theme.target, Math.min(question.answerRoom, lineHeight * question.lines + 2 * Theme.gap))
        label: question.label
        hint: question.problem || question.field.help
        wrong: question.problem !== ""
        text: question.written
        onEdited: text => question.visit.enter(question.field.name, text)
        onFinished: question.accepted()
    }
}
