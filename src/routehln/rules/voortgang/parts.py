"""What there is to tell of each onderdeel: its indicatoren and interventies, what was done, what was te laat."""

from collections.abc import Iterable

from routehln.model.mijlpaal.card import Card, Plain, items
from routehln.model.monitor.assessment import Assessment
from routehln.model.voortgang.voortgang import Deel, Interventie
from routehln.rules.voortgang.end_of_period import EndOfPeriod


def delen(leefgebieden: Iterable[Card], assessments: Iterable[Assessment], end: EndOfPeriod) -> list[Deel]:
    """Give a part for each leefgebied, then one for every other onderdeel in which anything was done or was te laat."""
    every_assessment = list(assessments)
    parts: list[Deel] = []
    for card in leefgebieden:
        own = [assessment for assessment in every_assessment if assessment.indicator.onderdeel == card.titel]
        parts.append(_deel(card.titel, card, own, end))
    written = {part.naam for part in parts}
    others = [naam for naam in _others(end) if naam not in written]
    return [*parts, *(_deel(naam, None, [], end) for naam in others)]


def _others(end: EndOfPeriod) -> list[str]:
    """Name the onderdelen of what was done or was te laat, each once, in order; '' stands for no onderdeel."""
    mijlpalen = [afronding.mijlpaal for afronding in end.afrondingen]
    mijlpalen += [achterstand.mijlpaal for achterstand in end.achterstanden]
    mijlpalen.sort(key=lambda mijlpaal: (mijlpaal.volgorde, mijlpaal.onderdeel or ""))
    return list(dict.fromkeys(mijlpaal.onderdeel or "" for mijlpaal in mijlpalen))


def _deel(naam: str, card: Card | None, assessments: Iterable[Assessment], end: EndOfPeriod) -> Deel:
    interventies = items(card.record, "interventies") if card else []
    return Deel(
        naam=naam,
        card=card,
        assessments=tuple(assessments),
        interventies=tuple(_interventie(record, end) for record in interventies),
        afrondingen=tuple(afronding for afronding in end.afrondingen if (afronding.mijlpaal.onderdeel or "") == naam),
        achterstanden=tuple(late for late in end.achterstanden if (late.mijlpaal.onderdeel or "") == naam),
    )


def _interventie(record: dict[str, Plain], end: EndOfPeriod) -> Interventie:
    """Give an interventie with its own steps; one that was te laat isn't in `gepland` too."""
    record_id = record.get("id")
    late = [achterstand for achterstand in end.achterstanden if record_id in achterstand.mijlpaal.interventies]
    late_ids = {achterstand.mijlpaal.id for achterstand in late}
    steps = [mijlpaal for mijlpaal in end.mijlpalen if record_id in mijlpaal.interventies]
    return Interventie(
        record=record,
        afrondingen=tuple(afronding for afronding in end.afrondingen if record_id in afronding.mijlpaal.interventies),
        achterstanden=tuple(late),
        gepland=tuple(step for step in steps if step.is_open and step.id not in late_ids),
    )
