pragma ComponentBehavior: Bound

import QtQuick
import theme

// The key is on the stick, and what to do with it.
SetUpPage {
    id: page

    subject: qsTr("the lock")
    onPrimary: setup.advance()

    main: Column {
        width: parent.width
        spacing: Theme.space

        Question {
            words: qsTr("The key is on %1.").arg(page.setup.stick)
        }

        Repeater {
            model: [qsTr("%1 is the key, sealed with its passphrase.").arg(page.setup.made[0] ?? ""), qsTr("%1 is the same key on paper. Print it, and keep it somewhere else.").arg(page.setup.made[1] ?? ""), qsTr("Take the stick home before people come. It must not travel with this computer.")]

            HealthLine {
                required property string modelData
                required property int index

                width: parent.width
                mark: index < 2 ? "well" : "fact" // what is still to be done is not done
                words: modelData
            }
        }
    }

    aside: StaffText {
        width: parent.width
        text: qsTr("It was read back from the stick, and opened a test.")
        pitch: 1.2
    }
}
