"""Make the lists of domains anew, from lists that others keep.

    python -m scripts.domain_lists endings
    python -m scripts.domain_lists real FREE SCHOOLS SITES MAINTAINERS

`endings` writes assets/email/endings.txt from the public suffix list inside the package tldextract,
which has to be installed. `real` writes benchmarks/data/real_domains.txt; the head of that file
says what the four are. FREE is a file with a domain a line, SCHOOLS the folder `domains` of the
package, SITES a folder of tables with `site` and `category`, MAINTAINERS a text with addresses.
"""

import csv
import hashlib
import importlib.resources
import re
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENDINGS = ROOT / "assets" / "email" / "endings.txt"
REAL = ROOT / "benchmarks" / "data" / "real_domains.txt"

LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
SCHOOLS_IN_256 = 90
CRUDE = re.compile(
    r"adult|anal\b|boob|cock|cunt|fick|fuck|hure|nazi|nude|penis|porn|pussy|shit|slut|spank|wank"
    r"|xnxx|xvideo|xxx|\bsex|sexy"
)


def endings() -> None:
    """Write the top-level domains there are."""
    snapshot = importlib.resources.files("tldextract") / ".tld_set_snapshot"
    suffixes = snapshot.read_text("utf-8").partition("END ICANN")[0]
    lines = (line.strip() for line in suffixes.splitlines())
    tops = {line.rpartition(".")[2] for line in lines if line and not line.startswith("//")}
    names = sorted(top.lstrip("!*").encode("idna").decode() for top in tops)
    version = re.search(r"VERSION: ([0-9-]{10})", suffixes)
    head = (
        f"# The top-level domains of the internet, from the public suffix list of\n"
        f"# {version[1] if version else '?'}, as it comes with the package tldextract. Made by\n"
        f"# scripts/domain_lists.py.\n"
    )
    ENDINGS.write_text(head + "\n".join(names) + "\n", encoding="utf-8")


def real(free: Path, schools: Path, sites: Path, maintainers: Path) -> None:
    """Write real domains in four groups; the head of the file stays as it is."""
    groups = {
        "providers": set(free.read_text("utf-8").split()),
        "schools": {name for name in map(_school, schools.rglob("*.txt")) if _is_chosen(name)},
        "sites": set(_sites(sites)),
        "people": set(re.findall(r"@([a-z0-9.-]+)", maintainers.read_text("utf-8").lower())),
    }
    lines = ENDINGS.read_text("utf-8").splitlines()
    tops = {line for line in lines if not line.startswith("#")}
    head = [line for line in REAL.read_text("utf-8").splitlines() if line.startswith("#")]
    taken: set[str] = set()
    parts = []
    for name, domains in groups.items():
        good = sorted(d for d in domains - taken if _is_good(d, tops))
        taken |= set(good)
        parts += ["", f"[{name}]", *good]
    REAL.write_text("\n".join([*head, *parts]) + "\n", encoding="utf-8")


def _school(path: Path) -> str:
    """Return the domain of a file such as domains/ca/ubc.txt."""
    parts = path.with_suffix("").parts
    return ".".join(reversed(parts[parts.index("domains") + 1 :]))


def _is_chosen(school: str) -> bool:
    return hashlib.sha256(f"school {school}".encode()).digest()[0] < SCHOOLS_IN_256


def _sites(folder: Path) -> Iterable[str]:
    for table in sorted(folder.rglob("sites.csv")):
        with table.open(encoding="utf-8", newline="") as lines:
            rows = csv.DictReader(lines)
            yield from (row["site"] for row in rows if row["category"] != "Adult")


def _is_good(domain: str, tops: set[str]) -> bool:
    labels = domain.split(".")
    plain = len(labels) > 1 and all(map(LABEL.fullmatch, labels)) and labels[-1] in tops
    return plain and not CRUDE.search(domain)


if __name__ == "__main__":
    if sys.argv[1:] == ["endings"]:
        endings()
    else:
        real(*map(Path, sys.argv[2:]))
