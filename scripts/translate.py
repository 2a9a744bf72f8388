"""Bring the translations up to date: `make translate`.

Collects every sentence an attendee can see into assets/i18n/kiosk_LANGUAGE.ts, where people
translate them, and makes of those the .qm files that the program reads. For one more language:
`make translate ARGS=nl`.
"""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk import paths
from kiosk.signing.doubts import Question
from kiosk.signing.form import Problem

# What attendees see; the staff's side is in English.
SCREENS = ("Main.qml", "components", "keyboard", "screens")


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
        problems.write_text(said, encoding="utf-8")
        for file in files:
            if not file.read_bytes():
                file.unlink()
            language = file.stem.removeprefix("kiosk_")
            about = ["-source-language", "en", "-target-language", language]
            options = ["-silent", "-no-obsolete", "-locations", "none", "-extensions", "qml,js"]
            _run("lupdate", *options, *about, *screens, str(problems), "-ts", str(file))


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
