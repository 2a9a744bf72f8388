pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// Event and table of a live kiosk, how long a visit waits, and the PIN.
FocusScope {
    id: screen

    required property ChangeView change
    required property DisplayView display
    required property CountriesView countries
    required property VoiceView voice
    property int inset: 0

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.change.page === "Form" ? form : screen.change.page === "Languages" ? languages : pin
    }

    Component {
        id: pin

        ChangePin {
            change: screen.change
            focus: true
        }
    }

    Component {
        id: languages

        StaffPage {
            focus: true
            title: qsTr("Language of the kiosk")
            onBack: screen.change.back()

            main: [
                Question {
                    id: question

                    words: qsTr("Which language comes first?")
                    more: qsTr("Every visit begins in it. Attendees change it by a tap.")
                },
                LanguageGrid {
                    y: question.height + Theme.margin
                    width: parent.width
                    room: parent.height - y
                    languages: screen.change.languages
                    language: screen.change.language || screen.display.languages[0]
                    onChosen: code => screen.change.speak(code)
                }
            ]
        }
    }

    Component {
        id: form

        StaffPage {
            id: page

            focus: true
            title: qsTr("Event and table")
            inset: screen.inset
            covered: chooser.visible
            share: 0.62
            primaryText: screen.change.busy ? qsTr("Saving …") : qsTr("Save")
            primaryEnabled: !screen.change.busy
            onPrimary: screen.change.save()
            onBack: screen.change.back()

            Connections {
                target: screen.change

                function onChanged(): void {
                    if (screen.change.problem !== "" && !event.editing)
                        name.take();
                }
            }

            main: Column {
                width: parent.width
                spacing: Theme.space

                Grid {
                    id: fields

                    readonly property bool aside: !Theme.portrait && page.inset > 0

                    width: parent.width
                    columns: aside ? 2 : 1
                    spacing: Theme.space

                    TextEntry {
                        id: name

                        objectName: "placeName"
                        width: fields.aside ? (fields.width - fields.spacing) / 2 : fields.width
                        label: qsTr("Name of the table")
                        text: screen.change.name
                        problem: screen.change.problem
                        onEdited: text => screen.change.write("name", text)
                        onAccepted: event.take()
                    }

                    TextEntry {
                        id: event

                        objectName: "placeEvent"
                        width: name.width
                        label: fields.aside ? qsTr("Event or place") : qsTr("Event or place (optional)")
                        enterLabel: qsTr("Save")
                        text: screen.change.eventName
                        onEdited: text => screen.change.write("event", text)
                        onAccepted: screen.change.save()
                    }
                }

                StaffText {
                    visible: page.inset === 0 || Theme.portrait
                    width: parent.width
                    text: qsTr("Seconds without a touch, until “Are you still there?”")
                    font.bold: true
                    font.pixelSize: Theme.textSmall
                    pitch: 1.1
                }

                Row {
                    id: choices

                    visible: page.inset === 0 || Theme.portrait
                    width: parent.width
                    spacing: Theme.gap

                    Repeater {
                        model: screen.change.idleChoices

                        KioskButton {
                            required property int modelData

                            objectName: `idle${modelData}`
                            width: (choices.width - 4 * choices.spacing) / 5
                            height: Theme.target
                            role: KioskButton.Role.Choice
                            text: Theme.number(modelData)
                            chosen: screen.change.idle === modelData
                            onClicked: screen.change.wait(modelData)
                        }
                    }
                }
            }

            CountryChooser {
                id: chooser

                anchors.fill: parent
                anchors.bottomMargin: screen.inset
                signed: false
                display: screen.display
                countries: screen.countries
                voice: screen.voice
                onClosed: country.forceActiveFocus()
                onChosen: code => screen.change.stand(code)
            }

            aside: Column {
                visible: page.inset === 0 || Theme.portrait
                width: parent.width
                spacing: Theme.gap

                StaffText {
                    width: parent.width
                    text: qsTr("Both names go into every signature from now on; those that are there keep theirs.")
                    font.pixelSize: Theme.textSmall
                    pitch: 1.2
                }

                KioskButton {
                    objectName: "changeLanguage"
                    width: parent.width
                    text: qsTr("Language: %1").arg(screen.display.ownName(screen.change.language || screen.display.languages[0]))
                    onClicked: screen.change.askLanguage()
                }

                KioskButton {
                    id: country

                    objectName: "changeCountry"
                    width: parent.width
                    text: screen.change.country === "" ? qsTr("Country: as in the campaign") : qsTr("Country: %1").arg(screen.countries.nameOf(screen.change.country, screen.display.language))
                    onClicked: chooser.open()
                }

                KioskButton {
                    objectName: "changePin"
                    width: parent.width
                    text: screen.change.hasPin ? qsTr("Change the PIN") : qsTr("Choose a PIN")
                    onClicked: screen.change.changePin()
                }
            }
        }
    }
}
