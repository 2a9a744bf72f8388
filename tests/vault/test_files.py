"""Files that are whole or not there."""

import errno
import os
import stat
from pathlib import Path

import pytest

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.vault import files
from kiosk.vault.files import in_plain_words, make_private_folder, write_whole
from tests.vault.samples import names_in


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (errno.ENOSPC, KioskError, "no space left"),
        (errno.EDQUOT, KioskError, "no space left"),
        (errno.EROFS, BadInputError, "may not be written"),
        (errno.EACCES, BadInputError, "may not be written"),
        (errno.ENOENT, BadInputError, "does not exist"),
        (errno.ENOTDIR, BadInputError, "a file where a folder should be"),
        (errno.EISDIR, BadInputError, "is a folder"),
        (errno.ENAMETOOLONG, BadInputError, "too long"),
        (errno.EIO, FailureError, "could not be used"),
    ],
)
def test_what_the_system_says_becomes_a_sentence(
    code: int, kind: type[KioskError], words: str
) -> None:
    told = in_plain_words(OSError(code, os.strerror(code)), Path("/somewhere/file"))

    assert type(told) is kind
    assert words in str(told)
    assert "somewhere" in str(told) or "file" in str(told)
    assert "Errno" not in str(told)


def test_a_file_is_synced_before_it_gets_its_name_and_its_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "target"
    seen: list[tuple[str, bool]] = []
    sync = os.fsync

    def watch(descriptor: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        seen.append(("folder" if is_folder else "file", target.exists()))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", watch)
    write_whole(target, b"whole", replace=False)

    assert seen == [("file", False), ("folder", True)]


def test_a_write_that_fails_leaves_the_former_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "target"
    write_whole(target, b"former", replace=True)

    def fail(_: int) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="broken"):
        write_whole(target, b"new", replace=True)

    assert target.read_bytes() == b"former"
    assert names_in(tmp_path) == ["target"]


@pytest.mark.parametrize("hard_links", [True, False])
def test_a_file_that_is_there_is_not_replaced_unasked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hard_links: bool
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "sticks have no hard links")

    if not hard_links:
        monkeypatch.setattr(os, "link", refuse)
        monkeypatch.setattr(files, "_NAMELESS", 0)
    target = tmp_path / "target"
    write_whole(target, b"former", replace=False)

    with pytest.raises(FileExistsError):
        write_whole(target, b"new", replace=False)
    assert target.read_bytes() == b"former"
    write_whole(target, b"new", replace=True)
    assert target.read_bytes() == b"new"
    assert names_in(tmp_path) == ["target"]


def test_a_private_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o755)
    make_private_folder(folder)
    make_private_folder(tmp_path / "new" / "deep")

    assert folder.stat().st_mode & 0o777 == 0o755
    assert (tmp_path / "new" / "deep").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(("code", "passes"), [(errno.EINVAL, True), (errno.EIO, False)])
def test_only_a_folder_that_cannot_be_synced_at_all_is_let_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, passes: bool
) -> None:
    def fail(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    if passes:
        files.sync_folder(tmp_path)
    else:
        with pytest.raises(OSError, match="Input/output"):
            files.sync_folder(tmp_path)


@pytest.fixture(params=["nameless", "named"])
def kind_of_disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A disk where files without a name can be made, and one as sticks are."""
    if request.param == "named":
        monkeypatch.setattr(files, "_NAMELESS", 0)
    return str(request.param)


@pytest.mark.parametrize("replace", [True, False])
def test_a_file_under_way_has_no_name_where_that_can_be(
    tmp_path: Path, kind_of_disk: str, replace: bool
) -> None:
    target = tmp_path / "target"
    with files.staged(target) as (file, temporary):
        file.write(b"whole")
        files.harden(file)
        assert temporary.read_bytes() == b"whole"
        expected = [] if kind_of_disk == "nameless" else [temporary.name]
        assert names_in(tmp_path) == expected
        files.publish(temporary, target, replace=replace)

    assert target.read_bytes() == b"whole"
    assert target.stat().st_mode & 0o777 == 0o600
    assert names_in(tmp_path) == ["target"]


def test_what_a_kill_left_is_removed_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not what is being written now, nor what only looks alike."""
    monkeypatch.setattr(files, "_NAMELESS", 0)
    others = {
        ".hidden.kiosk-part",
        ".out.csv.1a2b3c4d.part",
        "out.csv.1a2b3c4d.kiosk-part",
        ".out.csv.1a2b3c4x.kiosk-part",
        "out.csv",
    }
    for name in others:
        (tmp_path / name).write_bytes(b"another's")
    (tmp_path / ".out.csv.1a2b3c4d.kiosk-part").write_bytes(b"left")
    (tmp_path / ".out.csv.2a2b3c4d.kiosk-part").write_bytes(b"left")

    with files.staged(tmp_path / "out.csv") as (file, temporary):
        file.write(b"being written")
        assert files.remove_unfinished(tmp_path) == 2
        assert {*names_in(tmp_path)} == {*others, temporary.name}
    assert files.remove_unfinished(tmp_path) == 0
    assert files.remove_unfinished(tmp_path / "nowhere") == 0


def test_a_name_that_cannot_be_replaced_leaves_nothing_beside_it(
    tmp_path: Path, kind_of_disk: str
) -> None:
    target = tmp_path / "target"
    target.mkdir()

    with pytest.raises(OSError, match="directory"):
        write_whole(target, b"whole", replace=True)
    assert names_in(tmp_path) == ["target"], kind_of_disk
