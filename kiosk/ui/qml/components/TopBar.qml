pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import keyboard
import theme

// On every screen: what this is, the other languages, text size, contrast, controls within reach of
// somebody who sits, and a voice.
Item {
    id: bar

    required property DisplayView display
    property string title
    property bool large: false
    property bool banded: false
    // No names of languages beside the signs: as narrow as it can be.
    property bool signsOnly: false
    // Where the names of the languages may begin, from the top of what this bar stands on.
    property int ceiling: 0
    // What is to be heard of this screen: our sentences, and the campaign's.
    property VoiceView voice: null
    property list<string> words
    property list<string> story
    readonly property bool audible: voice !== null && (voice.offered && words.length > 0 || voice.storyOffered && story.length > 0)
    readonly property alias signsWidth: buttons.width

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
    readonly property list<string> near: signsOnly || others.length > 1 && !roomy ? [] : others.slice(0, 2)
    readonly property bool roomy: width > titleMetrics.width + Theme.space + others.slice(0, 2).reduce((sum, code) => sum + nameMetrics.advanceWidth(display.ownName(code)) + 3 * Theme.gap + 2 + Theme.gap, 0) + (3 + display.tall + audible) * (Theme.target + Theme.gap)

    function shut(): void {
        if (sheet.visible)
            sheet.close();
    }

    implicitHeight: Theme.target

    Connections {
        target: bar.display

        // Somebody left the languages open on the poster.
        function onFresh(): void {
            bar.shut();
        }
    }

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

        visible: text !== ""
        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space
        // Letters of some scripts would reach below the bar, on what comes under it.
        transform: Translate {
            y: !titleText.oneLine ? 0 : Math.min(0, Math.floor(titleText.height - titleText.baselineOffset - titleMetrics.tightBoundingRect.y - titleMetrics.tightBoundingRect.height))
        }
        height: parent.height
        text: bar.title
        color: bar.banded ? Theme.accentText : Theme.ink
        font.bold: true
        // As high as the bar is in Latin letters; others have taller lines, not taller letters.
        font.pixelSize: bar.large ? Math.min(Theme.title, Math.floor(bar.height / 1.19)) : Theme.textSmall
        huge: bar.large && Math.min(Theme.title, bar.height / 1.19) >= 64
        // Two lines rather than one in letters smaller than those under it.
        readonly property bool oneLine: bar.large && titleMetrics.width * Theme.textSmall <= width * font.pixelSize
        fontSizeMode: oneLine ? Text.HorizontalFit : Text.Fit
        minimumPixelSize: Theme.textSmallest
        lineHeight: 0.95
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        wrapMode: oneLine ? Text.NoWrap : Text.Wrap
        maximumLineCount: oneLine ? 1 : 3
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
            visible: bar.others.length > 1 || bar.signsOnly && bar.others.length > 0
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

        KioskButton {
            id: reachButton

            objectName: "reach"
            visible: bar.display.tall
            banded: bar.banded
            chosen: bar.display.reach
            Accessible.name: qsTr("Bring everything within reach")
            Accessible.checkable: true
            onClicked: bar.display.switchReach()
            mark: Seated {
                anchors.centerIn: parent
                color: reachButton.down ? Theme.paper : reachButton.textColor
            }
        }

        KioskButton {
            id: voiceButton

            objectName: "readAloud"
            visible: bar.audible
            banded: bar.banded
            chosen: bar.voice?.speaking ?? false
            Accessible.name: chosen ? qsTr("Stop reading aloud") : qsTr("Read aloud")
            onClicked: bar.voice.toggle(bar.words, bar.story)
            mark: Speaker {
                anchors.centerIn: parent
                speaking: voiceButton.chosen
                color: voiceButton.down ? Theme.paper : voiceButton.textColor
            }
        }
    }

    LanguageSheet {
        id: sheet

        parent: bar.parent
        anchors.fill: parent
        anchors.topMargin: bar.ceiling
        z: 1
        display: bar.display
    }
}
