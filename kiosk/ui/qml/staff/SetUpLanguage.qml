pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import theme

// The language every visit begins in, and the country the table stands in.
SetUpPage {
    id: page

    required property DisplayView display
    required property CountriesView countries
    required property VoiceView voice

    subject: qsTr("the language")
    covered: chooser.visible
    onPrimary: setup.advance()

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
            languages: page.setup.languages
            language: page.setup.language
            onChosen: code => page.setup.chooseLanguage(code)
        }
    ]

    aside: Column {
        width: parent.width
        spacing: Theme.gap

        StaffText {
            width: parent.width
            text: qsTr("The country helps with e-mail addresses and postal codes.")
            font.pixelSize: Theme.textSmall
            pitch: 1.2
        }

        KioskButton {
            id: country

            objectName: "setupCountry"
            width: parent.width
            text: page.setup.country === "" ? qsTr("Country: as in the campaign") : qsTr("Country: %1").arg(page.countries.nameOf(page.setup.country, page.display.language))
            onClicked: chooser.open()
        }
    }

    CountryChooser {
        id: chooser

        anchors.fill: parent
        anchors.bottomMargin: page.inset
        signed: false
        display: page.display
        countries: page.countries
        voice: page.voice
        onClosed: country.forceActiveFocus()
        onChosen: code => page.setup.chooseCountry(code)
    }
}
