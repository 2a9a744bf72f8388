"""A record with the largest drawing there can be is sealed, kept and opened like every other."""

from kiosk.signing.drawing import MAX_POINTS, Drawing
from kiosk.signing.signature import Signature
from kiosk.vault.seal import open_sealed
from kiosk.vault.store import Store
from tests.vault.kept import IDENTITY
from tests.vault.samples import signature


def test_the_largest_drawing_comes_back_whole(store: Store) -> None:
    half = MAX_POINTS // 2
    strokes = tuple(tuple((n * 7 % 1001, n * 13 % 401) for n in range(half)) for _ in range(2))
    record = signature(own_answers={"signature": Drawing(strokes)})
    store.append(record)

    [(_, sealed)] = store.rows(only_new=False)
    assert Signature.from_json(open_sealed(sealed, IDENTITY)) == record
    assert len(sealed) < 32_000
