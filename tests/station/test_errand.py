"""The work of an export, and what is told where it cannot be done."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.errors import BadInputError
from kiosk.signing.signature import utc_now
from kiosk.station import errand
from kiosk.station.data import open_data
from kiosk.station.keeper import StoreKeeper
from kiosk.station.setup import Wishes, set_up
from kiosk.station.taking_pages import Holdings, Plan
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store
from tests.signing.samples import record

OURS, THEIRS = Identity.new(), Identity.new()


def silent(*_: object) -> None:
    """Tell nobody how far it is."""


def kiosk_of(tmp_path: Path, sealed_to: Identity) -> StoreKeeper:
    """A kiosk that seals to `OURS`, with one signature that was sealed to somebody."""
    set_up(tmp_path, Wishes(OURS.recipients), OURS, utc_now())
    workplace = open_data(tmp_path)
    assert workplace.settings is not None
    kiosk_id = workplace.settings.kiosk_id
    with Store.open(workplace.store_path, sealed_to.recipients, kiosk_id) as store:
        store.append(record())
    return StoreKeeper(workplace)


@pytest.mark.parametrize(
    ("sealed_to", "key", "words"),
    [
        (OURS, THEIRS, "This key opens none of the 1 signatures. Take the key that belongs to"),
        (THEIRS, OURS, "This key belongs to this kiosk, and opens none of the 1 signatures:"),
    ],
)
def test_a_key_that_opens_nothing_is_told_as_what_it_is(
    tmp_path: Path, sealed_to: Identity, key: Identity, words: str
) -> None:
    plan = Plan(Holdings(1, 1), (), key=key)

    with kiosk_of(tmp_path, sealed_to) as keeper, pytest.raises(errand.WrongKeyError) as told:
        errand.look_through(keeper, plan, silent)

    assert str(told.value).startswith(words)


def test_what_is_no_fault_of_the_key_is_told_in_its_own_words() -> None:
    def use(_: Callable[[Store], Any]) -> None:
        raise BadInputError("This store belongs to another kiosk.")

    workplace = SimpleNamespace(practice=False, settings=None)
    keeper: Any = SimpleNamespace(workplace=workplace, use=use)

    with pytest.raises(BadInputError, match="belongs to another kiosk") as told:
        errand.look_through(keeper, Plan(Holdings(1, 1), (), key=OURS), silent)

    assert not isinstance(told.value, errand.WrongKeyError)
