"""Kiosks whose bundles come together at the office."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kiosk.signing.signature import Signature
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store
from tests.station.kiosks import Done, within
from tests.vault.samples import signature


class Table:
    """The store of one table, and the bundles it gives out."""

    def __init__(self, folder: Path, name: str, identity: Identity) -> None:
        self.folder, self.name = folder, name
        self.data = folder / name
        (self.data / "settings.json").parent.mkdir(parents=True)
        settings = {
            "schema": 1,
            "kiosk_id": name,
            "name": name,
            "recipients": identity.recipients,
            "live_since": "2026-11-03T12:00:00Z",
            "test_opened": True,
        }
        (self.data / "settings.json").write_text(json.dumps(settings))
        self._recipients = identity.recipients
        self._given = 0

    def opened(self) -> Store:
        return Store.open(self.data / "store.sqlite3", self._recipients, self.name)

    def sign(self, *names: str) -> list[Signature]:
        """Let people sign, by their first names."""
        records = [
            signature(first_name=name, email=f"{name.lower()}@example.org", kiosk=self.name)
            for name in names
        ]
        with self.opened() as store:
            for record in records:
                store.append(record)
        return records

    def bundle(self, capsys: pytest.CaptureFixture[str], *options: str) -> Path:
        """Take everything home, sealed."""
        self._given += 1
        target = self.folder / f"{self.name}-{self._given}.bundle"
        sealed = ("--format", "bundle", "--data", self.data)
        done = within(capsys, "export", target, *sealed, *options)
        assert (done.returncode, done.stderr) == (0, "")
        return target


def opened_at_office(
    capsys: pytest.CaptureFixture[str], key: Path, target: Path, bundles: Sequence[Path]
) -> Done:
    """Open bundles with the command, one record a line."""
    sources = [word for bundle in bundles for word in ("--from", str(bundle))]
    options = ("--format", "jsonl", "--identity", key, "--replace")
    return within(capsys, "export", target, *sources, *options)


def records(path: Path) -> list[dict[str, Any]]:
    """The records of a file with one on each line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def first_names(path: Path) -> list[str]:
    return [record["first_name"] for record in records(path)]
