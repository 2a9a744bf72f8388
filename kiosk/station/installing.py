"""A Debian or Ubuntu machine that starts into the kiosk alone: what is done to it, step by step.

The screen stays what it is until the machine starts anew, though sleep is off at once. `removal`
takes it back; the program, Debian's packages and what was signed stay. The files stand in
`assets/deploy/linux/`, each with the reason for what it says.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import paths
from kiosk.errors import BadInputError, FailureError
from kiosk.station import programs
from kiosk.vault.files import in_plain_words

USER = "petition-kiosk"
TARGET = "petition-kiosk.target"
ADMINISTRATORS = ("root", "sudo", "wheel", "admin")  # whose members may change everything
HOME = Path("/opt/petition-kiosk")  # of a program that was started from a stick or a home folder
_KEPT_FOLDERS = (Path("/opt"), Path("/usr"))  # a program in one of these stays where it is
_UNITS = "etc/systemd/system"
_FORMER = Path("etc/petition-kiosk/started-into")

# What the machine is given, from `assets/deploy/linux/`.
FILES = {
    "petition-kiosk.target": f"{_UNITS}/petition-kiosk.target",
    "petition-kiosk.service": f"{_UNITS}/petition-kiosk.service",
    "petition-kiosk-stick@.service": f"{_UNITS}/petition-kiosk-stick@.service",
    "90-petition-kiosk-sticks.rules": "etc/udev/rules.d/90-petition-kiosk-sticks.rules",
    "50-petition-kiosk.rules": "etc/polkit-1/rules.d/50-petition-kiosk.rules",
    "pam": "etc/pam.d/petition-kiosk",
    "user-slice.conf": f"{_UNITS}/user-.slice.d/petition-kiosk.conf",
    "logind.conf": "etc/systemd/logind.conf.d/petition-kiosk.conf",
    "system.conf": "etc/systemd/system.conf.d/petition-kiosk.conf",
    "sysctl.conf": "etc/sysctl.d/60-petition-kiosk.conf",
}
# The libraries are what Qt needs on a screen and a system without a desktop may lack.
PACKAGES = (
    *("cage", "xwayland", "dbus", "libpam-systemd", "polkitd", "udisks2", "libfontconfig1"),
    *("libxcb-cursor0", "libxcb-image0", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1"),
    *("libxcb-util1", "libxkbcommon-x11-0"),
)
# Masked, nobody and nothing can start them.
MASKED = (
    *("sleep.target", "suspend.target", "hibernate.target", "hybrid-sleep.target"),
    "suspend-then-hibernate.target",
    "ctrl-alt-del.target",
)

Run = Callable[[Sequence[str]], None]


@dataclass(frozen=True)
class Step:
    """One thing that is done: in `words`, and as `commands` and `files` (place → contents)."""

    words: str
    commands: tuple[tuple[str, ...], ...] = ()
    files: tuple[tuple[Path, str], ...] = ()

    def lines(self) -> Iterator[str]:
        """Yield it as it is printed: the words, then each file and each command."""
        yield self.words
        for place, _ in self.files:
            yield f"    write {place}"
        for command in self.commands:
            yield f"    run   {' '.join(command)}"


@dataclass(frozen=True)
class Station:
    """Where things are done: `root` is `/`, or a folder that stands for it in tests."""

    root: Path = Path("/")

    @property
    def former(self) -> Path:
        """The file that remembers what the machine started into before."""
        return self.root / _FORMER

    @property
    def has_user(self) -> bool:
        """Whether the kiosk's own user is there already."""
        try:
            known = (self.root / "etc/passwd").read_text().splitlines()
        except OSError:
            return False
        return any(line.startswith(f"{USER}:") for line in known)

    @property
    def starts_into_kiosk(self) -> bool:
        """Whether it was made a station."""
        chosen = self.root / _UNITS / "default.target"
        return chosen.is_symlink() and chosen.readlink().name == TARGET

    @property
    def before(self) -> str:
        """The systemd target it starts into without the kiosk."""
        chosen = self.root / _UNITS / "default.target"
        if chosen.is_symlink() and not self.starts_into_kiosk:
            return chosen.readlink().name
        try:
            return self.former.read_text().strip()
        except OSError:
            return "graphical.target"


def steps(program: Path, machine: Station) -> tuple[Step, ...]:
    """Return what makes `machine` a station for `program`, the file `kiosk` of a frozen build."""
    folder = program.parent
    kept = any(folder.is_relative_to(place) for place in _KEPT_FOLDERS)
    placed = program if kept else HOME / program.name
    return (
        *([] if kept else [_copied(folder)]),
        Step(
            "Install what shows one program and nothing else",
            (("apt-get", "install", "--yes", "--no-install-recommends", *PACKAGES),),
        ),
        *([] if machine.has_user else [_user()]),
        Step(
            "Start the kiosk alone on the screen, again whenever it ends; no other console, no"
            " network, sticks for staff only, no lid, no sleep keys",
            files=_files(placed, machine),
        ),
        Step("Switch off sleep, and Ctrl+Alt+Del", (("systemctl", "mask", *MASKED),)),
        Step(
            "From the next start on, start into the kiosk instead of the desktop",
            (("systemctl", "set-default", TARGET),),
            ((machine.former, f"{machine.before}\n"),),
        ),
    )


def removal(machine: Station) -> tuple[Step, ...]:
    """Return what makes `machine` what it was; its user stays, for the signatures are theirs."""
    written = [str(machine.root / place) for place in FILES.values()]
    return (
        Step(
            f"From the next start on, start into {machine.before} again",
            (("systemctl", "set-default", machine.before),),
        ),
        Step("Let it sleep again", (("systemctl", "unmask", *MASKED),)),
        Step(
            "Remove what was written",
            (("rm", "-rf", *written, str(machine.former.parent)),),
        ),
    )


def carry_out(todo: Iterable[Step], run: Run | None = None) -> Iterator[Step]:
    """Do each step and yield it when it is done.

    Raises FailureError with the step and what the system said; what was done before stays, and
    the whole can be done again.
    """
    for step in todo:
        for place, contents in step.files:
            _write(place, contents)
        for command in step.commands:
            (run or _run)(command)
        yield step


def built_program() -> Path:
    """Return the file of the running frozen build. Raises BadInputError where it is none."""
    if not getattr(sys, "frozen", False):
        raise BadInputError(
            "A station needs the program that runs without Python.",
            "Install the package that “make package” makes, or run “make build” and then"
            " “sudo dist/kiosk/kiosk install-station”.",
        )
    return Path(sys.executable).resolve()


def _copied(folder: Path) -> Step:
    return Step(
        f"Copy the program to {HOME}",
        (
            ("mkdir", "--parents", str(HOME)),
            ("cp", "--recursive", "--remove-destination", f"{folder}/.", str(HOME)),
            ("chmod", "--recursive", "a+rX,go-w", str(HOME)),
        ),
    )


def _user() -> Step:
    shell = ("--shell", "/usr/sbin/nologin")
    return Step(
        f"Make the user “{USER}”: no password, no shell, nothing but its own folder",
        (("useradd", "--create-home", "--user-group", *shell, USER), ("chmod", "0700", _home())),
    )


def _home() -> str:
    return f"/home/{USER}"


def _files(program: Path, machine: Station) -> tuple[tuple[Path, str], ...]:
    folder = paths.deploy() / "linux"
    filling = {"@PROGRAM@": str(program), "@USER@": USER, "@BEFORE@": machine.before}
    return tuple(
        (machine.root / place, _filled((folder / name).read_text("utf-8"), filling))
        for name, place in FILES.items()
    )


def _filled(text: str, filling: Mapping[str, str]) -> str:
    for name, value in filling.items():
        text = text.replace(name, value)
    return text


def _write(place: Path, contents: str) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(contents, "utf-8")
        place.chmod(0o644)
    except OSError as error:
        raise in_plain_words(error, place) from error


def _run(command: Sequence[str]) -> None:
    program = shutil.which(command[0])
    if program is None:
        raise FailureError(
            f"This machine has no “{command[0]}”.", "A station is made on Debian or Ubuntu only."
        )
    done = subprocess.run(  # noqa: S603 - our own words, no shell
        [program, *command[1:]],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        env=programs.environment(),
    )
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["nothing"]
        raise FailureError(
            f"“{' '.join(command)}” failed; it said: {said[0]}",
            "Put that right and run “kiosk install-station” again: it goes on where it has to.",
        )
