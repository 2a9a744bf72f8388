"""How soon a saved change shows in the preview, beside what it takes to look at the pack at all.

Fifty times a word of a text is changed and saved; what is waited for is the first frame drawn after
the screens have it. The baseline is the same pack read and looked at closely in the same process,
which the preview does each time. The aim is what still feels like an answer to one's own hand.
"""

import shutil
import statistics
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from benchmarks.figures import Figure, Findings, Pair, scratch_folder
from kiosk import paths
from kiosk.preflight import examine
from kiosk.ui import environment, fonts
from kiosk.ui.preview import Preview

ROUNDS = 50
AIM_MS = 300.0
SIZE = (1366, 768)
CAMPAIGN = "swim-in-the-river"
WORD = "again"


def measure(folder: Path) -> Findings:
    """Save a change, wait for it, and look at the pack once more, in turn."""
    findings = Findings("preview")
    pack = folder / CAMPAIGN
    shutil.copytree(paths.campaigns() / CAMPAIGN, pack)
    (folder / "data").mkdir()
    preview = Preview(pack, folder / "data", SIZE)
    preview.show()
    pairs = [(_save_and_wait(preview, pack, n), _look(pack)) for n in range(ROUNDS + 1)][1:]
    preview.stop()
    name = "a saved change shows"
    findings.figures.append(Figure.of_pairs(name, "ms", pairs, "the pack looked at once"))
    slow = statistics.quantiles([ours for ours, _ in pairs], n=20)[-1]
    within: list[Pair] = [(slow, AIM_MS)]
    findings.figures.append(Figure.of_pairs(f"{name}, p95", "ms", within, "300 ms", 1.0))
    return findings


def _save_and_wait(preview: Preview, pack: Path, number: int) -> float:
    """Return the milliseconds from the end of saving to the frame that shows it."""
    app, frames = preview.app, list[float]()
    if app is None:
        raise RuntimeError("the example cannot be shown")
    file, word = pack / "en.toml", f"{WORD}{number}"
    before = WORD if number == 0 else f"{WORD}{number - 1}"
    file.write_text(file.read_text("utf-8").replace(before, word, 1), encoding="utf-8")
    saved = time.perf_counter()
    while word not in app.campaign.wording.texts.headline:
        QCoreApplication.processEvents()
    connection = app.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    while not frames:
        QCoreApplication.processEvents()
    app.window.frameSwapped.disconnect(connection)
    return (frames[0] - saved) * 1000


def _look(pack: Path) -> float:
    began = time.perf_counter()
    examine(pack)
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Measure in a throw-away folder, without a display."""
    environment.prepare(offscreen=True)
    application = QGuiApplication([])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    with scratch_folder() as folder:
        measure(folder).save()


if __name__ == "__main__":
    main()
