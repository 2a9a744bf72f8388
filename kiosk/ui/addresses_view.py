"""Domains to tap while an e-mail address is being typed."""

from functools import cached_property

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk import paths
from kiosk.signing import email_hint
from kiosk.signing.doubts import Doubts
from kiosk.signing.email_domains import Domains

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AddressesView(QObject):
    """Finds the domains that people at this kiosk are likely to have."""

    def __init__(self, country: str) -> None:
        """`country` is the kiosk's, as an ISO 3166 code."""
        super().__init__()
        self._country = country

    @cached_property
    def doubts(self) -> Doubts:
        """What addresses are compared with; read when the first visit needs it."""
        return Doubts(Domains.read(paths.emails()), self._country)

    @Slot(str, int, result=list)
    def completions(self, typed: str, most: int) -> list[str]:
        """Return at most `most` domains for an address begun like this, the likeliest first."""
        return list(email_hint.completions(typed, self._country, self.doubts.domains, most))

    @Slot(str, str, result=str)
    def complete(self, typed: str, domain: str) -> str:
        """Return the address that a tap on a domain makes of what was typed."""
        return email_hint.complete(typed, domain)
