"""A picture for a new campaign's poster, drawn in its colour: a crowd with placards, a low sun."""

from math import cos, pi, sin

from kiosk.campaign.colour import legible_on

INK, PAPER = "#14120d", "#faf6ee"
WIDTH, HEIGHT = 800, 1000
_SUN = (400, 620)
_RAYS = 12

# Heads of the crowd as (x, y, radius), those behind first; placards as (x, y, tilt in degrees).
_BEHIND = ((75, 752, 42), (222, 728, 44), (372, 746, 42), (524, 724, 44), (690, 748, 44))
_FRONT = (
    (0, 858, 60),
    (150, 832, 62),
    (318, 852, 62),
    (486, 830, 62),
    (648, 850, 62),
    (806, 836, 60),
)
_PLACARDS = ((150, 520, -9), (648, 500, 8))


def hero(accent: str) -> str:
    """Return an SVG picture in the colour `accent` (`#rrggbb`), with ink and paper of our own."""
    strong = legible_on(accent, INK, PAPER)
    box = f'viewBox="0 0 {WIDTH} {HEIGHT}" preserveAspectRatio="xMidYMid slice"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {box}>',
        f'  <rect width="{WIDTH}" height="{HEIGHT}" fill="{accent}"/>',
        f'  <path d="{_rays()}" fill="{PAPER}" fill-opacity="0.28"/>',
        _crowd(_BEHIND, _between(strong, accent)),
        *(_placard(*place, 118, 84, accent) for place in _PLACARDS),
        _placard(402, 350, 0, 168, 118, accent),
        _crowd(_FRONT, strong),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _rays() -> str:
    x, y = _SUN
    wedges = []
    for number in range(_RAYS):
        ends = (2 * pi * (number + shift) / _RAYS for shift in (-0.25, 0.25))
        points = (f"{x + 1200 * cos(a):.0f} {y + 1200 * sin(a):.0f}" for a in ends)
        wedges.append(f"M{x} {y}L" + "L".join(points) + "Z")
    return "".join(wedges)


def _between(one: str, other: str) -> str:
    """Return the colour half way between two."""
    halves = ((int(one[i : i + 2], 16) + int(other[i : i + 2], 16)) // 2 for i in (1, 3, 5))
    return "#" + "".join(f"{half:02x}" for half in halves)


def _crowd(heads: tuple[tuple[int, int, int], ...], colour: str) -> str:
    people = "".join(
        f'<circle cx="{x}" cy="{y}" r="{r}"/>{_shoulders(x, y, r)}' for x, y, r in heads
    )
    return f'  <g fill="{colour}">{people}</g>'


def _shoulders(x: int, y: int, r: int) -> str:
    half, top = round(r * 1.5), y + round(r * 1.15)
    return (
        f'<path d="M{x - half} {HEIGHT}V{top + r}q0 {-r} {r} {-r}h{2 * (half - r)}q{r} 0 {r} {r}'
        f'V{HEIGHT}z"/>'
    )


def _placard(x: int, y: int, tilt: int, wide: int, high: int, accent: str) -> str:
    """Return a placard with a tick, `wide` and `high` from its middle at `x`, `y` to its edges."""
    down, up = (wide * 0.26, high * 0.36), (wide * 0.46, -high * 0.74)
    begin = f"M{x - wide * 0.36:.0f} {y + high * 0.02:.0f}"
    pen = f'stroke="{accent}" stroke-width="{high * 0.24:.0f}" stroke-linecap="round"'
    board = f'x="{x - wide}" y="{y - high}" width="{2 * wide}" height="{2 * high}" rx="10"'
    return (
        f'  <g transform="rotate({tilt} {x} {y + 400})">'
        f'<rect x="{x - 9}" y="{y}" width="18" height="620" fill="{INK}"/>'
        f'<rect {board} fill="{PAPER}" stroke="{INK}" stroke-width="10"/>'
        f'<path d="{begin}l{down[0]:.0f} {down[1]:.0f}l{up[0]:.0f} {up[1]:.0f}" fill="none"'
        f' {pen} stroke-linejoin="round"/></g>'
    )
