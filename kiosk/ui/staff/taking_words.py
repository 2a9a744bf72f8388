"""What QML reads of an export: its lists, and its numbers with their words."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from kiosk.said import Said
from kiosk.station import taking_pages as pages
from kiosk.station.keyfiles import KeyFile
from kiosk.station.taking_pages import Plan, State
from kiosk.ui.staff import stick_words
from kiosk.ui.translations import told

_T = TypeVar("_T")

SHORT_SHA = 12

STAGES = {
    "opening": Said("Opening the signatures"),
    "writing": Said("Writing to the stick"),
    "checking": Said("Reading the stick back"),
    "saving": Said("Finishing"),
}


def plan(state: State, read: Callable[[Plan], _T], empty: _T) -> _T:
    """Return something of the plan, or `empty` where there is none yet."""
    found = getattr(state, "plan", None)
    return empty if found is None else read(found)


def lists(state: State) -> tuple[object, ...]:
    """Return what the lists on the screens are made of: while it stays, so do the lists."""
    return (
        plan(state, lambda p: (p.sticks, p.offers, p.holdings), None),
        keys(state),
        getattr(state, "doubts", ()),
        getattr(state, "taken", None),
    )


def sticks(state: State, keys: Sequence[KeyFile]) -> list[dict[str, Any]]:
    """Return the sticks that are plugged in; `keys` are the key files on them."""
    return plan(state, lambda p: stick_words.sticks(p.sticks, keys), [])


def campaigns(state: State) -> list[dict[str, Any]]:
    """Return the campaigns there is anything of, where there are several."""
    heaps: Sequence[pages.Heap] = plan(state, lambda p: list(p.holdings.heaps), [])
    if len(heaps) < 2:
        return []
    return [{"id": one.campaign, "new": one.new, "collected": one.collected} for one in heaps]


def target_path(found: Plan) -> str:
    """Return which stick will be written to."""
    return str(found.target.path) if found.target else ""


def target_name(found: Plan) -> str:
    """Return the name of the stick that was chosen, also when it is gone."""
    stick = found.target or found.stick
    return stick.name if stick else ""


def offers(state: State) -> list[dict[str, str]]:
    """Return the formats, always in the same order."""
    return plan(state, lambda p: [{"name": o.name, "title": told(o.title)} for o in p.offers], [])


def offer_name(found: Plan) -> str:
    """Return which format was chosen."""
    return found.offer.name if found.offer else ""


def offer_title(found: Plan) -> str:
    """Return what the chosen format is called."""
    return told(found.offer.title) if found.offer else ""


def advice(found: Plan) -> str:
    """Return what to do with the files of the chosen format."""
    return told(found.offer.advice) if found.offer else ""


def keys(state: State) -> tuple[KeyFile, ...]:
    """Return the key files on the sticks."""
    found: tuple[KeyFile, ...] = getattr(state, "keys", ())
    return found


def key_rows(state: State) -> list[dict[str, Any]]:
    """Return the key files as they are shown."""
    return [
        {"path": str(key.path), "name": key.name, "stick": key.stick, "sealed": key.sealed}
        for key in keys(state)
    ]


def key_path(found: Plan) -> str:
    """Return which key file was chosen."""
    return str(found.file.path) if found.file else ""


def key_name(found: Plan) -> str:
    """Return what it is called."""
    return found.file.name if found.file else ""


def stage(state: State) -> str:
    """Return what is being done."""
    word: str = getattr(state, "stage", "")
    first = "opening" if isinstance(state, pages.Opening) else "writing"
    return told(STAGES.get(word or first, word))


def doubts(state: State) -> list[dict[str, str]]:
    """Return what looks false."""
    found: tuple[pages.LooksFalse, ...] = getattr(state, "doubts", ())
    return [
        {"receipt": d.receipt, "name": d.name, "email": d.email, "reason": told(d.reason)}
        for d in found
    ]


def sums(state: State) -> list[dict[str, Any]]:
    """Return the counts that add up to what was collected; the first two are what was written."""
    if not isinstance(state, pages.Card):
        return []
    taken = state.taken
    rows = (
        (taken.written, Said("in the files")),
        (taken.set_aside, Said("set aside, in a file of its own")),
        (taken.merged, Said("the same person again, merged")),
        (taken.before, Said("exported before")),
        (taken.unopenable, Said("locked to another key")),
    )
    return [{"count": count, "words": told(words)} for count, words in rows]


def files(state: State) -> list[dict[str, Any]]:
    """Return the files on the stick."""
    if not isinstance(state, pages.Card):
        return []
    return [
        {"name": f.name, "rows": f.rows, "short": f.sha256[:SHORT_SHA], "whole": f.sha256}
        for f in state.taken.files
    ]


def collected(state: State) -> int:
    """Return how many signatures there were when the files were written."""
    return state.taken.collected if isinstance(state, pages.Card) else 0


def read_back(state: State) -> int:
    """Return how many rows were read back."""
    return state.taken.read_back if isinstance(state, pages.Card) else 0
