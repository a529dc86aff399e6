"""`routehln git-setup`: tells git, in this clone, how to show changes of the routekaart."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Droog, Formaat
from routehln.errors import WrongUsage

Status = Annotated[bool, Option("--status", help="Toon alleen wat er staat; verander niets.")]
Verwijder = Annotated[bool, Option("--verwijder", help="Haal weg wat routehln gezet heeft, en niets anders.")]


def git_setup(
    ctx: Context, status: Status = False, verwijder: Verwijder = False, droog: Droog = False, formaat: Formaat = "tabel"
) -> int:
    """Laat git in deze kloon bij elke wijziging zien om welk record het gaat.

    Dat zijn instellingen van uw eigen kloon: ze gaan niet mee met git push, en niets hangt ervan af. Voorbeeld:

      routehln git-setup
    """
    from routehln.views.answers.settings import answer
    from routehln.views.report.messages import say
    from routehln.views.report.output import show
    from routehln.workspace.clone import Clone

    if status and (verwijder or droog):
        raise WrongUsage("--status toont alleen; geef het zonder --verwijder of --droog")
    clone = Clone(ctx.obj)
    if status:
        show(formaat, answer(clone.settings))
        say(*clone.missing())
        return 0
    planned = clone.without_ours() if verwijder else clone.with_ours()
    show(formaat, answer(clone.settings, planned))
    names = ", ".join(setting.naam for setting in planned if setting not in clone.settings)
    if not names:
        say("Er is niets te veranderen.")
    elif droog:
        say("Er is niets geschreven (--droog).")
    else:
        clone.change(planned)
        say(f"{'Weggehaald' if verwijder else 'Geschreven'}: {names}.")
    say(*(clone.foreign() if verwijder else clone.missing()))
    return 0
