import QtQuick
import theme

// A question answered with Yes or No; neither is chosen beforehand.
OwnQuestion {
    id: question

    least: Theme.primaryTarget

    function take(): void {
        buttons.take();
    }

    function choose(answer: string): void {
        if (written !== answer)
            visit.enter(field.name, answer);
        else if (!field.required && !justChosen.running)
            visit.enter(field.name, "");
        justChosen.restart();
    }

    heard: [buttons.yes, buttons.no]

    Timer {
        id: justChosen

        interval: Theme.settleMs
    }

    YesNo {
        id: buttons

        width: parent.width
        yes: qsTr("Yes")
        no: qsTr("No")
        asked: question.label
        armed: question.armed
        answer: question.written
        onAnswered: yes => question.choose(yes ? "yes" : "no")
    }
}
