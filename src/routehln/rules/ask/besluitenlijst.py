"""What an overleg decided, by the points of its agenda (contract section 5, `besluitenlijst`)."""

from collections.abc import Iterator

from routehln.model.mijlpaal.agenda import Agenda, Besluitenlijst, Uitspraak
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.plain import Besluit
from routehln.rules.ask.find import mijlpaal_of


def besluitenlijst(agenda: Agenda, overzicht: Overzicht, *, vertrouwelijk: bool) -> Besluitenlijst:
    """Every point for decision with its besluiten or as a concept; then what was decided beside the agenda."""
    besluiten = [each for each in overzicht.besluiten if each.overleg == agenda.bijeenkomst.id]
    mijlpalen = overzicht.mijlpalen.such(Hint(ids=[each.mijlpaal for each in besluiten if each.mijlpaal]))
    own = [(mijlpaal_of(mijlpalen, each.mijlpaal) if each.mijlpaal else None, each) for each in besluiten]
    shown = [(about, each) for about, each in own if about is None or vertrouwelijk or not about.vertrouwelijk]
    return Besluitenlijst(agenda.bijeenkomst, list(_uitspraken(agenda, shown)), agenda.volgende)


def _uitspraken(agenda: Agenda, own: list[tuple[Mijlpaal | None, Besluit]]) -> Iterator[Uitspraak]:
    for punt in agenda.punten:
        found = [besluit for about, besluit in own if about and about.id == punt.mijlpaal.id]
        if not found and punt.rubriek != "voortgang":
            yield Uitspraak(punt, punt.mijlpaal, None)
        yield from (Uitspraak(punt, punt.mijlpaal, besluit) for besluit in found)
    on_agenda = {punt.mijlpaal.id for punt in agenda.punten}
    yield from (Uitspraak(None, about, each) for about, each in own if about is None or about.id not in on_agenda)
