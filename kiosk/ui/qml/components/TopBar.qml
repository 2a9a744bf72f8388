pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import theme

// On every screen: what this is, the other languages, text size, contrast.
Item {
    id: bar

    required property DisplayView display
    property string title
    property bool large: false
    property bool banded: false
    readonly property alias choosing: sheet.visible

    // Where there are only two languages, the other one is a tap away; else they are in a sheet.
    readonly property bool few: display.languages.length <= 2

    implicitHeight: Theme.target

    BodyText {
        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space
        height: parent.height
        text: bar.title
        color: bar.banded ? Theme.accentText : Theme.ink
        font.bold: true
        font.pixelSize: bar.large ? Theme.title : Theme.textSmall
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

        enabled: !bar.choosing
        anchors.right: parent.right
        spacing: Theme.gap

        Repeater {
            model: bar.few ? bar.display.languages.filter(code => code !== bar.display.language) : []

            KioskButton {
                required property string modelData

                objectName: "language-" + modelData
                text: bar.display.ownName(modelData)
                banded: bar.banded
                onClicked: bar.display.setLanguage(modelData)
            }
        }

        KioskButton {
            id: languages

            objectName: "languages"
            visible: !bar.few
            banded: bar.banded
            Accessible.name: qsTr("Language")
            onClicked: sheet.open()
            mark: Globe {
                anchors.centerIn: parent
                color: languages.down ? Theme.paper : languages.textColor
            }
        }

        KioskButton {
            objectName: "textSize"
            text: "Aa"
            banded: bar.banded
            Accessible.name: qsTr("Text size")
            onClicked: bar.display.nextTextSize()
        }

        KioskButton {
            id: contrastButton

            objectName: "contrast"
            banded: bar.banded
            Accessible.name: qsTr("Contrast")
            onClicked: bar.display.nextContrast()
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
