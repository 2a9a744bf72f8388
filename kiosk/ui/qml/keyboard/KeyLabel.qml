import QtQuick
import theme

// Text on a key, set by the height of its capitals and shrunk only where it would not fit.
Item {
    id: label

    required property string text
    required property real capHeight
    property alias color: shown.color

    readonly property real wanted: capHeight / Theme.capShare
    readonly property real size: Math.min(wanted, wanted * width / Math.max(1, reference.advanceWidth))
    readonly property real cap: size * Theme.capShare
    // Capitals stand in the middle of the key; on a low key the others rise, so that g, @ and ( stay
    // on it: single letters all together, words only if they need it.
    readonly property bool hangs: (text.length > 1 ? /[gjpqy]/ : /[^A-Z0-9.\-+*#%&'"!?<>=^~`]/).test(text)
    readonly property real hanging: /[\u0600-\u06ff]{2}/.test(text) ? 0.4 : hangs ? 0.22 : 0
    readonly property real foot: Math.min((height + cap) / 2, height * 0.97 - size * hanging)

    TextMetrics {
        id: reference

        text: label.text
        font.family: Theme.family
        font.weight: Font.Bold
        font.pixelSize: Math.max(1, Math.ceil(label.wanted))
    }

    Text {
        id: shown

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(label.foot - baselineOffset)
        text: label.text
        textFormat: Text.PlainText
        font.family: Theme.family
        font.weight: Font.Bold
        font.pixelSize: Math.max(1, Math.ceil(label.size))
    }
}
