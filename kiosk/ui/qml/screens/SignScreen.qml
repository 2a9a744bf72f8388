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

    // What is asked with Yes and No, and what signing itself agrees to.
    readonly property bool agreeing: visit.step.startsWith("consent/") || visit.step === "agree" || visit.step === "keep-posted"
    readonly property bool onlyAgreeing: visit.step === "agree"
    readonly property bool posting: visit.step === "keep-posted"
    readonly property var asked: campaign.questions.find(one => one.name === (posting ? "consent/updates" : visit.step)) ?? null
    // One of the campaign's own questions: written into a field as a name is, or answered otherwise.
    readonly property var own: campaign.ownFields.find(one => one.name === visit.step) ?? null
    readonly property bool ownWritten: own !== null && ["text", "number", "phone"].includes(own.kind)
    readonly property var ownOrNone: own ?? ({
            name: "",
            label: "",
            help: "",
            kind: "",
            required: false,
            choices: []
        })
    readonly property OwnQuestion ownQuestion: ownStep.item as OwnQuestion
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
            return own !== null ? label(own.name) : "";
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
        if (name === "")
            return "";
        const words = campaign.ownFields.find(one => one.name === name)?.label ?? campaign.labels[name] ?? labels[name] ?? "";
        return visit.needs(name) ? words : qsTr("%1 (optional)").arg(words);
    }

    function problem(name: string): string {
        return qsTranslate("Problem", visit.problems[name] ?? "").replace("%1", own?.least ?? "").replace("%2", own?.most ?? "");
    }

    function focusField(): void {
        if (doubting) {
            doubtPanel.forceActiveFocus();
            return;
        }
        if (ownQuestion !== null) {
            ownQuestion.take();
            return;
        }
        for (const field of [firstName, lastName, email, postalCode, ownText]) {
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

    title: ownQuestion !== null ? (ownQuestion.tight ? ownQuestion.barTitle : stepLabel) : tight ? (doubting ? label(visit.doubt.name) : ownText.editing ? ownText.label : firstName.editing ? firstName.label : lastName.editing ? lastName.label : email.editing ? email.label : postalCode.editing ? postalCode.label : stepLabel) : stepLabel
    spoken: [stepLabel, heading || question.words].join(". ")
    // What is agreed to is read to its end before it can be agreed to.
    readonly property PagedArea unread: !agreeing ? null : question.visible && !question.atEnd ? question : terms.visible && !terms.atEnd ? terms : null

    // What is asked and what is wrong with the answers, but no answer.
    words: [stepLabel, heading, ...["first_name", "last_name", "email", "postal_code", "country"].filter(name => visit.step !== "" && visit.asks(name)).map(name => label(name) + "\n" + problem(name)), own === null ? "" : problem(own.name), doubtPanel.question.replace("%1", "…"), yesNo.problem]
    story: own !== null ? [own.label, own.help, ...(ownQuestion?.heard ?? [])] : !agreeing ? [] : [invitation.text, wording.text, notice.text, terms.visible ? agreed.text : "", ...(yesNo.visible ? [yesNo.yes, yesNo.no] : [])]

    primaryText: unread !== null ? qsTr("Read on") : posting ? qsTr("Keep me posted") : !visit.lastStep ? qsTr("Next") : visit.correcting ? qsTr("Save the correction") : qsTr("Sign the petition")
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
            for (const asked of [firstName, lastName, email, postalCode, ownText, yesNo])
                asked.sayProblem();
            screen.ownQuestion?.sayProblem();
            countryProblem.say();
        }
    }

    component Field: TextEntry {
        required property string name
        property Field after: null
        property bool wanted: screen.visit.step !== "" && screen.visit.asks(name)

        visible: wanted && (!screen.tight || editing || name === "postal_code" || name === screen.visit.doubt.name)
        width: parent.width
        compact: screen.tight
        room: Theme.portrait ? Infinity : screen.mainHeight
        label: screen.label(name)
        text: screen.visit.draft[name] ?? ""
        problem: screen.problem(name)
        onEdited: text => screen.visit.enter(name, text)
        onAccepted: after !== null && after.wanted ? after.take() : screen.visit.advance()
    }

    main: [
        Poster {
            visible: Theme.portrait && height > Theme.px(30)
            width: parent.width
            height: parent.height - (screen.agreeing ? question.height + yesNo.height + Theme.space : ownStep.visible ? ownStep.height : form.height) - Theme.margin
            picture: screen.campaign.hero
            description: screen.campaign.heroWords
        },
        Column {
            id: form

            visible: !screen.agreeing && !ownStep.visible
            y: Theme.portrait ? parent.height - height : 0
            width: parent.width
            spacing: Theme.space

            BodyText {
                id: headline

                visible: !(screen.ownWritten && ownText.labelled) && screen.mainHeight > fields.implicitHeight + Theme.title * 1.5 + Theme.space + (screen.doubting ? doubtPanel.implicitHeight + Theme.space : 0)
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

            BodyText {
                visible: text !== "" && !screen.tight && !screen.doubting && screen.mainHeight > fields.implicitHeight + Theme.title * 1.5 + 2 * Theme.space + implicitHeight
                width: parent.width
                text: screen.ownWritten ? screen.own.help : ""
                font.pixelSize: Theme.textSmall
                lineHeightMode: Text.FixedHeight
                lineHeight: Math.ceil(Theme.textSmall * 1.3)
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

                Field {
                    id: ownText

                    name: screen.ownWritten ? screen.own.name : ""
                    wanted: screen.ownWritten
                    width: fields.cell
                    // Its label stands above it in large letters where one line is enough for it.
                    labelled: screen.mainHeight <= Theme.target + Theme.title * 1.5 + Theme.space || headlineWidth.advanceWidth * Theme.text > width * Theme.title
                    hint: screen.ownWritten ? screen.own.help : ""
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | (!screen.ownWritten ? 0 : screen.own.kind === "phone" ? Qt.ImhDialableCharactersOnly : screen.own.kind === "number" ? (screen.own.signed ? Qt.ImhPreferNumbers : Qt.ImhDigitsOnly) : 0)

                    TextMetrics {
                        id: headlineWidth

                        font.family: Theme.family
                        font.bold: true
                        font.pixelSize: Theme.title
                        text: ownText.label
                    }
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
                        Accessible.name: screen.campaign.labels.country ? "%1: %2".arg(screen.campaign.labels.country).arg(text) : qsTr("Country: %1").arg(text)
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
        Loader {
            id: ownStep

            readonly property real room: screen.mainHeight

            visible: active
            active: screen.own !== null && !screen.ownWritten
            focus: active
            y: Theme.portrait ? parent.height - height : 0
            width: parent.width
            sourceComponent: {
                switch (screen.own?.kind) {
                case "choice":
                case "multiple-choice":
                    return choices;
                case "yes-no":
                    return ownYesNo;
                case "date":
                    return date;
                case "long-text":
                    return longText;
                case "drawn-signature":
                    return drawing;
                default:
                    return null;
                }
            }
        },
        Paragraph {
            id: whole

            visible: false
            width: parent.width
            text: [invitation.text, wording.text].join(" ").trim()
            font.bold: true
        },
        PagedArea {
            id: question

            readonly property string words: [screen.asked?.invitation ?? "", screen.asked?.wording ?? ""].join(" ").trim()

            subject: screen.campaign.language + screen.visit.step

            // In smaller letters rather than in many pages.
            readonly property bool long: whole.height > parent.height - (yesNo.visible ? yesNo.buttonsHeight + Theme.space : 0)
            readonly property int place: parent.height - (yesNo.visible ? yesNo.height + Theme.space : 0)

            visible: screen.agreeing && place > Theme.text * Theme.lineHeight
            y: Theme.portrait ? place - height : 0
            width: parent.width
            height: Math.min(place, implicitHeight)

            Paragraph {
                id: invitation

                width: parent.width
                visible: text !== ""
                text: screen.asked?.invitation ?? ""
                font.bold: true
                font.pixelSize: question.long ? Theme.textSmall : Theme.text
            }

            Paragraph {
                id: wording

                width: parent.width
                visible: text !== ""
                text: screen.asked?.wording ?? (screen.onlyAgreeing ? screen.campaign.terms[0]?.wording ?? "" : "")
                font.bold: !invitation.visible
                font.pixelSize: question.long ? Theme.textSmall : Theme.text
            }

            Paragraph {
                id: notice

                width: parent.width
                font.pixelSize: Theme.textSmall
                visible: text !== ""
                text: screen.posting ? screen.asked?.notice ?? "" : !screen.visit.lastStep ? "" : [screen.termsAside || screen.onlyAgreeing ? "" : screen.campaign.terms[0]?.wording ?? "", screen.campaign.privacyWho, screen.campaign.privacyWhy, screen.campaign.privacyWithdraw].join(" ").trim()
            }
        },
        YesNo {
            id: yesNo

            visible: screen.agreeing && screen.asked !== null && !screen.posting
            y: Math.min(parent.height - height, question.y + question.height + Theme.space * 1.5)
            width: parent.width
            yes: screen.asked?.yes ?? ""
            no: screen.asked?.no ?? ""
            asked: question.words
            armed: screen.armed
            answer: screen.visit.consented
            problem: screen.problem(screen.visit.step)
            compact: question.long
            onAnswered: yes => screen.visit.answer(yes)
        }
    ]

    aside: PagedArea {
        id: terms

        subject: screen.campaign.language

        visible: screen.termsAside && screen.agreeing && !screen.onlyAgreeing && screen.visit.lastStep && !screen.posting && !screen.visit.correcting
        width: parent.width
        height: Theme.portrait ? implicitHeight : screen.asideRoom

        Paragraph {
            id: agreed

            width: parent.width
            font.pixelSize: Theme.textSmall
            text: screen.campaign.terms[0]?.wording ?? ""
        }
    }

    Component {
        id: choices

        OwnChoices {
            visit: screen.visit
            field: screen.ownOrNone
            label: screen.heading
            problem: screen.problem(screen.ownOrNone.name)
            room: ownStep.room
            armed: screen.armed
        }
    }

    Component {
        id: ownYesNo

        OwnYesNo {
            visit: screen.visit
            field: screen.ownOrNone
            label: screen.heading
            problem: screen.problem(screen.ownOrNone.name)
            room: ownStep.room
            armed: screen.armed
        }
    }

    Component {
        id: date

        OwnDate {
            visit: screen.visit
            field: screen.ownOrNone
            label: screen.heading
            problem: screen.problem(screen.ownOrNone.name)
            room: ownStep.room
            armed: screen.armed
            onAccepted: screen.visit.advance()
        }
    }

    Component {
        id: longText

        OwnLongText {
            visit: screen.visit
            field: screen.ownOrNone
            label: screen.heading
            problem: screen.problem(screen.ownOrNone.name)
            room: ownStep.room
            armed: screen.armed
        }
    }

    Component {
        id: drawing

        OwnDrawing {
            visit: screen.visit
            field: screen.ownOrNone
            label: screen.heading
            problem: screen.problem(screen.ownOrNone.name)
            room: ownStep.room
            armed: screen.armed
            onAccepted: screen.visit.advance()
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
