"""What a benchmark finds: figures, each a ratio against a named baseline of the same run."""

import json
import math
import os
import platform
import statistics
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results"
Pair = tuple[float, float]  # measured one after the other: ours, and the baseline's
HEADINGS = ("what", "ours", "baseline", "", "ratio", "spread", "aim", "")


@dataclass(frozen=True)
class Spread:
    """The median of some measurements, and between what they lie."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Self:
        """Describe one or more measurements."""
        return cls(statistics.median(values), min(values), max(values))

    def __str__(self) -> str:
        return f"{_short(self.median)} ({_short(self.low)}–{_short(self.high)})"


@dataclass(frozen=True)
class Figure:
    """One figure. `ratio` is that of neighbours in time, so that a busy moment burdens both."""

    name: str
    unit: str
    ours: Spread
    baseline: str
    theirs: Spread
    ratio: Spread
    aim: float | None = None

    @classmethod
    def of_pairs(
        cls,
        name: str,
        unit: str,
        pairs: Sequence[Pair],
        baseline: str,
        aim: float | None = None,
    ) -> Self:
        """Make a figure of measurements taken in turn, ours and the baseline's."""
        ours = Spread.of([our for our, _ in pairs])
        theirs = Spread.of([their for _, their in pairs])
        ratio = Spread.of([our / their for our, their in pairs])
        return cls(name, unit, ours, baseline, theirs, ratio, aim)

    def row(self) -> tuple[str, ...]:
        """Return its line of the table."""
        verdict = "" if self.aim is None else "met" if self.ratio.median <= self.aim else "NOT MET"
        return (
            self.name,
            f"{self.ours} {self.unit}",
            self.baseline,
            f"{self.theirs} {self.unit}",
            f"{self.ratio.median:.2f}×",
            f"{self.ratio.low:.2f}–{self.ratio.high:.2f}",
            "" if self.aim is None else f"≤ {self.aim:g}×",
            verdict,
        )


@dataclass
class Findings:
    """All that one program found, what it had to leave out, and where it ran."""

    program: str
    figures: list[Figure] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def save(self) -> None:
        """Print everything, and write it to `results/PROGRAM.json`."""
        print("\n".join([*table(self.figures), *self.remarks()]))
        RESULTS.mkdir(exist_ok=True)
        values = {"at": datetime.now(UTC).isoformat(), "machine": _machine(), **asdict(self)}
        text = json.dumps(values, ensure_ascii=False, indent=2)
        (RESULTS / f"{self.program}.json").write_text(text + "\n", encoding="utf-8")

    @classmethod
    def read(cls, program: str) -> Self:
        """Read what `save` wrote."""
        values = json.loads((RESULTS / f"{program}.json").read_text(encoding="utf-8"))
        figures = [
            Figure(**entry | {key: Spread(**entry[key]) for key in ("ours", "theirs", "ratio")})
            for entry in values["figures"]
        ]
        return cls(program, figures, values["skipped"], values["notes"])

    def remarks(self) -> list[str]:
        """Return what has to be said besides the figures."""
        return [*(f"skipped: {sentence}" for sentence in self.skipped), *self.notes]


def percentiles(
    name: str,
    pairs: Sequence[Pair],
    a_round: int,
    baseline: str,
    *,
    aim_p50: float | None = None,
    aim_p99: float | None = None,
) -> list[Figure]:
    """Return p50 and p99, in ms: of each round by itself, so that their spread is known as well."""
    rounds = [pairs[start : start + a_round] for start in range(0, len(pairs), a_round)]
    figures = []
    for percent, aim in ((50, aim_p50), (99, aim_p99)):
        found = [
            (
                percentile([our for our, _ in one], percent),
                percentile([their for _, their in one], percent),
            )
            for one in rounds
        ]
        figures.append(Figure.of_pairs(f"{name}, p{percent}", "ms", found, baseline, aim))
    return figures


def table(figures: Iterable[Figure]) -> list[str]:
    """Return figures as the lines of a table; nothing for none."""
    rows = [figure.row() for figure in figures]
    if not rows:
        return []
    widths = [max(map(len, column)) for column in zip(HEADINGS, *rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in (HEADINGS, *rows)
    ]


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give a folder on the project's own disk, which is no memory made to look like one."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=build) as folder:
        yield Path(folder)


def is_long() -> bool:
    """Whether the program was started with --long: everything, however long it takes."""
    return "--long" in sys.argv[1:]


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that `percent` of all do not exceed."""
    return sorted(values)[math.ceil(len(values) * percent / 100) - 1]


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def _machine() -> dict[str, object]:
    return {
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "load": os.getloadavg(),
        "python": platform.python_version(),
    }
