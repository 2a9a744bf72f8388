"""The program's own sentences in other languages: complete, up to date, and as Qt made them."""

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk import paths, preflight
from kiosk.ui.translations import ORDER, OWN_NAMES, SOURCE, Translations, base, offered
from scripts import pseudo, translate

FOLDER = paths.translations()
FILES = sorted(FOLDER.glob("kiosk_*.ts"))
IN_BRACES = re.compile(r"%\d|</?b>")


def sentences(file: Path) -> list[tuple[str, list[str]]]:
    """Return each sentence with its translations."""
    found = []
    for message in ElementTree.parse(file).iter("message"):  # noqa: S314 - our own file
        forms = message.findall(".//numerusform") or message.findall("translation")
        found.append((message.findtext("source", ""), [form.text or "" for form in forms]))
    return found


def test_every_language_of_the_program_is_there_and_has_a_name_of_its_own() -> None:
    assert {file.stem.removeprefix("kiosk_") for file in FILES} == set(ORDER) - {SOURCE}
    assert Translations().languages == ORDER
    assert set(OWN_NAMES) == set(ORDER)


def test_the_translations_know_every_sentence_there_is(tmp_path: Path) -> None:
    copies = [Path(shutil.copy(file, tmp_path)) for file in FILES]
    translate.collect(copies)
    for file, copy in zip(FILES, copies, strict=True):
        assert copy.read_text("utf-8") == file.read_text("utf-8"), "run `make translate`"


def test_what_the_program_reads_is_made_of_what_people_translate(tmp_path: Path) -> None:
    translate.release(FOLDER, tmp_path)
    for file in FILES:
        name = f"{file.stem}.qm"
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), (
            "run `make translate`"
        )


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_put_into_a_sentence_is_put_into_its_translations(file: Path) -> None:
    for source, translations in sentences(file):
        assert translations
        for translation in translations:
            assert sorted(IN_BRACES.findall(translation)) == sorted(IN_BRACES.findall(source))
            assert translation == translation.strip()


def test_nothing_is_left_to_translate() -> None:
    assert list(preflight.check_translations(FOLDER)) == []


def test_what_is_left_to_translate_is_a_warning(tmp_path: Path) -> None:
    text = (FOLDER / "kiosk_de.ts").read_text("utf-8")
    for known in ("Zurück zum Text", "Weiterlesen"):
        text = text.replace(
            f"<translation>{known}</translation>",
            '<translation type="unfinished"></translation>',
            1,
        )
    (tmp_path / "kiosk_de.ts").write_text(text, "utf-8")
    shutil.copy(FOLDER / "kiosk_fr.ts", tmp_path)
    [warning] = preflight.check_translations(tmp_path)
    assert warning.warning
    assert warning.file == "kiosk_de.ts"
    assert warning.sentence.startswith("2 of the program's own sentences are not translated")
    assert "“Back to the story”" in warning.sentence


def test_what_is_left_to_translate_shows_in_a_check_of_any_campaign(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = '<TS language="nl"><context><message><source>Back</source>'
    empty += '<translation type="unfinished"/></message></context></TS>'
    (tmp_path / "kiosk_nl.ts").write_text(empty, "utf-8")
    campaign = paths.campaigns() / "amazon-facial-recognition"
    monkeypatch.setattr(paths, "translations", lambda: tmp_path)
    assert any("kiosk_nl.ts" in str(fault) for fault in preflight.check(campaign))


def test_a_new_language_is_begun_with_every_sentence(tmp_path: Path) -> None:
    file = tmp_path / "kiosk_nl.ts"
    file.touch()
    translate.collect([file])
    assert len(sentences(file)) == len(sentences(FILES[0]))
    assert 'language="nl"' in file.read_text("utf-8")


def test_the_campaigns_languages_come_first_and_no_language_twice() -> None:
    program = ("en", "fr", "ar")
    assert offered(["fr_CA", "tlh"], program, lambda _: True) == ("fr_CA", "tlh", "en", "ar")
    assert offered(["ar"], program, str.isascii) == ("en",)
    assert offered(["ar"], ("ar",), str.isascii) == ("ar",)


def test_a_country_makes_no_other_language() -> None:
    assert (base("fr_CA"), base("fr")) == ("fr", "fr")


def test_the_language_nobody_speaks_keeps_what_is_put_into_it() -> None:
    said = pseudo.pseudo("Receipt <b>%1</b>")
    assert IN_BRACES.findall(said) == ["<b>", "%1", "</b>"]
    assert "Réçéípt" in said
    assert said.endswith(" lö rém")
