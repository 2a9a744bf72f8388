pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// Beside a previewed campaign: how to look at it, and what is wrong with its pack. In English, as the
// command line and everything the check says.
Window {
    id: panel

    required property PreviewView preview
    required property string pack
    required property color paper
    required property color ink
    required property color accent
    required property color accentText

    readonly property int wide: Math.round(Theme.text * 22)

    width: wide
    height: Math.max(preview.height, choices.implicitHeight + 6 * Theme.target)
    minimumWidth: wide
    color: Theme.paper
    title: "Preview of " + pack
    Component.onCompleted: {
        Theme.paper = paper;
        Theme.ink = ink;
        Theme.accent = accent;
        Theme.accentText = accentText;
        // For somebody who sits before a screen of their own.
        Theme.pxPerMm = 3.8;
        Theme.capHeightMm = 2.6;
    }

    component Heading: BodyText {
        font.bold: true
        font.pixelSize: Theme.textSmall
        Accessible.role: Accessible.Heading
    }

    component Choices: Column {
        id: group

        property string heading
        property var model
        property int columns: 2

        signal chosen(int number)

        width: parent?.width ?? 0
        spacing: Theme.gap / 2

        Heading {
            text: group.heading
        }

        Grid {
            id: grid

            width: parent.width
            columns: group.columns
            spacing: Theme.gap / 2

            Repeater {
                model: group.model

                KioskButton {
                    id: choice

                    required property var modelData
                    required property int index

                    objectName: group.objectName + index
                    width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                    implicitHeight: Theme.px(9)
                    letters: Theme.textSmall
                    choosable: true
                    enabled: modelData.fits ?? true
                    opacity: enabled ? 1 : 0.45
                    chosen: modelData.chosen
                    text: modelData.text
                    onClicked: group.chosen(index)
                }
            }
        }
    }

    component Findings: Column {
        id: findings

        property var model
        property bool large: false

        width: parent?.width ?? 0
        spacing: Theme.gap

        Repeater {
            model: findings.model

            Column {
                id: finding

                required property var modelData

                width: findings.width

                Paragraph {
                    width: parent.width
                    text: finding.modelData.where
                    font.bold: true
                    font.pixelSize: findings.large ? Theme.text * 1.4 : Theme.textSmall
                }

                Paragraph {
                    width: parent.width
                    text: finding.modelData.words
                    font.pixelSize: findings.large ? Theme.text * 1.4 : Theme.textSmall
                }
            }
        }
    }

    Column {
        id: choices

        x: Theme.space
        y: Theme.space
        width: parent.width - 2 * Theme.space
        spacing: Theme.space

        Choices {
            objectName: "language"
            heading: "Language"
            model: panel.preview.languages
            onChosen: number => panel.preview.chooseLanguage(panel.preview.languages[number].code)
        }

        Choices {
            objectName: "size"
            heading: "Screen"
            model: panel.preview.sizes
            onChosen: number => panel.preview.chooseSize(number)
        }

        Choices {
            objectName: "textSize"
            heading: "Text size"
            model: panel.preview.textSizes
            onChosen: number => panel.preview.chooseTextSize(number)
        }

        Choices {
            objectName: "palette"
            heading: "Colours"
            columns: 3
            model: panel.preview.palettes
            onChosen: number => panel.preview.choosePalette(panel.preview.palettes[number].code)
        }

        KioskButton {
            objectName: "nextPerson"
            width: parent.width
            role: KioskButton.Role.Primary
            implicitHeight: Theme.px(12)
            letters: Theme.text
            text: "Next person"
            onClicked: panel.preview.nextPerson()
        }

        Heading {
            objectName: "verdict"
            width: parent.width
            text: panel.preview.verdict
        }
    }

    PagedArea {
        anchors.top: choices.bottom
        anchors.topMargin: Theme.gap
        anchors.left: choices.left
        anchors.right: choices.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space

        Findings {
            model: panel.preview.warnings
        }
    }

    // In the place of the screens, as long as the pack cannot be shown.
    Window {
        id: card

        objectName: "card"
        width: panel.preview.width
        height: panel.preview.height
        color: Theme.paper
        title: "Preview of " + panel.pack

        Rectangle {
            width: Theme.gap * 2
            height: parent.height
            color: Theme.problem
        }

        BodyText {
            id: sorry

            x: Theme.margin * 2
            y: Theme.margin * 2
            width: parent.width - 4 * Theme.margin
            text: "This cannot be shown yet"
            font.bold: true
            font.pixelSize: Theme.title * 1.6
            Accessible.role: Accessible.Heading
        }

        PagedArea {
            anchors.top: sorry.bottom
            anchors.topMargin: Theme.space
            anchors.left: sorry.left
            anchors.right: sorry.right
            anchors.bottom: saying.top
            anchors.bottomMargin: Theme.space

            Findings {
                objectName: "faults"
                large: true
                model: panel.preview.faults
            }
        }

        BodyText {
            id: saying

            x: sorry.x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.margin * 2
            width: sorry.width
            text: "Mend it and save: the screens come back by themselves."
        }
    }
}
