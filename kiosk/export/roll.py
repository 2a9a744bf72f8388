"""The roll: sealed rows, opened one after the other on their way into an export."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kiosk.errors import BadInputError
from kiosk.signing.signature import Signature
from kiosk.vault.seal import Identity, UnopenableError, open_sealed

Rows = Iterable[tuple[str, bytes]]


@dataclass
class Survey:
    """What a first pass found: the rows that open, those that do not, and the consents asked."""

    opened: list[str] = field(default_factory=list)
    unopenable: list[str] = field(default_factory=list)
    purposes: list[str] = field(default_factory=list)


def survey(rows: Rows, identity: Identity) -> Survey:
    """Open every row once and keep only ids and purposes: a table needs its columns beforehand.

    Raises BadInputError when there are rows and not one opens.
    """
    found = Survey()
    purposes: dict[str, None] = {}
    for row_id, sealed in rows:
        signature = _open(row_id, sealed, identity)
        if signature is None:
            found.unopenable.append(row_id)
        else:
            found.opened.append(row_id)
            purposes.update(dict.fromkeys(signature.consents))
    if found.unopenable and not found.opened:
        raise BadInputError(
            "This identity does not belong to this store: it opens none of the "
            f"{len(found.unopenable)} signatures that are to be exported.",
            "Use the identity of the recipient that “kiosk status” shows.",
        )
    found.purposes = list(purposes)
    return found


def opened(rows: Rows, identity: Identity) -> Iterator[Signature]:
    """Stream the signatures of the rows that open, in their order."""
    for row_id, sealed in rows:
        signature = _open(row_id, sealed, identity)
        if signature is not None:
            yield signature


def _open(row_id: str, sealed: bytes, identity: Identity) -> Signature | None:
    """Return the record of a row; None if it does not open, or is another row's."""
    try:
        signature = Signature.from_json(open_sealed(sealed, identity))
    except (UnopenableError, ValueError):
        return None
    return signature if signature.id == row_id else None
