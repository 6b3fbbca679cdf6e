"""What keeps key material in this program: no core dump, no other program of the same person looking in.

Python copies bytes as it likes and nobody can wipe all of them; docs/adr/0007-vault.md says what that means.
"""

import sys
from contextlib import suppress

_SET_DUMPABLE = 4
_NO_BOX_FOR_FAULTS = 0x0002


def keep_to_ourselves() -> bool:
    """Forbid dumps of this process from now on, as far as the system lets us; whether it did."""
    if sys.platform == "win32":
        return _no_fault_reports()
    import resource  # noqa: PLC0415 - POSIX alone

    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    dumpless = resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    return dumpless and (sys.platform != "linux" or _not_dumpable())


def give_back() -> None:
    """Give the system what is free in the heap: opening a file takes much for a moment, and libc would keep it."""
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - as below

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)


def _not_dumpable() -> bool:
    """On Linux also no core by a handler of the system, and nobody but root attaches to the process."""
    import ctypes  # noqa: PLC0415 - needed once, where there is a vault

    return bool(ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0) == 0)


def _no_fault_reports() -> bool:
    """On Windows: no window of error reporting that offers to write a dump."""
    import ctypes  # noqa: PLC0415 - `windll` exists on Windows alone

    windll = getattr(ctypes, "windll")  # noqa: B009 - the same
    windll.kernel32.SetErrorMode(_NO_BOX_FOR_FAULTS)
    return True
