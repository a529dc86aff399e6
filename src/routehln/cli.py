"""Which commands exist, and how each one ends: exit codes are spent here and nowhere else (contract section 5)."""

import gc
import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from typer import Abort, Typer
from typer._click.exceptions import ClickException, NoArgsIsHelpError, UsageError

from routehln.commands.add import add
from routehln.commands.agenda import agenda
from routehln.commands.besluit import besluit
from routehln.commands.besluitenlijst import besluitenlijst
from routehln.commands.check import check
from routehln.commands.due import due
from routehln.commands.git_setup import git_setup
from routehln.commands.list import list_
from routehln.commands.moment import moment
from routehln.commands.move import move
from routehln.commands.options import Settings
from routehln.commands.reconcile import reconcile
from routehln.commands.schema import schema
from routehln.commands.set import set_
from routehln.commands.show import show
from routehln.commands.status import status
from routehln.errors import RoutehlnError, reason
from routehln.help import Menu, Opdracht, explain
from routehln.views.messages import say

NOT_DONE = 2
BUG = 70

app = Typer(cls=Menu, no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
for command in (
    due, list_, show, moment, check, reconcile, status, set_, move, add, agenda, besluit, besluitenlijst,
    schema, git_setup,
):  # fmt: skip
    app.command(command.__name__.rstrip("_").replace("_", "-"), cls=Opdracht)(command)


@app.callback()
def routehln() -> None:
    """Routekaart, mijlpalen en besluiten van een programma, in de terminal.

    Begin met:

      routehln due --maand 2021-10
    """


def main() -> NoReturn:
    """Run the command line that was typed, and exit."""
    gc.disable()  # a command ends before its garbage matters, and looking for it takes a third of a long read
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # None where the shell closed it
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    raise SystemExit(run(sys.argv[1:]))


def run(args: Sequence[str]) -> int:
    """Run one command line; gives its exit code."""
    settings = Settings()
    if sys.stdout is None:
        return _not_done("fout: er is geen uitvoer; stdout is gesloten")
    try:
        code = app(list(args), prog_name="routehln", standalone_mode=False, obj=settings)
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
