"""The run of one command line, from its words to its exit code; only here the program ends (contract section 5)."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

from typer import Abort

from routehln.cli.menu import app
from routehln.cli.streams import prepare_streams
from routehln.cli.typer_door import ClickException, NoArgsIsHelpError, UsageError
from routehln.commands.options import Settings
from routehln.errors import NOT_DONE, RoutehlnError, reason
from routehln.views.report.messages import let_go, say

BUG = 70
COMPLETE = "__complete"  # how a shell asks what a line that is being typed may become


def main() -> NoReturn:
    """Run the command line that was typed, and exit."""
    prepare_streams()
    code = run(sys.argv[1:])
    with suppress(OSError):  # what can't be written is Python's to tell
        _leave(code)
    raise SystemExit(code)


def run(args: Sequence[str]) -> int:
    """Run one command line, and give its exit code."""
    settings = Settings(typed=tuple(args))
    if sys.stdout is None:
        return _not_done("fout: er is geen uitvoer; stdout is gesloten")
    try:
        if args[:1] == [COMPLETE]:
            from routehln.cli.completion import complete

            return complete(args[1:])
        code = app.main(list(args), prog_name="routehln", standalone_mode=False, obj=settings)
    except NoArgsIsHelpError as error:
        return _not_done(*error.format_message().split("\n"))
    except UsageError as error:
        from routehln.cli.wrong_usage import explain

        return _not_done(*explain(error))
    except RoutehlnError as error:
        return _not_done(*error.lines)
    except (ClickException, Abort) as error:
        return _not_done(f"fout: {str(error) or 'afgebroken'}")
    except OSError as error:
        _silence_stdout()
        return _not_done(f"fout: {error.filename or 'het systeem weigert'}: {reason(error)}")
    except SystemExit:  # how Typer answers a reader that has gone away (`--help | head -1`); that is no error
        return 0
    except Exception as error:  # noqa: BLE001  # the last resort: a bug is one line, exit code 70
        return _bug(error, settings)
    return code if isinstance(code, int) else 0


def _leave(code: int) -> NoReturn:
    """End the process without Python's own clean-up, which takes a sixth of the time of a short answer.

    Raises OSError where the last output can't be written.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream:
            stream.flush()
    os._exit(code)


def _not_done(*lines: str) -> int:
    say(*lines)
    return NOT_DONE


def _bug(error: Exception, settings: Settings) -> int:
    """Say that this is a fault in routehln itself, with `--debug` where it arose; give the exit code."""
    if settings.debug:
        import traceback

        say(*"".join(traceback.format_exception(error)).split("\n"))
    say(f"dit is een fout in routehln zelf ({type(error).__name__}: {error}); meld hem, met wat --debug toont")
    return BUG


def _silence_stdout() -> None:
    """Send stdout to nowhere where it still refuses, so that Python doesn't offer it the same text when it ends."""
    try:
        sys.stdout.flush()
    except OSError:
        let_go(sys.stdout)
