"""Which commands exist, and how each one ends: exit codes are spent here and nowhere else (contract section 5)."""

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

from typer import Abort, Typer
from typer._click.core import Command
from typer._click.exceptions import ClickException, NoArgsIsHelpError, UsageError
from typer.main import get_command

from routehln.commands.options import Settings
from routehln.errors import NOT_DONE, RoutehlnError, reason
from routehln.help import Menu, Opdracht, explain
from routehln.views.messages import say

BUG = 70

# Each is a file in commands/, which is fetched when it is asked for: who asks what is due doesn't wait for the others.
COMMANDS = (
    "due", "list", "show", "moment", "check", "fmt", "diff", "reconcile", "status", "set", "move", "add", "agenda",
    "besluit", "besluitenlijst", "schema", "git-setup",
)  # fmt: skip
HELP = """Routekaart, mijlpalen en besluiten van een programma, in de terminal.

Begin met:

  routehln due --maand 2021-10
"""


def fetch(name: str) -> Command:
    """The command of this name; its function is called like its file, with a `_` where Python has that word."""
    known = name.replace("-", "_")
    module = import_module(f"routehln.commands.{known}")
    app = Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(name, cls=Opdracht)(getattr(module, known, None) or getattr(module, f"{known}_"))
    return get_command(app)


app = Menu(COMMANDS, fetch, name="routehln", help=HELP, no_args_is_help=True, rich_markup_mode=None)


def main() -> NoReturn:
    """Run the command line that was typed, and exit."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # None where the shell closed it
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    code = run(sys.argv[1:])
    with suppress(OSError):  # what can't be written is Python's to tell
        _leave(code)
    raise SystemExit(code)


def run(args: Sequence[str]) -> int:
    """Run one command line; gives its exit code."""
    settings = Settings()
    if sys.stdout is None:
        return _not_done("fout: er is geen uitvoer; stdout is gesloten")
    try:
        code = app.main(list(args), prog_name="routehln", standalone_mode=False, obj=settings)
    except NoArgsIsHelpError as error:
        return _not_done(*error.format_message().split("\n"))
    except UsageError as error:
        return _not_done(*explain(error))
    except RoutehlnError as error:
        return _not_done(*error.lines)
    except (ClickException, Abort) as error:
        return _not_done(f"fout: {str(error) or 'afgebroken'}")
    except OSError as error:
        _let_go()
        return _not_done(f"fout: {error.filename or 'het systeem weigert'}: {reason(error)}")
    except SystemExit:  # how Typer answers a reader that has gone away (`--help | head -1`); that is no error
        return 0
    except Exception as error:  # noqa: BLE001  # the last resort: a bug is one line, exit code 70
        return _bug(error, settings)
    return code if isinstance(code, int) else 0


def _leave(code: int) -> NoReturn:
    """End here and now; raises OSError where the last output can't be written.

    To take Python apart piece by piece is a sixth of the time of a short answer, and nothing of ours waits for it.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream:
            stream.flush()
    os._exit(code)


def _not_done(*lines: str) -> int:
    say(*lines)
    return NOT_DONE


def _bug(error: Exception, settings: Settings) -> int:
    if settings.debug:
        import traceback

        say(*"".join(traceback.format_exception(error)).split("\n"))
    say(f"dit is een fout in routehln zelf ({type(error).__name__}: {error}); meld hem, met wat --debug toont")
    return BUG


def _let_go() -> None:
    """What stdout refused to take is not offered again when Python ends."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
