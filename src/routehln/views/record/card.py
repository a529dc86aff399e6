"""The answer of `show` about a record that is no mijlpaal and no actie."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain
from typing import Any

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.card import Card, Plain, items
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.monitor.assessment import Assessments
from routehln.model.monitor.number import in_words
from routehln.views.answers import acties as acties_view
from routehln.views.answers.mijlpalen import all_as_json, table
from routehln.views.monitor.indicator import as_json, assessment_sections
from routehln.views.report.answer import Answer
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import late_as_of

FACTS = [Column(""), Column("")]
MANY_FIGURES = 5
TARGET = {"waarde", "gebied", "jaar", "marge"}
# An id comes last, since it is what one types next.
IN_ORDER = "naam titel thema status eenheid richting bron nulmeting streefwaarde indicatoren aliassen id".split()
MIJLPALEN = {"interventie": "Stappen", "overleg": "Mijlpalen", "besluit": "Gaat over"}


def answer(
    card: Card,
    mijlpalen: Sequence[Mijlpaal],
    acties: Sequence[Actie],
    named_by: Sequence[Card],
    peildatum: date,
    *,
    assessments: Assessments | None = None,
) -> Answer:
    """Give all that the files say of a record, the mijlpalen and acties that belong to it, and who names it."""

    def report() -> Report:
        sections = [Section(FACTS, _facts(card)), *_lists(card.record)]
        if assessments:
            sections += assessment_sections(assessments)
        if mijlpalen:
            sections.append(table(mijlpalen, peildatum, MIJLPALEN.get(card.soort, "Mijlpalen")))
        if named_by:
            rows = [[interventie.titel, interventie.id] for interventie in named_by]
            sections.append(Section([Column("Titel"), Column("Id")], rows, "Meet of dit werkt"))
        if acties:
            sections.append(acties_view.table(acties, peildatum, "Acties"))
        return Report(sections, card.titel, late_as_of([*mijlpalen, *acties], peildatum))

    def payload() -> dict[str, Any]:
        measured = {"monitor": as_json(assessments.every[0])} if assessments else {}
        return {
            "peildatum": peildatum,
            "soort": card.soort,
            "id": card.id,
            "titel": card.titel,
            "onderdeel": card.onderdeel,
            "bestand": card.bestand or None,
            card.soort: card.record,
            "mijlpalen": all_as_json(mijlpalen, peildatum),
            "acties": acties_view.all_as_json(acties, peildatum),
            **measured,
        }

    columns = ["soort", "id", "titel", "onderdeel"]
    return Answer("show", report, payload, columns, lambda: [{key: getattr(card, key) for key in columns}])


def _facts(card: Card) -> list[list[str]]:
    """Give a row for each key that holds a text or a list of texts; each text of a list has a row."""
    rows = [["soort", card.soort]]
    if card.onderdeel and card.soort != "leefgebied":
        rows.append(["onderdeel", card.onderdeel])
    for key, value in card.record.items():
        name = key.replace("_", " ")
        if isinstance(value, list):
            texts = [text_of(part) for part in value if not isinstance(part, dict)]
            rows += [["" if number else name, text] for number, text in enumerate(texts)]
        elif value is not None:
            rows.append([name, text_of(value)])
    if card.bestand:
        rows.append(["staat in", card.bestand])
    return rows


def text_of(value: Plain) -> str:
    """Give a value as a reader has it: yes or no in words, the values of a mapping behind each other."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        return in_words(Decimal(repr(value)))
    if isinstance(value, list):
        return ", ".join(map(text_of, value))
    if isinstance(value, dict):
        if value.keys() & {"waarde", "gebied"} and value.keys() <= TARGET:
            return _target(value)
        return ", ".join(f"{key} {text_of(part)}" for key, part in value.items())
    return "" if value is None else str(value)


def _target(target: dict[str, Plain]) -> str:
    """Give `10.000 in 2046`, or `zoals nederland in 2046`."""
    figure = _figure(text_of(target.get("waarde"))) or f"zoals {target.get('gebied')}"
    year = f" in {target['jaar']}" if target.get("jaar") else ""
    margin = f", marge {text_of(target['marge'])}" if target.get("marge") else ""
    return f"{figure}{year}{margin}"


def _figure(text: str) -> str:
    """Give a whole number of five figures or more with points between its thousands, any other text as it is."""
    return f"{int(text):,}".replace(",", ".") if text.isdecimal() and len(text) >= MANY_FIGURES else text


def _lists(record: dict[str, Plain]) -> list[Section]:
    """Give a table for each key that holds a list of mappings, with their keys as headings."""
    sections: list[Section] = []
    for key in record:
        mappings = items(record, key)
        if mappings:
            names = _names(mappings)
            rows = [_row(mapping, names) for mapping in mappings]
            columns = [Column(name.replace("_", " ").capitalize()) for name in names]
            sections.append(Section(columns, rows, key.replace("_", " ").capitalize()))
    return sections


def _row(mapping: Mapping[str, Plain], names: list[str]) -> list[str]:
    """Give the values under these keys as a reader has them; '' where a key is left out."""
    return [text_of(mapping.get(name)) for name in names]


def _names(mappings: Sequence[Mapping[str, Plain]]) -> list[str]:
    """Give the keys of these mappings, each once, in the order of reading; those that IN_ORDER lacks come last."""
    names = dict.fromkeys(chain.from_iterable(mappings))
    return sorted(names, key=lambda name: IN_ORDER.index(name) if name in IN_ORDER else len(IN_ORDER))
