"""`routehln voortgang`: makes the yearly report for the alliantieoverleg."""

from typing import Annotated

from typer import Argument, Context

from routehln.commands.options import Document, DocumentFormaat, Peildatum, makes_document

Jaar = Annotated[str, Argument(help="Het jaar, bijvoorbeeld 2023; van dit jaar tot en met vandaag.", metavar="JAAR")]


@makes_document(DocumentFormaat)
def voortgang(ctx: Context, document: Document, jaar: Jaar, peildatum: Peildatum = None) -> int:
    """Maak de voortgangsrapportage van een jaar: wat af is, te laat is, besloten is en verschoof.

    Met elk leefgebied, zijn indicatoren als tekening en tabel, de risico's, en wat een
    besluit vraagt. Voorbeeld:

      routehln voortgang 2023 -o voortgang-2023.pdf
      routehln voortgang 2023 --formaat json
    """
    from routehln.workspace import wanted
    from routehln.workspace.voortgang import send

    if document.sjabloon_hulp:
        return send.explain()
    return send.send(ctx.obj, document, wanted.choose(document), jaar, peildatum)
