"""`routehln verloop`: tells how moments moved, out of the git history."""

from typing import Annotated

from typer import Argument, Context, Option

from routehln.commands.options import Document, DrawnFormaat, Onderdeel, Peildatum, makes_document

Ids = Annotated[list[str] | None, Argument(help="Alleen deze mijlpalen, ook als ze bleven staan.", metavar="ID…")]
Sinds = Annotated[
    str | None,
    Option(help="Vanaf wanneer: een dag, een overleg, een revisie, of '2 weken geleden'.", metavar="WANNEER"),
]
Tot = Annotated[str | None, Option(help="Tot en met wanneer; anders tot en met de laatste commit.", metavar="WANNEER")]
Alle = Annotated[bool, Option("--alle", help="Toon ook wat nooit verschoof.")]


@makes_document(DrawnFormaat)
def verloop(
    ctx: Context,
    document: Document,
    ids: Ids = None,
    sinds: Sinds = None,
    tot: Tot = None,
    onderdeel: Onderdeel = None,
    alle: Alle = False,
    peildatum: Peildatum = None,
) -> int:
    """Toon hoe de planning verschoof: wat eerst gold, elke stap, en wat nu geldt.

    Dat staat in de geschiedenis van git, tot en met de laatste commit. Alleen preciezer
    of ruimer worden is geen verschuiving. Voorbeeld:

      routehln verloop --sinds 2021-10
      routehln verloop -o verloop.html
    """
    from routehln.workspace import wanted
    from routehln.workspace.history import publish
    from routehln.workspace.history.question import Asked, ask
    from routehln.workspace.typed import day

    if document.sjabloon_hulp:
        return publish.explain()
    target = wanted.choose_answer(document, drawn=True)
    asked = Asked(sinds, tot, day(peildatum))
    moves = ask(ctx.obj, ids or [], asked, onderdeel, everything=alle)
    if target is not None:
        return publish.send(ctx.obj, document, target, moves)
    from routehln.views.history.answer import answer
    from routehln.views.report.output import show

    show(document.formaat or "tabel", answer(moves, with_steps=bool(ids)))
    return 0
