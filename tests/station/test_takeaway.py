"""What the staff screen hands over, and what it gets back."""

from pathlib import Path

import pytest

from kiosk.errors import BadInputError
from kiosk.export.gather import Cancelled
from kiosk.station import takeaway
from kiosk.station.data import Workplace, open_data
from kiosk.station.keeper import StoreKeeper
from kiosk.vault.seal import Identity
from tests.export.people import SHIPPED, with_updates
from tests.station.kiosks import Live
from tests.vault.samples import NOW, names_in


@pytest.fixture
def live(tmp_path: Path) -> Live:
    return Live(tmp_path)


@pytest.fixture
def workplace(live: Live) -> Workplace:
    found = open_data(live.data)
    with found.open_store() as store:
        for number, answer in enumerate(["yes", "no"]):
            store.append(with_updates(answer, email=f"{number}@example.org"))
    return found


def test_the_card_is_plain_values_a_screen_can_show(
    workplace: Workplace, live: Live, tmp_path: Path
) -> None:
    told: list[str] = []
    order = takeaway.order(workplace, "mailchimp", every=False, replace=False)
    with StoreKeeper(workplace) as keeper:
        card = takeaway.take_away(
            keeper,
            tmp_path / "stick",
            order,
            lambda: live.identity,
            NOW,
            lambda s, *_: told.append(s),
        )

    assert card.result is not None
    assert [(file.part, file.rows) for file in card.result.files] == [("yes", 1), ("others", 1)]
    assert card.result.advice.startswith("In Mailchimp: ")
    assert list(dict.fromkeys(told)) == ["opening", "writing", "checking", "saving"]
    assert card.exit_code == 0


def test_stopping_it_leaves_no_folder_and_asks_again_next_time(
    workplace: Workplace, live: Live, tmp_path: Path
) -> None:
    def stop(*_: object) -> None:
        raise Cancelled

    order = takeaway.order(workplace, "mailchimp", every=False, replace=False)
    with StoreKeeper(workplace) as keeper:
        with pytest.raises(Cancelled):
            takeaway.take_away(keeper, tmp_path / "stick", order, lambda: live.identity, NOW, stop)
        assert "stick" not in names_in(tmp_path)
        done = takeaway.take_away(keeper, tmp_path / "stick", order, lambda: live.identity, NOW)
    assert done.result is not None


def test_a_place_that_cannot_work_is_told_before_the_identity_is_asked_for(
    workplace: Workplace, tmp_path: Path
) -> None:
    def ask() -> Identity:
        pytest.fail("it was asked for")

    order = takeaway.order(workplace, "csv", every=False, replace=False)
    with StoreKeeper(workplace) as keeper, pytest.raises(BadInputError):
        takeaway.take_away(keeper, tmp_path / "no" / "out.csv", order, ask, NOW)


def test_the_formats_to_choose_from_go_by_their_crms_names(workplace: Workplace) -> None:
    own = workplace.data / "formats"
    own.mkdir()
    (own / "broken.toml").write_text("title = 1\n")

    known = takeaway.known_formats(workplace)
    assert {form.name for form in known} == set(SHIPPED) - {
        "drawings"
    }  # nobody draws in this campaign
    titles = [form.rules.title for form in known]
    assert titles == sorted(titles, key=str.casefold)
    assert "CiviCRM" in titles
