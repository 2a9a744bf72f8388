"""A machine that starts into the kiosk alone: what is done to it, and taken back."""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk import paths
from kiosk.cli import cli
from kiosk.errors import BadInputError, FailureError
from kiosk.station import installing, lockdown
from kiosk.station.installing import FILES, MASKED, TARGET, Station, carry_out, removal, steps

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a Debian machine")

PROGRAM = Path("/opt/petition-kiosk/kiosk")


class System:
    """Stands for `systemctl` and the others, on a root folder of its own."""

    def __init__(self, root: Path) -> None:
        self.units = root / "etc/systemd/system"
        self.units.mkdir(parents=True)
        self.ran: list[Sequence[str]] = []

    def run(self, command: Sequence[str]) -> None:
        self.ran.append(command)
        match command:
            case ["systemctl", "set-default", target]:
                self.link("default.target", target)
            case ["systemctl", "mask", *units]:
                for unit in units:
                    self.link(unit, "/dev/null")
            case ["systemctl", "unmask", *units]:
                for unit in units:
                    (self.units / unit).unlink()
            case ["rm", "-rf", *places]:
                for place in map(Path, places):
                    shutil.rmtree(place) if place.is_dir() else place.unlink()

    def link(self, name: str, target: str) -> None:
        (self.units / name).unlink(missing_ok=True)
        (self.units / name).symlink_to(target)


@pytest.fixture
def system(tmp_path: Path) -> System:
    return System(tmp_path)


def files_in(root: Path) -> set[Path]:
    return {path.relative_to(root) for path in root.rglob("*") if not path.is_dir()}


def test_everything_is_written_and_nothing_is_left_to_fill_in(
    tmp_path: Path, system: System
) -> None:
    done = list(carry_out(steps(PROGRAM, Station(tmp_path)), system.run))

    assert len(done) == 5
    assert {Path(place) for place in FILES.values()} <= files_in(tmp_path)
    texts = {place: (tmp_path / place).read_text() for place in FILES.values()}
    assert [place for place, text in texts.items() if "@USER" in text or "@PROGRAM" in text] == []
    service = texts["etc/systemd/system/petition-kiosk.service"]
    assert f"cage -d -- {PROGRAM}" in service
    assert "isolate graphical.target" in service


def test_removed_the_machine_is_what_it_was(tmp_path: Path, system: System) -> None:
    system.link("default.target", "multi-user.target")
    before = files_in(tmp_path)
    station = Station(tmp_path)
    for _ in range(2):  # done twice, it still knows what was before
        list(carry_out(steps(PROGRAM, station), system.run))
        assert station.starts_into_kiosk

    list(carry_out(removal(station), system.run))

    assert files_in(tmp_path) == before
    assert station.before == "multi-user.target"


def test_a_program_from_a_stick_is_copied_first(tmp_path: Path) -> None:
    first = steps(Path("/media/somebody/STICK/kiosk/kiosk"), Station(tmp_path))[0]
    copied = ("cp", "--recursive", "--remove-destination", "/media/somebody/STICK/kiosk/.")
    assert (*copied, "/opt/petition-kiosk") in first.commands
    assert "Copy" not in steps(Path("/usr/lib/petition-kiosk/kiosk"), Station(tmp_path))[0].words


def test_a_user_who_is_there_is_not_made_again(tmp_path: Path) -> None:
    made = [step.words for step in steps(PROGRAM, Station(tmp_path))]
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/passwd").write_text("petition-kiosk:x:1000:1000::/home/petition-kiosk:\n")
    again = [step.words for step in steps(PROGRAM, Station(tmp_path))]
    assert len(made) == len(again) + 1


def test_what_fails_is_named_with_what_it_said(tmp_path: Path) -> None:
    step = installing.Step("Try", (("ls", str(tmp_path / "nowhere")),))
    with pytest.raises(FailureError, match=r"nowhere.*it said: .*No such file") as failure:
        list(carry_out([step]))
    assert "again" in failure.value.remedy

    with pytest.raises(FailureError, match="no “no-such-program”"):
        list(carry_out([installing.Step("Try", (("no-such-program",),))]))


def test_from_the_source_there_is_nothing_to_install() -> None:
    with pytest.raises(BadInputError, match="without Python"):
        installing.built_program()


def test_a_dry_run_prints_each_step_and_does_nothing() -> None:
    answer = CliRunner().invoke(cli, ["install-station", "--dry-run"])
    assert answer.exit_code == 0
    todo = steps(PROGRAM, Station())
    for number, step in enumerate(todo, start=1):
        assert f"{number}. {step.words}\n" in answer.output
    for place in FILES.values():
        assert f"write /{place}\n" in answer.output
    assert not Path("/etc/petition-kiosk").exists()


def test_every_file_of_ours_is_used() -> None:
    assert {path.name for path in (paths.deploy() / "linux").iterdir()} == set(FILES)


def test_doctor_says_what_is_open_and_nothing_once_it_is_closed(
    tmp_path: Path, system: System
) -> None:
    sysrq = tmp_path / "proc/sys/kernel/sysrq"
    sysrq.parent.mkdir(parents=True)
    sysrq.write_text("438\n")
    (tmp_path / "etc/group").write_text(f"sudo:x:{os.getegid()}:somebody\n")
    desktop = {"XDG_CURRENT_DESKTOP": "GNOME"}

    found = {line.name: line for line in lockdown.lines(desktop, tmp_path, "linux")}
    assert [line.mark for line in found.values()] == ["note"] * 3
    assert found["Desktop"].words == "Stands behind the kiosk"
    assert "SysRq, Ctrl+Alt+Del" in found["Keys of the system"].words

    list(carry_out(steps(PROGRAM, Station(tmp_path)), system.run))
    sysrq.write_text("0\n")
    (tmp_path / "etc/group").write_text("")
    assert [line.mark for line in lockdown.lines({}, tmp_path, "linux")] == ["well"] * 3


def test_sleep_stays_masked_in_every_kind(system: System, tmp_path: Path) -> None:
    list(carry_out(steps(PROGRAM, Station(tmp_path)), system.run))
    for unit in MASKED:
        assert (system.units / unit).readlink() == Path("/dev/null")
    assert (system.units / "default.target").readlink() == Path(TARGET)
