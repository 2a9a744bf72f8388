"""Campaign packs on sticks, as folders and as files: found, looked at, brought home or refused."""

import gc
import json
import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.authoring.packing import pack as write
from kiosk.campaign import pack as reading
from kiosk.errors import BadInputError, KioskError
from kiosk.station import changing, packs, setup_work
from kiosk.station import settings as settings_file
from kiosk.station.data import CAMPAIGNS_FOLDER
from kiosk.station.drives import Stick
from kiosk.station.setup_pages import Answers
from tests.campaign.packs import Pack
from tests.station.kiosks import Live, within

OURS = "amazon-facial-recognition"


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    (tmp_path / "stick").mkdir()
    return Stick(tmp_path / "stick", "KINGSTON", 10**9, 10**9, False, "/dev/sdz1")


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return Pack(tmp_path / "library-hours")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def home(data: Path) -> Path:
    return data / CAMPAIGNS_FOLDER


def on(stick: Stick, pack: Pack, name: str = "library.kiosk") -> Path:
    write(pack.folder, stick.path / name)
    return stick.path / name


def found(stick: Stick, data: Path) -> list[packs.Pack]:
    return [pack for pack in packs.find_packs([stick], data) if pack.stick]


def everything(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


def test_a_file_on_a_stick_is_offered_like_a_folder(stick: Stick, pack: Pack, data: Path) -> None:
    file = on(stick, pack)

    [offered] = found(stick, data)

    assert (offered.folder, offered.stick, offered.fault) == (file, "KINGSTON", "")
    assert (offered.headline, offered.languages) == ("Keep the library open", ("en",))
    assert offered.hero is not None
    assert offered.hero.read_bytes() == (pack.folder / "hero.svg").read_bytes()


def test_it_is_found_in_the_folder_of_campaigns_too(stick: Stick, pack: Pack, data: Path) -> None:
    (stick.path / "campaigns").mkdir()
    write(pack.folder, stick.path / "campaigns" / "library.kiosk")

    assert [offered.id for offered in found(stick, data)] == ["library-hours"]


def test_a_file_that_is_damaged_is_shown_with_the_reason(stick: Stick, data: Path) -> None:
    (stick.path / "broken.kiosk").write_text("hello")

    [offered] = found(stick, data)

    assert offered.headline == "broken.kiosk"
    assert "is no campaign pack, or it is damaged" in offered.fault


def test_a_file_is_brought_as_a_folder_named_by_its_id(
    stick: Stick, pack: Pack, home: Path
) -> None:
    target = packs.bring(on(stick, pack), home)

    assert target == home / "library-hours"
    assert reading.load(target).id == "library-hours"
    assert sorted(p.name for p in target.iterdir()) == sorted(p.name for p in pack.folder.iterdir())
    assert [path.name for path in home.iterdir()] == ["library-hours"]


def test_a_newer_text_takes_the_place_of_the_older(stick: Stick, pack: Pack, home: Path) -> None:
    packs.bring(on(stick, pack), home)
    before = reading.load(home / "library-hours")
    pack.change("en.story.md", "The library closes at five.", "The library closes at four.")

    packs.bring(on(stick, pack, "newer.kiosk"), home)

    after = reading.load(home / "library-hours")
    assert after.version(after.wordings[0]) != before.version(before.wordings[0])
    assert [path.name for path in home.iterdir()] == ["library-hours"]


@pytest.mark.parametrize(
    ("file", "old", "new", "part"),
    [
        ("en.toml", 'Keep the library open"', 'Open the library"', "the headline"),
        ("en.story.md", "The library closes at five.", "It closes at four.", "the story"),
        ("en.toml", "{organisation} keeps my answers.", "I agree.", "what people agree to"),
        ("en.toml", "To count you.", "To count.", "what people agree to"),
        ("en.toml", "#OpenLate", "#OpenUp", "what phones do"),
        ("campaign.toml", "council@example.org", "mayor@example.org", "what phones do"),
        ("en.toml", "Report on reading", "A report", "the sources"),
        ("campaign.toml", "+1 555 0100", "+1 555 0199", "who asks, or how to reach them"),
        ("campaign.toml", '"2026-03"', '"2026-04"', "smaller things"),
    ],
)
def test_staff_are_told_what_changes(
    file: str, old: str, new: str, part: str, stick: Stick, pack: Pack, data: Path, home: Path
) -> None:
    packs.bring(pack.folder, home)
    pack.change(file, old, new)
    on(stick, pack)

    [offered] = found(stick, data)

    assert offered.fault == ""
    assert f"What changes: {part}. Whoever signed before" in offered.changes


def test_a_language_more_is_told(stick: Stick, pack: Pack, data: Path, home: Path) -> None:
    packs.bring(pack.folder, home)
    pack.change("campaign.toml", 'languages = ["en"]', 'languages = ["en", "fr"]')
    for ending in (".toml", ".story.md"):
        pack.write(f"fr{ending}", pack.read(f"en{ending}"))
    on(stick, pack)

    assert "What changes: the languages." in found(stick, data)[0].changes


def test_the_same_text_changes_nothing(stick: Stick, pack: Pack, data: Path, home: Path) -> None:
    packs.bring(pack.folder, home)
    pack.change("campaign.toml", "#a02020", "#20a020")
    on(stick, pack)

    assert found(stick, data)[0].changes == ""


@pytest.mark.parametrize("as_file", [True, False])
def test_somebody_elses_campaign_of_the_same_id_is_refused(
    as_file: bool, stick: Stick, pack: Pack, data: Path, home: Path
) -> None:
    packs.bring(pack.folder, home)
    pack.change("campaign.toml", "Readers of Harbour Street", "Friends of Early Closing")
    source = on(stick, pack)
    if not as_file:
        source.unlink()
        source = stick.path / "closing"
        shutil.copytree(pack.folder, source)
    before = everything(data)

    [offered] = found(stick, data)
    with pytest.raises(BadInputError) as refused:
        packs.bring(source, home)

    words = "belongs to a campaign of Readers of Harbour Street on this kiosk"
    assert words in offered.fault
    assert words in str(refused.value)
    assert everything(data) == before


def test_the_id_of_a_campaign_that_comes_with_us_is_taken(
    stick: Stick, pack: Pack, data: Path
) -> None:
    pack.change("campaign.toml", 'id = "library-hours"', f'id = "{OURS}"')
    on(stick, pack)

    assert "belongs to a campaign of OpenMedia" in found(stick, data)[0].fault


def test_another_campaign_in_a_folder_of_the_same_name_is_not_pushed_out(
    tmp_path: Path, stick: Stick, home: Path
) -> None:
    one, other = Pack(tmp_path / "campaign"), Pack(stick.path / "campaign")
    other.change("campaign.toml", 'id = "library-hours"', 'id = "early-closing"')
    packs.bring(one.folder, home)

    with pytest.raises(BadInputError, match="Give this one's folder another name"):
        packs.bring(other.folder, home)

    assert reading.load(home / "campaign").id == "library-hours"


def test_a_pack_that_leans_on_a_link_is_refused_and_leaves_nothing(
    stick: Stick, tmp_path: Path, home: Path
) -> None:
    pack = Pack(stick.path / "library")
    (pack.folder / "hero.svg").rename(tmp_path / "hero.svg")
    (pack.folder / "hero.svg").symlink_to(tmp_path / "hero.svg")

    with pytest.raises(BadInputError, match=r"hero\.svg"):
        packs.bring(pack.folder, home)

    assert not home.exists() or list(home.iterdir()) == []


def test_half_a_bring_leaves_nothing(
    stick: Stick, pack: Pack, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs.bring(pack.folder, home)
    before = {path: path.read_bytes() for path in everything(home) if path.is_file()}
    pack.change("en.toml", 'Keep the library open"', 'Open it"')
    file = on(stick, pack)

    def fails(_source: Path, target: Path, **_: object) -> None:
        target.mkdir()
        (target / "campaign.toml").write_text("half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copytree", fails)
    with pytest.raises(KioskError, match="no space left"):
        packs.bring(file, home)

    assert {path: path.read_bytes() for path in everything(home) if path.is_file()} == before


def test_a_set_up_takes_a_file_home(
    tmp_path: Path, stick: Stick, pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    live = Live(tmp_path)
    file = on(stick, pack)

    done = within(capsys, "setup", "--data", live.data, "--campaign", file)
    shutil.rmtree(stick.path)

    assert done.returncode == 0, done.stderr
    told = within(capsys, "status", "--data", live.data).stdout
    assert "Keep the library open" in told
    assert (live.data / "campaigns" / "library-hours").is_dir()


def test_a_set_up_saved_on_a_stick_brings_the_pack_of_a_file_along(
    tmp_path: Path, stick: Stick, pack: Pack, data: Path
) -> None:
    live = Live(tmp_path)
    [offered] = [p for p in packs.find_packs([stick], data) if p.stick] or [
        packs.look(on(stick, pack), stick.name)
    ]
    answers = Answers(
        name="Table 3", packs=(offered,), locks=live.identity.recipients, identity=live.identity
    )
    from tests.vault.samples import NOW

    name = setup_work.carry(answers, stick, tmp_path / "fresh", NOW)

    assert json.loads((stick.path / name).read_text("utf-8"))["campaigns"] == ["library-hours"]
    assert reading.load(stick.path / "campaigns" / "library-hours").id == "library-hours"


def test_ours_are_no_packs_of_a_stick() -> None:
    assert all(pack.ours for pack in packs.find_packs([], paths.assets() / "nowhere"))


def test_one_that_is_shown_and_lies_elsewhere_stays_chosen(
    tmp_path: Path, pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    live = Live(tmp_path)
    done = within(capsys, "setup", "--data", live.data, "--campaign", pack.folder)
    assert done.returncode == 0, done.stderr
    settings = settings_file.load(live.data)
    assert settings is not None

    everything_near = packs.find_packs([], live.data)
    state = changing.see(changing.Choosing(), everything_near, settings.campaigns)
    ours = next(one for one in everything_near if one.folder.name == OURS)
    state = changing.choose(state, ours)

    assert isinstance(state, changing.Choosing)
    assert setup_work.at_home(state.packs or (), live.data) == (str(pack.folder), OURS)


def test_one_in_use_outlives_a_stick_full_of_packs(stick: Stick, pack: Pack, data: Path) -> None:
    used = reading.find(str(on(stick, pack, "used.kiosk")))
    for number in range(21):
        shutil.copy(stick.path / "used.kiosk", stick.path / f"{number}.kiosk")

    offered = found(stick, data)
    gc.collect()

    assert len(offered) == 22
    assert reading.load(used).id == "library-hours"
    assert all(one.hero is not None and one.hero.is_file() for one in offered)
    assert len({one.hero for one in offered}) == 1


def test_half_a_gigabyte_in_a_folder_is_not_brought(pack: Pack, home: Path) -> None:
    with (pack.folder / "film.bin").open("wb") as file:
        file.truncate(500_000_000)

    with pytest.raises(BadInputError, match="holds more than 100 MB"):
        packs.bring(pack.folder, home)

    assert not home.exists()
