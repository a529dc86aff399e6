"""Work that may not take for ever, nor all memory: a stranger's template runs in a process of its own."""

import multiprocessing
import warnings
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from routehln.views.documents.render.problem import DocumentError

try:
    import resource
except ImportError:  # Windows: only time is bounded
    resource = None  # type: ignore[assignment]  # a module that isn't there

MEMORY = 1024**3
TOO_MUCH = "het sjabloon vraagt meer dan {} MB geheugen en is gestopt; het herhaalt zich waarschijnlijk zonder einde"
TOO_LONG = "het sjabloon is na {} seconden nog niet klaar en is gestopt; het herhaalt zich waarschijnlijk zonder einde"


def bounded(work: Callable[..., bytes], *args: object, seconds: int) -> bytes:
    """What `work` gives within the time and memory there is; raises DocumentError where it doesn't."""
    fork = "fork" in multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("fork" if fork else "spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(sender, seconds, work, args), daemon=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # forking beside threads, of which we have none
        process.start()
    sender.close()
    try:
        return _answer(receiver, seconds)
    finally:
        process.kill()
        process.join()


def _answer(receiver: Connection, seconds: int) -> bytes:
    if not receiver.poll(seconds):
        raise DocumentError(TOO_LONG.format(seconds))
    try:
        done, answer = receiver.recv()
    except EOFError:
        raise DocumentError(TOO_MUCH.format(MEMORY >> 20)) from None
    if done:
        return bytes(answer)
    if done is None:
        raise RuntimeError(answer)
    raise DocumentError(answer)


def _run(sender: Connection, seconds: int, work: Callable[..., bytes], args: tuple[object, ...]) -> None:
    """In the other process: what was made, the sentence that says why not, or a bug."""
    _limit(seconds)
    try:
        answer: tuple[bool | None, bytes | str] = True, work(*args)
    except DocumentError as error:
        answer = False, str(error)
    except MemoryError:
        answer = False, TOO_MUCH.format(MEMORY >> 20)
    except BaseException as error:  # noqa: BLE001  # told to the process that asked
        answer = None, f"{type(error).__name__}: {error}"
    sender.send(answer)


def _limit(seconds: int) -> None:
    if resource is None:
        return
    for kind, limit in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, seconds + 1)):
        with suppress(ValueError, OSError):  # a stricter limit holds already, or this system knows none
            resource.setrlimit(kind, (limit, limit))
