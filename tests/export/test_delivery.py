"""A file on a stick: whole and read back, or not there."""

import errno
import hashlib
import os
from pathlib import Path
from typing import BinaryIO

import pytest

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.export.delivery import check_target, delivering
from kiosk.vault.files import harden
from tests.vault.samples import names_in


def test_a_delivered_file_is_what_was_written(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    with delivering(target) as under_way:
        under_way.write(b"one,")
        under_way.write(b"two")
        done = under_way.verify()
        assert not target.exists()
        under_way.publish(replace=False)

    assert target.read_bytes() == b"one,two"
    assert (done.path, done.size) == (target, 7)
    assert done.sha256 == hashlib.sha256(b"one,two").hexdigest()
    assert names_in(tmp_path) == ["out.csv"]


def test_the_file_is_read_from_the_disk_and_not_from_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda *arguments: asked.append(arguments[3]))
    with delivering(tmp_path / "out.csv") as under_way:
        under_way.verify()

    assert asked == [os.POSIX_FADV_DONTNEED]


def deliver(target: Path, data: bytes, failing: Exception | None = None) -> None:
    with delivering(target) as under_way:
        under_way.write(data)
        if failing is not None:
            raise failing
        under_way.verify()
        under_way.publish(replace=False)


def test_a_stick_that_gives_back_something_else_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(file: BinaryIO) -> None:
        harden(file)
        os.pwrite(file.fileno(), b"spoilt", 0)

    monkeypatch.setattr("kiosk.vault.files.harden", spoil)
    with pytest.raises(FailureError, match="not what was written"):
        deliver(tmp_path / "out.csv", b"whole")
    assert names_in(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (errno.ENOSPC, FailureError, "no space left"),
        (errno.EIO, FailureError, "could not be used"),
        (errno.EROFS, BadInputError, "may not be written"),
    ],
)
def test_a_failure_in_the_middle_leaves_nothing(
    tmp_path: Path, code: int, kind: type[KioskError], words: str
) -> None:
    with pytest.raises(kind, match=words):
        deliver(tmp_path / "out.csv", b"half", OSError(code, os.strerror(code)))

    assert names_in(tmp_path) == []


def test_a_name_that_may_not_last_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr("kiosk.vault.files.sync_folder", fail)
    with pytest.raises(FailureError, match="could not be used"):
        deliver(tmp_path / "out.csv", b"whole")

    assert names_in(tmp_path) == []


def test_a_bug_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        deliver(tmp_path / "out.csv", b"half" * 100_000, ZeroDivisionError())

    assert names_in(tmp_path) == []


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"another's")

    with pytest.raises(BadInputError, match="there already"):
        deliver(target, b"ours")

    assert target.read_bytes() == b"another's"
    assert names_in(tmp_path) == ["out.csv"]


def test_a_place_that_cannot_work_is_told_beforehand(tmp_path: Path) -> None:
    taken = tmp_path / "taken.csv"
    taken.touch()

    with pytest.raises(BadInputError, match=r"The folder “.*nowhere” does not exist"):
        check_target(tmp_path / "nowhere" / "out.csv", replace=False)
    with pytest.raises(BadInputError, match="--replace"):
        check_target(taken, replace=False)
    with pytest.raises(BadInputError, match="is a folder"):
        check_target(tmp_path, replace=True)
    with pytest.raises(BadInputError, match="does not exist"):
        check_target(taken / "out.csv", replace=False)
    check_target(taken, replace=True)
    check_target(tmp_path / "new.csv", replace=False)
