pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// Where every collected signature went, as a sum that anybody can check; and what was read back, in
// the same parts.
Column {
    id: table

    property var sums: []
    property int collected
    property int readBack
    property real swell: 1
    readonly property int aside: sums.length > 1 ? sums[1].count : 0
    readonly property int figures: Math.ceil(widest.advanceWidth) + 2
    readonly property var lines: [
        {
            count: collected,
            words: qsTr("collected")
        },
        ...sums,
        {
            count: readBack,
            words: aside > 0 ? qsTr("read back: %1 + %2 set aside").arg(number(readBack - aside)).arg(number(aside)) : qsTr("read back from the stick")
        }
    ]

    function number(count: int): string {
        return Theme.number(count);
    }

    TextMetrics {
        id: widest

        font.family: Theme.family
        font.pixelSize: Theme.textLarge * table.swell
        font.bold: true
        text: table.number(table.collected).replace(/\d/g, "0")
    }

    Repeater {
        model: table.lines

        Item {
            id: line

            required property var modelData
            required property int index
            readonly property bool edge: index === 0 || index === table.lines.length - 1
            readonly property bool ruled: index === 0 || index === table.lines.length - 2

            width: table.width
            height: Math.max(count.height, words.height) + (edge || ruled ? Theme.gap : 0)

            FittedLine {
                id: count

                x: Theme.lead(0, width, line.width)
                width: table.figures
                horizontalAlignment: Text.AlignRight
                y: line.index > 0 && (line.index === 1 || line.edge) ? Theme.gap / 2 : 0
                text: table.number(line.modelData.count)
                font.bold: line.edge || line.index === 1
                font.pixelSize: line.edge || line.index === 1 ? Theme.textLarge * table.swell : Theme.text * table.swell
            }

            FittedLine {
                id: words

                x: Theme.lead(line.width - width, width, line.width)
                width: line.width - table.figures - Theme.space
                anchors.baseline: count.baseline
                text: (line.edge ? "" : line.index === 1 ? "= " : "+ ") + line.modelData.words
                font.bold: count.font.bold
                font.pixelSize: Theme.text * table.swell
            }

            Rectangle {
                visible: line.ruled
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.rule
                color: Theme.ink
            }
        }
    }
}
