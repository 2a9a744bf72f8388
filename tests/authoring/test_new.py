"""`kiosk new`: a pack that explains itself and runs at once."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from kiosk import preflight
from kiosk.authoring import answers, words
from kiosk.authoring.draft import ACCENTS
from kiosk.authoring.hero import INK, PAPER
from kiosk.campaign.colour import contrast, legible_on
from kiosk.campaign.facts import Facts
from kiosk.campaign.model import Campaign
from kiosk.campaign.texts import Texts
from kiosk.errors import BadInputError
from tests.authoring.terminals import typed
from tests.station.kiosks import HEADER, kiosk, within
from tests.station.kiosks import refused as refused_well

# What may be open in a pack that nobody has written in yet.
LEFT = "is still what “kiosk new” wrote"
OPEN = re.compile(rf"is not confirmed|has no “postal_address”|{LEFT}")

EVERYTHING = (
    *("--headline", 'Save “Mill” "Creek" \\ now', "--organisation", "Friends of Mill Creek"),
    *(
        "--contact",
        "+1 555 0100, hello@example.org",
        "--postal-address",
        "1 Mill Road, Example Town",
    ),
    *("--country", "Canada", "--language", "French", "--language", "en"),
    *("--addressee", "the town council", "--action", "post", "--action", "share"),
    *("--write-to", "mayor@example.org", "--call", "+1 (555) 0111", "--colour", "#2a9d8f"),
)


def made(capsys: pytest.CaptureFixture[str], folder: Path, *flags: str) -> Campaign:
    done = within(capsys, "new", folder, *flags)
    assert done.returncode == 0, done.stderr
    assert str(folder) in done.stdout
    return preflight.load_checked(folder)


def warnings(folder: Path) -> list[str]:
    return [str(fault) for fault in preflight.check(folder)]


def test_a_pack_that_nobody_said_anything_of_can_be_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    campaign = made(capsys, tmp_path / "Clean water!", "--yes")

    assert campaign.id == "clean-water"
    assert campaign.facts.organisation.email == "hello@example.org"
    assert not campaign.facts.organisation.confirmed
    assert [action.kind for action in campaign.facts.actions] == ["x", "bluesky", "email"]
    assert [line for line in warnings(campaign.folder) if not OPEN.search(line)] == []


def test_what_was_said_stands_where_it_belongs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    campaign = made(capsys, tmp_path / "mill", *EVERYTHING)
    facts, texts = campaign.facts, campaign.wordings[0].texts

    assert (facts.languages, facts.country) == (("fr", "en"), "CA")
    assert texts.headline == 'Save “Mill” "Creek" \\ now'
    assert facts.organisation.name == "Friends of Mill Creek"
    assert (facts.organisation.phone, facts.organisation.confirmed) == ("+1 555 0100", True)
    assert facts.addressee == "the town council"
    assert "the town council" in texts.privacy.why
    kinds = [action.kind for action in facts.actions]
    assert kinds == ["x", "bluesky", "whatsapp", "email", "phone"]
    assert facts.actions[3].to == ("mayor@example.org",)
    assert facts.actions[4].number == "+15550111"
    assert facts.colours.accent == "#2a9d8f"
    assert "#2a9d8f" in campaign.hero.read_text("utf-8")
    assert texts.consents["updates"].yes == "Oui, par e-mail"
    assert "Still in French" in (campaign.folder / "en.toml").read_text("utf-8")


def test_only_what_was_made_up_is_to_be_confirmed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made(capsys, tmp_path / "mill", *EVERYTHING)

    said = warnings(tmp_path / "mill")
    assert [w for w in said if not OPEN.search(w) and "is it translated?" not in w] == []


def test_what_nobody_has_written_yet_is_named_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made(capsys, tmp_path / "mine", "--yes", "--language", "de").folder

    left = [fault for fault in preflight.check(folder) if LEFT in fault.sentence]
    lines = {(fault.file, fault.sentence.split("”")[0].lstrip("“")) for fault in left}
    assert ("campaign.toml", "organisation.name") in lines
    assert {key for file, key in lines if file == "de.toml"} == {
        *("headline", "sources.1", "actions.x.text", "actions.bluesky.text"),
        *("actions.email.subject", "actions.email.text"),
    }
    for fault in left:
        line = (folder / fault.file).read_text("utf-8").split("\n")[fault.line - 1]
        assert any(word in line for word in ("Sagen Sie", "Organisation", "Quelle")), fault


def test_what_was_said_is_nothing_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = made(capsys, tmp_path / "mill", *EVERYTHING).folder
    for language in ("fr", "en"):
        path = folder / f"{language}.story.md"
        left = [w for w in warnings(folder) if LEFT in w and language in w.split(":")[0]]
        assert [w.split(":")[0] for w in left] == [path.name, f"{language}.toml"][::-1]
        path.write_text("The creek is dirty.", encoding="utf-8")
        own = words.of(language)["source"]
        texts = folder / f"{language}.toml"
        texts.write_text(texts.read_text("utf-8").replace(own, "The Herald"), encoding="utf-8")

    assert [w for w in warnings(folder) if LEFT in w] == []


def test_the_last_paragraph_that_is_left_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made(capsys, tmp_path / "mine", *EVERYTHING, "--language", "en").folder
    story = folder / "en.story.md"
    last = words.of("en")["story"].split("\n")[-1]
    story.write_text(f"Ours.\n\n---\n\n{last}\n", encoding="utf-8")

    assert [w for w in warnings(folder) if LEFT in w and w.startswith("en.story.md:5: ")]


def test_a_campaign_need_not_ask_for_e_mail_nor_for_anything_on_a_phone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    campaign = made(capsys, tmp_path / "quiet", "--no-ask-email", "--action", "nothing")

    assert campaign.facts.fields.email == "hidden"
    assert [consent.id for consent in campaign.facts.consents] == ["petition"]
    assert campaign.facts.actions == ()


@pytest.mark.parametrize("language", [*words.languages(), "nl", "fr_CA"])
def test_every_language_has_a_pack_without_a_fault(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = [f"--action={way}" for way in ("post", "share", "email", "call")]
    campaign = made(capsys, tmp_path / "pack", "--language", language, *flags)

    assert campaign.facts.languages == (language,)
    assert [line for line in warnings(campaign.folder) if not OPEN.search(line)] == []


def test_all_languages_say_the_same_things() -> None:
    english = words.of("en")

    for language in words.languages():
        own = words.of(language)
        assert own.keys() == english.keys(), language
        assert own["titles"].keys() == english["titles"].keys(), language
        for key, text in english.items():
            marks = re.findall(r"\{[\w ]+\}|\[\^1\]", str(text))
            assert sorted(re.findall(r"\{[\w ]+\}|\[\^1\]", str(own[key]))) == sorted(marks), key


def test_somebody_can_sign_at_once(tmp_path: Path) -> None:
    assert kiosk("new", tmp_path / "mill", "--yes").returncode == 0
    sheet = tmp_path / "sheet.csv"
    sheet.write_text(f"{HEADER}\nAda,,ada@example.org,,CA,yes\n")

    entered = kiosk("enter", sheet, "--data", tmp_path / "data", "--campaign", tmp_path / "mill")

    assert (entered.returncode, len(entered.stdout.splitlines())) == (0, 1)


def without_marks(text: str) -> str:
    """A file with every key that is commented out put to use; a second line of a sentence stays."""
    return re.sub(r"^# (?=\[|[a-z_]+ = )", "", text, flags=re.MULTILINE)


def test_what_is_commented_out_can_be_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made(capsys, tmp_path / "mill", "--yes").folder
    values = tomllib.loads(without_marks((folder / "campaign.toml").read_text("utf-8")))
    texts = tomllib.loads(without_marks((folder / "en.toml").read_text("utf-8")))

    facts = Facts.model_validate(values)
    assert [field.kind for field in facts.own_fields] == [
        *("text", "multiple-choice", "drawn-signature"),
    ]
    assert facts.counter.goal
    assert facts.hours.last_day
    assert facts.organisation.receipt_contact
    assert facts.pictures
    found = Texts.model_validate(texts)
    assert (len(found.pictures), len(found.facts)) == (len(facts.pictures), 1)
    assert found.thanks
    assert found.own_fields["helps-with"].choices.keys() == set(facts.own_fields[1].choices)


def test_every_key_of_a_pack_is_named_in_a_new_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made(capsys, tmp_path / "mill", "--yes").folder
    named = (folder / "campaign.toml").read_text("utf-8") + (folder / "en.toml").read_text("utf-8")

    fields = {**Facts.model_fields, **Texts.model_fields}
    keys = [field.alias or name for name, field in fields.items()]
    assert [key for key in keys if not re.search(rf"\b{key}\b", named)] == []


@pytest.mark.parametrize("what", ["a file in it", "a file"])
def test_what_is_there_is_left_alone(
    what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "mine"
    if what == "a file":
        place.write_text("my notes")
    else:
        place.mkdir()
        (place / "notes.txt").write_text("my notes")

    done = within(capsys, "new", place, "--yes")

    refused_well(done, "this is a file" if what == "a file" else "Give the name of a new folder")
    assert [path.name for path in tmp_path.rglob("*")] == [
        "mine",
        *(["notes.txt"] if place.is_dir() else []),
    ]


def test_an_empty_folder_is_filled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").mkdir()

    made(capsys, tmp_path / "mine", "--yes")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine"]


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    done = kiosk("new", tmp_path / "mine", "--yes", largest_file=500)

    assert done.returncode == 2
    assert "There is no space left" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        (("--country", "Narnia"), "“Narnia” is no country."),
        (("--language", "klingonese"), "“klingonese” is no language."),
        (("--contact", "shout"), "“shout” is no phone number, no e-mail address"),
        (("--write-to", "mayor"), "“mayor” is no e-mail address"),
        (("--call", "mother"), "“mother” is no phone number"),
        (("--call", "555 0100"), "“555 0100” is a number without its country's code."),
        (("--call", "020 7946 0000"), "such as +1 555 555 0100 or +44 20 7946 0000"),
        (("--action", "dance"), "“dance” is nothing people can do here."),
        (("--colour", "red"), "“red” is no colour"),
    ],
)
def test_a_flag_that_will_not_do_gets_a_sentence(
    flags: tuple[str, ...], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    refused_well(within(capsys, "new", tmp_path / "mine", *flags), sentence)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("en, de", ("en", "de")),
        ("en de", ("en", "de")),
        ("English, German", ("en", "de")),
        ("English and German", ("en", "de")),
        ("German & French", ("de", "fr")),
        ("Deutsch und Englisch", ("de", "en")),
        ("français et anglais", ("fr", "en")),
        ("Brazilian Portuguese", ("pt_BR",)),
        ("et, fr", ("et", "fr")),
        ("英语和法语", ("en", "fr")),
        ("العربية والإنجليزية", ("ar", "en")),
    ],
)
def test_languages_are_named_as_people_name_them(said: str, codes: tuple[str, ...]) -> None:
    assert answers.languages((said,)) == codes


@pytest.mark.parametrize("said", ["Latin American Spanish", "Unknown language", "Klingonish"])
def test_what_no_pack_can_be_in_is_no_language(said: str) -> None:
    with pytest.raises(BadInputError, match="is no language"):
        answers.languages((said,))


@pytest.mark.parametrize(
    ("said", "dialled"),
    [("311", "311"), ("+44 (0)20 7946 0000", "+442079460000"), ("+1 (555) 0100", "+15550100")],
)
def test_numbers_that_every_phone_can_dial(said: str, dialled: str) -> None:
    assert answers.number(said) == dialled


def test_the_commands_at_the_end_can_be_pasted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "Clean water"
    lines = within(capsys, "new", folder, "--yes").stdout.splitlines()

    commands = [shlex.split(line) for line in lines if line.strip().startswith("kiosk ")]
    assert [command[-1] for command in commands] == [str(folder)] * 3


def test_a_long_headline_still_fits_post_and_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, headline in {
        "long": "clean water now " * 40,
        "arabic": "ماء نظيف للجميع " * 40,
    }.items():
        campaign = made(capsys, tmp_path / name, "--headline", headline, "--action", "post,email")

        assert campaign.wordings[0].texts.actions["x"].text.endswith("…")


def test_questions_are_asked_in_a_terminal(tmp_path: Path) -> None:
    answers = [
        "Clean water for Mill Creek",
        "Friends of Mill Creek",
        "shout",  # asked again
        "+1 555 0100",
        "1 Mill Road",
        "France",
        "French and English",
        "the town council",
        "e-mail and call".replace(" and ", ", "),
        "mayor@example.org",
        "555 0111",  # asked again
        "+1 555 0111",
        "n",
    ]

    shown = typed(["new", str(tmp_path / "mill")], answers)

    campaign = preflight.load_checked(tmp_path / "mill")
    assert "“shout” is no phone number" in shown
    assert "“555 0111” is a number without its country's code" in shown
    assert campaign.wordings[0].texts.headline == "Clean water for Mill Creek"
    assert (campaign.facts.country, campaign.facts.languages) == ("FR", ("fr", "en"))
    assert [action.kind for action in campaign.facts.actions] == ["email", "phone"]
    assert campaign.facts.fields.email == "hidden"
    assert campaign.facts.organisation.confirmed


def test_answers_from_a_file_are_not_taken_and_that_is_said(tmp_path: Path) -> None:
    done = kiosk("new", tmp_path / "mill", given="Clean water for Mill Creek\n")

    assert done.returncode == 0
    assert done.stderr == (
        "Nothing was asked: this is no terminal. What no flag said is a template; “kiosk check”"
        " names it.\n"
    )


@pytest.mark.parametrize("flags", [("--yes",), ("--headline", "Clean water")])
def test_nothing_is_said_where_no_question_was_wanted(
    flags: tuple[str, ...], tmp_path: Path
) -> None:
    assert kiosk("new", tmp_path / "mill", *flags).stderr == ""


def test_the_first_thing_to_do_is_to_look_at_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "my mill"
    shown = within(capsys, "new", folder, "--yes").stdout

    hints = re.findall(r"kiosk (\w+) .*my mill", shown)
    assert hints == ["preview", "check", "run"]
    assert f"kiosk preview {shlex.quote(str(folder))}" in shown


def test_enter_all_the_way_makes_a_pack_too(tmp_path: Path) -> None:
    typed(["new", str(tmp_path / "mill")], [""] * 12)

    assert preflight.load_checked(tmp_path / "mill").facts.country == "CA"


def test_no_question_is_asked_where_anything_was_given(tmp_path: Path) -> None:
    shown = typed(["new", str(tmp_path / "mill"), "--headline", "Clean water"], [])

    assert "few questions" not in shown
    assert (tmp_path / "mill" / "en.toml").is_file()


def test_every_colour_that_is_given_out_can_be_read() -> None:
    for accent in ACCENTS:
        assert contrast(accent, legible_on(accent, INK, PAPER)) >= 4.5, accent
