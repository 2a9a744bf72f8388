"""The frozen build: kiosk.spec keeps what the screens need, and what it makes runs by itself."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLibraryInfo

import kiosk
from kiosk import fontfiles, paths
from scripts import icu_data, licences

ROOT = Path(__file__).parents[2]
QT_QML = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
QT_PLUGINS = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))

IMPORT = re.compile(r"^import ([A-Z][\w.]*)", re.MULTILINE)
QMLDIR_IMPORT = re.compile(r"^(?:default )?(?:import|depends) ([A-Z][\w.]*)", re.MULTILINE)
BUILT_IN = {"QML", "Kiosk.Views"}
OF_OTHER_SYSTEMS = {
    *("qwindows", "qcocoa"),
    *("qtexttospeech_sapi", "qtexttospeech_winrt", "qtexttospeech_darwin"),
}

GREATEST_MB = 150  # what a download of a program may be; a part of Qt that crept in is more
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


def test_every_package_of_the_program_has_a_licence_to_bring() -> None:
    names = {name.split("/")[0].split(" ")[0] for _, name in licences.texts()}

    assert {"Petition", "Qt", "pyrage", "pydantic-core", "pyinstaller"} <= names


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("ld") is None,
    reason="only on Linux Qt brings this data, and it takes binutils to change it",
)
def test_the_smaller_unicode_data_is_what_qt_asks_for(tmp_path: Path) -> None:
    [library] = (QT_QML.parent / "lib").glob("libicudata.so.*")
    made = icu_data.shrink(library, tmp_path, declared("LANGUAGES"))

    assert made.stat().st_size < 5e6
    assert sorted_by(made) == sorted_by(library)


@pytest.mark.parametrize("said", [b"", b"\xda\x27 nothing", b"no data at all"])
def test_what_holds_no_unicode_data_is_refused(said: bytes) -> None:
    with pytest.raises(LookupError):
        icu_data.filtered(said, lambda _: True)


def sorted_by(library: Path) -> str:
    """How Qt sorts and tells times in each of our languages, with the data in `library`."""
    environment = {**os.environ, "LD_PRELOAD": str(library)}
    asked = [sys.executable, "-c", SORTED, *sorted(declared("LANGUAGES"))]
    return subprocess.run(asked, env=environment, capture_output=True, text=True, check=True).stdout


SORTED = """
import sys
from PySide6.QtCore import QCollator, QDateTime, QLocale
words = "Österreich Oman Zypern Åland 加拿大 中国 阿富汗 مصر الجزائر Cote Côte ñandú nube łódź luz"
for language in sys.argv[1:]:
    locale = QLocale(language)
    print(sorted(words.split(), key=QCollator(locale).sortKey))
    print(locale.toString(QDateTime.fromSecsSinceEpoch(0), QLocale.LongFormat))
"""


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
def test_the_build_knows_its_version_and_brings_icon_and_licences(folder: Path) -> None:
    told = subprocess.run(
        [folder / "kiosk", "--version"], capture_output=True, text=True, check=True
    )
    inside = folder / "_internal"

    assert told.stdout.startswith(f"Petition Kiosk {kiosk.__version__}\nQt 6.")
    assert (inside / "assets" / "icons" / "kiosk.png").stat().st_size > 0
    assert "GNU LESSER" in (inside / "licences" / "Qt" / "LGPL-3.0.txt").read_text()
    assert len([*(inside / "licences").iterdir()]) > 20


@pytest.mark.soak
def test_the_build_leaves_out_the_qt_it_does_not_use(folder: Path) -> None:
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]

    assert [file for file in files if NEVER_SHIPPED.search(file.name)] == []
    assert sum(file.stat().st_size for file in files) / 1e6 < GREATEST_MB
