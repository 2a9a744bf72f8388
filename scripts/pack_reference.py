"""Write down what a campaign pack may hold: docs/campaign-pack.md's tables, and JSON Schemas.

Run as `python -m scripts.pack_reference`, after kiosk/campaign/model.py was changed.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from kiosk.campaign.facts import Facts
from kiosk.campaign.kinds import HOW_WRITTEN
from kiosk.campaign.texts import Texts

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "docs" / "campaign-pack.md"
SCHEMAS = ROOT / "assets" / "schema"
BEGIN, END = "<!-- the reference, made by scripts/pack_reference.py -->", "<!-- its end -->"

FILES: dict[str, tuple[type[BaseModel], str]] = {
    "campaign": (Facts, "campaign.toml: what is the same in every language"),
    "language": (Texts, "LANGUAGE.toml, such as en.toml: the texts of one language"),
}
_HEAD = "| key | what it is | written as | needed | else |\n|---|---|---|---|---|\n"
_NAMED = {"array": "list", "boolean": "true or false", "integer": "whole number", "string": "text"}


def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema of a file, in the words of the model."""
    model, title = FILES[name]
    found = model.model_json_schema(by_alias=True)
    for part in (found, *found.get("$defs", {}).values()):
        part.pop("title", None)
        part["description"] = part["description"].splitlines()[0].replace("`", "")
        for value in part["properties"].values():
            value.pop("title", None)
            if isinstance(value.get("default"), dict | list):
                del value["default"]
    return {"title": title, **found}


def reference() -> str:
    """Return the tables of every key, file by file and table by table."""
    parts = []
    for name, (_, title) in FILES.items():
        whole = schema(name)
        file, _, what = title.partition(": ")
        parts.append(f"### {file}\n\n{what[:1].upper()}{what[1:]}.\n\n{_table(whole)}")
        parts += [
            f"**`{path}`**: {definition['description']}\n\n{_table(definition)}"
            for path, definition in _inner(whole, whole, "")
        ]
    return "\n".join(parts)


def document() -> str:
    """Return docs/campaign-pack.md with the reference as it is now."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    return f"{before}{BEGIN}\n\n{reference()}\n{END}{after}"


def written(name: str) -> str:
    """Return the text of a schema file."""
    return json.dumps(schema(name), ensure_ascii=False, indent=2) + "\n"


def _inner(part: dict[str, Any], whole: dict[str, Any], above: str) -> Iterator[tuple[str, Any]]:
    """Yield the tables inside a table, as their first lines are written."""
    for key, value in part["properties"].items():
        below = value.get("additionalProperties")
        of_list, of_names = value.get("items", {}), below if isinstance(below, dict) else {}
        target = value.get("$ref") or of_list.get("$ref") or of_names.get("$ref")
        if not target:
            continue
        path = f"{above}{key}" + (".NAME" if of_names else "")
        definition = whole["$defs"][target.rpartition("/")[2]]
        yield f"[[{path}]]" if of_list else f"[{path}]", definition
        yield from _inner(definition, whole, f"{path}.")


def _table(part: dict[str, Any]) -> str:
    needed = part.get("required", [])
    rows = [_row(key, value, key in needed) for key, value in part["properties"].items()]
    return _HEAD + "".join(rows)


def _row(key: str, value: dict[str, Any], is_needed: bool) -> str:
    other = value.get("default")
    shown = "" if other in (None, "") else f"`{json.dumps(other, ensure_ascii=False)}`"
    cells = (f"`{key}`", value["description"], _kind(value), "yes" if is_needed else "no", shown)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


def _kind(value: dict[str, Any]) -> str:
    """Say how a value is written."""
    if "anyOf" in value:
        return _kind(next(each for each in value["anyOf"] if each.get("type") != "null"))
    if "enum" in value:
        return ", ".join(f"`{word}`" for word in value["enum"])
    if "const" in value:
        return f"`{value['const']}`"
    if "pattern" in value:
        return HOW_WRITTEN[value["pattern"]]
    if value.get("format") == "date":
        return "a day, such as 2026-11-28"
    if "$ref" in value or value.get("type") == "object":
        return "table, see below" if "$ref" in value or "$ref" in str(value) else "table of texts"
    if value.get("type") == "array":
        most = f", at most {value['maxItems']}" if "maxItems" in value else ""
        inner = value["items"]
        of = "tables, see below" if "$ref" in inner else _kind(inner)
        return f"list of {of}{most}" if "$ref" in inner else f"list{most}; each: {of}"
    return _NAMED[value["type"]] + _bounds(value)


def _bounds(value: dict[str, Any]) -> str:
    least, most = value.get("minimum"), value.get("maximum")
    if least is not None and most is not None and most < 1000:
        return f" from {least} to {most}"
    return f" from {least}" if least is not None and least >= 0 else ""


def main() -> None:
    """Write both schemas, and the tables of the document."""
    SCHEMAS.mkdir(exist_ok=True)
    for name in FILES:
        (SCHEMAS / f"{name}.schema.json").write_text(written(name), encoding="utf-8")
    DOCUMENT.write_text(document(), encoding="utf-8")


if __name__ == "__main__":
    main()
