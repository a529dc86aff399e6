"""`routehln verloop`: tells how moments moved, out of the git history."""

from typing import Annotated

from typer import Argument, Context, Option

from routehln.commands.options import Formaat, Onderdeel

Ids = Annotated[list[str] | None, Argument(help="Alleen deze mijlpalen, ook als ze bleven staan.", metavar="[ID]...")]
Sinds = Annotated[
    str | None,
    Option(help="Vanaf wanneer: een dag, een overleg, een revisie, of '2 weken geleden'.", metavar="WANNEER"),
]
Tot = Annotated[str | None, Option(help="Tot en met wanneer; anders tot en met de laatste commit.", metavar="WANNEER")]
Alle = Annotated[bool, Option("--alle", help="Toon ook wat nooit verschoof.")]


def verloop(
    ctx: Context,
    ids: Ids = None,
    sinds: Sinds = None,
    tot: Tot = None,
    onderdeel: Onderdeel = None,
    alle: Alle = False,
    formaat: Formaat = "tabel",
) -> int:
    """Toon hoe de planning verschoof: wat eerst gold, elke stap, en wat nu geldt.

    Dat staat in de geschiedenis van git, tot en met de laatste commit. Alleen preciezer
    of ruimer worden is geen verschuiving. Voorbeeld:

      routehln verloop --sinds 2021-10
    """
    from routehln.views.history.answer import answer
    from routehln.views.report.output import show
    from routehln.workspace.history.question import ask

    moves = ask(ctx.obj, ids or [], sinds, tot, onderdeel, everything=alle)
    show(formaat, answer(moves, with_steps=bool(ids)))
    return 0
