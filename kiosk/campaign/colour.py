"""Contrast between colours, after WCAG 2.2."""


def luminance(colour: str) -> float:
    """Return the relative luminance (0 to 1) of `#rrggbb`, WCAG 2.2 definition."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio (1 to 21) of two colours, WCAG 2.2 definition."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def legible_on(background: str, *choices: str) -> str:
    """Return the choice that stands out most on `background`."""
    return max(choices, key=lambda colour: contrast(background, colour))
