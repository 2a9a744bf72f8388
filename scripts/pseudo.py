"""A language nobody speaks, to see what longer words and other letters do to the screens.

Every English sentence gets accents and is a third longer: whatever is too tight for that is too
tight for one of the real languages, or for the next one.
"""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from kiosk import paths

LANGUAGE = "qps"  # of the codes ISO 639 leaves to everybody's own use
ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñöşúýžÁÇÉÍÑÖŞÚÝŽ")
LONGER = 0.3
_KEPT = re.compile(r"(%\d|</?b>)")


def make(folder: Path) -> None:
    """Write the translation into `folder`, where the program can read it."""
    tree = ElementTree.parse(paths.translations() / "kiosk_fr.ts")  # noqa: S314 - our own file
    tree.getroot().set("language", "en_XA")
    for message in tree.iter("message"):
        said = pseudo(message.findtext("source", ""))
        for form in message.findall("translation//numerusform") or message.findall("translation"):
            form.text = said
    source = folder / f"kiosk_{LANGUAGE}.ts"
    tree.write(source, encoding="utf-8", xml_declaration=True)
    program = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([program, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def pseudo(sentence: str) -> str:
    """Return a sentence with accents and more words; what is put into it stays."""
    parts = _KEPT.split(sentence)
    accented = "".join(p if _KEPT.fullmatch(p) else p.translate(ACCENTED) for p in parts)
    letters = len(_KEPT.sub("", sentence))
    if sentence.startswith("%1"):  # what is put in is longer already
        return accented
    words = ["lö", "rém", "íp", "súm", "dölör"]
    more: list[str] = []
    while len(" ".join(more)) < letters * LONGER:
        more.append(words[len(more) % len(words)])
    return " ".join([accented, *more])
