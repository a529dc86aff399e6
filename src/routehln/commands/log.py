"""`routehln log`: tells everything that changed in one record, out of the git history."""

from typing import Annotated

from typer import Argument, Context

from routehln.commands.options import Formaat

Record = Annotated[str, Argument(help="Het id van een record: een kalenderregel, overleg, actie …", metavar="ID")]


def log(ctx: Context, record_id: Record, formaat: Formaat = "tabel") -> int:
    """Toon alles wat aan één record veranderde, het nieuwste eerst.

    Dat staat in de geschiedenis van git. Ook onder een eerder id blijft het hetzelfde
    record. Voorbeeld:

      routehln log kal-026
    """
    from routehln.views.history.log import answer
    from routehln.views.report.output import show
    from routehln.workspace.history.log import log as ask

    show(formaat, answer(ask(ctx.obj, record_id)))
    return 0
