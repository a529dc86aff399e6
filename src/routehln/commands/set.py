"""`routehln set`: changes one text of one record, or the texts in one of its lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option

from routehln.commands.options import AnyRecordId, Droog
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart
    from routehln.rules.change.setting import Spot

Sleutel = Annotated[str, Argument(help="De sleutel, bijvoorbeeld eigenaar of toelichting.")]
Waarde = Annotated[str | None, Argument(help="De nieuwe tekst, of ja of nee; een lege ('') haalt de sleutel weg.")]
Erbij = Annotated[
    list[str] | None,
    Option(
        help="Zet deze tekst in de lijst erbij, bij stukken ook 'TITEL=https://…' of 'TITEL=PAD'; mag vaker.",
        metavar="TEKST",
    ),
]
Eraf = Annotated[
    list[str] | None,
    Option(help="Haal deze tekst, of het stuk met deze titel, uit de lijst; mag vaker.", metavar="TEKST"),
]
Toch = Annotated[bool, Option("--toch", help="Schrijf een moment ook als het niet met zekerheid te lezen is.")]


def set_(
    ctx: Context,
    record_id: AnyRecordId,
    sleutel: Sleutel,
    waarde: Waarde = None,
    erbij: Erbij = None,
    eraf: Eraf = None,
    toch: Toch = False,
    droog: Droog = False,
) -> int:
    """Verander één tekst van één record, of wat er in een lijst staat, en verder niets.

    Dat kan bij elk record met een id, ook bij een interventie of een indicator. Voorbeeld:

      routehln set werkgroep-start eigenaar 'Gemeente Heerlen'
      routehln set leren-extra-lessen indicatoren --erbij leren-cito
      routehln set leren-cito streefwaarde.jaar 2044
      routehln set kal-039 stukken --erbij 'Nota wonen=https://voorbeeld.nl/nota'
      routehln set kal-039 vertrouwelijk ja     # op de agenda heet het dan V1
    """
    from routehln.workspace.adding import setting
    from routehln.workspace.change.change import change
    from routehln.workspace.typed import refuse_control

    for option, texts in (("WAARDE", [waarde]), ("--erbij", erbij or []), ("--eraf", eraf or [])):
        for text in texts:
            refuse_control(option, text)
    if (waarde is None) == (not erbij and not eraf):
        raise WrongUsage("geef een WAARDE, of zeg met --erbij of --eraf wat er in de lijst verandert")

    def plan(routekaart: Routekaart) -> Plan:
        spot: Spot = setting.spot(routekaart, record_id)
        if waarde is None:
            return setting.list_plan(routekaart, spot, sleutel, erbij or [], eraf or [])
        return setting.text_plan(routekaart, spot, sleutel, waarde, toch=toch)

    return change(ctx.obj, plan, droog=droog)
