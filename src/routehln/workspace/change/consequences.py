"""What a besluit means for its mijlpaal and acties, in Dutch sentences that are true of a dry run too."""

from collections.abc import Iterator

from routehln.model.mijlpaal.plain import ENDS
from routehln.model.records.records import Actie, Besluit
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.besluit.decide import Decided
from routehln.rules.change.besluit.ruling import Ruling, Subject
from routehln.rules.change.changes import recurring
from routehln.views.report.words import day


def consequences(routekaart: Routekaart, subject: Subject, earlier: Besluit | None, ruling: Ruling) -> Iterator[str]:
    """Tell what a ruling means for its mijlpaal; `earlier` is the besluit that it puts right, if any."""
    stap = subject.stap
    if stap is None:
        return
    if earlier and _stays_moved(earlier) and not recurring(routekaart, stap):
        moment = stap.moment.tekst if stap.moment else ""
        yield f"Het oudere besluit zegt niet (was) welk moment '{stap.id}' had; het blijft nu '{moment}'."
    if ruling.naar:
        if recurring(routekaart, stap):
            yield f"'{stap.id}' komt terug: {ruling.naar.moment}. De reeks blijft zoals hij is."
        else:
            yield f"'{stap.id}' verschuift naar {ruling.naar.moment}."
    elif ruling.op and ruling.uitkomst in ENDS:
        yield f"'{stap.id}' wordt afgerond op {day(ruling.op)}."
    elif ruling.op and ruling.uitkomst == "afgewezen":
        yield f"'{stap.id}' vervalt vanaf {day(ruling.op)}."
    elif ruling.uitkomst == "ter kennisname":
        done = f"routehln status {stap.id} afgerond"
        yield f"'{stap.id}' blijft open, en komt op geen volgende agenda meer. Klaar? {done}"


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
