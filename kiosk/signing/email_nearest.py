"""The domain somebody meant: one that many people have, a slip or two away from what was typed."""

from kiosk.signing.email_domains import Domains
from kiosk.signing.slips import EASY, distance

# What slips may cost together: in a domain that may well be one, and in one that cannot be.
A_SLIP, TWO_SLIPS = 1.0, 2.0
# Shorter names than this have real neighbours everywhere: they have to be likely, not only known.
LONG_NAME = 5
# And names in .com shorter than this are all somebody's: only an easy slip is taken for one.
SHORT_NAME = 4
# How much more of a slip is believed of a domain that is likely here, likely anywhere, known here.
LIKELY_HERE, LIKELY, KNOWN = 0.45, 0.4, 0.15

# Below the code of a country: example.com.br, example.ac.uk.
SECOND_LEVEL = frozenset({
    "ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "ltd", "me", "mil", "ne", "net", "nom",
    "or", "org", "plc", "sch",
})  # fmt: skip


def usual_domain(typed: str, country: str, domains: Domains) -> str:
    """Return the domain that was meant by one that nobody is known to have; else the same."""
    if domains.is_right(typed):
        return typed
    name, _, ending = typed.partition(".")
    if name in domains.one_ending:
        return domains.one_ending[name]
    if not ending:
        same = (d for d in domains.in_order(country) if d.partition(".")[0] == name)
        found = next(same, None)
        if found is not None:
            return found
    believed = _Belief(country, domains)
    letters = set(typed)
    scores = [
        (cost - believed.bonus(domain), domain)
        for domain in domains.known
        if len(letters ^ set(domain)) <= 4  # two slips change no more than that
        and (limit := believed.limit(typed, domain)) > 0
        and (cost := distance(typed, domain, limit)) <= limit
    ]
    return min(scores)[1] if scores else typed


class _Belief:
    """How readily a domain is taken for one of the known ones, at a kiosk in a country."""

    def __init__(self, country: str, domains: Domains) -> None:
        self._here = domains.habits(country)
        self._domains = domains

    def bonus(self, domain: str) -> float:
        """Return by how much likely domains are preferred to others that are as near."""
        habits = ((self._here, LIKELY_HERE), (self._domains.world, LIKELY))
        for each, bonus in habits:
            if domain in each.likely:
                return bonus - each.likely.index(domain) / 100
        return KNOWN if domain in self._here.known | self._domains.world.known else 0.0

    def limit(self, typed: str, domain: str) -> float:
        """Return what the slips from `domain` to `typed` may cost."""
        name, _, ending = domain.partition(".")
        typed_name, _, typed_ending = typed.partition(".")
        likely = self.bonus(domain) > KNOWN
        if not self._domains.can_end(typed):
            return TWO_SLIPS if len(name) >= LONG_NAME else A_SLIP
        elsewhere = typed_name == name in self._domains.brands and self._is_ending(typed_ending)
        if elsewhere and len(typed_ending) >= len(ending):
            return 0.0  # the same brand in another country, as yahoo.ch
        if len(name) >= LONG_NAME:
            return A_SLIP
        if not likely:
            return 0.0
        short = len(name) < SHORT_NAME and ending == "com" and typed_name != name
        return EASY if short and len(typed) <= len(domain) else A_SLIP  # aon.com is not aol.com

    def _is_ending(self, ending: str) -> bool:
        """Whether names are given right below: .de, .com.br, but not .qoogle.de."""
        below, dot, top = ending.rpartition(".")
        return self._domains.can_end(f".{top}") and (not dot or below in SECOND_LEVEL)


def real_ending(domain: str, country: str, domains: Domains) -> str:
    """Return a domain with an ending there is, where a slip made one there is not."""
    labels = domain.split(".")
    if len(labels) < 2 or len(labels[-1]) < 2 or domains.can_end(domain):
        return domain
    scores = []
    for place, ending in enumerate(domains.endings(country)):
        for count in {1, ending.count(".") + 1}:
            rest, tail = ".".join(labels[:-count]), ".".join(labels[-count:])
            cost = distance(tail, ending, A_SLIP)
            if rest and cost <= A_SLIP:
                scores.append((cost, place, f"{rest}.{ending}"))
    return min(scores)[2] if scores else domain
