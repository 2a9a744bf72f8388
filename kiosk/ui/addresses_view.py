"""Parts of an e-mail address to tap while it is being typed."""

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
    """Finds what the address of somebody at this kiosk is likely to be made of."""

    def __init__(self, country: str) -> None:
        """`country` is where people are asked, as an ISO 3166 code."""
        super().__init__()
        self._country = country

    def set_country(self, country: str) -> None:
        """Compare with what is usual in another country."""
        self._country = country

    @property
    def doubts(self) -> Doubts:
        """What addresses are compared with."""
        return Doubts(self.domains, self._country)

    @cached_property
    def domains(self) -> Domains:
        """Read the domains when the first visit needs them."""
        return Domains.read(paths.emails())

    @Slot("QVariantMap", int, result=list)
    def completions(self, draft: dict[str, str], most: int) -> list[str]:
        """Return at most `most` parts for the address in a draft, the likeliest first.

        What ends with `@` begins the address, and the others are domains.
        """
        typed = draft.get("email", "")
        begin = email_hint.beginnings(
            typed, draft.get("first_name", ""), draft.get("last_name", "")
        )
        ends = email_hint.completions(typed, self._country, self.domains, most)
        return [*begin, *ends][:most]

    @Slot(str, str, result=str)
    def complete(self, typed: str, part: str) -> str:
        """Return the address that a tap on a part makes of what was typed."""
        return email_hint.complete(typed, part)
