"""The report of a day: counts on one page to print, without a name, an address or a receipt."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape

from kiosk.export.chart import MANY_DAYS, chart
from kiosk.export.counts import Counts
from kiosk.plural import counted, plural

_ANSWERS = {"yes": "Yes", "no": "No", "not-asked": "Not asked"}
_CHANNELS = {"kiosk": "On the screen", "paper": "On paper"}
_PURPOSES = {"petition": "The petition", "updates": "News by e-mail"}
MAX_LINES = 8  # of one list, so that everything stays on one page

_STYLE = """
@page { size: A4; margin: 14mm 16mm }
* { box-sizing: border-box; margin: 0 }
body { font: 11pt/1.4 "Atkinson Hyperlegible", "Segoe UI", Roboto, "Helvetica Neue", Arial,
  sans-serif; color: #14120d; background: #fff; max-width: 178mm; margin: 0 auto; padding: 6mm 0;
  -webkit-print-color-adjust: exact; print-color-adjust: exact }
@media print { body { padding: 0 } }
header { border-top: 4mm solid ACCENT; padding-top: 5mm; display: flex; gap: 8mm;
  justify-content: space-between }
header p { color: #55504a }
header p.where { text-align: right; white-space: nowrap }
h1 { font-size: 20pt; line-height: 1.15; max-width: 115mm; margin-top: 1mm }
h2 { font-size: 12pt; margin: 0 0 2mm }
h2 small { font-weight: normal; font-size: 9pt; color: #55504a }
h3 { font-size: 10pt; font-weight: normal; color: #55504a; margin: 2mm 0 0 }
.figures { display: flex; gap: 8mm; align-items: baseline; margin: 7mm 0 6mm }
.figures div { flex: 1 }
.figures div:first-child { flex: 1.5 }
.figures b { display: block; font-size: 26pt; line-height: 1; font-variant-numeric: tabular-nums }
.figures div:first-child b { font-size: 52pt; letter-spacing: -0.02em }
.figures span { color: #55504a }
section { margin-top: 6mm; break-inside: avoid }
svg { display: block; width: 100%; height: auto }
rect { fill: ACCENT }
line { stroke: #14120d; stroke-width: 1.5 }
text { font-size: 12px; text-anchor: middle; fill: #55504a; font-variant-numeric: tabular-nums }
text.n { fill: #14120d; font-weight: bold }
.lists { columns: 2; column-gap: 12mm; margin-top: 6mm }
.lists section { margin: 0 0 5mm }
table { width: 100%; border-collapse: collapse; font-size: 10pt }
td { padding: 1mm 0; border-top: 0.2mm solid #cfc9bf; vertical-align: top }
td + td { text-align: right; padding-left: 4mm; font-variant-numeric: tabular-nums;
  white-space: nowrap }
td small { color: #55504a; font-size: 9pt }
footer { margin-top: 4mm; padding-top: 3mm; border-top: 0.4mm solid #14120d; font-size: 9pt;
  color: #55504a }
.practice { background: #14120d; color: #fff; padding: 2mm 4mm; font-weight: bold;
  margin-bottom: 4mm }
"""


@dataclass(frozen=True)
class Heading:
    """What stands above the counts: the campaign's headline, its colour (`#rrggbb`), and where."""

    title: str
    accent: str = "#14120d"
    place: str = ""
    event: str = ""
    practice: bool = False


def report(counts: Counts, heading: Heading, now: datetime) -> str:
    """Return the whole page as HTML that refers to nothing outside itself."""
    style = _STYLE.replace("ACCENT", heading.accent)
    return "\n".join(
        [
            "<!DOCTYPE html>",
            '<html lang="en"><head><meta charset="utf-8">',
            (
                '<meta http-equiv="Content-Security-Policy" '
                "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
            ),
            '<meta name="viewport" content="width=device-width">',
            f"<title>{escape(_title(counts))}</title>",
            f"<style>{style}</style></head><body>",
            *(['<p class="practice">PRACTICE: nothing here counts</p>'] * heading.practice),
            *_head(counts, heading),
            *_figures(counts),
            *_hours(counts),
            '<div class="lists">',
            *_lists(counts),
            "</div>",
            _foot(counts, now),
            "</body></html>\n",
        ]
    )


def _title(counts: Counts) -> str:
    return f"Report, {_span(counts.days)}" if counts.days else "Report"


def _span(days: list[str]) -> str:
    first, last = (datetime.fromisoformat(day) for day in (days[0], days[-1]))
    if first == last:
        return f"{first.day} {first:%B %Y}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {last:%B %Y}"
    return f"{first.day} {first:%B %Y} – {last.day} {last:%B %Y}"


def _head(counts: Counts, heading: Heading) -> Iterator[str]:
    where = [line for line in (heading.place, heading.event) if line]
    when = _span(counts.days) if counts.days else "No signature yet"
    yield "<header><div><p>Report of the day</p>"
    yield f"<h1>{escape(heading.title)}</h1></div>"
    lines = "<br>".join(escape(line) for line in (when, *where))
    yield f'<p class="where">{lines}</p></header>'


def _figures(counts: Counts) -> Iterator[str]:
    yield '<div class="figures">'
    of = "" if counts.is_sealed else f" of {counted(counts.signers, 'person')}"
    number, word = counts.headline
    yield _figure(f"{number:,}", plural(number, word) + of)
    answers = counts.answers.get("updates")
    if answers is not None:
        asked = answers["yes"] + answers["no"]
        share = f"{answers['yes'] / asked:.0%}" if asked else "–"
        yield _figure(share, f"yes to news by e-mail, of {counted(asked, 'answer')}")
    if counts.per_hour:
        hour, number = max(counts.per_hour.items(), key=lambda item: (item[1], item[0]))
        start = int(hour[11:])
        day = f" on {int(hour[8:10])}/{int(hour[5:7])}" if len(counts.days) > 1 else ""
        when = f"{start:02}:00\u2060–\u2060{start + 1:02}:00{day}"
        yield _figure(f"{number:,}", f"{plural(number, 'record')} in the busiest hour, {when}")
    yield "</div>"


def _figure(number: str, words: str) -> str:
    return f"<div><b>{number}</b> <span>{escape(words)}</span></div>"


def _hours(counts: Counts) -> Iterator[str]:
    if counts.per_hour:
        unit = "hour" if len(counts.days) <= MANY_DAYS else "day"
        yield f"<section><h2>Records per {unit}</h2>{chart(counts.per_hour)}</section>"


def _lists(counts: Counts) -> Iterator[str]:
    title = "Records" if counts.is_sealed else "Records and people"
    yield from _list(title, _records(counts), is_share=False)
    for purpose, answers in sorted(counts.answers.items()):
        name = _PURPOSES.get(purpose, purpose.replace("-", " ").capitalize())
        given = {_ANSWERS[answer]: answers[answer] for answer in _ANSWERS if answers[answer]}
        yield from _list(f"Consent: {name}", given, "answers", sort=False)
    yield from _list("Languages", {_language(c): n for c, n in counts.languages.items()})
    yield from _list("How they signed", {_CHANNELS[c]: n for c, n in counts.channels.items()})
    tables = {" · ".join(filter(None, place)): n for place, n in counts.places.items()}
    yield from _list("Table and event", {name or "Without a name": n for name, n in tables.items()})


def _records(counts: Counts) -> dict[str, int]:
    found = {"Records": counts.records}
    if counts.knows_kinds:
        found["of them signatures"] = counts.signatures
    if counts.subscriptions:
        found["of them for news by e-mail only"] = counts.subscriptions
    if not counts.is_sealed:
        found["of them from somebody again, same e-mail address"] = counts.duplicates
        found["People"] = counts.records - counts.duplicates
        found["of them who signed"] = counts.signers
    if counts.unopenable:
        found["Records sealed for another key, not counted here"] = counts.unopenable
    return found


def _list(
    title: str,
    found: Mapping[str, int],
    unit: str = "records",
    *,
    sort: bool = True,
    is_share: bool = True,
) -> Iterator[str]:
    """Yield a list; with shares of a whole it says of what, `unit`, and else its lines do."""
    if not found:
        return
    order = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    lines = order if sort and is_share else list(found.items())
    total = sum(number for _, number in lines) if is_share else 0
    what = f" <small>{unit}</small>" if is_share else ""
    yield f"<section><h2>{escape(title)}{what}</h2><table>"
    yield from _lines(_shortened(lines), total)
    yield "</table></section>"


def _shortened(lines: list[tuple[str, int]]) -> list[tuple[str, int]]:
    if len(lines) <= MAX_LINES:
        return lines
    rest = lines[MAX_LINES - 1 :]
    return [*lines[: MAX_LINES - 1], (f"{len(rest)} more", sum(number for _, number in rest))]


def _lines(lines: Iterable[tuple[str, int]], total: int) -> Iterator[str]:
    for name, number in lines:
        share = f" <small>{number / total:.0%}</small>" if total else ""
        yield f"<tr><td>{escape(name)}</td><td>{number:,}{share}</td></tr>"


def _language(code: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code).get_display_name("en") or code
    except (UnknownLocaleError, ValueError):
        return code


def _foot(counts: Counts, now: datetime) -> str:
    sealed = (
        " Made without the key: languages, tables and who signed twice are inside the seal, so how"
        " many people that are is not known."
        if counts.is_sealed
        else ""
    )
    made = f"{now.astimezone():%Y-%m-%d %H:%M}"
    return (
        f"<footer>Petition Kiosk, {made}. Counts only: there is no name, no address and no receipt"
        f" on this page.{sealed}</footer>"
    )
