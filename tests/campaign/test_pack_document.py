"""docs/campaign-pack.md and the schemas: as the model is now, and what they show is a good pack."""

import io
import json
import re
import tomllib
from pathlib import Path
from typing import Any, get_args

import pytest
from PIL import Image
from pydantic import BaseModel

from kiosk import paths, preflight
from kiosk.campaign.facts import Facts
from kiosk.campaign.kinds import HOW_WRITTEN
from kiosk.campaign.reading import parse_model
from kiosk.campaign.texts import Texts
from scripts import pack_reference

DOCUMENT = pack_reference.DOCUMENT.read_text(encoding="utf-8")
AFRESH = "say: python -m scripts.pack_reference"


def blocks(heading: str, language: str) -> str:
    """Everything shown in blocks of code below a heading of the document."""
    section = DOCUMENT.split(f"\n## {heading}")[1].split("\n## ")[0]
    return "\n".join(re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL))


def models(model: type[BaseModel]) -> set[type[BaseModel]]:
    """A model and all that stand in it."""
    found, waiting = {model}, [field.annotation for field in model.model_fields.values()]
    while waiting:
        inner = waiting.pop()
        waiting += get_args(inner)
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            found |= models(inner)
    return found


@pytest.mark.parametrize("name", pack_reference.FILES)
def test_the_schema_is_that_of_the_model(name: str) -> None:
    file = paths.assets() / "schema" / f"{name}.schema.json"

    assert file.read_text(encoding="utf-8") == pack_reference.written(name), AFRESH


def test_the_reference_is_that_of_the_model() -> None:
    assert pack_reference.document() == DOCUMENT, AFRESH


@pytest.mark.parametrize("model", [Facts, Texts])
def test_every_key_is_described_and_stands_in_the_reference(model: type[BaseModel]) -> None:
    every = models(model)

    assert len(every) > 5
    for each in every:
        for name, field in each.model_fields.items():
            assert field.description, f"{each.__name__}.{name}"
            assert f"| `{field.alias or name}` | {field.description} |" in DOCUMENT


def test_a_schema_knows_the_keys_of_our_pack_and_no_others() -> None:
    folder = paths.campaigns() / "amazon-facial-recognition"
    for name, file in (("campaign", "campaign.toml"), ("language", "en.toml")):
        schema: dict[str, Any] = json.loads(pack_reference.written(name))
        keys = set(tomllib.loads((folder / file).read_text(encoding="utf-8")))

        assert schema["additionalProperties"] is False
        assert keys <= set(schema["properties"])
        assert set(schema["required"]) <= keys


def test_every_pattern_is_told_in_words() -> None:
    patterns = re.findall(
        r'"pattern": ("[^\n]+")', "".join(map(pack_reference.written, ("campaign", "language")))
    )

    assert patterns
    assert {json.loads(pattern) for pattern in patterns} <= set(HOW_WRITTEN)


def test_what_the_document_shows_is_a_pack_without_a_fault_or_a_warning(tmp_path: Path) -> None:
    folder = tmp_path / "library-hours"
    folder.mkdir()
    (folder / "campaign.toml").write_text(blocks("The facts", "toml"), encoding="utf-8")
    (folder / "en.toml").write_text(blocks("The texts", "toml"), encoding="utf-8")
    (folder / "en.story.md").write_text(blocks("The story", ""), encoding="utf-8")
    buffer = io.BytesIO()
    Image.new("RGB", (1600, 2000), "#a02020").save(buffer, "JPEG")
    (folder / "hero.jpg").write_bytes(buffer.getvalue())

    assert [str(fault) for fault in preflight.check(folder)] == []


def test_the_first_example_is_toml() -> None:
    assert tomllib.loads(blocks("The folder", "toml"))["actions"][1]["id"] == "call"


def test_a_line_that_names_the_schema_is_a_note_to_the_program() -> None:
    folder = paths.campaigns() / "amazon-facial-recognition"
    text = (folder / "campaign.toml").read_text(encoding="utf-8")
    faults: list[Any] = []

    line = re.search(r"(?m)^#:schema .*$", DOCUMENT)
    assert line is not None
    assert parse_model(f"{line[0]}\n{text}", "campaign.toml", Facts, faults, "a pack") is not None
    assert faults == []
