"""The program's own sentences in other languages: Qt's `kiosk_LANGUAGE.qm` files."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk import paths
from kiosk.campaign.model import Campaign
from kiosk.said import Said, fill
from kiosk.station import languages

SOURCE = languages.SOURCE
STAFF = "Staff"  # the context of what Python says to staff
# In this order after the campaign's own; a language added later follows by its code.
ORDER = (SOURCE, "fr", "es", "pt", "de", "ar", "zh")
OWN_NAMES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "de": "Deutsch",
    "ar": "العربية",
    "zh": "简体中文",
}


class Translations:
    """Puts every sentence of the program into the language of the moment."""

    def __init__(self, folder: Path | None = None) -> None:
        """Take the translations in `folder`, else those that come with the program."""
        self._folder = folder or paths.translations()
        self._translator: QTranslator | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there are, English among them."""
        found = languages.of_program(self._folder)
        known = [language for language in ORDER if language in found]
        return (*known, *sorted(found.difference(known)))

    def speak(self, language: str) -> None:
        """Say everything in `language`; what is not translated stays in English."""
        self.end()
        translator = QTranslator()
        name = f"kiosk_{base(language)}"
        if base(language) != SOURCE and translator.load(name, str(self._folder)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator

    def end(self) -> None:
        """Say everything in English again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def told(sentence: str) -> str:
    """Return a sentence of Python's in the language of the moment, as far as it is translated.

    The words of a failure stay as they are where they arise: in English.
    """
    if not sentence:
        return ""
    form = QCoreApplication.translate("Problem", sentence)
    if form != sentence:
        return form
    if isinstance(sentence, Said):
        template = QCoreApplication.translate(STAFF, sentence.template)
        return fill(template, tuple(map(told, sentence.values)))
    return QCoreApplication.translate(STAFF, sentence)


def base(language: str) -> str:
    """Return a language without its country or script: `fr` for `fr_CA`."""
    return language.partition("_")[0]


def own_name(language: str) -> str:
    """Return what those who speak a language call it."""
    if language in OWN_NAMES:
        return OWN_NAMES[language]
    name = QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:] or language


def written_in(*campaigns: Campaign) -> tuple[str, ...]:
    """Return the languages any of the campaigns is written in, those of the first before others."""
    every = (wording.language for campaign in campaigns for wording in campaign.wordings)
    return tuple(dict.fromkeys(every))


def offered(
    campaign: Iterable[str], program: Iterable[str], can_show: Callable[[str], bool]
) -> tuple[str, ...]:
    """Return the languages an attendee can choose: the campaign's own, then the program's others.

    `can_show` says whether there are letters for a text: a language without them is not offered,
    unless it is the only one the campaign has.
    """
    wanted = list(campaign)
    bases = {base(language) for language in wanted}
    wanted += [language for language in program if language not in bases]
    found = [language for language in wanted if can_show(own_name(language))]
    return tuple(found) or (wanted[0],)
