pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// A paper sheet, row by row: Tab goes on, Enter saves. With the keyboard open on a small screen
// only the field being written stays.
StaffPage {
    id: page

    required property StaffView staff
    required property PaperView paper

    readonly property bool tight: inset > 0 && room < 3 * (Theme.target + 2 * Theme.textSmall + Theme.space) + Theme.primaryTarget
    readonly property bool troubled: Object.keys(paper.problems).some(name => name !== "date")
    readonly property var names: ({
            date: qsTr("Date of the sheet"),
            place: qsTr("Place"),
            volunteer: qsTr("Volunteer"),
            first_name: qsTr("First name"),
            last_name: qsTr("Last name"),
            email: qsTr("E-mail"),
            postal_code: qsTr("Postal code"),
            country: qsTr("Country")
        })

    title: paper.choosing ? qsTr("Paper sheet") : [paper.campaign, qsTr("Paper sheet, row %1").arg(Theme.number(paper.row))].filter(text => text !== "").join(" · ")
    wide: !tight
    share: 0.58
    primaryText: paper.choosing ? "" : qsTr("Save this row")
    primaryEnabled: !paper.busy
    onPrimary: paper.save()
    onBack: {
        if (!paper.back())
            staff.go("Home");
    }
    Component.onCompleted: {
        if (!paper.choosing)
            firstName.take();
    }

    // With one field on the screen its key “Next” goes on; else Enter saves the row.
    function goOn(field: Field): void {
        const shown = [date, place, volunteer, firstName, lastName, email, postalCode, country].filter(other => page.paper.fields.includes(other.name) || other.ofSheet);
        const next = shown[shown.indexOf(field) + 1];
        if (!tight)
            paper.save();
        else if (next)
            next.take();
        else if (!paper.asksUpdates)
            paper.save();
        else
            answers.children[0].forceActiveFocus();
    }

    Connections {
        target: page.paper

        function onSaved(): void {
            firstName.take();
        }
    }

    component Line: Row {
        id: line

        readonly property bool busy: children.some(child => child.editing === true)

        visible: !page.tight || busy
        width: parent.width
        spacing: Theme.space
    }

    component Field: TextEntry {
        required property string name
        property bool ofSheet: false

        objectName: name
        visible: (ofSheet || page.paper.fields.includes(name)) && (!page.tight || editing)
        width: page.tight ? parent.width : (parent.width - 2 * Theme.space) / 3
        label: page.names[name]
        text: (ofSheet ? page.paper.sheet[name] : page.paper.values[name]) ?? ""
        problem: page.paper.problems[name] ?? ""
        onEdited: text => ofSheet ? page.paper.describe(name, text) : page.paper.enter(name, text)
        onAccepted: page.goOn(this)
        alone: page.tight
    }

    main: [
        Question {
            id: question

            visible: page.paper.choosing
            words: qsTr("Which campaign is on the sheet?")
        },
        PagedArea {
            visible: page.paper.choosing
            y: question.height + Theme.space
            width: parent.width
            height: parent.height - y
            spacing: Theme.gap

            Repeater {
                model: page.paper.campaigns

                ChoiceRow {
                    required property string modelData
                    required property int index

                    objectName: `sheetOf${index}`
                    width: parent.width
                    text: modelData
                    onClicked: {
                        page.paper.choose(index);
                        firstName.take();
                    }
                }
            }
        },
        Column {
            visible: !page.paper.choosing
            width: parent.width
            y: page.tight ? 0 : Math.max(0, (parent.height - height) * (Theme.portrait ? 1 : 0.3))
            spacing: Theme.space

            Line {
                visible: page.tight ? busy : Theme.portrait || !page.troubled

                Field {
                    id: date

                    name: "date"
                    ofSheet: true
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferNumbers | Qt.ImhLatinOnly
                }

                Field {
                    id: place

                    name: "place"
                    ofSheet: true
                }

                Field {
                    id: volunteer

                    name: "volunteer"
                    ofSheet: true
                }
            }

            Rectangle {
                visible: !page.tight && (Theme.portrait || !page.troubled)
                width: parent.width
                height: Theme.rule
                color: Theme.ink
            }

            Line {
                Field {
                    id: firstName

                    name: "first_name"
                }

                Field {
                    id: lastName

                    name: "last_name"
                }

                Field {
                    id: email

                    name: "email"
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                }
            }

            Line {
                Field {
                    id: postalCode

                    name: "postal_code"
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhPreferUppercase
                }

                Field {
                    id: country

                    name: "country"
                }

                Column {
                    visible: !page.tight && page.paper.asksUpdates
                    width: (parent.width - 2 * Theme.space) / 3
                    spacing: Theme.gap * 0.6

                    StaffText {
                        width: parent.width
                        text: qsTr("Wants updates")
                        font.bold: true
                        font.pixelSize: Theme.textSmall
                        pitch: 1.05
                    }

                    Row {
                        id: answers

                        width: parent.width
                        spacing: Theme.gap

                        Repeater {
                            model: [
                                {
                                    answer: "yes",
                                    text: qsTr("Yes")
                                },
                                {
                                    answer: "no",
                                    text: qsTr("No")
                                },
                                {
                                    answer: "",
                                    text: qsTr("Empty")
                                }
                            ]

                            KioskButton {
                                required property var modelData

                                objectName: `paper-${modelData.answer || "empty"}`
                                width: (answers.width - 2 * answers.spacing) / 3
                                height: Theme.target
                                leftPadding: Theme.gap / 2
                                role: KioskButton.Role.Choice
                                text: modelData.text
                                chosen: page.paper.values.updates === modelData.answer
                                onClicked: page.paper.enter("updates", modelData.answer)
                            }
                        }
                    }
                }
            }
        }
    ]

    footer: Column {
        visible: !page.tight || !page.troubled
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width

        ProblemLine {
            width: parent.width
            problem: page.paper.trouble
        }

        StaffText {
            visible: page.paper.trouble === "" && page.paper.receipt !== ""
            width: parent.width
            text: qsTr("Row %1 is saved. Receipt %2").arg(Theme.number(page.paper.row - 1)).arg(page.paper.receipt)
            font.pixelSize: Theme.textSmall
            pitch: 1.1
            Accessible.role: Accessible.AlertMessage
        }
    }
}
