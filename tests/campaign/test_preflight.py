"""Before a pack is shown: everything that is wrong with it is said at once."""

import pytest

from kiosk import preflight
from kiosk.campaign.faults import PackError
from tests.campaign.packs import Pack


def break_everywhere(pack: Pack) -> None:
    """One fault of every kind that leaves the files readable."""
    pack.change("en.toml", "#OpenLate", "#OpenLate" * 40)
    pack.change("en.toml", '2 = "Report on reading"\n', "")
    pack.change("en.toml", '[actions.page]\ntitle = "Comment"\ntext = "Keep it open."\n', "")
    pack.change("en.story.md", "on Thursday", "on [Thursday](https://example.org)")
    pack.write("hero.svg", "not a picture")


def test_all_faults_of_one_pack_are_reported_together(pack: Pack) -> None:
    break_everywhere(pack)

    faults = "\n".join(pack.faults())
    for words in (
        "[actions.x]: the post has",
        "[sources] has no text for “2”",
        "[actions] has no text for “page”",
        "a link cannot be opened",
        "this is not an SVG picture",
    ):
        assert words in faults
    assert len(pack.faults()) == 5


def test_faults_of_the_facts_do_not_hide_those_of_the_texts(pack: Pack) -> None:
    pack.change("campaign.toml", "schema = 1", "schema = 2")
    pack.change("campaign.toml", 'accent = "#a02020"', 'accent = "red"')
    pack.change("en.toml", 'title = "Post"', "title = 1")
    (pack.folder / "en.story.md").unlink()

    assert [fault.rpartition("/")[2].split(":")[0] for fault in pack.faults()] == [
        "campaign.toml",
        "campaign.toml",
        "en.toml",
        "en.story.md",
    ]


def test_load_checked_raises_all_faults_and_no_warning(pack: Pack) -> None:
    break_everywhere(pack)
    pack.change("campaign.toml", "#000000", "#808080")

    with pytest.raises(PackError) as refused:
        preflight.load_checked(pack.folder)

    assert [str(fault) for fault in refused.value.faults] == pack.faults()
    assert not any(fault.warning for fault in refused.value.faults)
    assert refused.value.exit_code == 2


def test_load_checked_gives_a_campaign_that_has_only_warnings(pack: Pack) -> None:
    pack.change("campaign.toml", "#000000", "#808080")

    assert pack.warnings()
    assert preflight.load_checked(pack.folder).id == "library-hours"


def test_faults_come_before_warnings(pack: Pack) -> None:
    pack.change("campaign.toml", "#000000", "#808080")
    pack.change("en.toml", "#OpenLate", "#OpenLate" * 40)

    assert [fault.warning for fault in preflight.check(pack.folder)] == [False, True, True]


def test_an_empty_folder_says_what_is_missing(pack: Pack) -> None:
    for path in pack.folder.iterdir():
        path.unlink()

    assert pack.faults() == ["campaign.toml: the file is missing"]
