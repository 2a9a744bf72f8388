import QtQuick
import theme

// One of the answers that are offered; where several may be chosen it has a box to tick as well.
KioskButton {
    id: answer

    property bool several: false

    role: KioskButton.Role.Choice
    labelAlignment: several ? Text.AlignLeft : Text.AlignHCenter
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    leftPadding: several && !Theme.mirrored ? box.width + 2.5 * Theme.gap : Theme.gap * 1.5
    rightPadding: several && Theme.mirrored ? box.width + 2.5 * Theme.gap : Theme.gap * 1.5

    CheckMark {
        id: box

        visible: answer.several
        x: Theme.lead(Theme.gap * 1.5, width, answer.width)
        anchors.verticalCenter: parent.verticalCenter
        ticked: answer.chosen
        line: answer.down ? Theme.paper : answer.textColor
    }
}
