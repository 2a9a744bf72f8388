"""Bring the translations up to date: `make translate`.

Collects every sentence attendees and staff can see into assets/i18n/kiosk_LANGUAGE.ts, where people
translate them, and makes of those the .qm files that the program reads. For one more language:
`make translate ARGS=nl`.
"""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk import paths
from kiosk.signing.doubts import Question
from kiosk.signing.form import Problem
from kiosk.station import setup_pages
from kiosk.ui.translations import STAFF

# Where sentences of the screens are.
SCREENS = ("Main.qml", "Trouble.qml", "components", "keyboard", "screens", "staff")
# A CRM's own words are those of its screens, and stay in English.
OUR_FORMATS = ("bundle", "csv", "drawings", "jsonl", "spreadsheet", "spreadsheet-xlsx")


def main(more: Iterable[str]) -> int:
    """Bring all there are up to date, and begin those of `more` languages."""
    folder = paths.translations()
    folder.mkdir(exist_ok=True)
    for language in more:
        (folder / f"kiosk_{language}.ts").touch()
    collect(sorted(folder.glob("kiosk_*.ts")))
    release(folder, folder)
    return 0


def collect(files: Iterable[Path]) -> None:
    """Bring .ts files up to date with the sentences there are; what is translated stays."""
    screens = [str(paths.qml() / name) for name in SCREENS]
    with TemporaryDirectory() as folder:
        problems = Path(folder) / "problems.js"
        said = _noted("Problem", Problem) + _noted("Question", Question)
        said += _noted(STAFF, dict.fromkeys(told_to_staff()))
        problems.write_text(said, encoding="utf-8")
        for file in files:
            if not file.read_bytes():
                file.unlink()
            language = file.stem.removeprefix("kiosk_")
            about = ["-source-language", "en", "-target-language", language]
            options = ["-silent", "-no-obsolete", "-locations", "none", "-extensions", "qml,js"]
            _run("lupdate", *options, *about, *screens, str(problems), "-ts", str(file))


def told_to_staff() -> Iterator[str]:
    """Yield what Python says to staff: problems, `Said` and `Line`, reasons, formats."""
    yield from setup_pages.Problem
    yield from ("%1: %2", "%1. %2.", "%1 %2")
    for file in sorted(paths.PACKAGE.rglob("*.py")):
        for found in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(found, ast.Call) and isinstance(found.func, ast.Name):
                yield from _constants(found)
    review = ast.parse((paths.PACKAGE / "export" / "review.py").read_text(encoding="utf-8"))
    for part in review.body:
        if isinstance(part, ast.FunctionDef) and part.name == "reason":
            lines = [line for line in ast.walk(part) if isinstance(line, ast.Return)]
            yield from _texts(*(line.value for line in lines))
    for name in OUR_FORMATS:
        known = tomllib.loads((paths.formats() / f"{name}.toml").read_text(encoding="utf-8"))
        yield from (known["title"], known["advice"])


def _constants(call: ast.Call) -> Iterator[str]:
    """Yield the template of a `Said`, and everything fixed of a `Line` about the machine."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name == "Said":
        yield from _texts(*call.args[:1])
    elif name == "Line":
        yield from _texts(*call.args, *(keyword.value for keyword in call.keywords))


def _texts(*found: ast.expr | None) -> Iterator[str]:
    for one in found:
        if isinstance(one, ast.IfExp):
            yield from _texts(one.body, one.orelse)
        elif isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value:
            yield one.value


def release(sources: Path, target: Path) -> None:
    """Make the .qm files of all .ts files in `sources`."""
    for file in sorted(sources.glob("kiosk_*.ts")):
        _run("lrelease", "-silent", str(file), "-qm", str(target / f"{file.stem}.qm"))


def _noted(context: str, sentences: Iterable[str]) -> str:
    """Return sentences of Python as Qt's tool can read them."""
    texts = (text.replace("\\", "\\\\").replace('"', '\\"') for text in sentences)
    return "".join(f'QT_TRANSLATE_NOOP("{context}", "{text}");\n' for text in texts)


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([str(program), *arguments], check=False, capture_output=True, text=True)
    said = "".join(
        line for line in (done.stdout + done.stderr).splitlines(keepends=True) if line.strip()
    )
    if done.returncode or "rror" in said:
        raise SystemExit(said)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
