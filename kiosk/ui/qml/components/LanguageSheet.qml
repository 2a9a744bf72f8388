pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import keyboard
import theme

// Every language under its own name; one tap changes all there is, and whoever was writing goes on.
FocusScope {
    id: sheet

    required property DisplayView display
    property Item before: null

    // More columns than the letters would like, where there is no height for so many rows.
    readonly property int fitting: Math.max(1, Math.floor((height - names.y - Theme.margin + Theme.gap) / (Theme.target + Theme.gap)))
    readonly property int columns: Math.max(Math.ceil(display.languages.length / fitting), Math.min(Theme.portrait ? 2 : 3, Math.floor((width - 2 * Theme.margin) / (Theme.text * 6))))
    readonly property int rows: Math.ceil(display.languages.length / columns)
    readonly property int cell: Math.max(Theme.target, Math.min(Theme.primaryTarget * 1.2, (height - names.y - Theme.margin) / rows - Theme.gap))

    function open(): void {
        Writing.finish();
        before = Window.activeFocusItem;
        visible = true;
        const now = languages.itemAt(display.languages.indexOf(display.language)) as KioskButton;
        (now ?? leave).forceActiveFocus();
    }

    function close(): void {
        visible = false;
        before?.forceActiveFocus();
        before = null;
    }

    visible: false
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        Spoken {
            words: sheet.visible ? qsTranslate("TopBar", "Language") : ""
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: sheet.close()
        }
    }

    Globe {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: leave.verticalCenter
        size: Theme.target * 0.8
    }

    KioskButton {
        id: leave

        objectName: "closeLanguages"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.margin
        text: qsTr("Close")
        onClicked: sheet.close()
    }

    Grid {
        id: names

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: leave.y + leave.height + Theme.space
        width: parent.width - 2 * Theme.margin
        columns: sheet.columns
        spacing: Theme.gap

        Repeater {
            id: languages

            model: sheet.visible ? sheet.display.languages : []

            KioskButton {
                required property string modelData

                objectName: "language-" + modelData
                width: (names.width - (sheet.columns - 1) * Theme.gap) / sheet.columns
                height: sheet.cell
                role: KioskButton.Role.Choice
                chosen: modelData === sheet.display.language
                text: sheet.display.ownName(modelData)
                onClicked: {
                    sheet.display.setLanguage(modelData);
                    sheet.close();
                }
            }
        }
    }
}
