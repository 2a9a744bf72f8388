"""Countries by name, in the language of the screen."""

from functools import lru_cache

from PySide6.QtCore import QCollator, QLocale, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.signing.countries import country_names, plain

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CountriesView(QObject):
    """Finds countries for the chooser; those near the kiosk come first."""

    def __init__(self, nearby: tuple[str, ...]) -> None:
        """`nearby` are ISO 3166 codes, the likeliest first."""
        super().__init__()
        self._nearby = nearby

    def set_nearby(self, nearby: tuple[str, ...]) -> None:
        """Take those of another campaign."""
        self._nearby = nearby

    @Slot(str, str, result=str)
    def nameOf(self, code: str, language: str) -> str:
        """Return the name of a country, or the code itself where it is none."""
        return country_names(language).get(code, code)

    @Slot(str, str, int, result=list)
    def matches(self, text: str, language: str, most: int) -> list[dict[str, str]]:
        """Return at most `most` countries with a word that begins with `text`.

        Those whose name itself begins with it come first, and last those that are called so in
        English only: not every keyboard has the letters of `language`. An empty text gives the
        nearby ones.
        """
        names, english = country_names(language), country_names("en")
        wanted = plain(text)
        nearby = [code for code in self._nearby if code in names]
        every = (*nearby, *(code for code in _in_order(language) if code not in nearby))
        found = [c for c in every if _begins(names[c], wanted)]
        found.sort(key=lambda c: not plain(names[c]).startswith(wanted))
        found += [c for c in every if c not in found and _begins(english.get(c, c), wanted)]
        return [{"code": code, "name": names[code]} for code in found[:most]]


@lru_cache
def _in_order(language: str) -> list[str]:
    """Return the codes of all countries as people who read `language` expect their names."""
    collator = QCollator(QLocale(language))
    names = country_names(language)
    return sorted(names, key=lambda code: collator.sortKey(names[code]))


def _begins(name: str, wanted: str) -> bool:
    found = plain(name)
    return found.startswith(wanted) or f" {wanted}" in found
