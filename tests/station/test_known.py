"""Whose words an export finds: packs of this machine, and those named on the command line."""

from pathlib import Path

import pytest

from kiosk.station import takeaway
from kiosk.station.data import open_data
from kiosk.station.known import packs_here
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.seal import Identity
from tests.campaign import full_pack
from tests.export.people import table
from tests.export.test_own_answers import answering
from tests.station.kiosks import Live, within
from tests.station.office import Table
from tests.vault.samples import NOW


def test_packs_are_found_in_the_data_folder_and_broken_ones_are_not(tmp_path: Path) -> None:
    (tmp_path / "campaigns" / "broken").mkdir(parents=True)
    (tmp_path / "campaigns" / "broken" / "campaign.toml").write_text('id = "broken"')
    full_pack.with_questions(tmp_path / "campaigns" / "one")

    known = packs_here(tmp_path)
    found = known(full_pack.CAMPAIGN)
    assert found is not None
    assert found.facts.own_fields
    assert known("broken") is None
    assert known("amazon-facial-recognition") is not None


def test_the_order_of_a_kiosk_knows_its_packs(tmp_path: Path) -> None:
    order = takeaway.order(open_data(tmp_path), "spreadsheet", every=False, replace=False)

    assert order.known("amazon-facial-recognition") is not None
    assert order.known("nobodys") is None


def test_staff_are_offered_drawings_only_where_people_draw(tmp_path: Path) -> None:
    pack, key = full_pack.with_questions(tmp_path / "library"), Identity.new()

    def offered(data: Path, campaign: str | None) -> list[str]:
        wishes = Wishes(key.recipients, name="Table 3", campaigns=(campaign,) if campaign else ())
        set_up(data, wishes, key, NOW)
        return [form.name for form in takeaway.known_formats(open_data(data))]

    plain = offered(tmp_path / "plain", None)
    assert "drawings" not in plain
    assert sorted([*plain, "drawings"]) == sorted(offered(tmp_path / "drawn", str(pack.folder)))


@pytest.mark.parametrize("named", [True, False])
def test_the_office_reads_words_where_it_has_the_pack(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], named: bool
) -> None:
    live = Live(tmp_path)
    kiosk = Table(tmp_path, "table-1", live.identity)
    with kiosk.opened() as store:
        store.append(answering())
    pack = full_pack.with_questions(tmp_path / "library")
    out = tmp_path / "out.csv"
    options: list[str | Path] = ["--format", "spreadsheet", "--identity", live.key]
    options += ["--data", tmp_path / "nothing"]
    options += ["--campaign", pack.folder] if named else []

    done = within(capsys, "export", out, "--from", kiosk.bundle(capsys), *options)

    assert (done.returncode, done.stderr) == (0, "")
    [row] = table(out.read_bytes(), "spreadsheet")
    label, words = ("How often do you come?", "Once a week") if named else ("visits", "weekly")
    assert row[label] == words
