"""`routehln diff`: tells what changes in meaning between two versions of the files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Peildatum
from routehln.errors import NOT_DONE

if TYPE_CHECKING:
    from routehln.model.answers.version import Version

Van = Annotated[str | None, Argument(help="De oude versie: een tak, tag of commit, of A..B of A...B; anders HEAD.")]
Naar = Annotated[str | None, Argument(help="De nieuwe versie; anders de bestanden op schijf.")]
Sinds = Annotated[
    str | None,
    Option(help="De oude versie, als een dag, een overleg, een revisie of '2 weken geleden'.", metavar="WANNEER"),
]
Gestaged = Annotated[bool, Option("--gestaged", help="De nieuwe versie is wat klaarstaat voor git commit.")]
ExitCode = Annotated[bool, Option("--exit-code", help="Eindig met code 1 als er wijzigingen zijn.")]
AnyFormaat = Literal["tabel", "md", "json"]
Formaat = Annotated[
    AnyFormaat, Option(**one_of(AnyFormaat, "tabel, json, of md: een commentaar bij een pull request."))
]


def diff(
    ctx: Context,
    van: Van = None,
    naar: Naar = None,
    sinds: Sinds = None,
    gestaged: Gestaged = False,
    exit_code: ExitCode = False,
    peildatum: Peildatum = None,
    formaat: Formaat = "tabel",
) -> int:
    """Toon wat er in betekenis verandert: wat verschuift, erbij komt, vervalt.

    Opmaak, volgorde en de verdeling over bestanden tellen niet mee.
    main...voorstel (drie punten) toont alleen wat voorstel zelf verandert. Voorbeeld:

      routehln diff HEAD~1 --formaat md
    """
    from routehln.rules.diff import diff as compare
    from routehln.views.difference import answer as view
    from routehln.views.report.output import show
    from routehln.workspace.history.counted import counted
    from routehln.workspace.opened import open_versions
    from routehln.workspace.question import today
    from routehln.workspace.typed import day

    dag, van_dag = day(peildatum), None
    if sinds is not None:
        from routehln.workspace.history.since import since

        van, van_dag = since(ctx.obj, sinds, van, dag)
    before, after, elsewhere = open_versions(ctx.obj, van, naar, staged=gestaged)
    _warn(before, after)
    sound = before if after.fouten else after  # for the time zone of today
    peildag = dag or today(sound.routekaart.programma.tijdzone)
    difference = counted(ctx.obj, compare(before, after, peildag, elsewhere))
    difference = difference._replace(compared=difference.compared._replace(van_dag=van_dag))
    answer = view.answer(difference)
    if formaat == "md":
        from routehln.views.difference import comment

        answer = answer._replace(own={"md": lambda: comment.render(difference)})
    show(formaat, answer)
    if not difference.volledig:
        return NOT_DONE
    return int(exit_code and bool(difference.wijzigingen))


def _warn(before: Version, after: Version) -> None:
    """Tell what stood in the way of reading either version whole."""
    from routehln.views.report.messages import nothing_there, say

    for version, meaning in ((before, "nieuw"), (after, "verwijderd")):
        say(*version.problems)
        if not version.present:
            say(nothing_there(version.naam, meaning))
    if before.fouten or after.fouten:
        say("Wat niet te lezen is, is niet vergeleken; over mijlpalen en overleggen wordt dan niets gezegd.")
