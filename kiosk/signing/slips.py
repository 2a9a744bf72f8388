"""How far a word as typed is from a word as meant, by the slips fingers make on a keyboard."""

_ROWS = ("1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm,.")
_SHIFTS = (0.0, 0.5, 0.75, 1.25)  # how far each row stands to the right, in keys

EASY, HARD = 0.7, 1.0


def _neighbours() -> frozenset[tuple[str, str]]:
    places = {
        key: (column + shift, row)
        for row, (keys, shift) in enumerate(zip(_ROWS, _SHIFTS, strict=True))
        for column, key in enumerate(keys)
    }
    return frozenset(
        (one, other)
        for one, (x, y) in places.items()
        for other, (u, v) in places.items()
        if one != other and abs(x - u) <= 1 and abs(y - v) <= 1
    )


NEIGHBOURS = _neighbours()


def distance(typed: str, meant: str, limit: float) -> float:
    """Return what it takes to get from `meant` to `typed`; more than `limit` if it is too much.

    This is the optimal string alignment distance: a letter too many, a letter missing, another
    letter, two letters in the wrong order. What happens easily costs less: a key beside the right
    one, a letter twice, one of a double letter missing.
    """
    if abs(len(typed) - len(meant)) * EASY > limit:
        return limit + 1
    before: list[float] = []
    above = [0.0]
    for letter, previous in zip(meant, ("", *meant), strict=False):
        above.append(above[-1] + (EASY if letter == previous else HARD))
    for i, one in enumerate(typed, start=1):
        extra = _extra(typed, i - 1)
        row = [above[0] + extra]
        for j, other in enumerate(meant, start=1):
            cost = min(
                above[j - 1] + _other(one, other),
                above[j] + extra,
                row[j - 1] + (EASY if j > 1 and other == meant[j - 2] else HARD),
            )
            if i > 1 and j > 1 and one == meant[j - 2] and typed[i - 2] == other != one:
                cost = min(cost, before[j - 2] + EASY)
            row.append(cost)
        if min(row) > limit < min(above) + EASY:  # two letters swapped come from the row above
            return limit + 1
        before, above = above, row
    return above[-1]


def _other(typed: str, meant: str) -> float:
    if typed == meant:
        return 0.0
    return EASY if (typed, meant) in NEIGHBOURS else HARD


def _extra(typed: str, at: int) -> float:
    """Return what a letter too many costs: less where a finger hit its neighbour's key as well."""
    beside = typed[max(at - 1, 0) : at] + typed[at + 1 : at + 2]
    return EASY if any(k == typed[at] or (k, typed[at]) in NEIGHBOURS for k in beside) else HARD
