"""Make a ruling of the options of `routehln besluit`, and plan what it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.mijlpaal.plain import ENDS
from routehln.model.moment.day import in_words
from routehln.rules.change.acties import Promise
from routehln.rules.change.besluit.decide import Decided, decide, herroep
from routehln.rules.change.besluit.ledger import Foreign, MovedOn
from routehln.rules.change.besluit.ruling import Destination, Ruling, Subject, recorded
from routehln.rules.change.people import new_name_notes
from routehln.rules.mijlpaal.overzicht import overzicht
from routehln.workspace import meeting, question
from routehln.workspace.change.consequences import consequences, of_acties, taken_back
from routehln.workspace.change.lijst import refuse_final
from routehln.workspace.change.naar import EXAMPLE, Asked, destination
from routehln.workspace.change.subject import Named, named, titled
from routehln.workspace.typed import coming, day, refuse_control

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from routehln.model.mijlpaal.agenda import Agenda
    from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.mijlpaal.plain import Uitkomst
    from routehln.model.records.records import Besluit
    from routehln.model.records.routekaart import Routekaart


class Options(NamedTuple):
    """The options of `besluit`, as they were typed; `promises` are more acties, each read already."""

    uitkomst: Uitkomst | None = None
    tekst: str | None = None
    naar: str | None = None
    op: str | None = None
    acties: tuple[str, ...] = ()
    wie: str | None = None
    voor: str | None = None
    promises: tuple[Promise, ...] = ()
    zonder_overleg: bool = False
    herroep: bool = False


class Sitting(NamedTuple):
    """A routekaart at the overleg that decides: its overzicht and its agenda, confidential points included."""

    routekaart: Routekaart
    whole: Overzicht
    agenda: Agenda

    @property
    def overleg(self) -> Bijeenkomst:
        """The overleg that decides."""
        return self.agenda.bijeenkomst

    @property
    def places(self) -> dict[str, int]:
        """The overleggen by day, by their ids."""
        return {overleg.id: place for place, overleg in enumerate(self.whole.bijeenkomsten)}

    @property
    def today(self) -> date:
        """Today in the programme's time zone."""
        return question.today(self.whole.tijdzone)


def plan(routekaart: Routekaart, name: str | None, titel: str | None, text: str, options: Options) -> Plan:
    """Plan what a besluit changes, with sentences on what it means.

    Args:
        routekaart: the routekaart to change.
        name: the number or label of a point, or the id of a record; None where there is a title.
        titel: what was decided about, where that is no mijlpaal.
        text: the overleg that decided, by id, month, day or name.
        options: what was decided.

    Raises:
        WrongUsage: there is no such point, record or overleg, or the ruling can't be read or be of that overleg.
    """
    if (name is None) == (titel is None):
        raise WrongUsage("zeg waarover: het nummer van het punt of het id van de mijlpaal, of anders --titel TEKST")
    refuse_unfit(options)
    sitting = sitting_of(routekaart, text)
    about = named(routekaart, sitting.whole, sitting.agenda, name) if name is not None else Named(titled(titel or ""))
    planned = _taking_back(sitting, about.subject) if options.herroep else decision(sitting, about.subject, options)
    return Plan([*about.changes, *planned.changes], (*about.notes, *planned.notes))


def sitting_of(routekaart: Routekaart, text: str | None, gremium: str | None = None) -> Sitting:
    """Give the routekaart at the overleg that these words mean; raises WrongUsage where its besluitenlijst is final."""
    whole = overzicht(routekaart)
    overleg = meeting.overleg_of(whole, text, question.today(whole.tijdzone), gremium)
    refuse_final(routekaart, overleg.id)
    return Sitting(routekaart, whole, meeting.agenda_of(whole, overleg, lambda: routekaart, vertrouwelijk=True))


def decision(sitting: Sitting, subject: Subject, options: Options, taken: Collection[str] = ()) -> Plan:
    """Plan what is written where a besluit is recorded, or put right; no new record gets an id that is `taken`.

    Raises WrongUsage as `plan` does.
    """
    earlier = earlier_of(sitting, subject)
    ruling = _read(sitting, subject, earlier, options)
    routekaart, overleg = sitting.routekaart, sitting.overleg
    decided = _attempt(lambda: decide(routekaart, subject, overleg, ruling, sitting.places, taken=taken))
    notes = consequences(routekaart, subject, earlier, ruling, decided)
    names = new_name_notes(routekaart, [promise.wie for promise in ruling.acties])
    return Plan(decided.changes, (*notes, *of_acties(decided), *names))


def earlier_of(sitting: Sitting, subject: Subject) -> Besluit | None:
    """Give the besluit of this overleg about the subject; raises WrongUsage where it has no id to change it by."""
    earlier = recorded(sitting.routekaart, sitting.overleg, subject)
    if earlier and earlier.id is None:
        raise WrongUsage(f"dit besluit staat al in {earlier.source.plaats()}, zonder id; wijzig het daar met de hand")
    return earlier


def _taking_back(sitting: Sitting, subject: Subject) -> Plan:
    """Plan what is written where a besluit is taken back."""
    earlier = earlier_of(sitting, subject)
    if earlier is None:
        name = f"'{subject.stap.id}'" if subject.stap else f"'{subject.titel}'"
        raise WrongUsage(f"overleg {sitting.overleg.id} heeft over {name} niets besloten dat te herroepen is")
    decided = _attempt(lambda: herroep(sitting.routekaart, earlier, subject, sitting.places))
    return Plan(decided.changes, (*taken_back(subject, earlier), *of_acties(decided)))


def _attempt(deed: Callable[[], Decided]) -> Decided:
    """Do it; raises WrongUsage where a mijlpaal no longer holds what the besluit wrote, or never did."""
    try:
        return deed()
    except Foreign as foreign:
        place = foreign.besluit.source.plaats("was")
        raise WrongUsage(
            f"{place}: volgens 'was' veranderde dit besluit ook '{foreign.record_id}', maar dat hoort niet bij deze "
            "mijlpaal; haal het daar weg, of zet het record weer bij de mijlpaal"
        ) from None
    except MovedOn as moved:
        now = f"staat nu '{moved.text}'" if moved.text is not None else "staat nu niets"
        raise WrongUsage(
            f"bij '{moved.record_id}' {now} als {moved.key}, en dat schreef dit besluit niet: het is daarna veranderd; "
            "zet dat eerst terug, of neem de latere wijziging terug met routehln ongedaan"
        ) from None


def _read(sitting: Sitting, subject: Subject, earlier: Besluit | None, options: Options) -> Ruling:
    """Read the options as a ruling of this overleg; the uitkomst of the earlier besluit where none is typed.

    Raises WrongUsage where the options can't be read, or don't go with the uitkomst or the subject.
    """
    uitkomst = options.uitkomst or (earlier.uitkomst if earlier else None)
    if uitkomst is None:
        raise WrongUsage("--uitkomst ontbreekt: wat is er besloten? Bijvoorbeeld --uitkomst vastgesteld")
    bijeenkomsten = sitting.routekaart.bijeenkomsten
    voor = options.voor and coming(options.voor, "--voor", bijeenkomsten, sitting.overleg.begin)
    naar = None
    if uitkomst == "aangehouden":
        naar = _naar(sitting, subject, earlier if earlier and earlier.uitkomst == uitkomst else None, options)
    elif options.naar is not None:
        raise WrongUsage(f"--naar hoort bij aangehouden, niet bij {uitkomst}")
    op = _op(sitting, earlier, options, closes=subject.stap is not None and uitkomst in (*ENDS, "afgewezen"))
    promises = [Promise(tekst, options.wie, voor) for tekst in options.acties]
    return Ruling(uitkomst, options.tekst, naar, op, (*promises, *options.promises))


def _naar(sitting: Sitting, subject: Subject, same: Besluit | None, options: Options) -> Destination | None:
    """Read where the subject is put off to; None where that stays as the same besluit has it. Raises WrongUsage."""
    if subject.stap is None:
        raise WrongUsage(
            "wat geen mijlpaal is, komt op geen agenda terug; voeg het eerst toe met routehln add kalender, "
            f"met --moment van overleg {sitting.overleg.id}, en houd het dan aan"
        )
    if options.naar is not None:
        asked = Asked(options.naar, options.zonder_overleg)
        return destination(sitting.routekaart, sitting.overleg, sitting.whole.bijeenkomsten, asked)
    if same is None or same.naar is None:
        raise WrongUsage(f"--naar ontbreekt: wanneer komt het terug? {EXAMPLE.capitalize()}")
    return None


def _op(sitting: Sitting, earlier: Besluit | None, options: Options, *, closes: bool) -> date | None:
    """Give the day of the besluit: the one typed, that of the earlier besluit, or the overleg's; raises WrongUsage.

    One that `closes` a mijlpaal needs a day, and no day may lie before the overleg or after today.
    """
    typed = day(options.op, "--op")
    given = typed or (earlier.op if earlier else None)
    overleg, today = sitting.overleg, sitting.today
    op = given or (overleg.datum if closes or (overleg.datum and overleg.datum <= today) else None)
    if op is None:
        if closes:
            raise WrongUsage(f"van overleg {overleg.id} is de dag niet bekend; zeg met --op wanneer het besloten is")
        return None
    refuse_day(overleg, op, today, is_typed=typed is not None)
    return op


def refuse_day(overleg: Bijeenkomst, op: date, today: date, *, is_typed: bool) -> None:
    """Refuse a day that can't be that of a besluit of this overleg; raises WrongUsage.

    `is_typed` tells whether a person typed it, or it is the day of the overleg.
    """
    if op < overleg.begin:
        begin = in_words(overleg.begin)
        raise WrongUsage(f"--op: {in_words(op)} is voor overleg {overleg.id}, dat niet voor {begin} is")
    if op > today:
        whose = f"--op: {in_words(op)}" if is_typed else f"overleg {overleg.id} is op {in_words(op)}, en dat"
        raise WrongUsage(f"{whose} is nog niet geweest; leg het besluit dan pas vast")


def refuse_unfit(options: Options) -> None:
    """Refuse options that don't go together, or that hold nothing; raises WrongUsage."""
    refuse_control("--tekst", options.tekst)
    refuse_control("--actie", "\n".join(options.acties))
    refuse_control("--wie", options.wie)
    if options.herroep and any((options.uitkomst, options.tekst, options.naar, options.op, options.acties)):
        raise WrongUsage("--herroep neemt het hele besluit terug; geef er verder niets bij")
    _refuse_promise(options)
    if options.zonder_overleg and options.naar is None:
        raise WrongUsage("--zonder-overleg hoort bij --naar")


def _refuse_promise(options: Options) -> None:
    """Refuse an actie without words, and a `--wie` or `--voor` that isn't of one actie for certain."""
    if not all(map(str.strip, options.acties)):
        raise WrongUsage("--actie: een lege tekst zegt niet wat er te doen is")
    if options.wie is not None and not options.wie.strip():
        raise WrongUsage("--wie is leeg; laat het weg, of zeg wie de actie doet")
    if options.wie is None and options.voor is None:
        return
    if not options.acties:
        raise WrongUsage("--wie en --voor horen bij een actie; zeg met --actie wat er te doen is")
    if len(options.acties) > 1:
        raise WrongUsage(
            "--wie en --voor horen bij één --actie; leg de andere daarna vast met: "
            "routehln add actie --besluit ID --tekst TEKST --wie ORG --moment MOMENT"
        )
