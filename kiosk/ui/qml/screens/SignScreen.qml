pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views
import components
import keyboard
import theme

// The form, one decision a step. With the keyboard open on a small screen only the field being
// written stays, with its label in the top bar, so that nothing hides behind the keys.
Scaffold {
    id: screen

    required property VisitView visit
    required property CampaignView campaign
    required property CountriesView countries
    required property AddressesView addresses

    readonly property bool asksUpdates: visit.step === "updates" || visit.step === "keep-posted"
    readonly property bool doubting: (visit.doubt.question ?? "") !== ""
    readonly property int labelled: Math.ceil(Theme.textSmall * 1.3) + Theme.gap * 0.6 + Theme.target
    // What has to be in sight at once: with an address also what is wrong with it, and the domains.
    readonly property int needed: doubting ? labelled + Theme.space + doubtPanel.implicitHeight : visit.step === "email" ? labelled + Theme.gap * 1.6 + Theme.textSmall * 2.6 + Theme.target : Theme.target + Theme.text * 2.6
    readonly property bool tight: (inset > 0 || doubting) && mainHeight < needed
    readonly property bool termsAside: Theme.portrait || asideHeight > Theme.textSmall * 8
    readonly property bool sideBySide: !Theme.portrait && mainHeight < 2 * (Theme.target + Theme.text * 2.6) + 2.5 * Theme.title
    readonly property string heading: {
        switch (visit.step) {
        case "name":
            return qsTr("What is your name?");
        case "email":
            return qsTr("What is your e-mail address?");
        case "place":
            return qsTr("Where do you live?");
        default:
            return "";
        }
    }
    readonly property string stepLabel: qsTr("Step %1 of %2").arg(Theme.number(visit.stepNumber)).arg(Theme.number(visit.stepCount))

    function label(name: string): string {
        const labels = {
            first_name: qsTr("First name"),
            last_name: qsTr("Last name"),
            email: qsTr("E-mail"),
            postal_code: qsTr("Postal code"),
            country: qsTr("Country")
        };
        return visit.needs(name) ? labels[name] : qsTr("%1 (optional)").arg(labels[name]);
    }

    function focusField(): void {
        if (doubting) {
            doubtPanel.forceActiveFocus();
            return;
        }
        for (const field of [firstName, lastName, email, postalCode]) {
            if (field.wanted && (visit.problems[field.name] || Object.keys(visit.problems).length === 0)) {
                field.take();
                return;
            }
        }
        if (country.visible && visit.problems.country)
            country.forceActiveFocus();
        else if (yesNo.visible)
            yesNo.take();
        else
            takePrimary();
    }

    title: tight ? (doubting ? label(visit.doubt.name) : firstName.editing ? firstName.label : lastName.editing ? lastName.label : email.editing ? email.label : postalCode.editing ? postalCode.label : stepLabel) : stepLabel
    spoken: [stepLabel, heading || question.words].join(". ")
    // What is agreed to is read to its end before it can be agreed to.
    readonly property PagedArea unread: !asksUpdates ? null : question.visible && !question.atEnd ? question : terms.visible && !terms.atEnd ? terms : null

    // What is asked and what is wrong with the answers, but no answer.
    words: [stepLabel, heading, ...["first_name", "last_name", "email", "postal_code", "country"].filter(name => visit.step !== "" && visit.asks(name)).map(name => label(name) + "\n" + qsTranslate("Problem", visit.problems[name] ?? "")), doubtPanel.question.replace("%1", "…"), yesNo.problem]
    story: !asksUpdates ? [] : [invitation.text, wording.text, notice.text, terms.visible ? agreed.text : "", ...(yesNo.visible ? [yesNo.yes, yesNo.no] : [])]

    primaryText: unread !== null ? qsTr("Read on") : visit.step === "keep-posted" ? qsTr("Keep me posted") : !visit.lastStep ? qsTr("Next") : visit.correcting ? qsTr("Save the correction") : qsTr("Sign the petition")
    primaryEnabled: !visit.busy
    covered: chooser.visible
    backText: visit.stepNumber > 1 ? qsTr("Back") : visit.correcting ? qsTr("Leave it as it was") : qsTr("Back to the story")
    onPrimary: {
        Writing.finish();
        if (unread !== null)
            unread.turn(1);
        else
            visit.advance();
    }
    onBack: visit.back()
    Component.onCompleted: focusField()

    Connections {
        target: screen.visit

        function onStepChanged(): void {
            screen.settle();
            screen.focusField();
        }

        function onProblemsFound(): void {
            screen.focusField();
            for (const asked of [firstName, lastName, email, postalCode, yesNo])
                asked.sayProblem();
            countryProblem.say();
        }
    }

    component Field: TextEntry {
        required property string name
        property Field after: null
        readonly property bool wanted: screen.visit.step !== "" && screen.visit.asks(name)

        visible: wanted && (!screen.tight || editing || name === "postal_code" || name === screen.visit.doubt.name)
        width: parent.width
        compact: screen.tight
        room: Theme.portrait ? Infinity : screen.mainHeight
        label: screen.label(name)
        text: screen.visit.draft[name] ?? ""
        problem: qsTranslate("Problem", screen.visit.problems[name] ?? "")
        onEdited: text => screen.visit.enter(name, text)
        onAccepted: after !== null && after.wanted ? after.take() : screen.visit.advance()
    }

    main: [
        Poster {
            visible: Theme.portrait && height > Theme.px(30)
            width: parent.width
            height: parent.height - (screen.asksUpdates ? question.height + yesNo.height + Theme.space : form.height) - Theme.margin
            picture: screen.campaign.hero
            description: screen.campaign.heroWords
        },
        Column {
            id: form

            visible: !screen.asksUpdates
            y: Theme.portrait ? parent.height - height : 0
            width: parent.width
            spacing: Theme.space

            BodyText {
                visible: screen.mainHeight > fields.implicitHeight + Theme.title * 1.5 + Theme.space + (screen.doubting ? doubtPanel.implicitHeight + Theme.space : 0)
                width: parent.width
                text: screen.heading
                font.bold: true
                font.pixelSize: Theme.title
                huge: Theme.title >= 64
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.textSmallest
                wrapMode: Text.NoWrap
                height: Math.ceil(Theme.title * 1.3)
                verticalAlignment: Text.AlignVCenter
                lineHeight: 1.05
            }

            Grid {
                id: fields

                readonly property int cell: screen.sideBySide && (screen.visit.step === "place" || screen.visit.step === "name" && !screen.tight) ? (width - Theme.space) / 2 : width

                width: parent.width
                columns: cell < width ? 2 : 1
                columnSpacing: Theme.space
                rowSpacing: Theme.space

                Field {
                    id: firstName

                    name: "first_name"
                    width: fields.cell
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                    after: lastName
                }

                Field {
                    id: lastName

                    name: "last_name"
                    width: fields.cell
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                }

                Column {
                    visible: email.wanted
                    width: fields.cell
                    spacing: Theme.gap

                    Field {
                        id: email

                        name: "email"
                        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                    }

                    // Keeps its place while nothing fits: nothing jumps under a finger.
                    AddressChips {
                        id: chips

                        visible: !screen.doubting && screen.mainHeight >= email.height + Theme.gap + height
                        width: parent.width
                        height: screen.tight ? implicitHeight : Theme.target
                        parts: email.wanted ? screen.addresses.completions(screen.visit.draft, 12) : []
                        onChosen: part => {
                            Writing.finish();
                            screen.visit.enter("email", screen.addresses.complete(screen.visit.draft.email ?? "", part));
                            email.take();
                        }
                    }
                }

                Field {
                    id: postalCode

                    name: "postal_code"
                    width: fields.cell
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhPreferUppercase | Qt.ImhLatinOnly | (screen.visit.draft.country === "US" ? Qt.ImhDigitsOnly : 0)
                }

                Column {
                    visible: screen.visit.step !== "" && screen.visit.asks("country")
                    width: fields.cell
                    spacing: Theme.gap * 0.6

                    BodyText {
                        visible: !screen.tight
                        width: parent.width
                        text: screen.label("country")
                        font.bold: true
                        font.pixelSize: Theme.textSmall
                        height: Math.ceil(Theme.textSmall * 1.3)
                        verticalAlignment: Text.AlignVCenter
                        lineHeight: 1.05
                    }

                    KioskButton {
                        id: country

                        objectName: "country"
                        Accessible.name: qsTr("Country: %1").arg(text)
                        Accessible.description: countryProblem.problem
                        width: parent.width
                        text: screen.countries.nameOf(screen.visit.draft.country ?? "", screen.display.language)
                        onClicked: chooser.open()
                    }

                    ProblemLine {
                        id: countryProblem

                        width: parent.width
                        problem: qsTranslate("Problem", screen.visit.problems.country ?? "")
                    }
                }
            }

            DoubtPanel {
                id: doubtPanel

                visible: screen.doubting && height >= least
                width: parent.width
                height: Math.min(implicitHeight, screen.mainHeight - fields.implicitHeight - Theme.space)
                question: qsTranslate("Question", screen.visit.doubt.question ?? "")
                instead: screen.visit.doubt.instead ?? ""
                onTaken: screen.visit.takeInstead()
                onKept: screen.visit.advance()
                onChanging: {
                    screen.visit.lookAgain();
                    screen.focusField();
                }
            }
        },
        PagedArea {
            id: question

            readonly property string words: [screen.campaign.questions[0]?.invitation ?? "", screen.campaign.questions[0]?.wording ?? ""].join(" ").trim()

            subject: screen.campaign.language

            readonly property int place: parent.height - (yesNo.visible ? yesNo.height + Theme.space : 0)

            visible: screen.asksUpdates && place > Theme.text * Theme.lineHeight
            y: Theme.portrait ? place - height : 0
            width: parent.width
            height: Math.min(place, implicitHeight)

            Paragraph {
                id: invitation

                width: parent.width
                text: screen.campaign.questions[0]?.invitation ?? ""
                font.bold: true
            }

            Paragraph {
                id: wording

                width: parent.width
                text: screen.campaign.questions[0]?.wording ?? ""
            }

            Paragraph {
                id: notice

                width: parent.width
                font.pixelSize: Theme.textSmall
                text: screen.visit.step === "keep-posted" ? screen.campaign.questions[0]?.notice ?? "" : [screen.termsAside ? "" : screen.campaign.terms[0]?.wording ?? "", screen.campaign.privacyWho, screen.campaign.privacyWhy, screen.campaign.privacyWithdraw].join(" ").trim()
            }
        },
        YesNo {
            id: yesNo

            visible: screen.visit.step === "updates" && screen.campaign.questions.length > 0
            y: Math.min(parent.height - height, question.y + question.height + Theme.space * 1.5)
            width: parent.width
            yes: screen.campaign.questions[0]?.yes ?? ""
            no: screen.campaign.questions[0]?.no ?? ""
            asked: question.words
            armed: screen.armed
            answer: screen.visit.updates
            problem: qsTranslate("Problem", screen.visit.problems.updates ?? "")
            onAnswered: yes => screen.visit.answer(yes)
        }
    ]

    aside: PagedArea {
        id: terms

        subject: screen.campaign.language

        visible: screen.termsAside && screen.visit.step === "updates" && !screen.visit.correcting
        width: parent.width
        height: Theme.portrait ? implicitHeight : screen.asideRoom

        Paragraph {
            id: agreed

            width: parent.width
            font.pixelSize: Theme.textSmall
            text: screen.campaign.terms[0]?.wording ?? ""
        }
    }

    CountryChooser {
        id: chooser

        anchors.fill: parent
        anchors.bottomMargin: screen.inset
        display: screen.display
        voice: screen.voice
        countries: screen.countries
        onClosed: country.forceActiveFocus()
        onChosen: code => screen.visit.enter("country", code)
    }
}
