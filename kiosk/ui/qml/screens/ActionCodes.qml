pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// What the phone can do next: one code shown large, the others a tap away, its text to read.
Item {
    id: codes

    required property CampaignView campaign
    property bool banded: false
    property int index: 0
    readonly property bool some: campaign.actions.length > 0
    readonly property var action: campaign.actions[Math.min(index, campaign.actions.length - 1)] ?? ({
            id: "",
            title: "",
            intro: "",
            text: "",
            spoken: "",
            code: "",
            copy: false
        })
    // What is to be read stands under the code.
    readonly property bool stacked: Theme.portrait || height > width
    readonly property color textColor: banded ? Theme.accentText : Theme.ink

    readonly property alias advice: camera.text
    // What is to be read before it, where there is no room for it elsewhere.
    property list<string> before
    // How large the letters on the tabs can be, and how large they are, as other buttons may want it.
    readonly property alias fittingLetters: fitting.letters
    property int letters: fittingLetters

    // A long hashtag may break between its words.
    readonly property string breakable: action.text.replace(/([a-z])([A-Z])/g, "$1\u200b$2")

    // Smaller where a word would be wider than its line beside the arrows.
    readonly property int wordLetters: {
        const line = words.width - Theme.target - Theme.space;
        const all = [action.intro, breakable, camera.text].join(" ").split(/[\s\u200b]/);
        const widest = Math.max(...all.map(word => written.advanceWidth(word)));
        return Math.max(Theme.textSmallest, Math.floor(Theme.textSmall * Math.min(1, line / widest)));
    }

    signal enlarged(var action)

    FontMetrics {
        id: written

        font.family: Theme.family
        font.bold: true
        font.pixelSize: Theme.textSmall
    }

    CommonLetters {
        id: fitting

        labels: codes.campaign.actions.map(action => action.title)
        buttonWidth: tabs.share
        padding: Theme.gap / 2
    }

    // Five or six stand in two rows: their words would be cut beside each other.
    Grid {
        id: tabs

        readonly property int share: (width - (columns - 1) * spacing) / columns

        width: parent.width
        spacing: Theme.gap
        columns: codes.campaign.actions.length > 4 ? 3 : codes.campaign.actions.length

        Repeater {
            model: codes.campaign.actions

            KioskButton {
                required property var modelData
                required property int index

                objectName: "action-" + modelData.id
                width: tabs.share
                leftPadding: Theme.gap / 2
                text: modelData.title
                letters: codes.letters
                commonLetters: true
                banded: codes.banded
                choosable: true
                chosen: codes.index === index
                onClicked: codes.index = index
            }
        }
    }

    CodeCard {
        id: card

        readonly property int free: codes.height - tabs.height - Theme.space
        // Beside it is room for a word in each line, and for what turns the pages.
        readonly property int most: parent.width - Math.round(Theme.textSmall * 4.3) - Theme.target - 2 * Theme.space

        objectName: "code"
        visible: codes.some
        anchors.left: parent.left
        y: tabs.height + Theme.space
        width: codes.stacked ? parent.width : Math.min(free, most, Math.round(parent.width * 0.56))
        height: codes.stacked ? Math.min(width, Math.max(Math.min(Math.round(free * 0.6), free - Theme.target - Theme.space), free - words.implicitHeight - Theme.space)) : free
        lineColor: codes.textColor
        code: codes.action.code
        title: codes.action.title
        onClicked: codes.enlarged(codes.action)
    }

    PagedArea {
        id: words

        subject: codes.action.id + codes.action.text

        anchors.right: parent.right
        y: codes.stacked ? card.y + card.height + Theme.space : card.y
        width: parent.width - (codes.stacked ? 0 : card.width + Theme.space)
        height: codes.height - y
        banded: codes.banded
        spacing: Theme.gap

        Repeater {
            model: codes.before

            Paragraph {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                textFormat: Text.StyledText
                color: codes.textColor
                font.pixelSize: codes.wordLetters
            }
        }

        Paragraph {
            id: camera

            width: parent.width
            visible: codes.banded
            text: qsTr("Point your phone’s camera at the code.")
            color: codes.textColor
            font.pixelSize: codes.wordLetters
        }

        Paragraph {
            width: parent.width
            visible: text !== ""
            text: codes.action.intro
            color: codes.textColor
            font.pixelSize: codes.wordLetters
            font.bold: true
        }

        Paragraph {
            width: parent.width
            visible: codes.action.text !== ""
            text: codes.action.copy ? qsTr("Words to use: “%1”").arg(codes.breakable) : qsTr("“%1”").arg(codes.breakable)
            Accessible.name: codes.action.spoken
            color: codes.textColor
            font.pixelSize: codes.wordLetters
        }
    }
}
