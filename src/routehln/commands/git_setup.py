"""`routehln git-setup`: what git is told, in this clone, about the files of the routekaart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Context, Option

from routehln.commands.options import Droog, Formaat
from routehln.errors import RoutehlnError, WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable

    from routehln.files.git.git import Git
    from routehln.model.answers.setting import Setting

Status = Annotated[bool, Option("--status", help="Toon alleen wat er staat; verander niets.")]
Verwijder = Annotated[bool, Option("--verwijder", help="Haal weg wat routehln gezet heeft, en niets anders.")]


class InTheWay(RoutehlnError):
    """Somebody gave a setting another value; it stays, and nothing was written."""


def git_setup(
    ctx: Context,
    status: Status = False,
    verwijder: Verwijder = False,
    droog: Droog = False,
    formaat: Formaat = "tabel",
) -> int:
    """Laat git in deze kloon bij elke wijziging zien om welk record het gaat.

    Dat zijn instellingen van uw eigen kloon: ze gaan niet mee met git push, en niets hangt ervan af. Voorbeeld:

      routehln git-setup
    """
    from routehln.files.disk.locate import find_roadmap
    from routehln.files.git.git import Git
    from routehln.files.git.settings import put, remove, settings
    from routehln.views.answers.settings import answer
    from routehln.views.report.messages import say
    from routehln.views.report.output import show

    if status and (verwijder or droog):
        raise WrongUsage("--status toont alleen; geef het zonder --verwijder of --droog")
    git = Git(find_roadmap(ctx.obj.roadmap))
    now = settings(git)
    colour = not ctx.obj.geen_kleur
    if status:
        show(formaat, answer(now), colour=colour)
        say(*_missing(git))
        return 0
    then = [each.removed() if verwijder else _put(each) for each in now]
    show(formaat, answer(now, then), colour=colour)
    changed = [before for before, after in zip(now, then, strict=True) if before != after]
    if not changed or droog:
        say("Er is niets geschreven (--droog)." if changed else "Er is niets te veranderen.")
    elif verwijder:
        say(f"Weggehaald: {_each(remove, git, changed)}.")
    else:
        say(f"Geschreven: {_each(put, git, changed)}.")
    say(*(_kept(then) if verwijder else _missing(git)))
    return 0


def _put(setting: Setting) -> Setting:
    from routehln.model.names import short

    if setting.staat == "anders":
        raise InTheWay(
            f"'{setting.naam}' heeft al een andere waarde: '{short(setting.gevonden[-1])}'; er is niets geschreven. "
            f"Haal die eerst weg: git config --local --unset-all {setting.naam}"
        )
    return setting.put()


def _each(deed: Callable[[Git, Setting], None], git: Git, changed: list[Setting]) -> str:
    """Do it to each; gives their names."""
    for each in changed:
        deed(git, each)
    return ", ".join(each.naam for each in changed)


def _kept(then: list[Setting]) -> list[str]:
    return [f"'{each.naam}' heeft een waarde die niet van routehln is; die blijft." for each in then if each.gevonden]


def _missing(git: Git) -> list[str]:
    from routehln.files.git.settings import is_tied, tie

    return [] if is_tied(git) else [f"Er hoort nog een regel in .gitattributes: {tie(git)}"]
