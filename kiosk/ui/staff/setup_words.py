"""What the set-up pages read of the domain, as plain lists and words."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QUrl

from kiosk.station import setup_pages as pages
from kiosk.station.keyfiles import KeyFile
from kiosk.station.lockfiles import LockFile, SetUpFile
from kiosk.station.packs import Pack
from kiosk.station.setting_up import counted, step_of
from kiosk.ui.translations import own_name, told


def kind_of(problem: str) -> str:
    """Return what a problem means for a passphrase that was typed."""
    kinds: dict[str, str] = {
        pages.Problem.PASSPHRASES_DIFFER: "different",
        pages.Problem.EASY_WORDS: "easy",
        pages.Problem.STICK_GONE: "stick",
    }
    return kinds.get(problem, "")


def number(state: pages.State) -> int:
    """Return which step this is, from 1; 0 where steps are not counted."""
    step, steps = step_of(state), counted(state.answers)
    return steps.index(step) + 1 if step in steps else 0


def languages(codes: Sequence[str]) -> list[dict[str, str]]:
    """Return languages by the names those who speak them have for them."""
    return [{"code": code, "name": own_name(code)} for code in codes]


def language(answers: pages.Answers) -> str:
    """Return the language chosen here, or brought along."""
    return answers.language or (answers.carried and answers.carried.language) or ""


def country(answers: pages.Answers) -> str:
    """Return the country chosen here, or brought along; nothing where the campaign decides."""
    return answers.country or (answers.carried and answers.carried.country) or ""


def short(lock: str) -> str:
    """Return the ends of a public key, enough to tell two apart."""
    return f"{lock[:9]}…{lock[-4:]}"


def locks(answers: pages.Answers) -> list[dict[str, Any]]:
    """Return the locks chosen so far."""
    return [
        {"lock": lock, "short": short(lock), "tried": lock in answers.tried}
        for lock in answers.locks
    ]


def packs(found: Sequence[Pack]) -> list[dict[str, Any]]:
    """Return the campaigns there are."""
    return [
        {
            "choice": pack.choice,
            "headline": pack.headline,
            "stick": pack.stick,
            "ours": pack.ours,
            "languages": ", ".join(map(own_name, pack.languages)),
            "hero": QUrl.fromLocalFile(pack.hero) if pack.hero else QUrl(),
            "fault": told(pack.fault),
            "notes": pack.notes,
            "changes": told(pack.changes),
        }
        for pack in found
    ]


def choices(chosen: Sequence[Pack]) -> list[str]:
    """Return which campaigns were chosen."""
    return [pack.choice for pack in chosen]


def lock_files(found: Sequence[LockFile]) -> list[dict[str, Any]]:
    """Return the files with locks on the sticks."""
    return [
        {
            "name": file.path.name,
            "stick": file.stick,
            "locks": ", ".join(map(short, file.recipients)),
        }
        for file in found
    ]


def key_files(found: Sequence[KeyFile]) -> list[dict[str, Any]]:
    """Return the files with keys on the sticks."""
    return [{"name": file.name, "stick": file.stick, "sealed": file.sealed} for file in found]


def setups(found: Sequence[SetUpFile]) -> list[dict[str, Any]]:
    """Return the carried set-ups on the sticks."""
    return [
        {
            "name": file.path.name,
            "stick": file.stick,
            "event": file.carried.event if file.carried else "",
            "fault": told(file.problem),
        }
        for file in found
    ]


def key_name(state: pages.State) -> str:
    """Return the name of the key file that is being opened."""
    return state.file.name if isinstance(state, pages.Unlock) else ""


def stick(state: pages.State) -> str:
    """Return the name of the stick that gets the new key."""
    return state.stick.name if isinstance(state, pages.Make | pages.Made) else ""


def made(state: pages.State) -> list[str]:
    """Return the names of the new key file and its sheet."""
    return [state.new.file.name, state.new.sheet.name] if isinstance(state, pages.Made) else []


def digits(state: pages.State) -> int:
    """Return how many digits of the PIN were typed."""
    return len(state.pin.digits) if isinstance(state, pages.Pin) else 0


def again(state: pages.State) -> bool:
    """Whether the PIN is asked for the second time."""
    return isinstance(state, pages.Pin) and state.pin.asks == "again"


def enough(state: pages.State) -> bool:
    """Whether the PIN may be entered."""
    return isinstance(state, pages.Pin) and state.pin.enough


def brings_pin(answers: pages.Answers) -> bool:
    """Whether a set-up that is carried on has the hash of a PIN in it."""
    return bool(answers.pin or (answers.carried and answers.carried.pin))


def proven(answers: pages.Answers) -> bool:
    """Whether a key was seen to open what is locked, here or on another machine."""
    carried = answers.carried
    return answers.identity is not None or (carried is not None and carried.proven)
