"""Countries by name, in the language of the screen."""

from PySide6.QtCore import QObject, Slot
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

    @Slot(str, str, result=str)
    def nameOf(self, code: str, language: str) -> str:
        """Return the name of a country, or the code itself where it is none."""
        return country_names(language).get(code, code)

    @Slot(str, str, int, result=list)
    def matches(self, text: str, language: str, most: int) -> list[dict[str, str]]:
        """Return at most `most` countries with a word that begins with `text`.

        Those whose name itself begins with it come first; an empty text gives the nearby ones.
        """
        names = country_names(language)
        wanted = plain(text)
        nearby = [code for code in self._nearby if code in names]
        others = sorted((c for c in names if c not in nearby), key=lambda c: plain(names[c]))
        found = [c for c in (*nearby, *others) if _begins(names[c], wanted)]
        found.sort(key=lambda c: not plain(names[c]).startswith(wanted))
        return [{"code": code, "name": names[code]} for code in found[:most]]


def _begins(name: str, wanted: str) -> bool:
    found = plain(name)
    return found.startswith(wanted) or f" {wanted}" in found
