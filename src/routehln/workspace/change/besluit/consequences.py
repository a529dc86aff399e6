"""What a besluit means for its mijlpaal and acties, in Dutch sentences that are true of a dry run too."""

from collections.abc import Container, Iterator
from datetime import date

from routehln.model.answers.change import Change
from routehln.model.mijlpaal.plain import ENDS
from routehln.model.moment.day import in_words
from routehln.model.names import short
from routehln.model.records.records import Actie, Besluit, Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.besluit.decide import Decided
from routehln.rules.change.besluit.ruling import Ruling, Subject
from routehln.rules.change.changes import recurring
from routehln.rules.mijlpaal.mijlpalen import of_group
from routehln.rules.mijlpaal.order import open_before
from routehln.views.titles import title


def consequences(
    routekaart: Routekaart, subject: Subject, earlier: Besluit | None, ruling: Ruling, decided: Decided
) -> Iterator[str]:
    """Tell what a ruling means for its mijlpaal; `earlier` is the besluit that it puts right, if any."""
    if earlier and earlier.tekst and ruling.tekst is None and ruling.uitkomst != earlier.uitkomst:
        yield f"De tekst '{short(earlier.tekst)}' vervalt, want de uitkomst is een andere."
    stap = subject.stap
    if stap is None:
        yield f"'{subject.titel}': {ruling.uitkomst}, zonder agendapunt."
        return
    mijlpaal = of_group(routekaart.group_of[stap.id], routekaart)
    name = f"'{short(title(mijlpaal))}' ({stap.id})"
    if earlier and _stays_moved(earlier) and not recurring(routekaart, stap):
        moment = stap.moment.tekst if stap.moment else ""
        yield f"Het oudere besluit zegt niet (was) welk moment {name} had; het blijft nu '{moment}'."
    if ruling.naar:
        if recurring(routekaart, stap):
            yield f"{name} komt terug: {ruling.naar.moment}. De reeks blijft zoals hij is."
        else:
            yield f"{name} verschuift naar {ruling.naar.moment}."
    elif ruling.op and ruling.uitkomst in ENDS:
        yield _ended(name, stap, ruling.op, decided)
        yield from still_open(routekaart, stap)
    elif ruling.op and ruling.uitkomst == "afgewezen":
        yield f"{name} vervalt vanaf {in_words(ruling.op)}."
    elif ruling.uitkomst == "ter kennisname":
        done = f"routehln status {stap.id} afgerond"
        yield f"{name} blijft open, en komt op geen volgende agenda meer. Klaar? {done}"


def still_open(routekaart: Routekaart, stap: Stap, done_ids: Container[str] = ()) -> Iterator[str]:
    """Tell what had to be done before the mijlpaal of a record, and is still open.

    `done_ids` are the mijlpalen that get done together with it.
    """
    for first in open_before(routekaart, stap):
        if first.id not in done_ids:
            yield f"Let op: '{short(title(first))}' ({first.id}) moest eerst klaar zijn, en staat nog open."


def _ended(name: str, stap: Stap, op: date, decided: Decided) -> str:
    """Tell when a mijlpaal is afgerond: on the day of this besluit, unless a later one has the last word."""
    keys = {change.path for change in decided.changes if isinstance(change, Change) and change.id == stap.id}
    if ("afgerond_op",) in keys or stap.afgerond_op in (op, None):
        return f"{name} wordt afgerond op {in_words(op)}."
    return f"{name} blijft afgerond op {in_words(stap.afgerond_op)}, door een later besluit."


def taken_back(subject: Subject, besluit: Besluit) -> Iterator[str]:
    """Tell what it means that a besluit is taken back."""
    yield f"Het besluit van {besluit.overleg} ({besluit.uitkomst}) gaat weg."
    if subject.stap and _stays_moved(besluit):
        yield f"Het zegt niet (was) welk moment '{subject.stap.id}' had; verplaats dat zo nodig met routehln move."


def of_acties(decided: Decided) -> Iterator[str]:
    """Tell which acties go with an older ruling, and which stay since somebody worked on them."""
    if decided.dropped:
        yield f"Wat daaruit volgde, gaat mee weg: {_listed(decided.dropped)}."
    if decided.kept:
        yield f"Dit blijft staan, want er is al iets mee gedaan: {_listed(decided.kept)}."


def _stays_moved(earlier: Besluit) -> bool:
    return earlier.uitkomst == "aangehouden" and not earlier.was


def _listed(acties: list[Actie]) -> str:
    return ", ".join(actie.id or actie.tekst for actie in acties)
