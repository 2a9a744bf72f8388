import QtQuick

// Words that a screen reader says when they come up, and whenever they change; nothing to be seen.
Item {
    id: spoken

    property string words
    // What cannot wait until the reader has finished its sentence.
    property bool urgent: false

    // Whoever asks several times at once is heard once, and after what the focus goes to.
    function say(): void {
        Qt.callLater(announce);
    }

    function announce(): void {
        if (words !== "")
            Accessible.announce(words, urgent ? Accessible.Assertive : Accessible.Polite);
    }

    Accessible.ignored: true
    onWordsChanged: say()
    Component.onCompleted: say()
}
