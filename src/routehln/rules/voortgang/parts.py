"""The part of a report about each onderdeel: how its indicatoren stood, what was done, what is te laat."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from routehln.model.mijlpaal.card import Card, Plain, items
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.monitor.assessment import Assessment
from routehln.model.voortgang.voortgang import Achterstand, Deel, Gedaan, Interventie


class Standing(NamedTuple):
    """All mijlpalen as they stood at the end of a period, by moment; what was done in it; and what was te laat then."""

    mijlpalen: Sequence[Mijlpaal]
    gedaan: Sequence[Gedaan]
    te_laat: Sequence[Achterstand]


def delen(leefgebieden: Iterable[Card], assessments: Iterable[Assessment], standing: Standing) -> list[Deel]:
    """Give each leefgebied, then every other onderdeel in which anything was done or is te laat."""
    every_assessment = list(assessments)
    parts: list[Deel] = []
    for card in leefgebieden:
        own = [assessment for assessment in every_assessment if assessment.indicator.onderdeel == card.titel]
        parts.append(_deel(card.titel, card, own, standing))
    written = {part.naam for part in parts}
    others = [naam for naam in _others(standing) if naam not in written]
    return [*parts, *(_deel(naam, None, [], standing) for naam in others)]


def _others(standing: Standing) -> list[str]:
    """Give the onderdelen of what was done or is te laat, each once, in order; '' where there is none."""
    mijlpalen = [gedaan.mijlpaal for gedaan in standing.gedaan]
    mijlpalen += [achterstand.mijlpaal for achterstand in standing.te_laat]
    mijlpalen.sort(key=lambda mijlpaal: (mijlpaal.volgorde, mijlpaal.onderdeel or ""))
    return list(dict.fromkeys(mijlpaal.onderdeel or "" for mijlpaal in mijlpalen))


def _deel(naam: str, card: Card | None, assessments: Iterable[Assessment], standing: Standing) -> Deel:
    interventies = items(card.record, "interventies") if card else []
    return Deel(
        naam=naam,
        card=card,
        assessments=tuple(assessments),
        interventies=tuple(_interventie(record, standing) for record in interventies),
        gedaan=tuple(gedaan for gedaan in standing.gedaan if (gedaan.mijlpaal.onderdeel or "") == naam),
        te_laat=tuple(late for late in standing.te_laat if (late.mijlpaal.onderdeel or "") == naam),
    )


def _interventie(record: dict[str, Plain], standing: Standing) -> Interventie:
    """Give an interventie with its own steps; one that is te laat isn't among what is open beside it."""
    record_id = record.get("id")
    late = [achterstand for achterstand in standing.te_laat if record_id in achterstand.mijlpaal.interventies]
    late_ids = {achterstand.mijlpaal.id for achterstand in late}
    steps = [mijlpaal for mijlpaal in standing.mijlpalen if record_id in mijlpaal.interventies]
    return Interventie(
        record=record,
        gedaan=tuple(gedaan for gedaan in standing.gedaan if record_id in gedaan.mijlpaal.interventies),
        te_laat=tuple(late),
        gepland=tuple(step for step in steps if step.is_open and step.id not in late_ids),
    )
