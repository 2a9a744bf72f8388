"""Reading a pack: every fault in plain words, in its file and on its line."""

import re
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.campaign import pack as packs
from kiosk.campaign.faults import Fault, PackError
from kiosk.errors import BadInputError
from tests.campaign.packs import TEXTS, Pack


def test_a_whole_pack_has_no_fault_and_no_warning(pack: Pack) -> None:
    assert pack.faults() == []
    assert pack.warnings() == []


def test_a_missing_file_is_named(pack: Pack) -> None:
    (pack.folder / "campaign.toml").unlink()

    assert pack.faults() == ["campaign.toml: the file is missing"]


@pytest.mark.parametrize("name", ["en.toml", "en.story.md"])
def test_a_missing_file_of_a_language_is_told_where_it_is_asked_for(pack: Pack, name: str) -> None:
    (pack.folder / name).unlink()

    line = pack.line("campaign.toml", "languages")
    [fault] = pack.faults()
    assert fault.startswith(f"campaign.toml:{line}: there is no file “{name}”; write it, or take")


def test_a_missing_picture_is_named_once(pack: Pack) -> None:
    (pack.folder / "hero.svg").unlink()

    line = pack.line("campaign.toml", "hero.svg")
    assert pack.faults() == [
        f"campaign.toml:{line}: the picture “hero.svg”: it is not in the folder; put it there"
    ]


def test_a_folder_where_a_file_should_be_is_a_fault(pack: Pack) -> None:
    (pack.folder / "en.story.md").unlink()
    (pack.folder / "en.story.md").mkdir()

    [fault] = pack.faults()
    assert fault.startswith("en.story.md: the file cannot be read")


def test_a_huge_file_is_refused_unread(pack: Pack) -> None:
    pack.write("en.story.md", "word " * 250_000)

    assert pack.faults() == ["en.story.md: the file is larger than 250,000 bytes; make it smaller"]


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("campaign.toml", 'country = "CA"', 'country = "CA"\nsize = 3', "size"),
        ("campaign.toml", "[colours]", '[colours]\nlogo = "#123456"', "colours.logo"),
        ("campaign.toml", "number = 2", 'number = 2\nlink = "x"', "sources.2.link"),
        ("en.toml", 'subject = "', 'topic = "', "actions.email.topic"),
        ("en.toml", "[sources]", "[closing]", "closing"),
    ],
)
def test_an_unknown_key_is_named_with_its_line(
    pack: Pack, file: str, old: str, new: str, key: str
) -> None:
    pack.change(file, old, new)

    line = pack.line(file, key.rpartition(".")[2])
    assert any(
        fault.startswith(f"{file}:{line}: there is no key “{key}” in a campaign pack")
        for fault in pack.faults()
    )


def test_a_key_that_is_nearly_right_is_guessed(pack: Pack) -> None:
    pack.change("en.toml", 'subject = "', 'subjekt = "')

    [fault] = pack.faults()
    assert fault.endswith("“actions.email.subjekt” in a campaign pack; did you mean “subject”?")


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("campaign.toml", 'languages = ["en"]', 'languages = "en"', "languages"),
        ("campaign.toml", 'written = "2026-03"', 'written = "March"', "written"),
        ("campaign.toml", 'accent = "#a02020"', 'accent = "red"', "colours.accent"),
        ("campaign.toml", 'kind = "x"', 'kind = "carrier pigeon"', "actions.1.kind"),
        ("campaign.toml", "number = 1", 'number = "one"', "sources.1.number"),
        ("en.toml", 'headline = "Keep the library open"', "headline = 5", "headline"),
        ("en.toml", 'figure = "312"', "figure = 312", "facts.1.figure"),
    ],
)
def test_a_wrong_value_is_named_with_its_line(
    pack: Pack, file: str, old: str, new: str, key: str
) -> None:
    pack.change(file, old, new)

    [fault] = pack.faults()
    assert fault.startswith(f"{file}:{pack.line(file, new)}: “{key}”: ")


def test_the_line_is_that_of_the_wrong_entry_not_of_the_first_of_its_name(pack: Pack) -> None:
    pack.change("campaign.toml", "https://example.org/report", "http://example.org/report")
    pack.change("en.toml", 'title = "Write"\n', "")

    facts, texts = pack.faults()
    link = pack.line("campaign.toml", "http://example.org/report")
    assert facts.startswith(f"campaign.toml:{link}: “sources.2.url”: ")
    table = pack.line("en.toml", "[actions.email]")
    assert texts.startswith(f"en.toml:{table}: “actions.email.title” is missing: add a line title")


def test_words_inside_a_long_text_are_not_taken_for_keys(pack: Pack) -> None:
    pack.change(
        "en.toml",
        'headline = "Keep the library open"',
        'headline = """Keep\n[privacy]\nextra = open"""\nextra = 1',
    )

    [fault] = pack.faults()
    assert fault.startswith("en.toml:4: there is no key “extra” in a campaign pack")


@pytest.mark.parametrize(
    ("kind", "needs"),
    [
        ("facebook-page", "url"),
        ("mastodon", "instance"),
        ("sms", "number"),
        ("phone", "number"),
        ("email", "to"),
    ],
)
def test_an_action_without_its_target_is_refused(pack: Pack, kind: str, needs: str) -> None:
    pack.change("campaign.toml", 'kind = "x"', f'kind = "{kind}"')

    [fault] = pack.faults()
    assert f"an action of kind “{kind}” needs “{needs}”" in fault
    line = pack.line("campaign.toml", '[[actions]]\nid = "x"')
    assert fault.startswith(f"campaign.toml:{line}: ")


@pytest.mark.parametrize("instance", ["https://social.example.org", "example.org/share", "example"])
def test_a_mastodon_instance_is_a_bare_host_name(pack: Pack, instance: str) -> None:
    pack.change("campaign.toml", 'kind = "x"', f'kind = "mastodon"\ninstance = "{instance}"')

    [fault] = pack.faults()
    assert "actions.1.instance" in fault


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        ('headline = "Keep the library open', "headline"),
        ("headline: Keep the library open", "headline"),
        ('headline = "one"\nheadline = "two"', 'headline = "two"'),
    ],
)
def test_broken_toml_is_named_with_its_line(pack: Pack, broken: str, words: str) -> None:
    pack.change("en.toml", 'headline = "Keep the library open"', f"# first\n{broken}")

    [fault] = pack.faults()
    assert fault.startswith(f"en.toml:{pack.line('en.toml', words)}: this is not TOML: ")


def test_toml_that_ends_too_early_is_named_with_its_last_line(pack: Pack) -> None:
    pack.write("en.toml", TEXTS + 'more = """never closed')

    [fault] = pack.faults()
    last = TEXTS.count("\n") + 1
    assert fault.startswith(f"en.toml:{last}: this is not TOML: ")


@pytest.mark.parametrize(("name", "line"), [("en.story.md", 3), ("en.toml", 2)])
def test_a_file_that_is_not_utf8_is_named_with_the_line(pack: Pack, name: str, line: int) -> None:
    path = pack.folder / name
    lines = path.read_bytes().split(b"\n")
    lines[line - 1] += b"caf\xe9"
    path.write_bytes(b"\n".join(lines))

    expected = f"{name}:{line}: there is a character that is not UTF-8; save it as UTF-8"
    assert pack.faults() == [expected]


def test_a_file_saved_by_a_windows_editor_reads_the_same(pack: Pack) -> None:
    before = packs.load(pack.folder)
    for name in ("campaign.toml", "en.toml", "en.story.md"):
        text = pack.read(name).replace("\n", "\r\n")
        (pack.folder / name).write_bytes(text.encode("utf-8-sig"))

    after = packs.load(pack.folder)
    assert (after.facts, after.wordings) == (before.facts, before.wordings)


@pytest.mark.parametrize(
    ("missing", "table", "name"),
    [
        (
            '[consents.petition]\nwording = "{organisation} keeps my answers."\n',
            "consents",
            "petition",
        ),
        ('[actions.page]\ntitle = "Comment"\ntext = "Keep it open."\n', "actions", "page"),
        ('2 = "Report on reading"\n', "sources", "2"),
    ],
)
def test_a_missing_text_is_named(pack: Pack, missing: str, table: str, name: str) -> None:
    pack.change("en.toml", missing, "")

    line = pack.line("en.toml", f"[{table}")
    words = f"en.toml:{line}: [{table}] has no text for “{name}” of campaign.toml; add "
    assert any(fault.startswith(words) for fault in pack.faults())


@pytest.mark.parametrize(
    ("extra", "table", "name"),
    [
        ('[consents.cake]\nwording = "Cake?"\n', "consents", "cake"),
        ('[actions.dance]\ntitle = "Dance"\n', "actions", "dance"),
    ],
)
def test_a_text_nobody_asked_for_is_named(pack: Pack, extra: str, table: str, name: str) -> None:
    pack.write("en.toml", TEXTS + extra)

    line = pack.line("en.toml", f"[{table}.{name}]")
    [fault] = pack.faults()
    assert fault.startswith(
        f"en.toml:{line}: [{table}] has a text for “{name}”, not in campaign.toml"
    )


def test_a_source_nobody_lists_is_named(pack: Pack) -> None:
    pack.write("en.toml", TEXTS + '3 = "Hearsay"\n')

    line = pack.line("en.toml", "3 = ")
    [fault] = pack.faults()
    assert fault.startswith(f"en.toml:{line}: [sources] has a text for “3”, not in campaign.toml")


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_a_question_needs_both_its_answers(pack: Pack, answer: str) -> None:
    pack.change("en.toml", f"{answer} = ", "invitation2 = ")
    pack.change("en.toml", f'invitation2 = "{answer.capitalize()}"\n', "")

    line = pack.line("en.toml", "[consents.updates]")
    [fault] = pack.faults()
    assert fault.startswith(f"en.toml:{line}: [consents.updates] needs a “yes” and a “no”")


def test_a_second_language_needs_its_own_files(pack: Pack) -> None:
    pack.change("campaign.toml", '["en"]', '["en", "fr_CA"]')

    line = pack.line("campaign.toml", "fr_CA")
    texts, story = pack.faults()
    assert texts.startswith(f"campaign.toml:{line}: there is no file “fr_CA.toml”; write it")
    assert story.startswith(f"campaign.toml:{line}: there is no file “fr_CA.story.md”; write it")


def test_an_unknown_language_falls_back_to_the_first(pack: Pack) -> None:
    campaign = packs.load(pack.folder)

    assert campaign.wording("tlh").language == "en"


def test_load_raises_every_fault_it_finds(pack: Pack) -> None:
    pack.change("campaign.toml", '"hero.svg"', '"gone.svg"')
    pack.write("en.toml", "headline = ")

    with pytest.raises(PackError) as refused:
        packs.load(pack.folder)

    assert {fault.file for fault in refused.value.faults} == {"campaign.toml", "en.toml"}
    assert "(and 1 more)" in str(refused.value)
    assert "library-hours" in str(refused.value)


def test_a_fault_reads_as_place_and_sentence() -> None:
    assert str(Fault("en.toml", 7, "no")) == "en.toml:7: no"
    assert str(Fault("en.toml", 0, "no")) == "en.toml: no"


def test_a_shipped_pack_is_found_by_name_and_any_by_its_folder(pack: Pack) -> None:
    shipped = paths.campaigns() / "amazon-facial-recognition"

    assert packs.find("amazon-facial-recognition") == shipped
    assert packs.find(str(pack.folder)) == pack.folder


@pytest.mark.parametrize("name", ["nowhere", "../campaigns", "x" * 500])
def test_a_pack_that_is_not_there_names_those_that_are(name: str) -> None:
    with pytest.raises(BadInputError, match="amazon-facial-recognition"):
        packs.find(name)


def version(pack: Pack) -> str:
    """Return the petition version of a pack as it is now."""
    campaign = packs.load(pack.folder)
    return campaign.version(campaign.wordings[0])


def test_the_version_changes_with_who_asks(pack: Pack) -> None:
    before = version(pack)
    pack.write(
        "campaign.toml", re.sub(r'(?m)^name = ".*"$', 'name = "Others"', pack.read("campaign.toml"))
    )

    assert version(pack) != before


def test_the_version_changes_with_every_text_shown(pack: Pack) -> None:
    versions = {version(pack)}
    strings = list(re.finditer(r'= "', TEXTS))
    for string in strings:
        pack.write("en.toml", f"{TEXTS[: string.end()]}Z{TEXTS[string.end() :]}")
        versions.add(version(pack))

    assert len(strings) > 20
    assert len(versions) == len(strings) + 1


@pytest.mark.parametrize("words", ["closes at five", "until nine", "[^1-2]", "on Thursday"])
def test_the_version_changes_with_every_paragraph_of_the_story(pack: Pack, words: str) -> None:
    before = version(pack)
    pack.change("en.story.md", words, "or so")

    assert version(pack) != before


def test_the_version_changes_with_what_is_shown_first(pack: Pack) -> None:
    before = version(pack)
    pack.change("en.story.md", "---\n", "")

    assert version(pack) != before


def test_the_version_stays_when_nothing_shown_changes(pack: Pack) -> None:
    before = version(pack)
    pack.write("campaign.toml", "\n\n" + pack.read("campaign.toml") + "\n  \n")
    pack.change("en.toml", "[privacy]", "# who asks\n\n\n[privacy]  ")
    pack.write("en.story.md", "\n" + pack.read("en.story.md") + "\n\n")
    pack.change("hero.svg", "<rect", "  <rect")
    pack.write("notes.txt", "  ")

    assert version(pack) == before


def test_values_of_the_facts_are_filled_into_texts(pack: Pack) -> None:
    campaign = packs.load(pack.folder)
    email = next(action for action in campaign.facts.actions if action.kind == "email")

    filled = campaign.fill("{organisation} · {contact} · {address 1}", email)

    assert filled == "Readers of Harbour Street · +1 555 0100 · council@example.org"


@pytest.mark.parametrize(
    ("contact", "shown"),
    [
        ('email = "hello@example.org"', "hello@example.org"),
        ('website = "https://example.org"', "https://example.org"),
        ("", "1 Harbour Street, Example Town"),
    ],
)
def test_the_contact_is_what_the_pack_has(pack: Pack, contact: str, shown: str) -> None:
    pack.change("campaign.toml", 'phone = "+1 555 0100"', contact)

    assert packs.load(pack.folder).facts.organisation.contact == shown


def test_the_picture_is_looked_for_in_the_folder(pack: Pack, tmp_path: Path) -> None:
    assert packs.load(pack.folder).hero == tmp_path / "library-hours" / "hero.svg"


@pytest.mark.parametrize(
    "name", ["con.png", ".h.png", "a/b/h.png", "h" * 150 + ".png", "hero.", "what?.png"]
)
def test_a_name_no_pack_file_takes_is_none_in_a_folder_either(pack: Pack, name: str) -> None:
    pack.change("campaign.toml", 'hero = "hero.svg"', f'hero = "{name}"')

    _, faults = packs.read(pack.folder)

    assert any("call the picture by letters and figures" in fault.sentence for fault in faults)
