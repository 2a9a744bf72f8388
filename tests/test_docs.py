"""The documents hold true: the commands, links and paths they name are there, and work."""

import ast
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import click
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from PySide6.QtCore import QObject, Signal

from kiosk.cli import cli

ROOT = Path(__file__).parent.parent
README, ARCHITECTURE = ROOT / "README.md", ROOT / "docs" / "architecture.md"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
ADRS = sorted((ROOT / "docs" / "adr").glob("*.md"))

SHELLS = ("", "sh", "shell", "bash", "console")
MARK = "<!-- tested -->"
OURS = re.compile(r"(kiosk|tests|docs|assets|scripts)/[\w./*-]*")
TEST = re.compile(r"tests/\S+::\S*")
REDIRECTION = re.compile(r"\d?(>>?|<)\s*\S+")
BEFORE_A_COMMAND = ("$", "sudo", "exec", "env", "time", "nohup")

Named = tuple[Path, str]


def tokens(document: Path) -> list[Token]:
    return MarkdownIt("commonmark").parse(document.read_text(encoding="utf-8"))


def spans(document: Path) -> Iterator[Token]:
    """Everything inside the lines of text, and the HTML between them."""
    for token in tokens(document):
        yield from token.children or ([token] if token.type == "html_block" else [])


def shell_lines(block: str) -> list[str]:
    """The lines one would type: joined where they go on, without prompts and what was answered."""
    lines = [line.strip() for line in block.replace("\\\n", " ").splitlines()]
    prompted = [line.removeprefix("$ ") for line in lines if line.startswith("$ ")]
    return prompted or lines


def commands(line: str) -> Iterator[list[str]]:
    """The `kiosk` and `make` commands of a line of shell, as words; `make` and its words too."""
    if not re.search(r"\b(kiosk|make)\b", line):
        return
    for inner in re.findall(r'"\$\(([^)]*)\)', line):
        yield from commands(inner)
    lexer = shlex.shlex(REDIRECTION.sub("", line), posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    simple: list[list[str]] = [[]]
    for word in lexer:
        if word and set(word) <= set("();|&"):
            simple.append([])
        else:
            simple[-1].append(word)
    yield from filter(None, map(ours, simple))


def ours(words: list[str]) -> list[str] | None:
    """The command without what stands before it, if it is `kiosk` or `make`."""
    while words and (words[0] in BEFORE_A_COMMAND or re.match(r"\w+=", words[0])):
        words = words[1:]
    match words:
        case [python, "-m", "kiosk", *rest] if Path(python).name.startswith("python"):
            return ["kiosk", *rest]
        case [program, *rest] if Path(program).name in ("kiosk", "make"):
            return [Path(program).name, *rest]
        case _:
            return ours(words[words.index("--") + 1 :]) if "--" in words else None


def shell_blocks(document: Path, *, tested: bool = False) -> list[str]:
    """The blocks of shell commands, or those among them that are marked as tested."""
    every = tokens(document)
    return [
        token.content
        for before, token in pairwise([Token("start", "", 0), *every])
        if token.type == "fence"
        and token.info.strip() in SHELLS
        and (not tested or before.content.strip() == MARK)
    ]


def named_commands(program: str) -> list[tuple[Path, list[str]]]:
    return [
        (document, words[1:])
        for document in DOCUMENTS
        for block in shell_blocks(document)
        for line in shell_lines(block)
        for words in commands(line)
        if words[0] == program
    ]


def named_spans(kind: str, pattern: re.Pattern[str]) -> list[Named]:
    return [
        (document, span.content)
        for document in DOCUMENTS
        for span in spans(document)
        if span.type == kind and pattern.fullmatch(span.content)
    ]


def links(document: Path) -> Iterator[str]:
    for span in spans(document):
        for name in ("href", "src"):
            if (address := span.attrGet(name)) is not None:
                yield str(address)
        if span.type.startswith("html"):
            yield from re.findall(r'(?:href|src|srcset)="([^" ]+)', span.content)


def relative_links() -> list[Named]:
    every = [(document, link) for document in DOCUMENTS for link in links(document)]
    return [(d, link) for d, link in every if not re.match(r"[a-z][a-z0-9+.-]*:|//", link)]


def anchors(document: Path) -> set[str]:
    """The names of a document's headings, as code hosts make them."""
    every = tokens(document)
    titles = [b.content for a, b in pairwise(every) if a.type == "heading_open"]
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def parse(monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    """Have click read a command line in earnest, and stop before anything is done."""
    for command in cli.commands.values():
        monkeypatch.setattr(command, "callback", lambda **_: 0)
    cli.main(words, prog_name="kiosk", standalone_mode=False)


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))


def name(value: object) -> str:
    if isinstance(value, Path):
        return value.relative_to(ROOT).as_posix()
    return " ".join(value) if isinstance(value, list) else str(value)


def test_the_documents_are_there_and_name_something() -> None:
    names = {document.relative_to(ROOT).as_posix() for document in DOCUMENTS}

    assert {"CHANGELOG.md", "CONTRIBUTING.md", "docs/architecture.md"} <= names
    assert named_commands("kiosk")
    assert named_commands("make")
    assert relative_links()
    assert named_spans("code_inline", OURS)
    assert {document.name for document, _ in named_spans("code_inline", TEST)} == {"security.md"}


@pytest.mark.parametrize(("document", "words"), named_commands("kiosk"), ids=name)
def test_every_kiosk_command_is_understood(
    document: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        parse(monkeypatch, words)
    except click.ClickException as error:
        pytest.fail(f"{name(document)}: kiosk {name(words)}: {error.format_message()}")


@pytest.mark.parametrize(("document", "words"), named_commands("make"), ids=name)
def test_every_make_command_has_its_target_and_variables(document: Path, words: list[str]) -> None:
    for word in words:
        variable, is_setting, _ = word.partition("=")
        known = f"$({variable})" in MAKEFILE if is_setting else word in targets()
        assert known, f"{name(document)}: make {name(words)}"


@pytest.mark.parametrize(
    ("document", "code"),
    named_spans("code_inline", re.compile(r"(kiosk|make) [a-z]+\b.*")),
    ids=name,
)
def test_every_command_in_a_sentence_exists(document: Path, code: str) -> None:
    program, command = re.split(r"[^a-z-]+", code)[:2]

    assert command in (targets() if program == "make" else cli.commands), name(document)


@pytest.mark.parametrize(("document", "link"), relative_links(), ids=name)
def test_every_relative_link_leads_somewhere(document: Path, link: str) -> None:
    path, _, anchor = unquote(link).partition("#")
    target = document.parent / path if path else document

    assert target.exists(), name(document)
    if anchor and target.suffix == ".md":
        assert anchor in anchors(target), name(document)


@pytest.mark.parametrize(("document", "path"), named_spans("code_inline", OURS), ids=name)
def test_every_path_exists(document: Path, path: str) -> None:
    assert any(ROOT.glob(path.rstrip("/"))), name(document)


@pytest.mark.parametrize(("document", "test"), named_spans("code_inline", TEST), ids=name)
def test_every_test_exists(document: Path, test: str) -> None:
    path, _, function = test.partition("::")

    assert (ROOT / path).is_file(), name(document)
    code = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    assert function in [n.name for n in code.body if isinstance(n, ast.FunctionDef)], name(document)


def test_the_architecture_names_every_package() -> None:
    text = ARCHITECTURE.read_text(encoding="utf-8")

    for package in ROOT.glob("kiosk/*/__init__.py"):
        assert f"| `kiosk/{package.parent.name}/` |" in text


def test_every_decision_is_numbered_told_in_three_parts_and_listed() -> None:
    listed = [link for link in links(ARCHITECTURE) if link.startswith("adr/")]

    assert [f"adr/{path.name}" for path in ADRS] == listed
    for number, path in enumerate(ADRS, start=1):
        assert path.name.startswith(f"{number:04}-")
        assert {"context", "decision", "consequences"} <= anchors(path), path.name


def alias() -> str:
    """The line of the README that makes `kiosk` a command."""
    lines = [line for block in shell_blocks(README) for line in shell_lines(block)]
    [found] = [line for line in lines if line.startswith("alias ")]
    return found


def set_up(folder: Path) -> Path:
    """A folder of the program as `make` leaves it, under a name that people would give it."""
    ours = folder / "Petition Kiosk (1)"
    python = ours / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    (ours / "kiosk").symlink_to(ROOT / "kiosk")
    python.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} "$@"\n')
    python.chmod(0o755)
    return ours


TESTED = [README, *(d for d in DOCUMENTS if d != README and shell_blocks(d, tested=True))]


@pytest.mark.parametrize("document", TESTED, ids=name)
def test_commands_marked_as_tested_work_one_after_another(document: Path, tmp_path: Path) -> None:
    if not document.exists():
        pytest.skip("there is no README yet")
    blocks = shell_blocks(document, tested=True)
    assert blocks, f"no block of {document.name} is marked with {MARK}"
    script = "\n".join(["set -eux", *(line for b in blocks for line in typed(b))])

    own, here = tmp_path / "own", tmp_path / "here"
    for folder in (own, here):
        folder.mkdir()
    done = subprocess.run(
        ["sh", "-c", f"cd {shlex.quote(str(set_up(tmp_path)))}\n{alias()}\ncd ../here\n{script}"],
        cwd=here,
        env={**os.environ, "HOME": str(own), "XDG_DATA_HOME": str(own)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
    assert not any(own.glob("**/petition-kiosk")), "a command went without --data"


def typed(block: str) -> list[str]:
    """A block as it is given to the shell: whole, or only its prompted lines."""
    return shell_lines(block) if "\n$ " in f"\n{block}" else [block]


@pytest.mark.parametrize(
    "line",
    [
        "kiosk tuor out",
        "kiosk tour out --sise 1024x600",
        "kiosk tour out --size large",
        'recipient="$(kiosk keygen)"',
        "recipient=$(kiosk keygen)",
        "scan | kiosk enter",
        "cd here && .venv/bin/kiosk export",
        "$ sudo dist/kiosk/kiosk keygen > key",
        "cage -d -- kiosk --windowed status",
        "KIOSK=1 python3 -m kiosk check --no",
    ],
)
def test_a_wrong_command_is_found_wherever_it_stands(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    [[program, *words]] = commands(line)

    assert program == "kiosk"
    with pytest.raises(click.ClickException):
        parse(monkeypatch, words)


class Source(QObject):
    """Sends a signal."""

    happened = Signal()


def test_sending_a_signal_costs_no_reference() -> None:
    """PySide6 6.12.0 took one of True each time, which ends Python 3.11 (docs/adr)."""
    source, signals = Source(), 100
    before = sys.getrefcount(True)

    for _ in range(signals):
        source.happened.emit()

    assert abs(sys.getrefcount(True) - before) < signals / 2
