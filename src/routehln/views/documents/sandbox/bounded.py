"""Work that may not take for ever, nor all memory: a stranger's template runs in a process of its own."""

import multiprocessing
import warnings
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from routehln.views.documents.sandbox.problem import DocumentError

try:
    import resource
except ImportError:  # Windows: only time is bounded
    resource = None  # type: ignore[assignment]  # a module that isn't there

MEMORY = 1024**3
_STOPPED = "en is gestopt; het herhaalt zich waarschijnlijk zonder einde"
TOO_MUCH = f"het sjabloon vraagt meer dan {MEMORY >> 20} MB geheugen {_STOPPED}"
TOO_LONG = f"het sjabloon is na {{}} seconden nog niet klaar {_STOPPED}"


def bounded(work: Callable[..., bytes], *args: object, seconds: int) -> bytes:
    """Give what `work` makes of `args` in a process of its own; raises DocumentError where that takes too much."""
    fork = "fork" in multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("fork" if fork else "spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(sender, seconds, work, args), daemon=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # forking beside threads, of which we have none
        process.start()
    sender.close()
    try:
        return _received(receiver, seconds)
    finally:
        process.kill()
        process.join()


def _received(receiver: Connection, seconds: int) -> bytes:
    if not receiver.poll(seconds):
        raise DocumentError(TOO_LONG.format(seconds))
    try:
        result = receiver.recv()
    except EOFError:
        raise DocumentError(TOO_MUCH) from None
    if isinstance(result, Exception):
        raise result
    return bytes(result)


def _run(sender: Connection, seconds: int, work: Callable[..., bytes], args: tuple[object, ...]) -> None:
    """Work in the other process, and send what it gives, or the error to raise; a bug is a RuntimeError."""
    _limit(seconds)
    try:
        result: bytes | Exception = work(*args)
    except DocumentError as error:
        result = error
    except MemoryError:
        result = DocumentError(TOO_MUCH)
    except BaseException as error:  # noqa: BLE001  # raised in the process that asked
        result = RuntimeError(f"{type(error).__name__}: {error}")
    sender.send(result)


def _limit(seconds: int) -> None:
    """Bound what this process may still take: MEMORY bytes beside what it has already, and its seconds of work."""
    if resource is None:
        return
    for kind, limit in ((resource.RLIMIT_AS, _in_use() + MEMORY), (resource.RLIMIT_CPU, seconds + 1)):
        with suppress(ValueError, OSError):  # a stricter limit holds already, or this system knows none
            resource.setrlimit(kind, (limit, limit))


def _in_use() -> int:
    """Give the bytes of address space that this process has, as far as the system tells: a fork has its parent's."""
    with suppress(OSError):
        pages, *_ = Path("/proc/self/statm").read_text().split()
        return int(pages) * resource.getpagesize()
    return 0
