import QtQuick
import components
import theme

// The kiosk does not come up: plain words for everybody, what happened and what to do for staff.
Window {
    id: window

    required property string because
    required property real pxPerMm
    required property bool mirrored

    readonly property bool roomy: height > 22 * Theme.text
    readonly property int heading: Math.round(Theme.title * (roomy ? 1.4 : 1))

    minimumWidth: 640
    minimumHeight: 480
    color: Theme.paper
    title: "Petition Kiosk"
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: {
        Theme.pxPerMm = pxPerMm;
        Theme.mirrored = mirrored;
        // Upright there is room to be read from further away.
        if (height > width)
            Theme.capHeightMm *= 1.4;
    }

    FocusScope {
        anchors.fill: parent
        focus: true

        Spoken {
            words: [sorry.text, comfort.text].join(" ")
        }

        PagedArea {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: again.top
            anchors.margins: Theme.margin
            anchors.topMargin: window.roomy ? window.height / 8 : Theme.margin
            width: Math.min(parent.width - 2 * Theme.margin, Theme.text * (window.roomy ? 36 : 60))

            Paragraph {
                id: sorry

                width: parent.width
                text: qsTr("This kiosk is out of order for a moment.")
                font.bold: true
                font.pixelSize: window.heading
                huge: window.heading >= 64
                Accessible.role: Accessible.Heading
            }

            Paragraph {
                id: comfort

                width: parent.width
                text: qsTr("Please tell the people at this table. Whoever was thanked here has signed: nothing of that is lost.")
            }

            Paragraph {
                width: parent.width
                text: qsTr("For the people at this table: the kiosk does not start, or does not stay up.")
                font.pixelSize: Theme.textSmall
            }

            Paragraph {
                width: parent.width
                visible: text !== ""
                text: window.because
                font.bold: true
                font.pixelSize: Theme.textSmall
            }

            Paragraph {
                width: parent.width
                text: qsTr("Tap “Try again”. If this comes back, start the computer anew. If that does not help, go on with paper sheets, and take this computer home as it is: it keeps every signature.")
                font.pixelSize: Theme.textSmall
            }
        }

        KioskButton {
            id: again

            objectName: "primary"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.margin
            focus: true
            role: KioskButton.Role.Primary
            text: qsTr("Try again")
            onClicked: Qt.exit(0)
        }
    }
}
