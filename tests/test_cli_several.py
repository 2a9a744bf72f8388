"""A kiosk with several campaigns on the command line: set-up, paper, status, exports of each."""

import json
from pathlib import Path

import pytest

from kiosk.errors import BadInputError, FailureError
from kiosk.export.run import Order
from kiosk.said import Said
from kiosk.station import errand
from kiosk.station.data import open_data
from kiosk.station.drives import Stick
from kiosk.station.keeper import StoreKeeper
from kiosk.station.settings import SETTINGS_FILE, load
from kiosk.station.taking_pages import Heap, Holdings, Offer, Plan
from kiosk.vault.seal import Identity
from tests.campaign.several import make_packs
from tests.station.kiosks import ADA, Done, Live, refused, table, within
from tests.vault.samples import NOW

GRACE = "Grace,Hopper,grace@example.org,,US,no"

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def packs(tmp_path: Path) -> list[Path]:
    return make_packs(tmp_path / "packs", 3)


@pytest.fixture
def live(tmp_path: Path, packs: list[Path], capsys: Capture) -> Live:
    """Two campaigns, Ada signed both on paper and Grace the second."""
    made = Live(tmp_path)
    shown = [word for folder in packs[:2] for word in ("--campaign", folder)]
    done = within(capsys, "setup", "--data", made.data, *shown)
    assert done.returncode == 0, done.stderr
    for number, rows in ((0, [ADA]), (1, [ADA, GRACE])):
        sheet = made.write(*rows)
        done = within(capsys, "enter", sheet, "--campaign", packs[number], "--data", made.data)
        assert done.returncode == 0, done.stderr
    return made


def test_setup_keeps_them_in_order_and_says_so(
    live: Live, packs: list[Path], capsys: Capture
) -> None:
    settings = load(live.data)
    assert settings is not None
    assert settings.campaigns == tuple(str(folder) for folder in packs[:2])
    told = within(capsys, "status", "--data", live.data).stdout
    assert "Campaign:      Keep the library open (library-hours)" in told
    assert "Campaign:      A bus home after midnight, every night (night-buses)" in told
    assert "  night-buses: 2 collected, 2 not exported, " in told
    lines = json.loads(within(capsys, "doctor", "--json", "--data", live.data).stdout)["lines"]
    shown = [line["words"] for line in lines if line["name"] == "Campaign"]
    assert shown == ["library-hours", "night-buses"]


def test_more_than_six_and_one_twice_are_refused_in_words(
    live: Live, packs: list[Path], tmp_path: Path, capsys: Capture
) -> None:
    before = (live.data / SETTINGS_FILE).read_bytes()

    def setup(*folders: Path) -> Done:
        shown = [word for folder in folders for word in ("--campaign", folder)]
        return within(capsys, "setup", "--data", live.data, *shown)

    refused(setup(*packs, *packs, packs[0]), "These are 7 campaigns, and one kiosk offers 6")
    refused(setup(packs[0], packs[1], packs[0]), "The campaign “library-hours” was chosen twice.")
    twin = make_packs(tmp_path / "others", 1)[0]
    refused(setup(packs[0], twin), "have the same id, “library-hours”")
    assert (live.data / SETTINGS_FILE).read_bytes() == before


def test_settings_of_before_there_were_several_still_load(live: Live, packs: list[Path]) -> None:
    path = live.data / SETTINGS_FILE
    values = json.loads(path.read_text())
    del values["campaigns"]
    for only, expected in ((str(packs[0]), (str(packs[0]),)), (None, ())):
        path.write_text(json.dumps(values | {"campaign": only}))
        settings = load(live.data)
        assert settings is not None
        assert settings.campaigns == expected
    path.write_text(json.dumps(values | {"campaigns": [f"c{n}" for n in range(7)]}))
    with pytest.raises(BadInputError, match="“campaigns”"):
        load(live.data)


def test_what_is_about_one_asks_which(live: Live, capsys: Capture) -> None:
    sheet = live.write(ADA)
    done = within(capsys, "enter", sheet, "--data", live.data)
    refused(done, "Say which with --campaign: library-hours, night-buses.")
    done = within(capsys, "enter", sheet, "--campaign", "night-buses", "--data", live.data)
    assert done.returncode == 0, "the name of a pack that was set up is enough"
    refused(within(capsys, "--campaign", "a", "--campaign", "b", "status"), "Several --campaign")


def test_of_folders_of_one_name_the_id_says_which(tmp_path: Path, capsys: Capture) -> None:
    made, packs = Live(tmp_path), make_packs(tmp_path / "packs", 2)
    folders = [tmp_path / name / "my-campaign" for name in ("one", "other")]
    for pack, folder in zip(packs, folders, strict=True):
        folder.parent.mkdir()
        pack.rename(folder)
    shown = [word for folder in folders for word in ("--campaign", folder)]
    assert within(capsys, "setup", "--data", made.data, *shown).returncode == 0
    sheet = made.write(ADA)
    done = within(capsys, "enter", sheet, "--campaign", "my-campaign", "--data", made.data)
    refused(done, "lie in folders called “my-campaign”. Say which by its id: library-hours, night")
    done = within(capsys, "enter", sheet, "--campaign", "library-hours", "--data", made.data)
    assert done.returncode == 0, done.stderr
    assert made.status(capsys)["campaigns"]["library-hours"]["collected"] == 1


def test_status_counts_each(live: Live, capsys: Capture) -> None:
    found = live.status(capsys)["campaigns"]
    assert found["library-hours"].keys() == {"collected", "not_exported", "today"}
    counts = {name: (one["collected"], one["not_exported"]) for name, one in found.items()}
    assert counts == {"library-hours": (1, 1), "night-buses": (2, 2)}


def test_an_export_of_one_leaves_the_other_as_new_as_it_was(
    live: Live, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "stick").mkdir()
    options = ("--identity", live.key, "--data", live.data)
    done = within(capsys, "export", tmp_path / "stick", "--campaign", "night-buses", *options)
    assert done.returncode == 0, done.stderr
    [file] = (tmp_path / "stick").iterdir()
    assert "night-buses" in file.name
    assert {row["campaign"] for row in table(file)} == {"night-buses"}
    assert sorted(row["first_name"] for row in table(file)) == ["Ada", "Grace"]
    found = live.status(capsys)["campaigns"]
    assert found["library-hours"]["not_exported"] == 1
    assert found["night-buses"]["not_exported"] == 0
    again = within(capsys, "export", tmp_path / "x.csv", "--campaign", "night-buses", *options)
    assert "There is nothing new since the last export" in again.stdout
    rest = within(capsys, "export", tmp_path / "rest.csv", *options)
    assert rest.returncode == 0, rest.stderr
    assert [row["campaign"] for row in table(tmp_path / "rest.csv")] == ["library-hours"]


def test_a_campaign_whose_pack_is_gone_is_exported_by_its_id(
    live: Live, packs: list[Path], tmp_path: Path, capsys: Capture
) -> None:
    packs[1].rename(tmp_path / "elsewhere")
    options = ("--identity", live.key, "--data", live.data)
    target = tmp_path / "out.csv"
    done = within(capsys, "export", target, "--campaign", "night-buses", *options)
    assert done.returncode == 0, done.stderr
    assert len(table(target)) == 2
    done = within(capsys, "export", target, "--campaign", "no-such-one", *options)
    refused(done, "There is no campaign pack at “no-such-one”")


def test_a_bundle_of_one_is_refused_and_opened_for_one(
    live: Live, tmp_path: Path, capsys: Capture
) -> None:
    bundle, target = tmp_path / "all.bundle", tmp_path / "out.csv"
    of_one = ("--format", "bundle", "--campaign", "night-buses", "--data", live.data)
    refused(within(capsys, "export", bundle, *of_one), "A bundle holds the signatures of all")
    whole = within(capsys, "export", bundle, "--format", "bundle", "--data", live.data)
    assert whole.returncode == 0, whole.stderr
    opened = ("--from", bundle, "--campaign", "library-hours", "--identity", live.key)
    done = within(capsys, "export", target, *opened)
    assert done.returncode == 0, done.stderr
    assert [row["campaign"] for row in table(target)] == ["library-hours"]


def test_a_bundle_is_opened_for_one_where_its_pack_is_not(
    live: Live, packs: list[Path], tmp_path: Path, capsys: Capture
) -> None:
    bundle, target = tmp_path / "all.bundle", tmp_path / "out.csv"
    whole = within(capsys, "export", bundle, "--format", "bundle", "--data", live.data)
    assert whole.returncode == 0, whole.stderr
    packs[0].rename(tmp_path / "elsewhere")
    opened = ("--from", bundle, "--identity", live.key, "--data", tmp_path / "office")
    done = within(capsys, "export", target, *opened, "--campaign", "library-hours")
    assert done.returncode == 0, done.stderr
    assert [row["campaign"] for row in table(target)] == ["library-hours"]
    lost = within(capsys, "export", target, *opened, "--campaign", packs[0])
    refused(lost, "There is no campaign pack at")


def test_a_report_of_one_counts_that_one_alone(live: Live, tmp_path: Path, capsys: Capture) -> None:
    bundle = tmp_path / "all.bundle"
    whole = within(capsys, "export", bundle, "--format", "bundle", "--data", live.data)
    assert whole.returncode == 0, whole.stderr
    key, here = ("--identity", live.key), ("--data", live.data)
    library, buses = ("--campaign", "library-hours"), ("--campaign", "night-buses")
    office = ("--from", bundle, "--campaign", tmp_path / "packs" / "library-hours")
    for number, (options, expected) in enumerate(
        (
            (here, "3 "),
            ((*here, *library), "1 "),
            ((*here, *buses, *key), "2 "),
            (office, "1 "),
            ((*office, *key), "1 "),
        )
    ):
        done = within(capsys, "report", tmp_path / f"day{number}.html", *options)
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith(expected), (options, done.stdout)


def plan_for(keeper: StoreKeeper, stick: Path, key: Identity, campaign: str = "") -> Plan:
    holdings, offers = errand.count(keeper)
    offer = next(offer for offer in offers if offer.name == "csv")
    there = Stick(stick, "KINGSTON", 1, 1, False, "KINGSTON")
    return Plan(
        holdings, offers, sticks=(there,), offer=offer, key=key, kept=frozenset(), campaign=campaign
    )


def silent(*_: object) -> None:
    """Tell nobody how far it is."""


def test_on_a_stick_every_campaign_gets_a_file_of_its_own(live: Live, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with StoreKeeper(open_data(live.data)) as keeper:
        plan = plan_for(keeper, stick, live.identity)
        assert [(one.campaign, one.new) for one in plan.heaps] == [
            ("library-hours", 1),
            ("night-buses", 2),
        ]
        taken = errand.take(keeper, plan, lambda: plan.sticks, NOW, silent)
        holdings, _ = errand.count(keeper)
    assert [(one.rows, "library" in one.name) for one in taken.files] == [(1, True), (2, False)]
    assert (taken.collected, taken.written, taken.read_back) == (3, 3, 3)
    assert (holdings.collected, holdings.new) == (3, 0)
    for file in taken.files:
        assert len({row["campaign"] for row in table(stick / file.name)}) == 1


def test_one_alone_is_taken_to_a_stick(live: Live, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with StoreKeeper(open_data(live.data)) as keeper:
        plan = plan_for(keeper, stick, live.identity, "library-hours")
        assert (plan.count, plan.collected) == (1, 1)
        taken = errand.take(keeper, plan, lambda: plan.sticks, NOW, silent)
        holdings, _ = errand.count(keeper)
    assert [file.rows for file in taken.files] == [1]
    assert holdings.new == 2


def test_a_failure_after_the_first_says_what_is_there_and_marks_no_more(
    live: Live, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    from kiosk.station import takeaway

    whole = takeaway.take_away

    def failing(keeper: StoreKeeper, place: Path, order: Order, *rest: object) -> object:
        if order.campaign == "night-buses":
            raise FailureError("The disk is full.")
        return whole(keeper, place, order, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(takeaway, "take_away", failing)
    with StoreKeeper(open_data(live.data)) as keeper:
        plan = plan_for(keeper, stick, live.identity)
        with pytest.raises(FailureError) as told:
            errand.take(keeper, plan, lambda: plan.sticks, NOW, silent)
        holdings, _ = errand.count(keeper)
    assert "Of one campaign everything is on the stick and noted." in str(told.value)
    assert isinstance(told.value.sentence, Said)
    assert [(one.campaign, one.new) for one in holdings.heaps] == [
        ("library-hours", 0),
        ("night-buses", 2),
    ]


def test_one_offer_and_one_heap_are_taken_as_ever() -> None:
    plan = Plan(Holdings(2, 1), (Offer("csv", "CSV"),))
    assert (plan.new, plan.collected, plan.count) == (1, 2, 1)


def test_a_format_that_marks_nothing_takes_all_that_was_exported_too() -> None:
    heaps = (Heap("one", 3, 0), Heap("other", 4, 2))
    drawings = Offer("drawings", "Drawings", marks=False)
    plan = Plan(Holdings(7, 2, heaps=heaps), (), offer=drawings)
    assert (plan.heaps, plan.count) == (heaps, 7)
    marking = Plan(plan.holdings, (), offer=Offer("csv", "CSV"))
    assert (marking.heaps, marking.count) == (heaps[1:], 2)
