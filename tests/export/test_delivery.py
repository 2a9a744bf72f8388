"""A file on a stick: whole and read back, or not there."""

import errno
import hashlib
import os
from pathlib import Path

import pytest

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.export import delivery
from kiosk.export.delivery import check_target, delivering


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
    assert os.listdir(tmp_path) == ["out.csv"]


def test_the_file_is_read_from_the_disk_and_not_from_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda *arguments: asked.append(arguments[3]))
    with delivering(tmp_path / "out.csv") as under_way:
        under_way.verify()

    assert asked == [os.POSIX_FADV_DONTNEED]


def test_a_stick_that_gives_back_something_else_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    harden = delivery.files.harden

    def spoil(file: object) -> None:
        harden(file)  # type: ignore[arg-type]
        (hidden,) = tmp_path.iterdir()
        hidden.write_bytes(b"spoilt")

    monkeypatch.setattr(delivery.files, "harden", spoil)
    with pytest.raises(FailureError, match="not what was written"):
        with delivering(tmp_path / "out.csv") as under_way:
            under_way.write(b"whole")
            under_way.verify()
    assert list(tmp_path.iterdir()) == []


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
    with pytest.raises(kind, match=words), delivering(tmp_path / "out.csv") as under_way:
        under_way.write(b"half")
        raise OSError(code, os.strerror(code))

    assert list(tmp_path.iterdir()) == []


def test_a_bug_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), delivering(tmp_path / "out.csv") as under_way:
        under_way.write(b"half" * 100_000)
        raise ZeroDivisionError

    assert list(tmp_path.iterdir()) == []


def test_a_file_that_appeared_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    with pytest.raises(BadInputError, match="there already"):
        with delivering(target) as under_way:
            target.write_bytes(b"another's")
            under_way.verify()
            under_way.publish(replace=False)

    assert target.read_bytes() == b"another's"
    assert os.listdir(tmp_path) == ["out.csv"]


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
