"""Reading the screens aloud, where the machine has a voice for their language."""

import html
import re
from collections.abc import Callable, Collection, Hashable
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.translations import base

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

TAGS = re.compile(r"<[^>]*>")
# Where a story names its sources: “…of color.¹⁻⁴”
NOTES = re.compile("[⁰¹²³⁴-⁹⁻]+")
UNSEEN = re.compile(r"[\u200b\u00ad]")  # where a long word may break


class Voice(Protocol):
    """What can speak: one text at a time, and in silence as soon as it is stopped."""

    @property
    def languages(self) -> Collection[str]:
        """The languages it speaks, such as `fr`."""

    @property
    def speaking(self) -> bool:
        """Whether it has not come to the end of what it was told to say."""

    def listen(self, told: Callable[[], None]) -> None:
        """Have `told` called whenever it begins or ends to speak, or learns a language."""

    def say(self, text: str, language: str, volume: int) -> None:
        """Begin to say `text`; `volume` from 0 to 100."""

    def stop(self) -> None:
        """Say no more."""


def plain(text: str) -> str:
    """Return what is to be heard of a text as the screens show it."""
    return UNSEEN.sub("", NOTES.sub("", html.unescape(TAGS.sub("", text)))).strip()


@QmlElement
class VoiceView(QObject):
    """Reads what a screen hands it, and falls silent when that screen goes.

    Screens hand over their own sentences and the campaign's. What a person typed is in neither.
    """

    changed = Signal()

    def __init__(self, volume: int) -> None:
        """Be silent until a voice was found: `take()`."""
        super().__init__()
        self._volume = volume
        self._voice: Voice | None = None
        self._language = self._story_language = "en"
        self._place: Hashable = None
        self._to_say: list[tuple[str, str]] = []
        # Not what the voice says of itself: one that cannot be heard never comes to an end.
        self._reading = self._begun = False

    @property
    def volume(self) -> int:
        """How loud it speaks, from 0 to 100; at 0 it is not offered."""
        return self._volume

    def take(self, voice: Voice | None) -> None:
        """Speak with this voice from now on."""
        self._voice = voice
        if voice is not None:
            voice.listen(self._follow)
        self.changed.emit()

    def set_volume(self, volume: int) -> None:
        """Speak as loud as this."""
        self._volume = volume
        self.changed.emit()

    def speak_in(self, language: str, story_language: str) -> None:
        """Take the language on screen and that of the campaign's texts, which may be another."""
        self.stop()
        self._language, self._story_language = base(language), base(story_language)
        self.changed.emit()

    def come_to(self, place: Hashable) -> None:
        """Fall silent if this is another place than before."""
        if place != self._place:
            self._place = place
            self.stop()

    @Slot(list, list)
    def toggle(self, words: list[str], story: list[str]) -> None:
        """Read the program's words on a screen, then the campaign's; or stop doing so."""
        if self._reading:
            self.stop()
            return
        self.read(words, self._language)
        self.read(story, self._story_language)

    def read(self, texts: list[str], language: str) -> None:
        """Read texts of one language, after what is being read."""
        text = "\n".join(filter(None, map(plain, texts)))
        if text and self._can(language):
            self._to_say.append((text, language))
        if not self._reading:
            self._go_on()

    @Slot()
    def stop(self) -> None:
        """Say no more."""
        self._to_say.clear()
        if self._voice is not None and self._reading:
            self._reading = False
            self._voice.stop()
        self.changed.emit()

    def _follow(self) -> None:
        """The voice began to speak, or came to an end, or has learnt a language."""
        if self._voice is not None and self._voice.speaking:
            self._begun = True
        elif self._reading and self._begun:
            self._go_on()
        self.changed.emit()

    def _go_on(self) -> None:
        self._begun = False
        self._reading = bool(self._to_say) and self._voice is not None
        if self._voice is not None and self._reading:
            self._voice.say(*self._to_say.pop(0), self._volume)
        self.changed.emit()

    def _can(self, language: str) -> bool:
        return self._voice is not None and self._volume > 0 and language in self._voice.languages

    there = Property(bool, lambda s: s._voice is not None, notify=changed)
    offered = Property(bool, lambda s: s._can(s._language), notify=changed)
    storyOffered = Property(bool, lambda s: s._can(s._story_language), notify=changed)
    speaking = Property(bool, lambda s: s._reading, notify=changed)
