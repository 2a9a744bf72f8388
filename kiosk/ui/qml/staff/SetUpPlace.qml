pragma ComponentBehavior: Bound

import QtQuick
import components
import theme

// What this table is called, and where it stands. Both go into every signature.
SetUpPage {
    id: page

    subject: qsTr("this table")
    onPrimary: setup.advance()
    Component.onCompleted: name.take()
    onRefused: name.take()

    main: Column {
        id: column

        width: parent.width
        spacing: Theme.space

        Question {
            roomy: page.mainHeight > fields.implicitHeight + Theme.title * 3.5
            words: qsTr("What is this table called?")
            more: page.inset > 0 && !Theme.portrait ? "" : qsTr("“Table 3”, for example. It tells you later where a signature was taken.")
        }

        Grid {
            id: fields

            readonly property bool aside: !Theme.portrait && page.mainHeight < 2 * (name.implicitHeight + Theme.space)

            width: parent.width
            columns: aside ? 2 : 1
            spacing: Theme.space

            TextEntry {
                id: name

                objectName: "setupName"
                width: fields.aside ? (fields.width - fields.spacing) / 2 : fields.width
                label: qsTr("Name of this table")
                text: page.setup.name
                problem: page.setup.problem
                onEdited: text => page.setup.write("name", text)
                onAccepted: event.take()
            }

            TextEntry {
                id: event

                objectName: "setupEvent"
                width: name.width
                label: fields.aside ? qsTr("Event or place") : qsTr("Event or place (optional)")
                text: page.setup.eventName
                onEdited: text => page.setup.write("event", text)
                onAccepted: page.setup.advance()
            }
        }
    }
}
