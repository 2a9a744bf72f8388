"""Another program's window: something to come in front, and something to drag a text out of."""

import sys

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QRasterWindow

SIDE = 60
DRAGGED = "dragged"


class Rival(QRasterWindow):
    """A black square; pressed, it begins to drag a text."""

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Begin to drag."""
        drag = QDrag(self)
        data = QMimeData()
        data.setText(DRAGGED)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main(managed: str) -> int:
    """Show it, as a window like others or as one that no window manager has a hand in."""
    application = QGuiApplication([])
    rival = Rival()
    rival.setTitle("Rival")
    rival.resize(SIDE, SIDE)
    if managed == "unmanaged":
        rival.setFlag(Qt.WindowType.X11BypassWindowManagerHint)
        rival.setPosition(SIDE, SIDE)
    rival.show()
    sys.stdout.write(f"{int(rival.winId())}\n")
    sys.stdout.flush()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
