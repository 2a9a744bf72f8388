import QtQuick
import components

// A passphrase: dots, unless whoever writes it wants to see it.
TextEntry {
    property bool showing: false

    echoMode: showing ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly
}
