"""`routehln set`: changes one text of one record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option

from routehln.commands.options import Droog, RecordId
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.records.routekaart import Routekaart

Sleutel = Annotated[str, Argument(help="De sleutel, bijvoorbeeld eigenaar of toelichting.")]
Waarde = Annotated[str, Argument(help="De nieuwe tekst; een lege ('') haalt de sleutel weg.")]
Toch = Annotated[bool, Option("--toch", help="Schrijf een moment ook als het niet met zekerheid te lezen is.")]


def set_(
    ctx: Context,
    record_id: RecordId,
    sleutel: Sleutel,
    waarde: Waarde,
    toch: Toch = False,
    droog: Droog = False,
) -> int:
    """Verander één tekst van één record, en verder niets.

    Voorbeeld:

      routehln set werkgroep-start eigenaar 'Gemeente Heerlen'
    """
    from routehln.model.answers.change import Plan
    from routehln.model.names import nearest
    from routehln.model.records.records import LISTS, Besluit
    from routehln.rules.ask.find import record_of
    from routehln.rules.change.changes import holds_moment, set_text, text_keys
    from routehln.workspace.change.change import change
    from routehln.workspace.change.lijst import refuse_by_hand
    from routehln.workspace.lookup import unknown
    from routehln.workspace.typed import refuse_control

    refuse_control("WAARDE", waarde)

    def plan(routekaart: Routekaart) -> Plan:
        record = record_of(routekaart, record_id)
        if record is None or type(record) not in LISTS.values():
            raise unknown(record_id, routekaart.by_id)
        if isinstance(record, Besluit):
            refuse_by_hand(routekaart, record, sleutel)
        keys = text_keys(record)
        if sleutel not in keys:
            raise WrongUsage(
                f"'{sleutel}' is geen tekst van '{record_id}' die u zo kunt veranderen{nearest(sleutel, keys)}"
            )
        if not waarde.strip() and type(record).model_fields[sleutel].is_required():
            raise WrongUsage(f"'{sleutel}' is verplicht en kan niet leeg zijn")
        changes = set_text(record, sleutel, waarde)
        if not holds_moment(record, sleutel) or routekaart.bijeenkomsten.read(waarde).soort != "onbekend":
            return Plan(changes)
        unsure = f"'{waarde}' is niet met zekerheid te lezen"
        if not toch:
            raise WrongUsage(f"{unsure}; schrijf bijvoorbeeld 'november 2021', of bewaar het zo met --toch")
        return Plan(changes, (f"let op: {unsure}; check meldt dat als waarschuwing.",))

    return change(ctx.obj, plan, droog=droog)
