"""What is said of a campaign's actions: posts over their limit, codes too dense to read."""

from pathlib import Path

import pytest

from tests.campaign.packs import Pack

POST = 'text = "Keep the library open in the evening! #OpenLate"'
BODY = 'text = "Please keep the library open."'


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return Pack(tmp_path / "library-hours")


@pytest.mark.parametrize(
    ("post", "length"),
    [("a" * 281, 281), ("日" * 141, 282), ("a" * 257 + " https://example.org", 281)],
)
def test_a_post_over_280_is_a_fault(pack: Pack, post: str, length: int) -> None:
    pack.change("en.toml", POST, f'text = "{post}"')

    counted = f"{length} characters as counted there, {length - 280} over 280"
    line = pack.line("en.toml", post)
    assert pack.faults() == [f"en.toml:{line}: [actions.x]: the post has {counted}; shorten it"]


@pytest.mark.parametrize("post", ["a" * 280, "a" * 256 + " https://example.org/" + "b" * 60])
def test_a_post_of_280_is_fine(pack: Pack, post: str) -> None:
    pack.change("en.toml", POST, f'text = "{post}"')

    assert pack.faults() == []


def test_a_dense_code_is_a_warning_with_its_version(pack: Pack) -> None:
    pack.change("en.toml", BODY, f'text = "{"a" * 700}"')

    assert pack.faults() == []
    [warning] = pack.warnings()
    line = pack.line("en.toml", "aaaa")
    assert warning.startswith(f"en.toml:{line}: [actions.email]: its code is dense (version 1")


def test_a_code_no_phone_reads_is_a_fault(pack: Pack) -> None:
    pack.change("en.toml", BODY, f'text = "{"a" * 1300}"')

    [fault] = pack.faults()
    line = pack.line("en.toml", "aaaa")
    assert fault.startswith(f"en.toml:{line}: [actions.email]: The link of 13")
    assert "too long for a QR code" in fault


def test_every_language_is_looked_at(pack: Pack) -> None:
    pack.change("campaign.toml", '["en"]', '["en", "fr_CA"]')
    pack.write("fr_CA.story.md", pack.read("en.story.md"))
    pack.write("fr_CA.toml", pack.read("en.toml").replace(POST, f'text = "{"é" * 281}"'))

    [fault] = pack.faults()
    line = pack.line("fr_CA.toml", "éé")
    assert fault.startswith(f"fr_CA.toml:{line}: [actions.x]: the post has 281")
