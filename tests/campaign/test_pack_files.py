"""`kiosk pack`, and files that only look like what it writes."""

import hashlib
import io
import json
import os
import shutil
import struct
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import __version__, preflight
from kiosk.campaign import archive
from kiosk.campaign import pack as packs
from kiosk.campaign.entry_names import wrong_name
from kiosk.errors import BadInputError
from tests.campaign.packs import Pack
from tests.station.kiosks import ENVIRONMENT, HEADER, kiosk, refused, within

Change = Callable[[dict[str, bytes], dict[str, Any]], None]


def packed(capsys: pytest.CaptureFixture[str], pack: Pack, name: str = "library.kiosk") -> Path:
    file = pack.folder.parent / name
    done = within(capsys, "pack", pack.folder, file)
    assert done.returncode == 0, done.stderr
    return file


def contents(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as inside:
        return {name: inside.read(name) for name in inside.namelist()}


def listed(files: dict[str, bytes], **changes: Any) -> dict[str, Any]:
    """A list that is true of these files."""
    entries = [
        {"name": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in files.items()
    ]
    lines = "".join(f"{entry['sha256']}  {entry['name']}\n" for entry in entries)
    return {
        "kind": "petition-kiosk-pack",
        "format": 1,
        "program": "0.1.0",
        "id": "library-hours",
        "petition_versions": {},
        "files": entries,
        "sha256": hashlib.sha256(lines.encode()).hexdigest(),
        **changes,
    }


def write(
    file: Path,
    files: dict[str, bytes],
    manifest: dict[str, Any] | None = None,
    entries: list[tuple[zipfile.ZipInfo, bytes]] = (),  # type: ignore[assignment]
) -> Path:
    """A file as somebody else's program may write it."""
    with zipfile.ZipFile(file, "w") as out:
        out.writestr("pack.json", json.dumps(listed(files) if manifest is None else manifest))
        for name, data in files.items():
            out.writestr(zipfile.ZipInfo(name), data)
        for info, data in entries:
            out.writestr(info, data)
    return file


@pytest.fixture
def files(pack: Pack) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(pack.folder.iterdir())}


def refuses(file: Path, sentence: str) -> None:
    """It is refused in these words by whoever looks, and nothing of it is outside its folder."""
    target = file.parent / "target"
    shutil.rmtree(target, ignore_errors=True)
    before = sorted(file.parent.rglob("*"))
    target.mkdir()
    with pytest.raises(BadInputError, match=sentence):
        archive.unpack(file, target)
    with pytest.raises(BadInputError, match=sentence):
        packs.find(str(file))
    shutil.rmtree(target)
    assert sorted(file.parent.rglob("*")) == before


def test_a_pack_becomes_one_file_that_is_a_pack_again(
    pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack.folder / "pictures").mkdir()
    (pack.folder / "pictures" / "second.svg").write_text(pack.read("hero.svg"))
    pack.change(
        "campaign.toml",
        'hero = "hero.svg"',
        'hero = "hero.svg"\npictures = ["pictures/second.svg"]',
    )
    pack.change("en.toml", "hero = ", 'pictures = ["Once more"]\nhero = ')
    file = packed(capsys, pack)

    found = packs.find(str(file))

    assert found.name == "library-hours"
    assert preflight.load_checked(found).facts == packs.load(pack.folder).facts
    for name in ("campaign.toml", "en.toml", "en.story.md", "hero.svg", "pictures/second.svg"):
        assert (found / name).read_bytes() == (pack.folder / name).read_bytes()


def test_the_list_names_every_file_the_program_and_the_text(
    pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = json.loads(contents(packed(capsys, pack))["pack.json"])
    campaign = packs.load(pack.folder)

    assert (manifest["format"], manifest["program"]) == (1, __version__)
    assert manifest["id"] == "library-hours"
    assert manifest["petition_versions"] == {"en": campaign.version(campaign.wordings[0])}
    assert [entry["name"] for entry in manifest["files"]] == [
        *("campaign.toml", "en.story.md", "en.toml", "hero.svg"),
    ]


def test_the_hash_of_the_whole_is_that_of_sha256sum(
    pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    file = packed(capsys, pack)
    inside = contents(file)
    manifest = json.loads(inside.pop("pack.json"))

    lines = "".join(f"{hashlib.sha256(inside[n]).hexdigest()}  {n}\n" for n in sorted(inside))
    assert manifest["sha256"] == hashlib.sha256(lines.encode()).hexdigest()


def test_the_same_pack_makes_the_same_bytes(
    pack: Pack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = packed(capsys, pack).read_bytes()
    again = Pack(tmp_path / "elsewhere")
    for path in again.folder.iterdir():
        os.utime(path, (1, 1))
        path.chmod(0o600)

    assert packed(capsys, again, "again.kiosk").read_bytes() == first


def test_what_the_campaign_does_not_use_stays_at_home(
    pack: Pack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack.write("notes.txt", "the key is under the mat")
    (pack.folder / ".git").mkdir()
    pack.write(".git/config", "[core]")

    done = within(capsys, "pack", pack.folder, tmp_path / "x.kiosk")

    assert "Left out, as the campaign does not use it: notes.txt" in done.stdout
    assert "config" not in done.stdout
    assert "notes.txt" not in contents(tmp_path / "x.kiosk")


def test_a_pack_with_faults_is_not_packed_and_every_fault_is_told(
    pack: Pack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack.change("campaign.toml", 'country = "CA"', 'country = "Canada"')
    pack.change("en.toml", "headline", "heading")

    done = within(capsys, "pack", pack.folder, tmp_path / "x.kiosk")

    assert done.returncode == 2
    for fault in pack.faults():
        assert fault in done.stderr
    assert not (tmp_path / "x.kiosk").exists()


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(
    pack: Pack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.kiosk"
    file.write_text("mine")

    refused(within(capsys, "pack", pack.folder, file), "is there already")
    assert file.read_text() == "mine"

    assert within(capsys, "pack", pack.folder, file, "--replace").returncode == 0
    assert archive.read_manifest(file).id == "library-hours"


def test_only_a_file_that_is_called_so_is_written(
    pack: Pack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    refused(within(capsys, "pack", pack.folder, tmp_path / "x.zip"), "Such as x.kiosk")


def test_a_picture_that_is_a_link_out_of_the_folder_is_not_packed(
    pack: Pack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack.folder / "hero.svg").rename(tmp_path / "outside.svg")
    (pack.folder / "hero.svg").symlink_to(tmp_path / "outside.svg")

    done = within(capsys, "pack", pack.folder, tmp_path / "x.kiosk")

    assert done.returncode == 2
    assert not (tmp_path / "x.kiosk").exists()


def test_a_text_that_changed_is_another_version_on_its_way_to_a_record(
    pack: Pack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    versions: list[str] = []
    for headline in ("Keep the library open", "Keep the library open until nine"):
        text = pack.read("en.toml").partition("\n")[2]
        pack.write("en.toml", f'headline = "{headline}"\n{text}')
        file = packed(capsys, pack, f"{len(versions)}.kiosk")
        sheet = tmp_path / "sheet.csv"
        sheet.write_text(f"{HEADER}\nAda,,ada@example.org,,CA,yes\n")
        data = tmp_path / f"data-{len(versions)}"
        done = kiosk("enter", sheet, "--data", data, "--campaign", file)
        assert done.returncode == 0, done.stderr
        versions.append(_signed_version(data))
        told = json.loads(contents(file)["pack.json"])["petition_versions"]["en"]
        assert versions[-1] == told

    assert versions[0] != versions[1]


def _signed_version(data: Path) -> str:
    out = data.parent / f"{data.name}.jsonl"
    key = data / "practice" / "identity.txt"
    done = kiosk("export", out, "--data", data, "--format", "jsonl", "--identity", key)
    assert done.returncode == 0, done.stderr
    [written] = data.parent.glob(f"*{out.stem}*.jsonl")
    found: str = json.loads(written.read_text("utf-8"))["petition_version"]
    return found


def test_every_command_takes_a_file_for_a_folder(
    pack: Pack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = packed(capsys, pack)

    assert within(capsys, "check", file).returncode == 0
    printed = within(capsys, "poster", tmp_path / "poster.pdf", "--campaign", file)
    assert printed.returncode == 0, printed.stderr
    assert "Keep the library open" in within(capsys, "status", "--campaign", file).stdout


def test_what_was_unpacked_goes_with_the_program(
    pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setitem(ENVIRONMENT, "TMPDIR", str(tmp_path / "tmp"))
    assert kiosk("pack", pack.folder, tmp_path / "x.kiosk").returncode == 0

    assert kiosk("check", tmp_path / "x.kiosk").returncode == 0

    assert list((tmp_path / "tmp").iterdir()) == []


BAD_NAMES = {
    "../evil.toml": "leads to a place outside the pack",
    "pictures/../../evil.toml": "leads to a place outside the pack",
    "./evil.toml": "leads to a place outside the pack",
    "/etc/evil.toml": "leads to a place outside the pack",
    "..\\evil.toml": "has a backslash in its name",
    "C:evil.toml": "names a drive",
    "C:/evil.toml": "names a drive",
    "a/b/evil.svg": "lies too many folders deep",
    "pictures/": "is a folder without a file",
    "a//evil.svg": "lies too many folders deep",
    "": "is a folder without a file",
    ".hidden": "is hidden or ends in a full stop or a space",
    "evil.toml.": "is hidden or ends in a full stop or a space",
    "evil.toml ": "is hidden or ends in a full stop or a space",
    "con.toml": "some systems do not take",
    "what?.svg": "some systems do not take",
    "evil\x07.svg": "some systems do not take",
    "evil\u202egvs.exe": "some systems do not take",
    "x" * 101: "has too long a name",
}


@pytest.mark.parametrize("name", BAD_NAMES)
def test_names_that_lead_elsewhere_are_refused(
    name: str, files: dict[str, bytes], tmp_path: Path
) -> None:
    evil = {**files, name: b"x"}
    refuses(write(tmp_path / "x.kiosk", evil), BAD_NAMES[name])
    assert not list(tmp_path.parent.glob("evil*"))


@given(st.text(max_size=30))
def test_no_name_that_is_taken_leads_elsewhere(name: str) -> None:
    if not wrong_name(name):
        assert (Path("/pack") / name).resolve().is_relative_to("/pack")
        assert (Path("/pack") / name).resolve() != Path("/pack")


@pytest.mark.parametrize(
    ("one", "other"),
    [("a.svg", "A.SVG"), ("é.svg", "e\u0301.svg"), ("straße.svg", "STRASSE.svg")],
)
def test_names_that_are_one_file_on_some_system_are_refused(
    one: str, other: str, files: dict[str, bytes], tmp_path: Path
) -> None:
    refuses(
        write(tmp_path / "x.kiosk", {**files, one: b"1", other: b"2"}), "would be the same file"
    )


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_is_there_twice_is_refused(files: dict[str, bytes], tmp_path: Path) -> None:
    again = [(zipfile.ZipInfo("en.toml"), b"headline = 1")]
    refuses(write(tmp_path / "x.kiosk", files, entries=again), "would be the same file")


def test_a_file_that_is_a_folder_too_is_refused(files: dict[str, bytes], tmp_path: Path) -> None:
    refuses(write(tmp_path / "x.kiosk", {**files, "a": b"", "a/b": b""}), "is a file and a folder")


@pytest.mark.parametrize("mode", [0o120777, 0o040755, 0o020644, 0o060644, 0o010644])
def test_links_folders_and_devices_are_refused(
    mode: int, files: dict[str, bytes], tmp_path: Path
) -> None:
    link = zipfile.ZipInfo("hero.svg")
    link.external_attr = mode << 16
    rest = {name: data for name, data in files.items() if name != "hero.svg"}
    manifest = listed({**rest, "hero.svg": b"/etc/passwd"})

    file = write(tmp_path / "x.kiosk", rest, manifest, [(link, b"/etc/passwd")])

    refuses(file, "is a link or no file")


def test_too_many_files_are_refused(files: dict[str, bytes], tmp_path: Path) -> None:
    many = {f"{number}.svg": b"" for number in range(archive.MAX_FILES + 1)}
    refuses(write(tmp_path / "x.kiosk", {**files, **many}), "holds too many files")


def test_a_list_of_many_names_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(tmp_path / "x.kiosk", {f"{n}.svg": b"" for n in range(300)})
    monkeypatch.setattr(zipfile, "ZipFile", None)

    refuses(file, "holds too many files")


def test_a_bomb_that_says_its_size_is_refused(files: dict[str, bytes], tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.kiosk", "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("pack.json", json.dumps(listed(files)))
        for name in ("a.svg", "b.svg"):
            out.writestr(name, bytes(60_000_000))

    assert (tmp_path / "x.kiosk").stat().st_size < 200_000
    refuses(tmp_path / "x.kiosk", "unpacked it would have more than 100 MB")


def test_a_bomb_that_lies_about_its_size_is_refused_after_a_few_bytes(
    files: dict[str, bytes], tmp_path: Path
) -> None:
    manifest = listed({**files, "a.svg": b""})
    manifest["files"][-1]["bytes"] = 10
    lines = "".join(f"{e['sha256']}  {e['name']}\n" for e in manifest["files"])
    manifest["sha256"] = hashlib.sha256(lines.encode()).hexdigest()
    with zipfile.ZipFile(tmp_path / "x.kiosk", "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("pack.json", json.dumps(manifest))
        for name, data in files.items():
            out.writestr(name, data)
        out.writestr("a.svg", bytes(90_000_000))
    target = tmp_path / "out"
    target.mkdir()

    with pytest.raises(BadInputError, match="is larger than it says"):
        archive.unpack(tmp_path / "x.kiosk", target)

    assert sum(path.stat().st_size for path in target.iterdir()) < 2_000_000


def patched(file: Path, name: str, offset: int, value: bytes) -> Path:
    """Change what ZIP's list says of an entry; `offset` from its beginning (APPNOTE.TXT 4.3.12)."""
    data = bytearray(file.read_bytes())
    place = data.rindex(b"PK\x01\x02", 0, data.rindex(name.encode()))
    data[place + offset : place + offset + len(value)] = value
    file.write_bytes(data)
    return file


def test_an_entry_whose_size_is_a_lie_is_refused(files: dict[str, bytes], tmp_path: Path) -> None:
    file = patched(write(tmp_path / "x.kiosk", files), "hero.svg", 24, struct.pack("<L", 5))
    refuses(file, "is smaller than it says|damaged")


def test_an_encrypted_entry_is_refused(files: dict[str, bytes], tmp_path: Path) -> None:
    file = patched(write(tmp_path / "x.kiosk", files), "hero.svg", 8, struct.pack("<H", 1))
    refuses(file, "is encrypted")


def test_an_entry_packed_otherwise_is_refused(files: dict[str, bytes], tmp_path: Path) -> None:
    file = patched(write(tmp_path / "x.kiosk", files), "hero.svg", 10, struct.pack("<H", 14))
    refuses(file, "is packed in an unknown way")


def test_a_file_that_was_cut_short_is_refused_wherever(
    files: dict[str, bytes], tmp_path: Path
) -> None:
    whole = write(tmp_path / "x.kiosk", files).read_bytes()

    for length in [0, 1, 21, 22, 41, 42, *range(50, len(whole), 97), len(whole) - 1]:
        (tmp_path / "x.kiosk").write_bytes(whole[:length])
        with pytest.raises(BadInputError, match="damaged"):
            archive.read_manifest(tmp_path / "x.kiosk")


@given(st.data())
def test_a_file_with_any_changed_byte_is_whole_or_refused(data: st.DataObject) -> None:
    buffer = io.BytesIO()
    inside = {"campaign.toml": b"schema = 1\n", "hero.svg": b"<svg/>"}
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("pack.json", json.dumps(listed(inside)))
        for name, text in inside.items():
            out.writestr(name, text)
    whole = bytearray(buffer.getvalue())
    for _ in range(data.draw(st.integers(1, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))

    with tempfile.TemporaryDirectory() as folder:
        file, target = Path(folder) / "x.kiosk", Path(folder) / "out"
        file.write_bytes(whole)
        target.mkdir()
        try:
            archive.unpack(file, target)
        except BadInputError:
            return
        assert {p.name: p.read_bytes() for p in target.iterdir()} == inside


def test_bytes_before_or_behind_are_refused(files: dict[str, bytes], tmp_path: Path) -> None:
    whole = write(tmp_path / "x.kiosk", files).read_bytes()

    for data in (whole + b"more", b"#!/bin/sh\n" + whole):
        (tmp_path / "x.kiosk").write_bytes(data)
        refuses(tmp_path / "x.kiosk", "is no campaign pack, or it is damaged")


def test_something_else_is_refused(tmp_path: Path) -> None:
    for data in (b"", b"hello" * 100, b"PK\x03\x04" * 100):
        (tmp_path / "x.kiosk").write_bytes(data)
        refuses(tmp_path / "x.kiosk", "is no campaign pack, or it is damaged")


def more(files: dict[str, bytes], _: dict[str, Any]) -> None:
    files["extra.svg"] = b"<svg/>"


def less(files: dict[str, bytes], _: dict[str, Any]) -> None:
    del files["hero.svg"]


def other(files: dict[str, bytes], _: dict[str, Any]) -> None:
    files["hero.svg"] = files["hero.svg"].replace(b"4", b"5")


def relisted(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
    manifest["files"].reverse()


def setting(key: str, value: Any) -> Change:
    def change(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
        manifest[key] = value

    return change


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (more, "“extra.svg” is in it and not on its list"),
        (less, "“hero.svg” is on its list and not in it"),
        (other, "“hero.svg” in it is not what its list says"),
        (relisted, "its list was changed"),
        (
            setting("format", 2),
            "was made by a newer version of this program. Update the kiosk first",
        ),
        (setting("format", 0), "does not say what is in it"),
        (setting("format", "1"), "does not say what is in it"),
        (setting("kind", "something"), "does not say what is in it"),
        (setting("id", "../../evil"), "does not say what is in it"),
        (setting("files", []), "does not say what is in it"),
        (setting("more", 1), "does not say what is in it"),
        (setting("sha256", "0" * 64), "its list was changed"),
    ],
)
def test_a_list_that_is_not_true_is_refused(
    change: Change, sentence: str, files: dict[str, bytes], tmp_path: Path
) -> None:
    manifest = listed(files)
    change(files, manifest)

    refuses(write(tmp_path / "x.kiosk", files, manifest), sentence)


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, "null", '{"format": 1e999}'])
def test_a_list_that_is_none_is_refused(text: str, files: dict[str, bytes], tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.kiosk", "w") as out:
        out.writestr("pack.json", text)
        for name, data in files.items():
            out.writestr(name, data)

    refuses(tmp_path / "x.kiosk", "does not say what is in it")


def test_a_file_without_a_list_is_refused(files: dict[str, bytes], tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.kiosk", "w") as out:
        for name, data in files.items():
            out.writestr(name, data)

    refuses(tmp_path / "x.kiosk", "there is no pack.json in it")


def test_half_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "x.kiosk").open("wb") as file:
        file.truncate(500_000_000)

    refuses(tmp_path / "x.kiosk", r"is too large for a campaign \(500 MB\)")


def test_a_newer_pack_is_refused_at_the_command_line_in_one_sentence(
    files: dict[str, bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path / "x.kiosk", files, listed(files, format=3))

    refused(within(capsys, "check", file), "Update the kiosk first.")


@pytest.mark.parametrize("key", ["id", "petition_versions"])
def test_a_list_that_names_another_campaign_or_text_is_refused(
    key: str, pack: Pack, files: dict[str, bytes], tmp_path: Path
) -> None:
    campaign = packs.load(pack.folder)
    versions = {wording.language: campaign.version(wording) for wording in campaign.wordings}
    true = {"id": campaign.id, "petition_versions": versions}
    file = write(tmp_path / "x.kiosk", files, listed(files, **true))
    assert packs.load(packs.find(str(file))).id == campaign.id
    untrue = true | {key: "another" if key == "id" else {"en": "0" * 64}}
    file = write(tmp_path / "y.kiosk", files, listed(files, **untrue))

    with pytest.raises(BadInputError, match="holds another campaign, or another text"):
        packs.find(str(file))


def test_a_file_that_changes_is_unpacked_anew(
    pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    file = packed(capsys, pack)
    first = packs.find(str(file))
    assert packs.find(str(file)) == first
    pack.change("en.toml", 'Keep the library open"', 'Keep it open"')
    assert within(capsys, "pack", pack.folder, file, "--replace").returncode == 0

    assert packs.load(packs.find(str(file))).wordings[0].texts.headline == "Keep it open"


def test_nothing_is_left_of_a_file_that_was_refused(
    files: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    manifest = listed(files)
    files["hero.svg"] = bytes(len(files["hero.svg"]))

    with pytest.raises(BadInputError):
        packs.find(str(write(tmp_path / "x.kiosk", files, manifest)))

    assert list((tmp_path / "tmp").iterdir()) == []
