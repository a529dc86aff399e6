"""`routehln besluit`: what the overleg decided about a mijlpaal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Droog
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from datetime import date

    from routehln.model.answers.change import Plan
    from routehln.model.mijlpaal.agenda import Bijeenkomst
    from routehln.model.records.routekaart import Routekaart
    from routehln.rules.change.besluiten import Ruling

MijlpaalId = Annotated[str, Argument(help="Het id van de mijlpaal; zie routehln list --overleg 2021-10.", metavar="ID")]
Overleg = Annotated[
    str, Option("--overleg", help="Het overleg dat besloot: 2021-10, 'oktober 2021' of de dag.", metavar="OVERLEG")
]
AnyUitkomst = Literal["vastgesteld", "gewijzigd vastgesteld", "aangehouden", "afgewezen", "ter kennisname"]
Uitkomst = Annotated[
    AnyUitkomst,
    Option(
        "--uitkomst",
        **one_of(AnyUitkomst),
        help="vastgesteld, 'gewijzigd vastgesteld', aangehouden, afgewezen of 'ter kennisname'.",
        metavar="UITKOMST",
    ),
]
Tekst = Annotated[str | None, Option("--tekst", help="Wat er besloten is.", metavar="TEKST")]
Naar = Annotated[str | None, Option("--naar", help="Wanneer het terugkomt; hoort bij aangehouden.", metavar="MOMENT")]
Op = Annotated[
    str | None,
    Option("--op", help="De dag van het besluit; anders de datum van het overleg.", metavar="DAG"),
]
Actie = Annotated[
    list[str] | None, Option("--actie", help="Wat er gedaan wordt; mag vaker.", metavar="TEKST", show_default=False)
]


def besluit(
    ctx: Context,
    id: MijlpaalId,  # noqa: A002  # the name in the help and in the contract
    overleg: Overleg,
    uitkomst: Uitkomst,
    tekst: Tekst = None,
    naar: Naar = None,
    op: Op = None,
    actie: Actie = None,
    droog: Droog = False,
) -> int:
    """Leg vast wat een overleg over een mijlpaal besloot.

    Wat vastgesteld is, is afgerond; wat is aangehouden, verschuift. Voorbeeld:

      routehln besluit ambitie --overleg 2021-10 --uitkomst 'ter kennisname'
    """
    from routehln.rules.change.besluiten import Ruling
    from routehln.workspace import change as changing
    from routehln.workspace import question

    for option, text in {"--tekst": tekst, "--naar": naar, "--actie": "\n".join(actie or [])}.items():
        changing.refuse_control(option, text or "")
    _refuse_naar(uitkomst, naar)
    _refuse_op(uitkomst, op)
    acties = tuple(each for each in actie or [] if each.strip())
    ruling = Ruling(uitkomst, tekst, naar and naar.strip(), question.day(op, "--op"), acties)
    return changing.change(ctx.obj, lambda kaart: _plan(kaart, id, overleg, ruling), droog=droog)


def _plan(kaart: Routekaart, known: str, asked: str, ruling: Ruling) -> Plan:
    from routehln.model.answers.change import Plan
    from routehln.model.mijlpaal.plain import ENDS
    from routehln.rules.change.besluiten import decide, own_record, recorded
    from routehln.rules.mijlpaal.deciding import deciding
    from routehln.rules.mijlpaal.mijlpalen import mijlpalen
    from routehln.workspace import change as changing
    from routehln.workspace import document, question

    stap = changing.stap(kaart, known)
    overleg = document.find(deciding(kaart, mijlpalen(kaart)), asked, question.today(kaart.programma.tijdzone))
    if ruling.naar:
        _refuse_back(kaart, overleg, ruling.naar)
    if ruling.uitkomst in ENDS:
        ruling = ruling._replace(op=_day(overleg, ruling.op))
    earlier = recorded(kaart, overleg, stap)
    if earlier and earlier.id is None:
        raise WrongUsage(f"dit besluit staat al in {earlier.source.plaats()}, zonder id; wijzig het daar met de hand")
    return Plan(decide(kaart, stap, overleg, ruling), _consequence(own_record(kaart, stap).id, ruling))


def _day(overleg: Bijeenkomst, op: date | None) -> date:
    if op or overleg.datum:
        return op or overleg.datum or overleg.begin
    raise WrongUsage(f"van overleg {overleg.id} is de dag niet bekend; zeg met --op wanneer het besloten is")


def _consequence(known: str, ruling: Ruling) -> tuple[str, ...]:
    """What it means for the mijlpaal, in a sentence or two."""
    from routehln.model.moment.grammar.read import read_moment
    from routehln.workspace.change import NO_OVERLEG

    if ruling.naar:
        moved = f"'{known}' verschuift naar {ruling.naar}."
        return (moved,) if read_moment(ruling.naar).overleg else (moved, NO_OVERLEG)
    if ruling.op:
        return (f"'{known}' wordt afgerond op {ruling.op}.",)
    return (f"'{known}' blijft open. Vervalt het, zeg dan: routehln status {known} vervallen",)


def _refuse_naar(uitkomst: str, naar: str | None) -> None:
    from routehln.model.moment.grammar.read import read_moment

    if uitkomst != "aangehouden":
        if naar is not None:
            raise WrongUsage(f"--naar hoort bij aangehouden, niet bij {uitkomst}")
        return
    if naar is None or not naar.strip():
        raise WrongUsage(
            "--naar ontbreekt: wanneer komt het terug? Bijvoorbeeld --naar 'alliantieoverleg november 2021'"
        )
    if read_moment(naar).soort == "onbekend":
        example = "schrijf bijvoorbeeld 'alliantieoverleg november 2021'"
        raise WrongUsage(f"--naar: '{naar}' is niet met zekerheid te lezen; {example}")


def _refuse_op(uitkomst: str, op: str | None) -> None:
    from routehln.model.mijlpaal.plain import ENDS

    if op is not None and uitkomst not in ENDS:
        raise WrongUsage(f"--op hoort bij vastgesteld, niet bij {uitkomst}; alleen wat vastgesteld is, is afgerond")


def _refuse_back(kaart: Routekaart, overleg: Bijeenkomst, naar: str) -> None:
    """What is put off comes later, and at another overleg."""
    from routehln.model.moment.grammar.read import read_moment

    moment = kaart.bijeenkomsten.settle(read_moment(naar))
    if moment.overleg == overleg.id or (moment.eind and moment.eind <= overleg.eind):
        raise WrongUsage(f"--naar: '{naar}' is niet later dan overleg {overleg.id}")
