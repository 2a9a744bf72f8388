"""No picture of the memory on the disk: what somebody types is there in clear for a while."""

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4


def switch_off() -> None:
    """Forbid core dumps of this process and, on Linux, a look into it by other programs.

    Where the system has no such thing, nothing happens.
    """
    try:
        import resource
    except ImportError:  # Windows writes none by itself
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # The limit does not hold where dumps are piped into a program (systemd, apport).
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
