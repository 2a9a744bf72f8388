"""The formats an export is written in: data, one TOML file each, read with every fault at once.

A file is looked for by its path, in the data folder's `formats/`, then among those that come with
us. What its keys mean stands beside them here, and for organisers in CONTRIBUTING.md.
"""

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Literal, Self, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from kiosk import paths
from kiosk.campaign.faults import Fault
from kiosk.campaign.kinds import WholeNumber
from kiosk.campaign.reading import (
    KeyPath,
    did_you_mean,
    line_of,
    lines_of_keys,
    parse_model,
    read_text,
)
from kiosk.errors import BadInputError
from kiosk.export.questions import Drawn
from kiosk.signing.signature import Answer, Consent, Signature

PRACTICE = "PRACTICE"
FOLDER = "formats"
BOOK = "book"  # the one thing to export that is no table, and so no format file
WHAT = "a format"
EVERY = "*"
INDEX = "signatures.csv"  # the list in an archive of drawings

ANSWERS: tuple[str, ...] = get_args(Answer)
PARTS = tuple(f.name for f in fields(Consent))
RECORD = tuple(f.name for f in fields(Signature) if f.name not in ("consents", "own_answers"))
# What the roll adds to a record: of everybody who was found to be the same person, and who may be.
OF_THE_ROLL = ("receipts", "ids", "maybe_same_as", "drawings")
TIMES = ("signed_at",)

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Suffix = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", max_length=60)]


def _known_field(name: str) -> str:
    known = (*RECORD, *OF_THE_ROLL)
    if name and name not in known:
        guess = did_you_mean(name, known) or f". There are: {', '.join(known)}"
        raise ValueError(f"there is no field “{name}” in a record{guess}")
    return name


def _known_places(text: str) -> str:
    try:
        named = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    except ValueError as error:
        raise ValueError("a “{” or “}” has no partner; write “{{” for the sign itself") from error
    for name in named:
        _known_field(name or "{}")
    return text


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Column(_Part):
    """A column: a `field` of the record, a fixed `text`, or the answer to a `consent`.

    `consent = "*"` stands for one column a purpose, with `{purpose}` in its name. `words` replaces
    values by words; `empty` stands where there is nothing. `max_bytes` counts UTF-8.
    `own` is one of the campaign's own fields, or with `"*"` each of them, with `{label}` or `{id}`
    in its name; `answers` says how what was chosen is written, `drawing` how what was drawn is.
    """

    name: Text
    field: Annotated[str, AfterValidator(_known_field)] = ""
    text: Annotated[str, AfterValidator(_known_places)] | None = None
    consent: str = ""
    own: str = ""
    answers: Literal["values", "words"] = "values"
    drawing: Drawn = "name"
    part: str = "answer"
    inverted: bool = False
    words: dict[str, str] = {}
    date: str = ""
    zone: Literal["local", "utc"] = "local"
    country: Literal["as-typed", "code", "english"] = "as-typed"
    empty: str = ""
    max_bytes: WholeNumber | None = Field(None, ge=4)

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        sources = [bool(self.field), self.text is not None, bool(self.consent), bool(self.own)]
        if sum(sources) != 1:
            raise ValueError(
                f"the column “{self.name}” needs one of “field”, “text”, “consent” and “own”"
                f" and has {sum(sources) or 'none'} of them"
            )
        return self

    @model_validator(mode="after")
    def _fits_its_source(self) -> Self:
        for key, wrong in {
            "date": bool(self.date) and self.field not in TIMES,
            "country": self.country != "as-typed" and self.field != "country",
            "inverted": self.inverted and (not self.consent or self.part != "answer"),
            "part": self.part != "answer" and not self.consent,
            "answers": self.answers != "values" and not self.own,
            "drawing": self.drawing != "name" and (not self.own or self.answers == "words"),
        }.items():
            if wrong:
                raise ValueError(f"“{key}” does not go with what the column “{self.name}” holds")
        if self.part not in PARTS:
            raise ValueError(f"a consent has no part “{self.part}”{did_you_mean(self.part, PARTS)}")
        if self.consent == EVERY and "{purpose}" not in self.name:
            raise ValueError("a column of every consent has “{purpose}” in its name")
        if self.own == EVERY and not ("{label}" in self.name or "{id}" in self.name):
            raise ValueError("a column of every own field has “{label}” or “{id}” in its name")
        if self.consent and self.part == "answer":
            for word in (word for word in self.words if word not in ANSWERS):
                guess = did_you_mean(word, ANSWERS) or f": {', '.join(ANSWERS)}"
                raise ValueError(f"nobody can answer “{word}”{guess}")
        return self


class Split(_Part):
    """Two files: those who said yes to `consent`, and all others; the words end their names.

    `subscribes` says that whoever is in the first file will get e-mail. `needs_email` and
    `ascii_email` (nothing but ASCII before the @) keep out of both whom the CRM would refuse: they
    go to a third file, `unfit`.
    """

    consent: str = ""
    subscribes: bool = False
    yes: Suffix = "subscribers"
    others: Suffix = "DO-NOT-UPLOAD-AS-SUBSCRIBERS"
    unfit: Suffix = "CANNOT-BE-UPLOADED"
    needs_email: bool = False
    ascii_email: bool = False

    @model_validator(mode="after")
    def _says_who_may_be_subscribed(self) -> Self:
        if self.subscribes and self.consent in ("", EVERY):
            raise ValueError(
                "a file that subscribes whoever is in it needs “consent”: what people said yes to"
            )
        if not self.consent:
            raise ValueError("“consent” is missing: by which question the files are split")
        if self.subscribes and "not" not in self.others.lower().split("-"):
            raise ValueError(
                f"the name of the others' file has to say that they must NOT be subscribed, and"
                f" “{self.others}” does not"
            )
        if len({self.yes.lower(), self.others.lower(), self.unfit.lower()}) < 3:
            raise ValueError("“yes”, “others” and “unfit” have to differ")
        return self


class Rules(_Part):
    """A format file. `for` says who reads what it makes; only people's cells are guarded.

    `bom`, `delimiter` and `encoding` are a CSV's own, `zipped` puts it into a ZIP archive.
    `max_megabytes` is the size that a CRM takes. A `bundle` is the sealed store itself, `drawings`
    an archive of what people drew with a list of them, whose columns these are.
    """

    title: Text
    readers: Literal["people", "machines"] = Field(alias="for")
    kind: Literal["csv", "xlsx", "jsonl", "drawings", "bundle"]
    advice: Text
    encoding: Literal["utf-8", "utf-16-le"] = "utf-8"
    bom: bool = False
    delimiter: Literal[",", ";", "\t", "|"] = ","
    guard_formulas: bool = False
    zipped: bool = False
    max_megabytes: WholeNumber | None = Field(None, ge=1)
    practice: Text = PRACTICE
    split: Split | None = None
    countries: dict[Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")], Text] = {}
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True)
class Format:
    """A format that was read and found whole: the name of its file, and what stands in it."""

    name: str
    rules: Rules

    @property
    def suffix(self) -> str:
        """What the names of its files end with."""
        zipped = self.rules.zipped or self.rules.kind == "drawings"
        return ".zip" if zipped else f".{self.rules.kind}"

    @property
    def marks(self) -> bool:
        """Whether who is in its files counts as exported: not where the files hold drawings alone.

        It takes everybody each time, then.
        """
        return self.rules.kind != "drawings"

    @property
    def is_sealed(self) -> bool:
        """Whether no key is needed, for everything stays sealed."""
        return self.rules.kind == "bundle"


class FormatError(BadInputError):
    """A format file that cannot be used, with everything that is wrong with it."""

    def __init__(self, name: str, faults: Sequence[Fault]) -> None:
        """Keep all faults; the sentence names the first."""
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        super().__init__(
            f"The format “{name}” cannot be used: {faults[0]}{more}",
            "“kiosk check” with the file lists everything that is wrong.",
        )
        self.faults = tuple(faults)


def find(choice: str, own: Path | None = None) -> Format:
    """Return the format of that name, or in that `.toml` file.

    `own` is a folder whose files go before those that come with us. Raises BadInputError.
    """
    path = Path(choice).expanduser() if choice.endswith(".toml") else files(own).get(choice)
    if path is None:
        known = [*files(own), BOOK]
        guess = did_you_mean(choice, known).replace(";", ":") or "."
        raise BadInputError(
            f"There is no format “{choice}”{guess}",
            f"There are: {', '.join(known)}; or give a format file, which ends in .toml.",
        )
    found, faults = read(path)
    if found is None or faults:
        raise FormatError(path.stem, faults)
    return found


def files(own: Path | None = None) -> dict[str, Path]:
    """Return the format files there are, by name; those in `own` replace ours."""
    found = {path.stem: path for path in sorted(paths.formats().glob("*.toml"))}
    if own is not None:
        found |= {path.stem: path for path in sorted(own.glob("*.toml"))}
    return dict(sorted(found.items()))


def read(path: Path) -> tuple[Format | None, list[Fault]]:
    """Read a format file, with every fault in it."""
    faults: list[Fault] = []
    text = read_text(path.parent, path.name, faults)
    if text is None:
        return None, faults
    rules = parse_model(text, path.name, Rules, faults, WHAT)
    if rules is None:
        return None, faults
    lines = lines_of_keys(text)
    for key, sentence in (*_misfits(rules), *_names_twice(rules)):
        faults.append(Fault(path.name, line_of(lines, key), sentence))
    return Format(path.stem, rules), faults


_OF_TEXT = {"encoding": ("csv",), "bom": ("csv", "drawings"), "delimiter": ("csv",)}
_IN_ONE = {"bundle": "a bundle, which nobody can look into", "drawings": "drawings"}


def _misfits(rules: Rules) -> Iterator[tuple[KeyPath, str]]:
    """Yield what does not go with the kind of the file, and where that stands."""
    if rules.guard_formulas and rules.readers != "people":
        sentence = "“guard_formulas” would spoil what a machine reads: only for people"
        yield ("guard_formulas",), sentence
    yield from _wrong_columns(rules)
    for key, kinds in _OF_TEXT.items():
        if rules.kind not in kinds and key in rules.model_fields_set:
            yield (key,), f"“{key}” goes with {kinds[0]} files only"
    if rules.kind in _IN_ONE:
        for key in ("split", "zipped", "max_megabytes"):
            if getattr(rules, key):
                yield (key,), f"“{key}” does not go with {_IN_ONE[rules.kind]}"
    if rules.kind == "xlsx" and rules.zipped:
        yield ("zipped",), "an xlsx file is zipped already"


def _wrong_columns(rules: Rules) -> Iterator[tuple[KeyPath, str]]:
    whole = rules.kind in ("jsonl", "bundle")
    if whole and rules.columns:
        yield ("columns", "0"), f"a {rules.kind} file holds whole records and has no [[columns]]"
    elif not whole and not rules.columns:
        yield ("kind",), f"a {rules.kind} file needs [[columns]]"
    elif rules.kind == "drawings" and all(c.field != "drawings" for c in rules.columns):
        yield ("kind",), "a list of drawings needs a column whose “field” is “drawings”"


def _names_twice(rules: Rules) -> Iterator[tuple[KeyPath, str]]:
    seen: set[str] = set()
    for number, column in enumerate(rules.columns):
        if column.name in seen:
            yield ("columns", str(number), "name"), f"there are two columns “{column.name}”"
        seen.add(column.name)
