"""Passphrases and PINs: from a file, or asked at the terminal."""

import sys
from dataclasses import dataclass
from pathlib import Path

import click

from kiosk.errors import BadInputError
from kiosk.vault.files import in_plain_words
from kiosk.vault.identity import WrongPassphraseError, needs_passphrase, read_identity
from kiosk.vault.seal import Identity

MAX_BYTES = 10_000
TRIES = 3


def from_file(path: Path, what: str) -> str:
    """Return the first line of a file, without its line end. Raises BadInputError."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES)
        line = data.decode("utf-8-sig").partition("\n")[0].rstrip("\r")
    except OSError as error:
        raise in_plain_words(error, path) from error
    except UnicodeDecodeError as error:
        raise BadInputError(f"The {what} in “{path}” is not UTF-8 text.") from error
    if not line:
        raise BadInputError(f"The first line of “{path}” is empty: there is no {what} in it.")
    return line


def ask(what: str, option: str, *, rule: str = "", twice: bool = False) -> str:
    """Ask at the terminal. Raises BadInputError, naming `option`, where there is none.

    `rule`, a sentence on what the answer has to be like, is said first.
    """
    if not sys.stdin.isatty():
        raise BadInputError(f"A {what} is needed and there is no terminal.", f"Give {option}.")
    if rule:
        click.echo(rule, err=True)
    answer: str = click.prompt(
        what.capitalize(), hide_input=True, confirmation_prompt=twice, err=True
    )
    return answer


def new_passphrase(file: Path | None) -> str:
    """Return the passphrase for a new identity, from a file or asked twice. Raises BadInputError.

    One that is typed follows the rule of the screens; a file may hold any.
    """
    if file is not None:
        return from_file(file, "passphrase")
    from kiosk.station.setting_up import PASSPHRASE_RULE, passphrase_problem

    problem = ""
    for _ in range(TRIES):
        rule = problem or PASSPHRASE_RULE
        typed = ask("passphrase", "--passphrase-file", rule=rule, twice=True)
        problem = passphrase_problem(typed, typed)
        if not problem:
            return typed
    raise BadInputError(problem, "No key was made.")


def open_identity(file: Path, passphrase_file: Path | None) -> Identity:
    """Read an identity file, with its passphrase from a file or asked. Raises BadInputError.

    One that was mistyped is asked for again. Each is tried once: that takes a second on purpose.
    """
    if not needs_passphrase(file):
        return read_identity(file)
    if passphrase_file is not None:
        return read_identity(file, from_file(passphrase_file, "passphrase"))
    for _ in range(TRIES - 1):
        try:
            return read_identity(file, ask("passphrase", "--passphrase-file"))
        except WrongPassphraseError as error:
            click.echo(str(error), err=True)
    return read_identity(file, ask("passphrase", "--passphrase-file"))


@dataclass(frozen=True)
class IdentityFile:
    """An identity file that may not be needed, and is asked for only then."""

    file: Path | None
    passphrase_file: Path | None

    def open(self) -> Identity:
        """Read it. Raises BadInputError."""
        if self.file is None:
            raise BadInputError("An identity is needed to open the signatures.", "Give --identity.")
        return open_identity(self.file, self.passphrase_file)
