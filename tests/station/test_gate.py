"""The way in to the staff side: tries, waits, the lock, and what opens it."""

import errno
import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import KioskError
from kiosk.station import gate, settings
from kiosk.station.gate import GATE_FILE, TRIES, Barred, Free, Gate, NoPin, Waiting
from kiosk.station.pin import hash_pin
from kiosk.station.recovery_code import hash_code
from kiosk.station.settings import Settings
from kiosk.vault.seal import Identity
from tests.station.gatekeeper import Gatekeeper, Seconds
from tests.vault.samples import names_in

PIN, WRONG = "471829", "471828"
CODE = "K7FP-2QXM-9HTW-C3VR-ZB64"
OURS = Identity.new()
LIVE = Settings(
    recipients=(*OURS.recipients, *Identity.new().recipients),
    pin=hash_pin(PIN),
    recovery_code=hash_code(CODE),
    live_since="2026-11-03T14:05:06Z",
    test_opened=True,
)

# Attempt by attempt: how long nobody may try after it, and how many are left then.
TABLE = [
    (0, 0, 10),
    (1, 0, 9),
    (2, 0, 8),
    (3, 0, 7),
    (4, 0, 6),
    (5, 15, 5),
    (6, 30, 4),
    (7, 60, 3),
    (8, 120, 2),
    (9, 240, 1),
    (10, None, 0),
    (11, None, 0),
    (12, None, 0),
]
DAY = 86_400


def nothing(_: Gatekeeper) -> None:
    """Time goes by and nothing happens."""


def clock_moved(days: int) -> Callable[[Gatekeeper], None]:
    def move(gatekeeper: Gatekeeper) -> None:
        gatekeeper.ask("clock", str(days * DAY))
        file = gatekeeper.data / GATE_FILE
        if file.exists():
            at = file.stat().st_mtime + days * DAY
            os.utime(file, (at, at))

    return move


def killed_and_clock_moved(gatekeeper: Gatekeeper) -> None:
    gatekeeper.kill()
    clock_moved(3)(gatekeeper)


@pytest.mark.parametrize(
    "upset",
    [nothing, clock_moved(1), clock_moved(-400), killed_and_clock_moved],
    ids=["calm", "clock ahead", "clock back", "killed, clock ahead"],
)
def test_the_table_of_attempts(tmp_path: Path, upset: Callable[[Gatekeeper], None]) -> None:
    settings.save(LIVE, tmp_path)
    with Gatekeeper(tmp_path) as gatekeeper:
        for attempt, wait, left in TABLE:
            if attempt:
                assert gatekeeper.ask("try", WRONG) is False
            upset(gatekeeper)
            if wait is None:
                assert gatekeeper.state()["state"] == "Barred", attempt
                continue
            if wait:
                assert gatekeeper.state() == {"state": "Waiting", "seconds": wait}, attempt
                assert gatekeeper.ask("try", PIN) is False
                gatekeeper.ask("pass", str(wait - 0.5))
                assert gatekeeper.state() == {"state": "Waiting", "seconds": 1}
                gatekeeper.ask("pass", "0.5")
            assert gatekeeper.state() == {"state": "Free", "left": left}, attempt
        assert gatekeeper.ask("try", PIN) is False


@pytest.mark.parametrize("attempt", range(5))
def test_a_try_is_counted_before_it_is_looked_at(tmp_path: Path, attempt: int) -> None:
    settings.save(LIVE, tmp_path)
    with Gatekeeper(tmp_path) as gatekeeper:
        for _ in range(attempt):
            gatekeeper.ask("try", WRONG)
        assert gatekeeper.ask("die-while-trying", WRONG) is None
        gatekeeper.restart()

        expected = {"state": "Free", "left": 9 - attempt}
        if attempt == 4:
            expected = {"state": "Waiting", "seconds": 15}
        assert gatekeeper.state() == expected


def test_killing_it_gives_no_eleventh_try(tmp_path: Path) -> None:
    settings.save(LIVE, tmp_path)
    with Gatekeeper(tmp_path) as gatekeeper:
        for _ in range(TRIES):
            gatekeeper.ask("pass", "240")
            assert gatekeeper.ask("die-while-trying", WRONG) is None
            gatekeeper.restart()

        gatekeeper.ask("pass", "1000000")
        assert gatekeeper.ask("try", PIN) is False
        assert gatekeeper.state()["state"] == "Barred"


@dataclass
class Door:
    """A gate in a data folder, with a clock of its own."""

    data: Path
    settings: Settings | None = LIVE
    seconds: Seconds = field(default_factory=Seconds)

    def __post_init__(self) -> None:
        self.gate = Gate(self.data, self.settings, self.seconds)

    def try_wrong(self, times: int) -> None:
        for _ in range(times):
            self.seconds.now += 240
            assert not self.gate.try_pin(WRONG)

    def again(self) -> "Door":
        """The same kiosk after a restart."""
        return Door(self.data, self.settings)

    @property
    def noted(self) -> Any:
        return json.loads((self.data / GATE_FILE).read_text())["tries"]


@pytest.mark.parametrize("before", [0, 4, 5, 9])
def test_the_right_pin_opens_and_forgets(tmp_path: Path, before: int) -> None:
    door = Door(tmp_path)
    door.try_wrong(before)
    door.seconds.now += 240

    assert door.gate.try_pin(PIN)
    assert door.gate.state() == door.again().gate.state() == Free(TRIES)
    assert door.noted == 0


def test_while_it_waits_nothing_is_looked_at_or_counted(tmp_path: Path) -> None:
    door = Door(tmp_path)
    door.try_wrong(5)

    assert not door.gate.try_pin(PIN)
    assert door.gate.state() == Waiting(15)
    assert door.noted == 5


@pytest.mark.parametrize("wrong", [0, 5, 10])
def test_the_recovery_code_opens_however_it_is_typed(tmp_path: Path, wrong: int) -> None:
    door = Door(tmp_path)
    door.try_wrong(wrong)

    assert not door.gate.unlock_with_code("K7FP-2QXM-9HTW-C3VR-ZB65")
    assert not door.gate.unlock_with_code("")
    assert not door.gate.unlock_with_code(PIN)
    assert door.noted == wrong if wrong else True
    assert door.gate.unlock_with_code("k7fp 2qxm9htw–c3vr zb64\n")
    assert door.gate.state() == door.again().gate.state() == Free(TRIES)


def test_an_identity_of_any_recipient_opens_and_no_other(tmp_path: Path) -> None:
    door = Door(tmp_path)
    door.try_wrong(10)

    assert not door.gate.unlock_with_identity(Identity.new())
    assert not door.gate.unlock_with_identity(Identity(()))
    assert door.gate.state() == Barred(has_code=True)
    assert door.gate.unlock_with_identity(OURS)
    assert door.again().gate.state() == Free(TRIES)


def test_practice_and_no_pin_are_told_apart_and_no_pin_opens_them(tmp_path: Path) -> None:
    practice, without = Door(tmp_path, None), Door(tmp_path, LIVE.model_copy(update={"pin": None}))

    assert practice.gate.state() == NoPin(practice=True)
    assert without.gate.state() == NoPin(practice=False)
    for door in (practice, without):
        assert not door.gate.try_pin(PIN)
        assert not door.gate.try_pin("")
    assert not practice.gate.unlock_with_code(CODE)
    assert not practice.gate.unlock_with_identity(OURS)
    assert without.gate.unlock_with_code(CODE)
    assert without.gate.unlock_with_identity(OURS)


def test_the_lock_says_whether_there_is_a_code(tmp_path: Path) -> None:
    door = Door(tmp_path, LIVE.model_copy(update={"recovery_code": None}))
    door.try_wrong(10)

    assert door.gate.state() == Barred(has_code=False)
    assert not door.gate.unlock_with_code(CODE)


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\0" * 64,
        b'{"schema": 1, "tries": 3',
        b'{"schema": 1, "tries": -1}',
        b'{"schema": 1, "tries": 11}',
        b'{"schema": 1, "tries": true}',
        b'{"schema": 1, "tries": 1.5}',
        b'{"schema": 1, "tries": "0"}',
        b'{"schema": 2, "tries": 0}',
        b'{"schema": 1}',
        b"[]",
        b"7",
        b"[" * 100_000,
    ],
)
def test_a_damaged_counter_is_locked_and_can_be_opened(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / GATE_FILE).write_bytes(damage)
    door = Door(tmp_path)

    assert door.gate.state() == Barred(has_code=True, damaged=True)
    assert not door.gate.try_pin(PIN)
    assert (tmp_path / GATE_FILE).read_bytes() == damage
    assert door.gate.unlock_with_code(CODE)
    assert door.again().gate.state() == Free(TRIES)


def test_a_folder_in_its_place_is_damage_too(tmp_path: Path) -> None:
    (tmp_path / GATE_FILE).mkdir()

    assert Door(tmp_path).gate.state() == Barred(has_code=True, damaged=True)


def test_a_counter_that_goes_while_the_kiosk_runs_is_not_forgotten(tmp_path: Path) -> None:
    door = Door(tmp_path)
    door.try_wrong(5)
    (tmp_path / GATE_FILE).unlink()
    door.try_wrong(1)

    assert door.noted == 6


def failing(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(gate, "write_whole", fail)


@pytest.mark.parametrize("code", [errno.EIO, errno.EROFS, errno.EACCES])
def test_where_the_counter_cannot_be_kept_no_pin_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    door = Door(tmp_path)
    failing(monkeypatch, code)

    with pytest.raises(KioskError):
        door.gate.try_pin(PIN)
    assert door.gate.state() == Free(TRIES)


def test_a_full_disk_keeps_no_staff_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gate.reset(tmp_path)
    door = Door(tmp_path)
    failing(monkeypatch, errno.ENOSPC)

    door.try_wrong(7)
    assert door.noted == 7
    assert door.again().gate.state() == Waiting(60)
    door.seconds.now += 60
    assert door.gate.try_pin(PIN)
    assert door.noted == 0


def test_a_full_disk_without_a_counter_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, errno.ENOSPC)

    with pytest.raises(KioskError, match="no space left"):
        Door(tmp_path).gate.try_pin(PIN)
    assert names_in(tmp_path) == []


def test_who_proved_himself_gets_in_though_the_disk_then_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = Door(tmp_path)
    door.try_wrong(10)
    failing(monkeypatch, errno.EIO)

    assert door.gate.unlock_with_code(CODE)
    assert door.gate.state() == Free(TRIES)


def test_the_counter_is_for_this_user_alone_and_holds_a_number_only(tmp_path: Path) -> None:
    door = Door(tmp_path)
    door.try_wrong(3)

    assert (tmp_path / GATE_FILE).stat().st_mode & 0o777 == 0o600
    assert json.loads((tmp_path / GATE_FILE).read_text()) == {"schema": 1, "tries": 3}
