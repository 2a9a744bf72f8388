import QtQuick
import components
import theme

// One signature that looks false: who, why, and what becomes of it.
Unbroken {
    id: row

    property var doubt
    property bool keep: false

    signal decided(bool keep)

    implicitHeight: Math.max(words.height, receipt.y + receipt.height) + Theme.gap

    Column {
        id: words

        anchors.left: parent.left
        width: parent.width - 2 * asideButton.width - Theme.gap - Theme.space

        StaffText {
            width: parent.width
            text: row.doubt.name
            font.bold: true
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 2
            elide: Text.ElideRight
            pitch: 1.1
        }

        StaffText {
            width: parent.width
            visible: text !== ""
            text: row.doubt.email
            font.pixelSize: Theme.textSmall
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 2
            elide: Text.ElideRight
            pitch: 1.1
        }

        StaffText {
            width: parent.width
            text: row.doubt.reason
            font.pixelSize: Theme.textSmall
            pitch: 1.1
        }
    }

    KioskButton {
        id: keepButton

        objectName: "keep-" + row.doubt.receipt
        anchors.right: asideButton.left
        anchors.rightMargin: Theme.gap
        width: asideButton.width
        height: Theme.target
        text: qsTr("Keep")
        chosen: row.keep
        onClicked: row.decided(true)
    }

    KioskButton {
        id: asideButton

        objectName: "aside-" + row.doubt.receipt
        anchors.right: parent.right
        width: Math.max(Theme.px(25), implicitWidth)
        height: Theme.target
        text: qsTr("Set aside")
        chosen: !row.keep
        onClicked: row.decided(false)
    }

    StaffText {
        id: receipt

        anchors.right: parent.right
        y: asideButton.height + Theme.gap / 2
        text: qsTr("Receipt %1").arg(row.doubt.receipt)
        font.pixelSize: Theme.textSmall
        pitch: 1.1
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.rule
        color: Theme.ink
        opacity: 0.25
    }
}
