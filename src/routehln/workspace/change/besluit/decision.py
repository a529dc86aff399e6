"""Plan what a besluit of an overleg changes, and what taking it back does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.rules.change.besluit.decide import Decided, decide, herroep
from routehln.rules.change.besluit.ledger import Foreign, MovedOn
from routehln.rules.change.besluit.ruling import Subject, recorded
from routehln.rules.change.people import new_name_notes
from routehln.workspace.change.besluit.consequences import consequences, of_acties, taken_back
from routehln.workspace.change.besluit.options import Options, refuse_unfit
from routehln.workspace.change.besluit.ruling import read_ruling
from routehln.workspace.change.besluit.sitting import Sitting, sitting_of
from routehln.workspace.change.besluit.subject import Named, named, titled

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from routehln.model.records.records import Besluit
    from routehln.model.records.routekaart import Routekaart


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


def decision(sitting: Sitting, subject: Subject, options: Options, taken: Collection[str] = ()) -> Plan:
    """Plan what is written where a besluit is recorded, or put right; no new record gets an id that is `taken`.

    Raises WrongUsage as `plan` does.
    """
    earlier = earlier_of(sitting, subject)
    ruling = read_ruling(sitting, subject, earlier, options)
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
