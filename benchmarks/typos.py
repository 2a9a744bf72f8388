"""How many typos in e-mail addresses get the right suggestion, and how many right ones get any.

**Typos** are made of the domains in `data/top_domains.txt`, every single edit there is: each letter
or dot that can be left out, each pair that can be swapped, every letter of the alphabet and the dot
put in anywhere, each sign replaced by each neighbour of its key, and what others have observed
(`.con .cpm .cim .couk ..com`). Each is typed at a table in the country its domain belongs to, and
counts when the domain it was made of is what is suggested.

A typo that is itself in `data/real_domains.txt` or among the top domains, such as hotmail.es for
hotmail.fr, cannot be told from a right address. It is left out of the typos, and how many those are
is said. It is not left out where only our own lists in `assets/email` say that it is right: there,
saying nothing counts as a miss.

**Right addresses** are those of `data/real_domains.txt`, at a table in Canada; with `--long`, at a
table in every country there is a list for.

A hash of what is typed puts it into one of two halves. Lists and limits were made looking at one;
the figures are those of the other. The baseline is mailcheck 1.1 with its own lists.
"""

import hashlib
import math
import statistics
import string
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks import mailcheck
from benchmarks.figures import Figure, Findings, Spread, is_long
from kiosk import paths
from kiosk.signing.email_domains import Domains
from kiosk.signing.email_hint import suggest

DATA = Path(__file__).resolve().parent / "data"
LOCAL = "ada.lovelace"
HOME = "CA"
BASELINE = "mailcheck 1.1"
AIM_MISSED, AIM_ASKED = 5.0, 0.3  # percent

HALVES = ("tuning half", "held-out half")
KINDS = ("insertion", "deletion", "transposition", "neighbouring key", "observed")
OBSERVED = {"com": ("con", "cpm", "cim", ".com"), "co.uk": ("couk", ".co.uk")}

# The keys that touch each key on an American keyboard, row by row.
TOUCHING = {
    "q": "wa", "w": "qeas", "e": "wrsd", "r": "etdf", "t": "ryfg", "y": "tugh", "u": "yihj",
    "i": "uojk", "o": "ipkl", "p": "ol", "a": "qwsz", "s": "weadzx", "d": "ersfxc", "f": "rtdgcv",
    "g": "tyfhvb", "h": "yugjbn", "j": "uihknm", "k": "iojlm,", "l": "opk.,", "z": "asx",
    "x": "sdzc", "c": "dfxv", "v": "fgcb", "b": "ghvn", "n": "hjbm", "m": "jkn,", ".": ",/l",
}  # fmt: skip


@dataclass(frozen=True)
class Typo:
    """What was typed for a domain, and where."""

    kind: str
    typed: str
    meant: str
    country: str


Suggester = Callable[[str, str], str | None]


def read(name: str) -> dict[str, list[str]]:
    """Read a file of domains in groups."""
    groups: dict[str, list[str]] = {}
    for line in (DATA / name).read_text("utf-8").splitlines():
        if line.startswith("["):
            groups[line.strip("[]")] = []
        elif line and not line.startswith("#"):
            groups[list(groups)[-1]].append(line)
    return groups


def typos(group: Sequence[str]) -> list[Typo]:
    """Make every typo of some domains, each once."""
    made: dict[tuple[str, str], Typo] = {}
    for line in group:
        meant, country = line.split()
        for kind, typed in _edits(meant):
            if typed != meant:
                made.setdefault((typed, meant), Typo(kind, typed, meant, country))
    return list(made.values())


def _edits(domain: str) -> Iterator[tuple[str, str]]:
    for ending, slips in OBSERVED.items():
        if domain.endswith(f".{ending}"):
            yield from (("observed", domain.removesuffix(ending) + slip) for slip in slips)
    for at, sign in enumerate(domain):
        before, after = domain[:at], domain[at + 1 :]
        yield "deletion", before + after
        if after:
            yield "transposition", before + after[0] + sign + after[1:]
        yield from (("neighbouring key", before + key + after) for key in TOUCHING.get(sign, ""))
    for at in range(len(domain) + 1):
        letters = string.ascii_lowercase + "."
        yield from (("insertion", domain[:at] + key + domain[at:]) for key in letters)


def two_slips(group: Sequence[str]) -> list[Typo]:
    """Make typos of two edits: two letters swapped, and a wrong ending as well."""
    return [
        Typo("two slips", f"{typed[: -len('com')]}con", typo.meant, typo.country)
        for typo in typos(group)
        if typo.kind == "transposition" and (typed := typo.typed).endswith(".com")
    ]


def half_of(typed: str) -> int:
    """Return 0 for the half that was looked at while tuning, 1 for the one held out."""
    return hashlib.sha256(typed.encode()).digest()[0] % 2


def missed(typos: Sequence[Typo], ask: Suggester) -> float:
    """Return how many percent of typos do not get the right suggestion."""
    wrong = [t for t in typos if ask(f"{LOCAL}@{t.typed}", t.country) != f"{LOCAL}@{t.meant}"]
    return 100 * len(wrong) / len(typos)


def asked(domains: Sequence[str], ask: Suggester, country: str = HOME) -> float:
    """Return how many percent of right addresses get any suggestion."""
    prompts = [d for d in domains if ask(f"{LOCAL}@{d}", country) is not None]
    return 100 * len(prompts) / len(domains)


class Comparison:
    """Counts ours and mailcheck's in turn, and keeps what was found."""

    def __init__(self, domains: Domains) -> None:
        """Compare what `domains` lead to."""
        self._domains = domains
        self.findings = Findings("typos")

    def count_missed(self, name: str, typos: Sequence[Typo], aim: float | None = None) -> None:
        """Count the typos that do not get the right suggestion first."""
        self._add(name, missed(typos, self._ours), missed(typos, mailcheck_of), aim)

    def count_asked(
        self, name: str, domains: Sequence[str], aim: float | None = None, country: str = HOME
    ) -> None:
        """Count the right addresses that get a suggestion."""
        ours, theirs = asked(domains, self._ours, country), asked(domains, mailcheck_of, country)
        self._add(name, ours, theirs, aim)

    def _ours(self, address: str, country: str) -> str | None:
        hint = suggest(address, country, self._domains)
        return None if hint is None else hint.address

    def _add(self, name: str, ours: float, theirs: float, aim: float | None) -> None:
        ratio = Spread.of([ours / theirs if theirs else math.inf if ours else 1.0])
        figure = Figure(name, "%", Spread.of([ours]), BASELINE, Spread.of([theirs]), ratio)
        self.findings.figures.append(figure)
        if aim is not None:
            verdict = "met" if ours < aim else "NOT MET"
            self.findings.notes.append(f"{name}: {ours:.2f} %, aim < {aim:g} %, {verdict}")


def mailcheck_of(address: str, _country: str) -> str | None:
    """Return what mailcheck suggests; it knows of no countries."""
    return _asked_once(address)


_asked_once = cache(mailcheck.suggest)


def measure(*, long: bool) -> Findings:
    """Count everything, in both halves."""
    domains = Domains.read(paths.emails())
    comparison = Comparison(domains)
    top, real = read("top_domains.txt"), read("real_domains.txt")
    right = {line.split()[0] for lines in (*top.values(), *real.values()) for line in lines}
    made = {name: typos(lines) for name, lines in top.items()}
    clear = {name: [t for t in all_ if t.typed not in right] for name, all_ in made.items()}
    for half, half_name in enumerate(HALVES):
        _count_typos(comparison, half_name, [t for t in clear["top"] if half_of(t.typed) == half])
        mine = {name: [d for d in all_ if half_of(d) == half] for name, all_ in real.items()}
        _count_right(comparison, half_name, mine)
    comparison.count_missed("typos missed, Canada's and newer domains", clear["here"])
    comparison.count_missed("typos missed, two slips", two_slips(top["top"]))
    unlisted = [d for all_ in real.values() for d in all_ if half_of(d) and not domains.is_right(d)]
    comparison.count_asked("right addresses asked about, held out and on no list of ours", unlisted)
    if long:
        everything = [d for all_ in real.values() for d in all_]
        for country in sorted(domains.countries):
            name = f"right addresses asked about, in {country}"
            comparison.count_asked(name, everything, country=country)
    both = sorted({t.typed for t in made["top"] if t.typed in right})
    comparison.findings.notes += [
        f"right addresses: {sum(map(len, real.values())):,}; typos: {len(clear['top']):,}",
        f"typos left out, because they are right domains as well: {', '.join(both)}",
    ]
    return comparison.findings


def _count_typos(comparison: Comparison, half: str, made: Sequence[Typo]) -> None:
    comparison.count_missed(f"typos missed, {half}", made, AIM_MISSED)
    for kind in KINDS:
        some = [typo for typo in made if typo.kind == kind]
        comparison.count_missed(f"  {kind} ({len(some):,})", some)
    alike = [figure.ours.median for figure in comparison.findings.figures[-len(KINDS) :]]
    comparison.findings.notes.append(
        f"typos missed, {half}, each kind counted alike: {statistics.mean(alike):.2f} %"
    )


def _count_right(comparison: Comparison, half: str, groups: dict[str, list[str]]) -> None:
    everything = [domain for group in groups.values() for domain in group]
    comparison.count_asked(f"right addresses asked about, {half}", everything, AIM_ASKED)
    for name, group in groups.items():
        comparison.count_asked(f"  {name} ({len(group):,})", group)


def main() -> None:
    """Print what was found, and write it down."""
    measure(long=is_long()).save()


if __name__ == "__main__":
    main()
