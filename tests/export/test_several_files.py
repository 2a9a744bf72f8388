"""Exports of several files: all of them or none, whatever goes wrong, and whenever."""

import csv
import errno
import os
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.export import formats, readers
from kiosk.export.delivery import Delivery
from kiosk.export.formats import Format
from kiosk.export.gather import Cancelled
from kiosk.export.parts import Targets
from kiosk.export.run import Order, Result, export, list_doubtful, target_for
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store
from tests.export.people import READABLE, next_id, with_updates
from tests.vault.samples import NOW, names_in, signature

IDENTITY = Identity.new()
MAILCHIMP = Order(formats.find("mailchimp"))
CSV = Order(formats.find("csv"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data" / "store.sqlite3", IDENTITY.recipients) as opened:
        yield opened


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def fill(store: Store) -> None:
    """Two who said yes, one who said no, one nobody asked, one without an address; one twice."""
    for number, answer in enumerate(["yes", "yes", "no", "not-asked"]):
        store.append(with_updates(answer, first_name=f"P{number}", email=f"p{number}@example.org"))
    store.append(with_updates("yes", first_name="P4", email=""))
    store.append(with_updates("not-asked", first_name="P0", email="P0@example.org"))


def done(store: Store, destination: Path, order: Order = MAILCHIMP) -> Result:
    result = export(store, IDENTITY, target_for(destination, order, "Table 3", NOW), order, NOW)
    assert result is not None
    return result


def people(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        return [row.get("First Name") or row["first_name"] for row in rows]


def test_each_goes_into_the_file_they_belong_into_and_the_sums_add_up(
    store: Store, stick: Path
) -> None:
    fill(store)
    result = done(store, stick)

    files = {file.part: file for file in result.files}
    assert {part: people(file.path) for part, file in files.items()} == {
        "yes": ["P1", "P0"],
        "others": ["P2", "P3"],
        "unfit": ["P4"],
    }
    stamp = NOW.astimezone().strftime("%Y-%m-%d-%H%M%S")
    name = f"signatures-table-3-mailchimp-{stamp}-DO-NOT-UPLOAD-AS-SUBSCRIBERS.csv"
    assert files["others"].path == stick / name
    assert [file.rows for file in files.values()] == [2, 2, 1] or sum(
        f.rows for f in result.files
    ) == 5
    assert result.collected == 6 == result.exported + result.merged
    assert (result.exported, result.merged, result.read_back) == (5, 1, 5)
    assert store.not_exported() == 0
    last = store.last_export()
    assert last is not None
    assert last.sha256.split() == [file.sha256 for file in result.files]
    assert last.rows == 6


def test_nobody_means_no_file_for_them(store: Store, stick: Path) -> None:
    store.append(with_updates("no"))
    [file] = done(store, stick).files

    assert file.part == "others"


def test_the_file_to_upload_is_told_first(store: Store, stick: Path) -> None:
    for answer, email in (("yes", ""), ("no", "n@example.org"), ("yes", "y@example.org")):
        store.append(with_updates(answer, email=email))

    files = done(store, stick).files

    assert [file.part for file in files] == ["yes", "others", "unfit"]
    last = store.last_export()
    assert last is not None
    assert last.sha256.split() == [file.sha256 for file in files]


def test_a_folder_that_is_not_there_is_made(store: Store, stick: Path) -> None:
    fill(store)

    done(store, stick / "for mailchimp")
    assert len(names_in(stick / "for mailchimp")) == 3


@pytest.mark.parametrize("name", ["out.csv", "there", "nowhere/folder"])
def test_several_files_need_a_folder(stick: Path, name: str) -> None:
    (stick / "there").touch()

    with pytest.raises(BadInputError, match=r"gets several files|does not exist"):
        target_for(stick / name, MAILCHIMP, "", NOW)
    assert names_in(stick) == ["there"]


def moments(store: Store, stick: Path) -> list[tuple[str, int, int]]:
    """Everything an export tells about where it is."""
    told: list[tuple[str, int, int]] = []
    order = replace(MAILCHIMP, only_new=False)
    targets = target_for(stick / "first", order, "", NOW)
    export(store, IDENTITY, targets, order, NOW, lambda *where: told.append(where))
    return told


def test_stopping_it_at_any_moment_leaves_nothing_behind(store: Store, stick: Path) -> None:
    fill(store)
    other = Store.open(stick.with_name("other") / "store.sqlite3", IDENTITY.recipients)
    fill(other)
    every = moments(other, stick.with_name("other"))
    other.close()
    assert {stage for stage, _, _ in every} == {"opening", "writing", "checking", "saving"}

    for number in range(len(every)):
        count = iter(range(number + 1))

        def stop(*_: object, left: Iterator[int] = count, last: int = number) -> None:
            if next(left) == last:
                raise Cancelled

        targets = target_for(stick / "new", MAILCHIMP, "", NOW)
        with pytest.raises(Cancelled, match="was stopped"):
            export(store, IDENTITY, targets, MAILCHIMP, NOW, stop)
        assert names_in(stick) == [], every[number]
        assert (store.not_exported(), store.last_export()) == (6, None)
    done(store, stick)


@pytest.mark.parametrize("failing", [0, 1, 2])
def test_when_one_file_gets_no_name_none_keeps_its_own(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    fill(store)
    publish = Delivery.publish
    calls: list[Path] = []

    def fail_once(self: Delivery, *, replace: bool) -> None:
        calls.append(self.target)
        if len(calls) == failing + 1:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        publish(self, replace=replace)

    monkeypatch.setattr(Delivery, "publish", fail_once)
    with pytest.raises(FailureError, match="could not be used") as caught:
        done(store, stick)

    assert str(calls[failing]) in str(caught.value)
    assert names_in(stick) == []
    assert store.not_exported() == 6


def test_files_that_could_not_be_noted_are_all_told_to_be_complete(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)
    publish = Delivery.publish

    def fail_after_the_last(self: Delivery, *, replace: bool) -> None:
        publish(self, replace=replace)
        if "CANNOT" in self.target.name:
            raise FailureError("The store is busy.")

    monkeypatch.setattr(Delivery, "publish", fail_after_the_last)
    with pytest.raises(KioskError, match="The store is busy"):
        done(store, stick)
    # What had its name before is taken away: it counts for nothing without the rest.
    assert [name for name in names_in(stick) if "CANNOT" not in name] == []


def test_a_file_that_says_less_than_was_written_is_noticed(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)
    count = readers.count_rows
    monkeypatch.setattr("kiosk.export.run.count_rows", lambda *a: max(count(*a) - 1, 0))

    with pytest.raises(FailureError, match="5 entries were written, and 2 were read back"):
        done(store, stick)
    assert names_in(stick) == []
    assert store.not_exported() == 6


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("csv", b'a,b\r\n"1,2\r\n'),
        ("csv", b"a,b\r\n1,2,3\r\n"),
        ("csv", b"a,b\r\n1,\xff\r\n"),
        ("csv", b""),
        ("jsonl", b'{"id": "1"}\n{"id"\n'),
        ("jsonl", b"[]\n"),
        ("spreadsheet-xlsx", b"PK"),
        ("everyaction", b"PK"),
    ],
)
def test_a_file_others_cannot_read_is_not_delivered(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)

    with pytest.raises(FailureError, match=r"“out” could not be read again"):
        readers.count_rows(path, formats.find(name).rules, "out")


@pytest.mark.parametrize("name", READABLE)
def test_every_kind_of_file_is_counted_by_its_reader(store: Store, stick: Path, name: str) -> None:
    fill(store)
    result = done(store, stick, Order(formats.find(name)))

    assert (result.read_back, result.exported) == (5, 5)


def small(form: Format, megabytes: int) -> Format:
    return replace(form, rules=form.rules.model_copy(update={"max_megabytes": megabytes}))


def test_a_file_a_crm_would_refuse_for_its_size_goes_on_in_another(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.export.parts.BYTES_PER_MEGABYTE", 21_000)
    for number in range(60):
        store.append(
            signature(id=next_id(), first_name=f"P{number}", email=f"{number}@example.org")
        )
    order = Order(small(formats.find("engaging-networks"), 1))

    first, second = done(store, stick / "out.csv", order).files[:2]
    assert (first.path.name, second.path.name) == ("out.csv", "out-2.csv")
    assert people(first.path)[0] == "P0"
    assert first.size < 21_000


def test_more_people_than_a_worksheet_holds_are_told(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.export.workbook.MAX_ROWS", 4)
    fill(store)

    with pytest.raises(FailureError, match="An Excel sheet has room for 3 people"):
        done(store, stick, Order(formats.find("spreadsheet-xlsx")))
    assert names_in(stick) == []
    assert store.not_exported() == 6


def test_the_zip_archive_holds_a_file_of_its_own_name(store: Store, stick: Path) -> None:
    fill(store)
    result = done(store, stick, Order(formats.find("everyaction")))

    for file in result.files:
        with zipfile.ZipFile(file.path) as archive:
            assert archive.namelist() == [f"{file.path.stem}.csv"]


# The review


@pytest.fixture
def doubtful(store: Store) -> Store:
    """A store with four people of whom two are none."""
    for name in ("Ada", "asdf", "Test", "Sukarno"):
        store.append(
            signature(id=next_id(), first_name=name, last_name="", email=f"{name}@example.org")
        )
    return store


def test_what_is_obviously_false_is_set_aside_into_the_list(doubtful: Store, stick: Path) -> None:
    order = replace(CSV, review=stick / "list.csv")
    result = done(doubtful, stick / "out.csv", order)

    assert people(stick / "out.csv") == ["Ada", "Sukarno"]
    assert people(stick / "list.csv") == ["asdf", "Test"]
    assert (result.exported, result.set_aside, result.read_back, result.collected) == (2, 2, 4, 4)
    assert [file.part for file in result.files] == ["all", "set-aside"]
    assert (doubtful.not_exported(), doubtful.set_aside()) == (0, 2)
    last = doubtful.last_export()
    assert last is not None
    assert (last.format, last.rows) == ("csv", 2)


def test_without_the_option_nothing_is_set_aside(doubtful: Store, stick: Path) -> None:
    assert done(doubtful, stick / "out.csv", CSV).set_aside == 0
    assert len(people(stick / "out.csv")) == 4


def test_whom_somebody_wants_to_keep_is_exported(doubtful: Store, stick: Path) -> None:
    path = stick / "list.csv"
    assert list_doubtful(doubtful, IDENTITY, path, only_new=True) == 2
    assert doubtful.not_exported() == 4
    path.write_text(
        path.read_text("utf-8-sig").replace("run of keys,,", "run of keys,yes,"),
        "utf-8",
        newline="",
    )

    result = done(doubtful, stick / "out.csv", replace(CSV, review=path))
    assert people(stick / "out.csv") == ["Ada", "asdf", "Sukarno"]
    assert people(path) == ["asdf", "Test"], "what was decided stays written"
    assert result.set_aside == 1


def test_what_was_set_aside_before_stays_in_the_list(doubtful: Store, stick: Path) -> None:
    order = replace(CSV, review=stick / "list.csv")
    done(doubtful, stick / "out.csv", order)
    doubtful.append(signature(id=next_id(), first_name="qwerty", email="q@example.org"))

    result = done(doubtful, stick / "more.csv", order)
    assert people(stick / "list.csv") == ["asdf", "Test", "qwerty"]
    assert (result.exported, result.set_aside, result.read_back, result.listed) == (0, 3, 3, 0)
    assert result.collected == 5 == result.set_aside + result.before
    other = replace(CSV, review=stick / "other.csv")
    doubtful.append(signature(id=next_id(), first_name="Grace", email="grace@example.org"))
    done(doubtful, stick / "last.csv", other)
    assert people(stick / "other.csv") == ["asdf", "Test", "qwerty"], "a new list has them all"


@pytest.mark.parametrize("form", ["csv", "mailchimp"])
def test_whom_somebody_keeps_later_comes_with_the_next_export(
    doubtful: Store, stick: Path, form: str
) -> None:
    order = Order(formats.find(form), review=stick / "list.csv")
    destination = stick if form == "mailchimp" else stick / "out.csv"
    done(doubtful, destination, order)
    kept = replace(order, keep=frozenset(receipt_of(stick / "list.csv", "asdf")))

    later = stick / "later" if form == "mailchimp" else stick / "later.csv"
    result = done(doubtful, later, kept)
    assert [name for file in result.files[:-1] for name in people(file.path)] == ["asdf"]
    assert people(stick / "list.csv") == ["Test"]
    counts = (result.exported, result.set_aside, result.before, result.read_back)
    assert (result.collected, counts) == (4, (1, 1, 2, 2))
    assert (doubtful.not_exported(), doubtful.set_aside()) == (0, 1)

    targets = target_for(
        stick / "again" if form == "mailchimp" else stick / "a.csv", order, "", NOW
    )
    before = names_in(stick)
    assert export(doubtful, IDENTITY, targets, order, NOW) is None
    assert names_in(stick) == before
    assert people(stick / "list.csv") == ["Test"]


def receipt_of(path: Path, name: str) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["receipt"] for row in csv.DictReader(file) if row["first_name"] == name]


def test_who_signs_again_with_a_name_is_no_longer_set_aside(doubtful: Store, stick: Path) -> None:
    order = replace(CSV, review=stick / "list.csv")
    done(doubtful, stick / "out.csv", order)
    doubtful.append(signature(id=next_id(), first_name="Asda", email="asdf@example.org"))

    result = done(doubtful, stick / "more.csv", order)
    assert people(stick / "more.csv") == ["Asda"]
    assert people(stick / "list.csv") == ["Test"]
    assert (result.exported, result.merged, result.set_aside, result.before) == (1, 1, 1, 2)
    assert doubtful.set_aside() == 1


def test_a_list_made_later_holds_those_who_were_set_aside_before(
    doubtful: Store, stick: Path
) -> None:
    done(doubtful, stick / "out.csv", replace(CSV, review=stick / "list.csv"))

    assert list_doubtful(doubtful, IDENTITY, stick / "anew.csv", only_new=True) == 2


def test_who_was_exported_stays_so_whatever_a_later_review_says(
    doubtful: Store, stick: Path
) -> None:
    done(doubtful, stick / "out.csv", CSV)

    result = done(doubtful, stick / "all.csv", replace(CSV, only_new=False, review=stick / "l.csv"))
    assert (result.exported, result.set_aside) == (2, 2)
    assert (doubtful.not_exported(), doubtful.set_aside()) == (0, 0)


def test_the_list_alone_overwrites_nothing_and_marks_nothing(doubtful: Store, stick: Path) -> None:
    (stick / "list.csv").touch()

    with pytest.raises(BadInputError, match="there already"):
        list_doubtful(doubtful, IDENTITY, stick / "list.csv", only_new=True)
    assert doubtful.not_exported() == 4


def test_a_failure_leaves_the_old_list_as_it_was(
    doubtful: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stick / "list.csv"
    list_doubtful(doubtful, IDENTITY, path, only_new=True)
    before = path.read_bytes()

    def stop(stage: str, *_: int) -> None:
        if stage == "saving":
            raise Cancelled

    order = replace(CSV, review=path)
    with pytest.raises(Cancelled):
        export(doubtful, IDENTITY, stick / "out.csv", order, NOW, stop)
    assert names_in(stick) == ["list.csv"]
    assert path.read_bytes() == before
    monkeypatch.undo()


def test_the_list_and_the_export_need_names_of_their_own(stick: Path) -> None:
    order = replace(CSV, review=stick / "out.csv")

    with pytest.raises(BadInputError, match="files of their own"):
        target_for(stick / "out.csv", order, "", NOW)


def test_targets_can_be_named_one_by_one(store: Store, stick: Path) -> None:
    store.append(signature())

    assert export(store, IDENTITY, Targets.at(stick / "out.csv"), CSV, NOW) is not None
