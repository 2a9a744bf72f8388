pragma ComponentBehavior: Bound

import QtQuick
import theme

// Languages, each under the name that those who speak it have for it.
Grid {
    id: grid

    property list<var> languages
    property string language
    property real room: 0
    // As many beside each other as are needed to keep within the height.
    readonly property int rows_: Math.ceil(languages.length / columns)

    signal chosen(code: string)

    columns: Math.max(2, Math.ceil(languages.length * (Theme.primaryTarget + spacing) / Math.max(1, room)))
    spacing: Theme.gap

    Repeater {
        model: grid.languages

        ChoiceRow {
            required property var modelData

            objectName: `language-${modelData.code}`
            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
            height: Math.max(Theme.target, Math.min(Theme.px(26), (grid.room - (grid.rows_ - 1) * grid.spacing) / grid.rows_))
            letters: Theme.textLarge
            leftPadding: Theme.gap * (grid.columns > 2 ? 0.5 : 1.5)
            wraps: false
            text: modelData.name
            chosen: grid.language === modelData.code
            onClicked: grid.chosen(modelData.code)
        }
    }
}
