"""`routehln fmt`: writes the files in one way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option

from routehln.commands.options import Droog
from routehln.errors import NOT_DONE

if TYPE_CHECKING:
    from routehln.commands.options import Settings

Bestanden = Annotated[
    list[str] | None,
    Argument(help="Bestanden of mappen; anders de hele routekaart; - is stdin.", metavar="BESTAND…"),
]
Check = Annotated[bool, Option("--check", help="Schrijf niets; noem wat zou veranderen, en eindig dan met code 1.")]
Diff = Annotated[bool, Option("--diff", help="Schrijf niets; toon wat er zou veranderen.")]


def fmt(ctx: Context, bestand: Bestanden = None, check: Check = False, diff: Diff = False, droog: Droog = False) -> int:
    """Zet de bestanden in de afgesproken vorm: sleutels op volgorde, inspringing, witregels, aanhalingstekens.

    Teksten, opmerkingen en de volgorde van records blijven. Voorbeeld:

      routehln fmt --check
    """
    from routehln.workspace.change import formatting

    if bestand == ["-"]:
        return _fmt_stdin(check=check, diff=diff or droog)
    if check or diff:
        return _preview(ctx.obj, bestand or [], check=check, diff=diff)
    refused = formatting.write(ctx.obj, bestand or [], droog=droog)
    return NOT_DONE if refused else 0


def _preview(settings: Settings, paths: list[str], *, check: bool, diff: bool) -> int:
    """Show which files would change, or with `diff` how; give the exit code."""
    from routehln.views.report.clean import clean
    from routehln.views.report.messages import say
    from routehln.views.report.output import write
    from routehln.views.textdiff.diff import show_edits
    from routehln.workspace.change import formatting

    number, edits, refused = formatting.preview(settings, paths)
    if diff:
        show_edits([(edit.name, edit.old, edit.new) for edit in edits])
    else:
        write("".join(f"{clean(edit.name)}\n" for edit in edits))
    say(*refused)
    if edits and check:
        say(f"{_must(len(edits), number)} anders geschreven worden; dat doet 'routehln fmt'.")
    elif not edits and not refused:
        say("Er is niets te veranderen.")
    return NOT_DONE if refused else int(check and bool(edits))


def _must(number: int, of: int) -> str:
    """Begin a sentence on what must happen to this many of the files: `2 van de 7 bestanden moeten`."""
    if of == 1:
        return "Dit bestand moet"
    return f"{number} van de {of} bestanden {'moet' if number == 1 else 'moeten'}"


def _fmt_stdin(*, check: bool, diff: bool) -> int:
    """Write what comes in on stdin to stdout in the one way, or show the difference; give the exit code."""
    from routehln.views.report.messages import say
    from routehln.views.report.output import write_as_is
    from routehln.views.textdiff.diff import show_edits
    from routehln.workspace.change import formatting

    old, new, problems = formatting.stdin()
    say(*problems)
    if new is None:
        return NOT_DONE
    if diff:
        show_edits([(formatting.STDIN, old, new)])
    elif not check:
        write_as_is(new.decode())
    return int(check and new != old)
