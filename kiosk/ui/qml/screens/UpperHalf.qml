pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// What stands above while all controls keep to the lower half: the campaign's picture, or the story
// where it is being told and there is room for it. Nothing here can be touched.
Item {
    id: half

    required property CampaignView campaign
    property bool telling: false
    // Lines longer than this are hard to follow; then the story stays with its controls.
    readonly property bool tells: telling && words.width < Theme.text * 40 && words.implicitHeight + 2 * Theme.margin <= height

    Poster {
        visible: !half.tells
        anchors.fill: parent
        picture: half.campaign.hero
        description: half.campaign.heroWords
        pictures: half.campaign.pictures
    }

    Column {
        id: words

        visible: half.tells
        x: Theme.margin
        y: half.height - height
        width: half.width - 2 * Theme.margin
        spacing: Theme.space

        Repeater {
            model: half.telling ? half.campaign.summary : []

            Paragraph {
                required property string modelData

                width: words.width
                text: modelData
                textFormat: Text.StyledText
            }
        }
    }
}
