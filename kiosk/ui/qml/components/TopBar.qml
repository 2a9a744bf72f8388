pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import keyboard
import theme

// On every screen: what this is, the other languages, text size, contrast.
Item {
    id: bar

    required property DisplayView display
    property string title
    property bool large: false
    property bool banded: false

    // Whoever chose by key goes on from the languages that are offered then.
    function speak(language: string, byKey: bool): void {
        Writing.finish();
        display.setLanguage(language);
        if (byKey)
            (names.itemAt(0) as KioskButton ?? languages).forceActiveFocus();
    }

    function sayAloud(words: string): void {
        spoken.words = words;
        spoken.say();
    }

    function sayState(button: KioskButton): void {
        sayAloud("%1 %2".arg(button.Accessible.name).arg(button.Accessible.description));
    }

    Connections {
        target: bar.display

        function onLanguageChanged(): void {
            bar.sayAloud(bar.display.ownName(bar.display.language));
        }
    }

    readonly property alias choosing: sheet.visible

    // The first languages are a tap away where there is room beside the title; all are in a sheet.
    readonly property list<string> others: display.languages.filter(code => code !== display.language)
    readonly property list<string> near: others.length > 1 && !roomy ? [] : others.slice(0, 2)
    readonly property bool roomy: width > titleMetrics.width + Theme.space + others.slice(0, 2).reduce((sum, code) => sum + nameMetrics.advanceWidth(display.ownName(code)) + 3 * Theme.gap + 2 + Theme.gap, 0) + 3 * (Theme.target + Theme.gap)

    implicitHeight: Theme.target

    TextMetrics {
        id: titleMetrics

        font: titleText.font
        text: bar.title
    }

    FontMetrics {
        id: nameMetrics

        font.family: Theme.family
        font.pixelSize: Theme.textSmall
    }

    Spoken {
        id: spoken
    }

    BodyText {
        id: titleText

        Accessible.role: Accessible.Heading

        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space
        height: parent.height
        text: bar.title
        color: bar.banded ? Theme.accentText : Theme.ink
        font.bold: true
        // As high as the bar is in Latin letters; others have taller lines, not taller letters.
        font.pixelSize: bar.large ? Math.min(Theme.title, Math.floor(bar.height / 1.19)) : Theme.textSmall
        huge: bar.large && Math.min(Theme.title, bar.height / 1.19) >= 64
        fontSizeMode: bar.large ? Text.HorizontalFit : Text.Fit
        minimumPixelSize: Theme.textSmallest
        lineHeight: 0.95
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        wrapMode: bar.large ? Text.NoWrap : Text.Wrap
        maximumLineCount: bar.large ? 1 : 2
        elide: Text.ElideRight
    }

    Row {
        id: buttons

        visible: !bar.choosing
        anchors.right: parent.right
        spacing: Theme.gap

        Repeater {
            id: names

            model: bar.near

            KioskButton {
                required property string modelData

                objectName: "language-" + modelData
                text: bar.display.ownName(modelData)
                banded: bar.banded
                onClicked: bar.speak(modelData, activeFocus)
            }
        }

        KioskButton {
            id: languages

            objectName: "languages"
            visible: bar.others.length > 1
            banded: bar.banded
            Accessible.name: qsTr("Language")
            onClicked: sheet.open()
            mark: Globe {
                anchors.centerIn: parent
                color: languages.down ? Theme.paper : languages.textColor
            }
        }

        KioskButton {
            id: textSize

            objectName: "textSize"
            text: "Aa"
            banded: bar.banded
            Accessible.name: qsTr("Text size")
            Accessible.description: "%1/%2".arg(Theme.number(bar.display.textStep + 1)).arg(Theme.number(4))
            onClicked: {
                bar.display.nextTextSize();
                bar.sayState(textSize);
            }
        }

        KioskButton {
            id: contrastButton

            objectName: "contrast"
            banded: bar.banded
            Accessible.name: qsTr("Contrast")
            Accessible.description: "%1/%2".arg(Theme.number(["campaign", "light", "dark"].indexOf(bar.display.contrast) + 1)).arg(Theme.number(3))
            onClicked: {
                bar.display.nextContrast();
                bar.sayState(contrastButton);
            }
            mark: HalfMoon {
                anchors.centerIn: parent
                color: contrastButton.down ? Theme.paper : contrastButton.textColor
            }
        }
    }

    LanguageSheet {
        id: sheet

        parent: bar.parent
        anchors.fill: parent
        z: 1
        display: bar.display
    }
}
