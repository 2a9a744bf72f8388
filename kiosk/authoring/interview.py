"""The questions of `kiosk new`, in the terminal."""

from collections.abc import Callable
from typing import TypeVar

import click

from kiosk.authoring import answers
from kiosk.authoring.draft import Contact
from kiosk.authoring.given import DEFAULT_WAYS, Given
from kiosk.errors import BadInputError

NOTHING_ASKED = (
    "Nothing was asked: this is no terminal. What no flag said is a template;"
    " “kiosk check” names it."
)

_T = TypeVar("_T")


def ask() -> Given:
    """Ask for what a campaign needs. Enter leaves an answer for later, or takes what is offered."""
    click.echo(
        "A few questions. Enter goes on without an answer; everything can be changed later.\n"
    )
    headline = _ask("What do you ask for? In few words, as on a poster", _words)
    organisation = _ask("Who asks? The name of your organisation", _words)
    contact = _ask("How can people reach you? Phone, e-mail or https:// link", answers.contact)
    address = _ask("And your postal address, on one line", _words)
    country = _ask("Which country? Its name or code", answers.country, "CA")
    languages = _ask(
        "Which languages? The first one first, such as: English, French", _languages, "en"
    )
    addressee = _ask("Who is it addressed to? Such as: the town council", _words)
    ways = _ask(f"What can people do on their phone? {_listed()}", _ways, ", ".join(DEFAULT_WAYS))
    to = _ask("Whose e-mail address do they write to?", _mailboxes) if "email" in ways else ()
    call = (
        _ask("Which number do they call? With the country's code, such as +1 555 555 0100", _number)
        if "call" in ways
        else ""
    )
    asks = click.confirm("May people be asked whether you can send them e-mail?", default=True)
    return Given(
        headline,
        organisation,
        _with_address(contact, address),
        country,
        languages,
        addressee,
        answers.actions(ways, to, call or None),
        asks,
    )


def _ask(question: str, take: Callable[[str], _T], offered: str = "") -> _T:
    """Ask until the answer will do."""

    def taken(text: str) -> _T:
        try:
            return take(text)
        except BadInputError as error:
            raise click.UsageError(str(error)) from error

    found: _T = click.prompt(
        question, default=offered, show_default=bool(offered), value_proc=taken
    )
    return found


def _words(text: str) -> str:
    return " ".join(text.split())


def _with_address(contact: Contact, address: str) -> Contact:
    return Contact(contact.press, contact.phone, contact.email, contact.website, address or None)


def _languages(text: str) -> tuple[str, ...]:
    return answers.languages((text,))


def _ways(text: str) -> tuple[str, ...]:
    return answers.ways((text,))


def _mailboxes(text: str) -> tuple[str, ...]:
    return tuple(answers.mailbox(part) for part in text.replace(",", " ").split())


def _number(text: str) -> str:
    return answers.number(text) if text.strip() else ""


def _listed() -> str:
    *first, last = answers.WAYS
    return f"{', '.join(first)} or {last}; several are fine"
