"""A screen reader for a machine: the real kiosk under Xvfb, and what AT-SPI says of it.

Nothing here touches the screen or the keyboard. What is there is read from the accessible tree, and
done by the actions that controls offer there.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from tests.access.dbus import MEMBER, Connection, DBusError
from tests.faults.paper import QUIET, ROOT

PATIENCE_SECONDS = 60.0
LOOK_AGAIN_SECONDS = 0.05
TIDY_SECONDS = 10
THINKING_SECONDS = 0.7
ANSWER_SECONDS = 10.0
TRIES = 3

ATSPI = "org.a11y.atspi"
ACCESSIBLE, ACTION, EDITABLE = f"{ATSPI}.Accessible", f"{ATSPI}.Action", f"{ATSPI}.EditableText"
COMPONENT, TEXT = f"{ATSPI}.Component", f"{ATSPI}.Text"
REGISTRY, REGISTRY_PATH = f"{ATSPI}.Registry", f"/{ATSPI.replace('.', '/')}/registry"
DESKTOP_PATH = f"/{ATSPI.replace('.', '/')}/accessible/root"
EVENTS = f"{ATSPI}.Event.Object"
PROPERTIES = "org.freedesktop.DBus.Properties"

# Bits of an object's state that are asked for here (AtspiStateType).
STATES = {
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
}
Found = TypeVar("Found")
KIOSK = (sys.executable, "-m", "kiosk")

PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus"}


class NotThereError(LookupError):
    """What was looked for is not in the accessible tree, or did not come in time."""


@dataclass(frozen=True)
class Node:
    """Something in the accessible tree."""

    bus: Connection
    name_on_bus: str
    path: str

    def _call(self, interface: str, member: str, signature: str = "", *values: Any) -> list[Any]:
        return self.bus.call(self.name_on_bus, self.path, interface, member, signature, *values)

    def _property(self, interface: str, name: str) -> Any:
        [value] = self._call(PROPERTIES, "Get", "ss", interface, name)
        return value

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self._property(ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What is said about it besides."""
        return str(self._property(ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What kind of thing it is, such as `button`."""
        [role] = self._call(ACCESSIBLE, "GetRoleName")
        return str(role)

    @property
    def states(self) -> set[str]:
        """What holds for it just now, such as `focused`."""
        [words] = self._call(ACCESSIBLE, "GetState")
        bits = words[0] | words[1] << 32
        return {name for name, bit in STATES.items() if bits >> bit & 1}

    def children(self) -> list["Node"]:
        """Return what is directly within it."""
        [found] = self._call(ACCESSIBLE, "GetChildren")
        return [Node(self.bus, name, path) for name, path in found]

    def below(self) -> Iterator["Node"]:
        """Yield everything within it, in the tree's order."""
        for child in self.children():
            yield child
            yield from child.below()

    def actions(self) -> list[str]:
        """Return the names of what it can be made to do."""
        [count] = [self._property(ACTION, "NActions")]
        return [str(self._call(ACTION, "GetName", "i", index)[0]) for index in range(count)]

    def do(self, action: str) -> None:
        """Make it do something it offers."""
        index = self.actions().index(action)
        [done] = self._call(ACTION, "DoAction", "i", index)
        assert done, f"{self} did not {action}"

    def write(self, text: str) -> None:
        """Put a text into a field, as dictation does."""
        [taken] = self._call(EDITABLE, "SetTextContents", "s", text)
        assert taken, f"{self} took no text"

    @property
    def text(self) -> str:
        """What stands in a field."""
        [text] = self._call(TEXT, "GetText", "ii", 0, -1)
        return str(text)

    def take_focus(self) -> None:
        """Have the focus."""
        assert self._call(COMPONENT, "GrabFocus") == [True]


class Desktop:
    """A display nobody sees, the two buses of a desktop, and on it what is started."""

    def __init__(self, folder: Path, size: tuple[int, int] = (1366, 768)) -> None:
        """Start all that; AssertionError says what this machine lacks."""
        missing = sorted(package for program, package in PROGRAMS.items() if not _has(program))
        assert not missing, (
            "The kiosk cannot be tried as a screen reader meets it: install "
            + ", ".join(missing)
            + " (python scripts/system_packages.py tests)."
        )
        self._ends = ExitStack()
        try:
            self._start(folder, size)
        except BaseException:
            self._ends.close()
            raise

    def _start(self, folder: Path, size: tuple[int, int]) -> None:
        width, height = size
        screen = f"{width}x{height}x24"
        display = self._run(
            "Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp", "-noreset"
        )
        self.environment = {
            **{name: value for name, value in QUIET.items() if not name.startswith("QT_")},
            "DISPLAY": f":{_first_line(display, 'Xvfb')}",
            # Where the bus of the screen readers puts its socket.
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CACHE_HOME": str(folder),
            "NO_AT_BRIDGE": "",
        }
        bus = self._run("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus, "dbus-daemon")
        self.bus = self._ends.enter_context(Connection(self._address_of_readers()))
        self.bus.listen(f"type='signal',interface='{EVENTS}'")
        for event in ("object:announcement", "object:state-changed:focused"):
            self.bus.call(REGISTRY, REGISTRY_PATH, REGISTRY, "RegisterEvent", "s", event)

    def _address_of_readers(self) -> str:
        """Ask the session for the bus on which programs talk to screen readers."""
        with Connection(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            try:
                [address] = session.call(
                    "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"
                )
            except DBusError as error:
                raise AssertionError(
                    "The bus of the screen readers (AT-SPI) does not start here: install "
                    f"at-spi2-core (python scripts/system_packages.py tests). It said: {error}"
                ) from error
        return str(address)

    def _run(self, *command: str, **more: Any) -> subprocess.Popen[str]:
        environment = getattr(self, "environment", None)
        child = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            text=True,
            env=environment,
            **more,
        )
        self._ends.callback(_end, child)
        return child

    def show(
        self, data: Path, *options: str, program: Sequence[str] = (*KIOSK, "run")
    ) -> "Screens":
        """Start the kiosk and wait until a screen reader sees it."""
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        child = self._run(*program, "--data", str(data), *options, cwd=ROOT)
        return Screens(self.bus, child)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._ends.close()


class Screens:
    """The kiosk as a screen reader has it."""

    def __init__(self, bus: Connection, child: "subprocess.Popen[str]") -> None:
        """`child` is the running kiosk."""
        self._bus = bus
        self._child = child

    @cached_property
    def window(self) -> Node:
        """The kiosk's window, once it is there."""
        desktop = Node(self._bus, REGISTRY, DESKTOP_PATH)

        def look() -> Node | None:
            assert self._child.poll() is None, "the kiosk has ended"
            programs = desktop.children()
            windows = programs[0].children() if programs else []
            return windows[0] if windows else None

        return _wait_for(look, "the window of the kiosk", lambda: "nothing")

    def showing(self) -> Iterator[Node]:
        """Yield what is on the screen; what is hidden is not even asked for its parts."""
        yield from _showing(self.window)

    def find(self, role: str, name: str) -> Node:
        """Wait for what has this role and name and can be used."""

        def look() -> Node | None:
            for node in self.showing():
                if node.name == name and node.role == role and "enabled" in node.states:
                    return node
            return None

        return _wait_for(look, f"the {role} {name!r}", self.list)

    def field(self, name: str) -> Node:
        """Wait for a field of this name."""
        return self.find("text", name)

    def named(self, role: str) -> "dict[str, Node]":
        """Return what has this role now and can be used, by its name."""
        found = (node for node in self.showing() if node.role == role)
        return {node.name: node for node in found if "enabled" in node.states}

    def press(self, name: str, then: str = "", role: str = "push button") -> None:
        """Wait for a button, press it by its action, and wait until `then` is said."""
        before = len(self.said())
        button = self.find(role, name)

        def answered() -> bool:
            return any(then in said for said in self.said()[before:])

        for _ in range(TRIES):
            # A screen that has only come up takes no press yet: nobody has heard what it asks.
            time.sleep(THINKING_SECONDS)
            button.do("Press")
            if not then or _comes(answered):
                return
        raise NotThereError(f"{then!r} was not said; only {self.said()[before:]}")

    def said(self) -> list[str]:
        """Return what was announced so far, oldest first."""
        self.window.states  # noqa: B018 - an answer that comes after all that was said before
        return [
            str(signal.body[3])
            for signal in self._bus.signals
            if signal.fields[MEMBER] == "Announcement"
        ]

    def hear(self, words: str) -> None:
        """Wait until an announcement has these words."""
        _wait_for(
            lambda: any(words in said for said in self.said()) or None,
            f"the announcement {words!r}",
            self.said,
        )

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until something holds."""
        _wait_for(lambda: condition() or None, what, self.list)

    def list(self) -> "list[str]":
        """Return role and name of everything on the screen."""
        return [f"{node.role} {node.name!r}" for node in self.showing()]


def _showing(node: Node) -> Iterator[Node]:
    for child in node.children():
        if "showing" in child.states:
            yield child
            yield from _showing(child)


def _has(program: str) -> bool:
    return shutil.which(program) is not None


def _first_line(child: "subprocess.Popen[str]", name: str) -> str:
    assert child.stdout is not None
    line = child.stdout.readline().strip()
    assert line, f"{name} does not start here."
    return line


def _end(child: "subprocess.Popen[str]") -> None:
    with child:
        child.terminate()
        try:
            child.wait(TIDY_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()


def _wait_for(look: Callable[[], Found | None], what: str, instead: Callable[[], object]) -> Found:
    """Look again and again; NotThereError tells what is there instead."""
    until = time.monotonic() + PATIENCE_SECONDS
    while (found := _or_none(look)) is None:
        if time.monotonic() > until:
            raise NotThereError(f"{what} did not come; there is {instead()}")
        time.sleep(LOOK_AGAIN_SECONDS)
    return found


def _comes(condition: Callable[[], bool]) -> bool:
    """Whether something comes about soon."""
    until = time.monotonic() + ANSWER_SECONDS
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(LOOK_AGAIN_SECONDS)
    return True


def _or_none(look: Callable[[], Found | None]) -> Found | None:
    """Look, though what is looked at may go away meanwhile."""
    try:
        return look()
    except DBusError:
        return None
