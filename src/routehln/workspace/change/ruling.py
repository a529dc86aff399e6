"""Make a ruling of the options of `routehln besluit`, and plan what it changes."""

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.plain import ENDS, Uitkomst
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.besluiten import Ruling, decide, own_record, recorded
from routehln.rules.change.changes import recurring
from routehln.rules.mijlpaal.meetings import meetings
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.workspace import meeting, question
from routehln.workspace.change.change import NO_OVERLEG
from routehln.workspace.lookup import stap
from routehln.workspace.typed import day, readable, refuse_control


def from_options(
    uitkomst: Uitkomst,
    tekst: str | None,
    naar: str | None,
    op: str | None,
    acties: list[str],
    *,
    wie: str | None,
    voor: str | None,
) -> Ruling:
    """Make a ruling of the options; raises WrongUsage where they don't go together, or can't be read."""
    refuse_control("--tekst", tekst)
    refuse_control("--naar", naar)
    refuse_control("--actie", "\n".join(acties))
    refuse_control("--wie", wie)
    _refuse_promise(acties, wie, voor)
    _refuse_naar(uitkomst, naar)
    if op is not None and uitkomst not in ENDS:
        raise WrongUsage(f"--op hoort bij vastgesteld, niet bij {uitkomst}; alleen wat vastgesteld is, is afgerond")
    return Ruling(uitkomst, tekst, naar and naar.strip(), day(op, "--op"), tuple(acties), wie, voor)


def plan(routekaart: Routekaart, record_id: str, text: str, ruling: Ruling) -> Plan:
    """Plan what a ruling changes, with a sentence on what it means for the mijlpaal.

    Args:
        routekaart: the routekaart to change.
        record_id: the id of a record that mentions the mijlpaal.
        text: the overleg that decided, by id, month or day.
        ruling: what was decided.

    Raises:
        WrongUsage: there is no such record or overleg, or the ruling can't be read or be of that overleg.
    """
    record = stap(routekaart, record_id)
    bijeenkomsten = meetings(routekaart, mijlpalen(routekaart))
    gremia = routekaart.bijeenkomsten.gremia
    overleg = meeting.find(bijeenkomsten, gremia, text, question.today(routekaart.programma.tijdzone))
    if ruling.voor is not None:
        ruling = ruling._replace(voor=readable(ruling.voor, "--voor", routekaart.bijeenkomsten))
    if ruling.naar:
        _refuse_back(routekaart, overleg, ruling.naar)
    if ruling.uitkomst in ENDS:
        ruling = ruling._replace(op=ruling.op or overleg.datum)
        if ruling.op is None:
            raise WrongUsage(f"van overleg {overleg.id} is de dag niet bekend; zeg met --op wanneer het besloten is")
    earlier = recorded(routekaart, overleg, record)
    if earlier and earlier.id is None:
        raise WrongUsage(f"dit besluit staat al in {earlier.source.plaats()}, zonder id; wijzig het daar met de hand")
    changes = decide(routekaart, record, overleg, ruling)
    return Plan(changes, _consequence(routekaart, own_record(routekaart, record).id, ruling))


def _consequence(routekaart: Routekaart, mijlpaal_id: str, ruling: Ruling) -> tuple[str, ...]:
    """Tell in a sentence or two what a ruling means for the mijlpaal."""
    if ruling.naar:
        moved = f"'{mijlpaal_id}' verschuift naar {ruling.naar}."
        if recurring(routekaart, routekaart.by_id[mijlpaal_id]):
            moved = f"'{mijlpaal_id}' komt terug: {ruling.naar}. De reeks blijft zoals hij is."
        return (moved,) if routekaart.bijeenkomsten.read(ruling.naar).overleg else (moved, NO_OVERLEG)
    if ruling.op:
        return (f"'{mijlpaal_id}' wordt afgerond op {ruling.op}.",)
    return (f"'{mijlpaal_id}' blijft open. Vervalt het, zeg dan: routehln status {mijlpaal_id} vervallen",)


def _refuse_promise(acties: list[str], wie: str | None, voor: str | None) -> None:
    """Refuse an actie without words, and a `--wie` or `--voor` that isn't of one actie for certain."""
    if not all(map(str.strip, acties)):
        raise WrongUsage("--actie: een lege tekst zegt niet wat er te doen is")
    if wie is not None and not wie.strip():
        raise WrongUsage("--wie is leeg; laat het weg, of zeg wie de actie doet")
    if wie is None and voor is None:
        return
    if not acties:
        raise WrongUsage("--wie en --voor horen bij een actie; zeg met --actie wat er te doen is")
    if len(acties) > 1:
        raise WrongUsage(
            "--wie en --voor horen bij één --actie; leg de andere daarna vast met: "
            "routehln add actie --besluit ID --tekst TEKST --wie ORG --moment MOMENT"
        )


def _refuse_naar(uitkomst: str, naar: str | None) -> None:
    """Raise WrongUsage where --naar is missing for 'aangehouden', or given for another uitkomst."""
    if uitkomst != "aangehouden":
        if naar is not None:
            raise WrongUsage(f"--naar hoort bij aangehouden, niet bij {uitkomst}")
        return
    if naar is None or not naar.strip():
        raise WrongUsage(
            "--naar ontbreekt: wanneer komt het terug? Bijvoorbeeld --naar 'alliantieoverleg november 2021'"
        )


def _refuse_back(routekaart: Routekaart, overleg: Bijeenkomst, naar: str) -> None:
    """Raise WrongUsage where --naar can't be read, is the same overleg, or ends on the overleg's last day or before."""
    moment = routekaart.bijeenkomsten.read(naar)
    if moment.soort == "onbekend":
        example = "schrijf bijvoorbeeld 'alliantieoverleg november 2021'"
        raise WrongUsage(f"--naar: '{naar}' is niet met zekerheid te lezen; {example}")
    if moment.overleg == overleg.id or (moment.eind and moment.eind <= overleg.eind):
        raise WrongUsage(f"--naar: '{naar}' is niet later dan overleg {overleg.id}")
