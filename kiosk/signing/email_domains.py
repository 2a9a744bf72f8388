"""The e-mail domains people have, country by country, and the endings there are."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

WORLD = "world"


@dataclass(frozen=True)
class Habits:
    """What people of one country have: `likely` and `endings` in order, most likely first."""

    likely: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()

    @property
    def domains(self) -> frozenset[str]:
        """All domains of this country."""
        return self.known.union(self.likely)


@dataclass(frozen=True)
class Domains:
    """Everything that is known of domains.

    `countries` has them by ISO 3166 code, `known` all of them. `brands` are names with many
    endings, as yahoo; `one_ending` are the domains of names with only one.
    """

    world: Habits
    countries: Mapping[str, Habits]
    one_ending: Mapping[str, str]
    look_alike: frozenset[str]
    top_level: frozenset[str]
    known: frozenset[str]
    brands: frozenset[str]

    @classmethod
    def read(cls, folder: Path) -> "Domains":
        """Read `assets/email`: a file a country, one for the world, and the list of endings."""
        files = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in _tables(folder)}
        habits = {name: _habits(values) for name, values in files.items()}
        world = files[WORLD]
        known = frozenset(domain for each in habits.values() for domain in each.domains)
        endings = Counter(domain.partition(".")[0] for domain in known)
        names = {domain.partition(".")[0]: domain for domain in sorted(known)}
        lines = (folder / "endings.txt").read_text("utf-8").splitlines()
        return cls(
            world=habits.pop(WORLD),
            countries=MappingProxyType(habits),
            one_ending=MappingProxyType({name: names[name] for name in world["one_ending"]}),
            look_alike=frozenset(world["look_alike"]),
            top_level=frozenset(line for line in lines if not line.startswith("#")),
            known=known,
            brands=frozenset(name for name, count in endings.items() if count > 1),
        )

    def habits(self, country: str) -> Habits:
        """Return those of a country; nothing for one there is no file of."""
        return self.countries.get(country, Habits())

    def in_order(self, country: str) -> Iterator[str]:
        """Give every domain once, those first that somebody in `country` is likely to have."""
        here, world = self.habits(country), self.world
        everything = (here.likely, world.likely, here.known, world.known, self.known)
        ordered = (each if isinstance(each, tuple) else sorted(each) for each in everything)
        yield from dict.fromkeys(domain for each in ordered for domain in each)

    def endings(self, country: str) -> tuple[str, ...]:
        """Return what a domain may end in, the most likely first."""
        return tuple(dict.fromkeys((*self.habits(country).endings, *self.world.endings)))

    def is_right(self, domain: str) -> bool:
        """Whether a domain is known to be right as it is."""
        return domain in self.known or domain in self.look_alike

    def can_end(self, domain: str) -> bool:
        """Whether there is such an ending at all."""
        _, dot, ending = domain.rpartition(".")
        return bool(dot) and _ascii(ending) in self.top_level


def _ascii(label: str) -> str:
    try:
        return label.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def _tables(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"))


def _habits(values: Mapping[str, list[str]]) -> Habits:
    return Habits(tuple(values["likely"]), frozenset(values["known"]), tuple(values["endings"]))
