"""The frozen build: kiosk.spec keeps what the screens need, and what it makes runs by itself."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLibraryInfo

from kiosk import fontfiles, paths

ROOT = Path(__file__).parent.parent
QT_QML = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
QT_PLUGINS = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))

IMPORT = re.compile(r"^import ([A-Z][\w.]*)", re.MULTILINE)
QMLDIR_IMPORT = re.compile(r"^(?:default )?(?:import|depends) ([A-Z][\w.]*)", re.MULTILINE)
BUILT_IN = {"QML", "Kiosk.Views"}
OF_OTHER_SYSTEMS = {
    *("qwindows", "qcocoa"),
    *("qtexttospeech_sapi", "qtexttospeech_winrt", "qtexttospeech_darwin"),
}

# What a build of today weighs, and a little: more means that a part of Qt has crept in.
GREATEST_MB = 245
NEVER_SHIPPED = re.compile(
    r"avcodec|Quick3D|WebEngine|Charts|Designer|Qt6Sql|Qt6?Pdf|libgtk|hunspell"
)


def declared(name: str) -> Any:
    """The value of a constant in kiosk.spec, which only PyInstaller can run."""
    for node in ast.parse((ROOT / "kiosk.spec").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            return ast.literal_eval(node.value)
    raise LookupError(name)


def imports_of(files: Iterator[Path], pattern: re.Pattern[str] = IMPORT) -> set[str]:
    texts = [file.read_text(encoding="utf-8") for file in files]
    return {name for text in texts for name in pattern.findall(text)} - BUILT_IN


def needed_modules() -> set[str]:
    """Every module of Qt that our screens import, directly or through others."""
    found: set[str] = set()
    waiting = imports_of(paths.qml().rglob("*.qml"))
    while waiting:
        found |= waiting
        folders = [QT_QML.joinpath(*module.split(".")) for module in waiting]
        qmldirs = imports_of((folder / "qmldir" for folder in folders), QMLDIR_IMPORT)
        files = imports_of(file for folder in folders for file in folder.glob("*.qml"))
        waiting = (qmldirs | files) - found
    return found


def test_the_build_keeps_the_qml_modules_our_screens_need_and_no_others() -> None:
    assert declared("QML_MODULES") == needed_modules()


def test_every_plugin_the_build_keeps_is_one_that_qt_has() -> None:
    for folder, names in declared("QT_PLUGINS").items():
        if sys.platform != "linux" and folder.startswith(("wayland", "xcb")):
            continue
        there = {file.stem.removeprefix("lib") for file in (QT_PLUGINS / folder).iterdir()}
        others = OF_OTHER_SYSTEMS if sys.platform == "linux" else names - {"qoffscreen"}
        assert names - others <= there, folder


def test_the_build_brings_the_fonts_the_screens_load() -> None:
    assert declared("FONTS") == list(fontfiles.PACKAGES)


def test_the_build_can_name_countries_in_the_languages_of_our_campaigns() -> None:
    packs = [tomllib.loads(f.read_text()) for f in paths.campaigns().glob("*/campaign.toml")]
    languages = {language.split("_")[0] for pack in packs for language in pack["languages"]}

    assert languages
    assert languages <= declared("LANGUAGES")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh build, moved away from where it was made."""
    made = tmp_path_factory.mktemp("made")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(made), "--workpath", str(made / "work")]
    subprocess.run([*command, *folders, str(ROOT / "kiosk.spec")], check=True)
    return (made / "kiosk").rename(tmp_path_factory.mktemp("moved") / "a kiosk")


@pytest.mark.soak
def test_the_build_makes_a_tour_without_python_or_any_other_environment(
    folder: Path, tmp_path: Path
) -> None:
    program = folder / ("kiosk.exe" if sys.platform == "win32" else "kiosk")
    bare = {"PATH": "/nonexistent", "HOME": str(tmp_path), "LANG": "C.UTF-8"}

    answer = subprocess.run(
        [program, "tour", tmp_path / "tour"],
        env=None if sys.platform == "win32" else bare,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == 0, answer.stderr
    assert len(list((tmp_path / "tour").glob("*.png"))) > 20
    assert (tmp_path / "tour" / "signatures.csv").stat().st_size > 0


@pytest.mark.soak
def test_the_build_leaves_out_the_qt_it_does_not_use(folder: Path) -> None:
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]

    assert [file for file in files if NEVER_SHIPPED.search(file.name)] == []
    assert sum(file.stat().st_size for file in files) / 1e6 < GREATEST_MB
