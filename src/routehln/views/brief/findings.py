"""The bevindingen of `check` on a terminal: what one rule says many times is one sentence with a count (section 5)."""

from collections.abc import Sequence

from routehln.model.answers.finding import Bevinding, Ernst
from routehln.model.answers.regel_id import RegelId
from routehln.views.report.report import Paragraph, Screen, Tone

MANY = 3  # findings of one rule; more of them are one sentence
TONES: dict[Ernst, Tone] = {"fout": "alert", "waarschuwing": "warning", "info": "dim"}


def screen(bevindingen: Sequence[Bevinding], closing: str, *, apart: bool) -> Screen:
    """Give a paragraph for each bevinding, in their order; unless `apart` one for all of a rule that has many."""
    bundles = [[bevinding] for bevinding in bevindingen] if apart else bundled(bevindingen)
    paragraphs = [_paragraph(bundle[0], len(bundle) - 1) for bundle in bundles]
    lines = [closing]
    if len(paragraphs) < sum(map(len, bundles)):
        lines.append("Elke bevinding apart: routehln check --alle")
    return Screen([paragraphs] if paragraphs else [], slot=lines)


def bundled(bevindingen: Sequence[Bevinding]) -> list[list[Bevinding]]:
    """Give those of a rule that has many together, where the first of them stood, and every other one alone."""
    by_rule: dict[RegelId, list[Bevinding]] = {}
    for bevinding in bevindingen:
        by_rule.setdefault(bevinding.regel_id, []).append(bevinding)
    bundles: list[list[Bevinding]] = []
    for bevinding in bevindingen:
        of_rule = by_rule[bevinding.regel_id]
        if len(of_rule) <= MANY:
            bundles.append([bevinding])
        elif bevinding is of_rule[0]:
            bundles.append(of_rule)
    return bundles


def _paragraph(bevinding: Bevinding, others: int) -> Paragraph:
    """Give the sentence of a bevinding, as a pipe has it, and how many its rule has with `others` after it."""
    pieces: list[tuple[str, Tone]] = [
        (f"{bevinding.plaats}: ", "bold"),
        (bevinding.ernst, TONES[bevinding.ernst]),
        (f" [{bevinding.regel_id}] ", "dim"),
        (bevinding.melding, "plain"),
    ]
    if others:
        pieces.append((f" ({others + 1} keer; dit is de eerste)", TONES[bevinding.ernst]))
    return Paragraph(pieces)
