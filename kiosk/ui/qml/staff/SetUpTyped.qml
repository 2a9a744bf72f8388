pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// The organisers' lock, typed, pasted with Ctrl+V, or scanned by a scanner that types.
SetUpPage {
    id: page

    readonly property int letters: setup.typed.replace(/\s/g, "").length

    subject: qsTr("the lock")
    onPrimary: setup.advance()
    primaryText: qsTr("Take this lock")
    primaryEnabled: setup.typed !== ""
    Component.onCompleted: field.take()
    onRefused: field.take()

    main: Column {
        width: parent.width
        spacing: Theme.space

        Question {
            roomy: page.mainHeight > field.implicitHeight + Theme.title * 3 + Theme.text * 5
            words: qsTr("The organisers' lock")
            more: qsTr("A line of 62 letters and digits that begins with “age1”. A scanner can read it from paper.")
        }

        TextEntry {
            id: field

            objectName: "setupLock"
            width: parent.width
            label: page.letters > 0 ? qsTr("Lock: %1 of 62").arg(page.letters) : qsTr("Lock, beginning with age1")
            enterLabel: qsTr("Take")
            text: page.setup.typed
            problem: page.setup.problem
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly
            onEdited: text => page.setup.write("lock", text)
            onAccepted: page.setup.advance()
        }
    }
}
