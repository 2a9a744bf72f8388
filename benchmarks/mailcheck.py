"""The baseline of `typos`: what mailcheck 1.1.1 suggests, with the lists and limits it comes with.

Written anew after https://github.com/mailcheck/mailcheck (MIT licence), which is JavaScript.
"""

DOMAINS = [
    "msn.com", "bellsouth.net", "telus.net", "comcast.net", "optusnet.com.au", "earthlink.net",
    "qq.com", "sky.com", "icloud.com", "mac.com", "sympatico.ca", "googlemail.com", "att.net",
    "xtra.co.nz", "web.de", "cox.net", "gmail.com", "ymail.com", "aim.com", "rogers.com",
    "verizon.net", "rocketmail.com", "google.com", "optonline.net", "sbcglobal.net", "aol.com",
    "me.com", "btinternet.com", "charter.net", "shaw.ca",
]  # fmt: skip
NAMES = ["yahoo", "hotmail", "mail", "live", "outlook", "gmx"]
ENDINGS = [
    "com", "com.au", "com.tw", "ca", "co.nz", "co.uk", "de", "fr", "it", "ru", "net", "org", "edu",
    "gov", "jp", "nl", "kr", "se", "eu", "ie", "co.il", "us", "at", "be", "dk", "hk", "es", "gr",
    "ch", "no", "cz", "in", "net", "net.au", "info", "biz", "mil", "co.jp", "sg", "hu",
]  # fmt: skip
THRESHOLD = 2.0
MAX_OFFSET = 5


def suggest(address: str) -> str | None:
    """Return the address mailcheck would suggest, if any."""
    parts = address.strip().lower().split("@")
    if len(parts) < 2 or "" in parts:
        return None
    local, domain = "@".join(parts[:-1]), parts[-1]
    name, dot, ending = domain.partition(".")
    if not dot:
        name, ending = "", domain
    if name in NAMES and ending in ENDINGS:
        return None
    closest = _closest(domain, DOMAINS)
    if closest is not None:
        return None if closest == domain else f"{local}@{closest}"
    mended = domain
    if (other := _closest(name, NAMES)) is not None:
        mended = mended.replace(name, other, 1)
    if (other := _closest(ending, ENDINGS)) is not None:
        mended = mended.replace(ending, other, 1)
    return None if mended == domain else f"{local}@{mended}"


def _closest(word: str, words: list[str]) -> str | None:
    """Return the first of the nearest words, where that is near enough."""
    if not word:
        return None
    if word in words:
        return word
    distances = [(sift3(word, each), each) for each in words]
    nearest = min(distances, key=lambda found: found[0])
    return nearest[1] if nearest[0] <= THRESHOLD else None


def sift3(one: str, two: str) -> float:
    """Return the distance of two words as mailcheck counts it."""
    if not one or not two:
        return len(one or two)
    c = offset1 = offset2 = common = 0
    while c + offset1 < len(one) and c + offset2 < len(two):
        if one[c + offset1] == two[c + offset2]:
            common += 1
        else:
            offset1, offset2 = _offsets(one, two, c)
        c += 1
    return (len(one) + len(two)) / 2 - common


def _offsets(one: str, two: str, c: int) -> tuple[int, int]:
    for i in range(MAX_OFFSET):
        if c + i < len(one) and c < len(two) and one[c + i] == two[c]:
            return i, 0
        if c + i < len(two) and c < len(one) and one[c] == two[c + i]:
            return 0, i
    return 0, 0
