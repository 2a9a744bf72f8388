"""The formats an export is written in. Each streams: memory stays flat however long the roll is."""

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, fields

from kiosk.signing.signature import Consent, Signature
from kiosk.vault.tallies import local_time

PRACTICE = "PRACTICE"
BOM = "\ufeff"


Emit = Callable[[bytes], object]
Write = Callable[[Iterable[Signature], Sequence[str], bool, Emit], None]


@dataclass(frozen=True)
class Format:
    """How signatures are written: `write(signatures, purposes, practice, emit)`."""

    name: str
    suffix: str
    write: Write


_RECORD = [f.name for f in fields(Signature) if f.name != "consents"]
_CONSENT = [f.name for f in fields(Consent) if f.name != "answer"]


def write_csv(
    signatures: Iterable[Signature], purposes: Sequence[str], practice: bool, emit: Emit
) -> None:
    """Write every field as it is, for machines: UTF-8 without a mark, lines after RFC 4180."""
    marked = [PRACTICE] if practice else []
    consents = [_consent_columns(purpose) for purpose in purposes]
    table = csv.writer(_Utf8(emit), lineterminator="\r\n")
    header = ["practice"] if practice else []
    table.writerow([*header, *_RECORD, *(name for names in consents for name in names)])
    for signature in signatures:
        values = [getattr(signature, name) for name in _RECORD]
        for purpose in purposes:
            values.extend(_consent_values(signature.consents.get(purpose)))
        table.writerow([*marked, *values])


def _consent_columns(purpose: str) -> list[str]:
    return [f"consent_{purpose}", *(f"consent_{purpose}_{name}" for name in _CONSENT)]


def _consent_values(consent: Consent | None) -> list[str]:
    if consent is None:
        return [""] * (len(_CONSENT) + 1)
    return [consent.answer, *(getattr(consent, name) for name in _CONSENT)]


_PEOPLE = ("First name", "Last name", "E-mail", "Postal code", "Country", "Signed at", "What")
_STATION = ("Table", "Event", "Taken on", "Receipt")
_KINDS = {"signature": "Signature", "subscription": "Updates only"}
_ANSWERS = {"yes": "Yes", "no": "No", "not-asked": "not asked"}
_CHANNELS = {"kiosk": "screen", "paper": "paper"}


def write_spreadsheet(
    signatures: Iterable[Signature], purposes: Sequence[str], practice: bool, emit: Emit
) -> None:
    """Write what people read, in plain words and local time, for Excel and its like.

    UTF-8 with a mark; a cell that a spreadsheet would take for a formula gets a `'` in front.
    """
    text = _Utf8(emit)
    text.write(BOM)
    table = csv.writer(text, lineterminator="\r\n")
    asked = [f"Agreed to {purpose.replace('-', ' ')}" for purpose in purposes]
    header = [PRACTICE] if practice else []
    table.writerow([*header, *_PEOPLE, *asked, *_STATION])
    for signature in signatures:
        cells = _people_cells(signature, purposes)
        table.writerow([guarded(c) for c in ([PRACTICE, *cells] if practice else cells)])


def _people_cells(signature: Signature, purposes: Sequence[str]) -> list[str]:
    answers = (signature.consents.get(purpose) for purpose in purposes)
    return [
        signature.first_name,
        signature.last_name,
        signature.email,
        signature.postal_code,
        signature.country,
        local_time(signature).strftime("%Y-%m-%d %H:%M"),
        _KINDS[signature.kind],
        *(_ANSWERS[answer.answer] if answer else "not asked" for answer in answers),
        signature.kiosk,
        signature.event,
        _CHANNELS[signature.channel],
        signature.receipt,
    ]


def guarded(cell: str) -> str:
    """Return a cell no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else cell


def write_jsonl(
    signatures: Iterable[Signature], _purposes: Sequence[str], practice: bool, emit: Emit
) -> None:
    """Write the records as they were sealed: one JSON object a line, UTF-8."""
    marked = {"practice": PRACTICE} if practice else {}
    for signature in signatures:
        record = json.dumps({**marked, **asdict(signature)}, ensure_ascii=False)
        emit(record.encode() + b"\n")


class _Utf8:
    """What the csv module writes to: text in, UTF-8 out, line ends as they are."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit

    def write(self, text: str) -> None:
        self._emit(text.encode())


FORMATS = {
    form.name: form
    for form in (
        Format("csv", ".csv", write_csv),
        Format("spreadsheet", ".csv", write_spreadsheet),
        Format("jsonl", ".jsonl", write_jsonl),
    )
}
