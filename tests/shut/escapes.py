"""The ways out that somebody at the table could try, as data.

A way is a list of commands: for `xdotool`, `wmctrl` or `xrandr`, as a person would give them.
WINDOW stands for the kiosk's window and RIVAL for one of another program.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from string import ascii_lowercase

Command = tuple[str, ...]


@dataclass(frozen=True)
class Way:
    """One way: its name, and what is done."""

    name: str
    commands: tuple[Command, ...]


MODIFIERS = (
    "alt",
    "ctrl",
    "super",
    "shift",
    "ctrl+alt",
    "ctrl+shift",
    "alt+shift",
    "super+shift",
    "ctrl+super",
    "alt+super",
    "ctrl+alt+shift",
)
KEYS = (
    *(f"F{number}" for number in range(1, 13)),
    *("Tab", "Escape", "space", "Return", "BackSpace", "Delete", "Insert", "Print", "Menu"),
    *("Left", "Right", "Up", "Down", "Home", "End", "Prior", "Next"),
    *ascii_lowercase,
    *("0", "1", "plus", "minus", "slash", "Pause"),
)
# Keys that do something in a program or a desktop by themselves.
SINGLE_KEYS = (
    *(f"F{number}" for number in range(1, 25)),
    *("Insert", "Print", "Menu", "Pause", "Scroll_Lock", "Help", "Undo", "Redo", "Find", "Cancel"),
    *("Super_L", "Super_R", "Alt_L", "Alt_R", "Control_L", "Shift_L", "Hyper_L"),
    *("XF86Copy", "XF86Paste", "XF86Cut", "XF86Close", "XF86Open", "XF86New", "XF86Save"),
    *("XF86Back", "XF86Forward", "XF86Refresh", "XF86HomePage", "XF86Search", "XF86Favorites"),
    *("XF86Mail", "XF86WWW", "XF86Explorer", "XF86Calculator", "XF86MyComputer", "XF86Tools"),
    *("XF86Terminal", "XF86ZoomIn", "XF86ZoomOut", "XF86MenuKB", "XF86TaskPane"),
)


def chords() -> dict[str, list[str]]:
    """Return all chords, and last the single keys, under what is held down with them."""
    held = {
        modifiers: [f"{modifiers}+{key}" for key in KEYS if key != "Return"]
        for modifiers in MODIFIERS
    }
    return {**held, "nothing": list(SINGLE_KEYS)}


def own_key(screen: str, chord: str) -> str | None:
    """Return the key that takes back what a chord rightly does here; None: it does nothing.

    Shift writes capitals and goes back with Tab; that is writing and moving on.
    """
    held, _, key = chord.rpartition("+")
    if held != "shift":
        return None
    if key == "Tab":
        return "Tab"
    if screen == "form":
        if key == "BackSpace":
            return "a"
        return "BackSpace" if len(key) == 1 or key in {"space", "plus", "minus", "slash"} else None
    return None


def moves_on(screen: str, chord: str) -> bool:
    """Whether a chord rightly leads on here: it presses the button, or the focus goes elsewhere."""
    presses = screen != "form" and chord == "shift+space"
    return presses or (screen, chord) == ("door", "shift+Tab")


def _mouse(name: str, *commands: str) -> Way:
    return Way(name, (("xdotool", *" ".join(commands).split()),))


@dataclass(frozen=True)
class Spots:
    """Places on a screen, in pixels: the size of all, a blank one and a field or button."""

    width: int
    height: int
    blank: tuple[int, int]
    thing: tuple[int, int]


def clicks(spots: Spots) -> Iterator[Way]:
    """Yield clicks that mean something elsewhere: with other buttons, or with a key held down."""
    right, bottom = spots.width - 1, spots.height - 1
    corners = ((0, 0), (right, 0), (0, bottom), (right, bottom))
    for (x, y), button in product((*corners, spots.blank, spots.thing), (2, 3, 8, 9)):
        yield _mouse(f"button {button} at {x},{y}", f"mousemove {x} {y} click {button}")
    x, y = spots.thing
    for button in (2, 3):
        yield _mouse(
            f"button {button} twice", f"mousemove {x} {y} click --repeat 2 --delay 0 {button}"
        )
    for held, button in product(("alt", "ctrl", "super", "shift", "ctrl+alt"), (1, 2, 3)):
        at = "{} {}".format(*spots.blank)
        yield _mouse(
            f"{held} and button {button}",
            f"mousemove {at} keydown {held} click {button} keyup {held}",
        )


def wheels(spots: Spots) -> Iterator[Way]:
    """Yield turns of the wheel, up, down and sideways, alone and with a key held down."""
    for (x, y), wheel in product((spots.blank, spots.thing), (4, 5, 6, 7)):
        yield _mouse(
            f"wheel {wheel} at {x},{y}", f"mousemove {x} {y} click --repeat 3 --delay 0 {wheel}"
        )
        for held in ("ctrl", "alt", "super", "shift", "ctrl+alt"):
            yield _mouse(
                f"{held} and wheel {wheel} at {x},{y}",
                f"mousemove {x} {y} keydown {held} click --repeat 3 --delay 0 {wheel} keyup {held}",
            )


def drags(spots: Spots) -> Iterator[Way]:
    """Yield drags to and from every edge and corner, with each button and with keys held down."""
    right, bottom = spots.width - 1, spots.height - 1
    middle = (spots.width // 2, spots.height // 2)
    ends = {
        "left": (0, middle[1]),
        "right": (right, middle[1]),
        "top": (middle[0], 0),
        "bottom": (middle[0], bottom),
        "top right": (right, 0),
        "bottom left": (0, bottom),
    }
    x, y = spots.blank
    for (name, (to_x, to_y)), button in product(ends.items(), (1, 2, 3)):
        out = f"mousemove {x} {y} mousedown {button} mousemove {to_x} {to_y} mouseup {button}"
        yield _mouse(f"drag with button {button} to the {name}", out)
    for name, (from_x, from_y) in ends.items():
        inward = f"mousemove {from_x} {from_y} mousedown 1 mousemove {x} {y} mouseup 1"
        yield _mouse(f"drag with button 1 from the {name}", inward)
    for held, button in product(("alt", "super", "ctrl"), (1, 3)):
        yield _mouse(
            f"{held} and drag with button {button}",
            f"mousemove {x} {y} keydown {held} mousedown {button} "
            f"mousemove {x + 150} {y - 90} mouseup {button} keyup {held}",
        )


def requests() -> Iterator[Way]:
    """Yield what a window manager or another program asks of a window."""
    window = ("wmctrl", "-i", "-r", "WINDOW")
    yield Way("asked to close", (("wmctrl", "-i", "-c", "WINDOW"),))
    yield Way("asked to close twenty times", (("wmctrl", "-i", "-c", "WINDOW"),) * 20)
    yield Way("minimised", (("xdotool", "windowminimize", "WINDOW"),))
    yield Way("unmapped", (("xdotool", "windowunmap", "WINDOW"),))
    yield Way("moved", (("xdotool", "windowmove", "WINDOW", "200", "150"),))
    yield Way("made small", (("xdotool", "windowsize", "WINDOW", "400", "300"),))
    yield Way("moved and made small", ((*window, "-e", "0,100,100,400,300"),))
    for change in (
        *("remove,fullscreen", "remove,above", "remove,fullscreen,above", "add,below"),
        *("add,shaded", "add,hidden", "add,maximized_vert,maximized_horz", "add,skip_taskbar"),
        *("add,modal", "toggle,fullscreen", "toggle,above", "toggle,shaded", "add,sticky"),
    ):
        yield Way(f"window state: {change}", ((*window, "-b", change),))
    yield Way("sent to another desktop", ((*window, "-t", "1"),))
    yield Way("another desktop shown", (("wmctrl", "-s", "1"),))
    yield Way("the first desktop shown", (("wmctrl", "-s", "0"),))
    yield Way("the bare desktop shown", (("wmctrl", "-k", "on"),))
    yield Way("fewer desktops", (("wmctrl", "-n", "1"),))
    rival = ("wmctrl", "-i", "-r", "RIVAL", "-b")
    yield Way("another window raised", (("xdotool", "windowraise", "RIVAL"),))
    yield Way("another window activated", (("wmctrl", "-i", "-a", "RIVAL"),))
    yield Way("the keyboard given to another window", (("xdotool", "windowfocus", "RIVAL"),))
    yield Way(
        "another window above all, and activated",
        ((*rival, "add,above"), ("wmctrl", "-i", "-a", "RIVAL")),
    )
    yield Way(
        "another window full screen, and activated",
        ((*rival, "add,fullscreen"), ("wmctrl", "-i", "-a", "RIVAL")),
    )
    yield Way("another window asked away", ((*rival, "remove,fullscreen,above"),))


def screen_changes() -> Iterator[Way]:
    """Yield what happens to a screen: another mode, a turn, a second one that comes and goes."""
    yield Way("a smaller mode", (("xrandr", "--output", "screen", "--mode", "smaller"),))
    yield Way("turned upright", (("xrandr", "--output", "screen", "--mode", "upright"),))
    yield Way("the first mode", (("xrandr", "--output", "screen", "--mode", "MODE"),))
    halves = (
        ("xrandr", "--setmonitor", "left", "683/180x768/200+0+0", "screen"),
        ("xrandr", "--setmonitor", "right", "683/180x768/200+683+0", "none"),
    )
    yield Way("a second screen plugged in", halves)
    yield Way("the first screen unplugged", (("xrandr", "--delmonitor", "left"),))
    yield Way("the second screen unplugged", (("xrandr", "--delmonitor", "right"),))
