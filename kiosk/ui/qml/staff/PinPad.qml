pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// The keys a PIN is typed on; a real keyboard does as well.
FocusScope {
    id: root

    property bool enough: false
    property string enterText: qsTr("Next")
    readonly property real cell: Math.min((width - 2 * pad.spacing) / 3, Theme.portrait ? Theme.px(42) : (height - 3 * pad.spacing) / 4)

    signal pressed(digit: int)
    signal erased
    signal entered

    implicitHeight: pad.implicitHeight
    opacity: enabled ? 1 : 0.4
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            pressed(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            erased();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && enough)
            entered();
        else
            return;
        event.accepted = true;
    }

    Grid {
        id: pad

        // A PIN is typed where it always is.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        columns: 3
        spacing: Theme.gap

        Repeater {
            model: [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0, -2]

            KioskButton {
                required property int modelData

                objectName: modelData >= 0 ? `pin${modelData}` : modelData === -1 ? "pinErase" : "pinEnter"
                width: (root.width - 2 * pad.spacing) / 3
                height: root.cell
                role: modelData === -2 ? KioskButton.Role.Primary : KioskButton.Role.Choice
                text: modelData >= 0 ? Theme.number(modelData) : modelData === -1 ? qsTr("Erase") : root.enterText
                letters: modelData >= 0 ? Math.max(Theme.textLarge, Math.round(root.cell * 0.42)) : role === KioskButton.Role.Primary ? Theme.textLarge : Theme.text
                enabled: modelData !== -2 || root.enough
                focusPolicy: Qt.NoFocus
                onClicked: modelData >= 0 ? root.pressed(modelData) : modelData === -1 ? root.erased() : root.entered()
            }
        }
    }
}
