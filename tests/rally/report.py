"""What came of a rally, as one HTML page with its charts inside."""

from collections.abc import Sequence
from html import escape
from statistics import median, quantiles

from tests.rally.rally import Day

WIDTH, HEIGHT = 720, 200

STYLE = """
body { font: 16px/1.5 sans-serif; max-width: 46rem; margin: 2rem auto; color: #1b1b1b }
svg { width: 100%; background: #f4f1ea } polyline { fill: none; stroke: #b3261e; stroke-width: 2 }
td { padding: .2rem 1rem .2rem 0 } .bad { color: #b3261e }
"""

Points = Sequence[tuple[int, float]]


def page(day: Day) -> str:
    """Return the page."""
    facts = {
        "visits": f"{day.visits:,} ({day.platform})",
        "thanked": f"{day.thanked[-1][1]:,.0f}" if day.thanked else "0",
        "last export: signatures collected": f"{day.exported:,}",
        "from the last tap to the thanks": latency(day.ms),
        "memory": growth(day.memory),
        **{f"happened: {name}": f"{number:,}" for name, number in sorted(day.happened.items())},
    }
    rows = "".join(f"<tr><td>{escape(k)}</td><td>{escape(v)}</td></tr>" for k, v in facts.items())
    broken = "".join(f"<li class=bad>{escape(finding)}</li>" for finding in day.findings)
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>A day at the table</title>"
        f"<style>{STYLE}</style><h1>A day at the table</h1><table>{rows}</table>"
        f"<h2>Promises</h2><ul>{broken or '<li>Every one was kept.</li>'}</ul>"
        f"<h2>Memory (MB)</h2>{_chart(day.memory)}"
        f"<h2>From the last tap to the thanks (ms)</h2>{_chart(day.ms)}"
        f"<h2>Thanked</h2>{_chart(day.thanked)}</html>\n"
    )


def latency(points: Points) -> str:
    """Return median, 99th percentile and the longest, in words."""
    times = [ms for _, ms in points]
    if len(times) < 2:
        return "too few"
    p99 = quantiles(times, n=100)[-1]
    return f"p50 {median(times):.0f} ms, p99 {p99:.0f} ms, longest {max(times):.0f} ms"


def growth(points: Points) -> str:
    """Return what was taken first, at most and last. A kiosk that was killed begins anew."""
    if not points:
        return "not weighed"
    sizes = [size for _, size in points]
    return f"first {sizes[0]:.0f} MB, most {max(sizes):.0f} MB, last {sizes[-1]:.0f} MB"


def _chart(points: Points) -> str:
    if len(points) < 2:
        return "<p>Too few figures.</p>"
    right = max(x for x, _ in points) or 1
    top = max(y for _, y in points) or 1
    line = " ".join(
        f"{x / right * WIDTH:.1f},{HEIGHT - y / top * (HEIGHT - 20):.1f}" for x, y in points
    )
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="highest {top:.0f}">'
        f'<text x="4" y="16">{top:.0f}</text><polyline points="{line}"/></svg>'
    )
