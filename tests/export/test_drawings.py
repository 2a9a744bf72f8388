"""Drawn signatures as pictures: read back to the stroke, named by the receipt, marking nothing."""

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import FailureError
from kiosk.export import formats
from kiosk.export.drawings import file_names, svg
from kiosk.export.readers import count_rows
from kiosk.signing.drawing import BOX_HEIGHT, BOX_WIDTH, Drawing, Stroke
from kiosk.vault.seal import Identity, open_sealed
from kiosk.vault.store import Store
from tests.export.people import next_id, whole
from tests.faults.canaries import hits_of
from tests.station.kiosks import Live, within
from tests.vault.samples import names_in, signature

POINTS = st.tuples(st.integers(0, BOX_WIDTH), st.integers(0, BOX_HEIGHT))
DRAWINGS = st.lists(st.lists(POINTS, min_size=1, max_size=20).map(tuple), max_size=8).map(
    lambda strokes: Drawing(tuple(strokes))
)
ADA = Drawing((((111, 222), (333, 44), (555, 366)), ((777, 88),)))
FORM = formats.find("drawings")


def read_back(picture: bytes) -> Drawing:
    """The drawing that a stranger's reader finds in a picture; dots after the lines."""
    root = fromstring(picture)
    strokes: list[Stroke] = []
    for element in root.iter():
        if element.tag.endswith("path"):
            numbers = list(map(int, re.findall(r"\d+", element.attrib["d"])))
            strokes.append(tuple(zip(numbers[::2], numbers[1::2], strict=True)))
        elif element.tag.endswith("circle"):
            strokes.append(((int(element.attrib["cx"]), int(element.attrib["cy"])),))
    return Drawing(tuple(strokes))


@given(DRAWINGS)
def test_every_stroke_comes_back(drawing: Drawing) -> None:
    found = read_back(svg(drawing))

    assert sorted(found.strokes) == sorted(drawing.strokes)


def test_a_file_is_named_by_the_receipt_and_leads_nowhere() -> None:
    one = signature(own_answers={"signed": ADA, "job": "Beekeeper"})
    two = signature(receipt="../../K7FP", own_answers={"a": ADA, "../b": ADA})

    assert file_names(one) == {"signed": f"{one.receipt}.svg"}
    assert list(file_names(two).values()) == ["-K7FP-a.svg", "-K7FP--b.svg"]
    assert file_names(signature()) == {}


def archive(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_an_archive_holds_each_drawing_and_everybody_in_its_list(tmp_path: Path) -> None:
    drew = signature(id=next_id(), email="a@example.org", own_answers={"signed": ADA})
    wrote = signature(id=next_id(), email="b@example.org")
    data = whole(FORM, [drew, wrote])
    (tmp_path / "out.zip").write_bytes(data)

    found = archive(data)
    listed = list(csv.DictReader(io.StringIO(found.pop("signatures.csv").decode("utf-8-sig"))))
    assert {name: read_back(picture) for name, picture in found.items()} == {
        f"{drew.receipt}.svg": ADA
    }
    assert [(row["Receipt"], row["Drawn"]) for row in listed] == [
        (drew.receipt, f"{drew.receipt}.svg"),
        (wrote.receipt, ""),
    ]
    assert count_rows(tmp_path / "out.zip", FORM.rules, "out.zip") == 2


@pytest.mark.parametrize("harm", ["missing", "no picture", "one more"])
def test_a_harmed_archive_is_not_taken_for_whole(tmp_path: Path, harm: str) -> None:
    found = archive(whole(FORM, [signature(own_answers={"signed": ADA})]))
    name = next(name for name in found if name.endswith(".svg"))
    match harm:
        case "missing":
            del found[name]
        case "no picture":
            found[name] = found[name][:40]
        case _:
            found["other.svg"] = found[name]
    with zipfile.ZipFile(tmp_path / "out.zip", "w") as harmed:
        for inside, data in found.items():
            harmed.writestr(inside, data)

    with pytest.raises(FailureError, match="could not be read again"):
        count_rows(tmp_path / "out.zip", FORM.rules, "out.zip")


def test_the_command_exports_drawings_and_marks_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live = Live(tmp_path)
    with Store.open(live.data / "store.sqlite3", live.identity.recipients) as store:
        for number in range(3):
            store.append(
                signature(id=next_id(), email=f"a{number}@example.org", own_answers={"x": ADA})
            )
    (tmp_path / "stick").mkdir()
    options = ("--identity", live.key, "--data", live.data)

    for _ in range(2):  # everybody each time
        done = within(
            capsys, "export", tmp_path / "stick", "--format", "drawings", "--replace", *options
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert "Collected:  3 = 3 in the files" in done.stdout
    (name, *_) = names_in(tmp_path / "stick")
    assert re.fullmatch(r"signatures-table-3-drawings-[\d-]+\.zip", name)
    assert len(archive((tmp_path / "stick" / name).read_bytes())) == 4
    assert live.status(capsys)["not_exported"] == 3


def test_no_stroke_is_in_clear_in_the_data_folder(tmp_path: Path) -> None:
    """Neither as it is sealed nor as a picture, and it comes back with the key alone."""
    key = Identity.new()
    record = signature(own_answers={"signed": ADA})
    with Store.open(tmp_path / "data" / "store.sqlite3", key.recipients) as store:
        store.append(record)
        [(_, sealed)] = store.rows(only_new=False)
        strokes = (b"111,222", b"[111,222]", b"[[111,222],[333,44]", b"M111 222", b"111 222")
        assert hits_of(strokes, tmp_path / "data") == []
    assert hits_of(strokes, tmp_path / "data") == []
    assert b"[[111,222],[333,44],[555,366]]" in open_sealed(sealed, key)
    (tmp_path / "data" / "traitor").write_bytes(record.to_json())
    assert hits_of(strokes, tmp_path / "data")
