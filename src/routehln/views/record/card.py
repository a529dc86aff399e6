"""The answer of `show` about a record that is no mijlpaal and no actie."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.card import Card, Plain
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.answers import acties as acties_view
from routehln.views.answers.mijlpalen import all_as_json, table
from routehln.views.report.answer import Answer
from routehln.views.report.report import Column, Report, Section

FACTS = [Column(""), Column("")]
MANY_FIGURES = 5
# An id comes last, since it is what one types next.
IN_ORDER = "naam titel thema status eenheid richting bron nulmeting streefwaarde indicatoren aliassen id".split()
MIJLPALEN = {"interventie": "Stappen", "overleg": "Mijlpalen", "besluit": "Gaat over"}


def answer(
    card: Card, mijlpalen: Sequence[Mijlpaal], acties: Sequence[Actie], named_by: Sequence[Card], peildatum: date
) -> Answer:
    """Give all that the files say of a record, the mijlpalen and acties that belong to it, and who names it."""

    def report() -> Report:
        sections = [Section(FACTS, _facts(card)), *_lists(card.record)]
        if mijlpalen:
            sections.append(table(mijlpalen, peildatum, MIJLPALEN.get(card.soort, "Mijlpalen")))
        if named_by:
            rows = [[interventie.titel, interventie.id] for interventie in named_by]
            sections.append(Section([Column("Titel"), Column("Id")], rows, "Meet of dit werkt"))
        if acties:
            sections.append(acties_view.table(acties, peildatum, "Acties"))
        return Report(sections, card.titel)

    def payload() -> dict[str, Any]:
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
        }

    columns = ["soort", "id", "titel", "onderdeel"]
    return Answer("show", report, payload, columns, lambda: [{key: getattr(card, key) for key in columns}])


def _facts(card: Card) -> list[list[str]]:
    """Give a row for each key that holds a text or a list of texts; an item of a list has a row of its own."""
    rows = [["soort", card.soort]]
    if card.onderdeel and card.soort != "leefgebied":
        rows.append(["onderdeel", card.onderdeel])
    for key, value in card.record.items():
        name = key.replace("_", " ")
        if isinstance(value, list):
            texts = [text_of(item) for item in value if not isinstance(item, dict)]
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
    if isinstance(value, list):
        return ", ".join(map(text_of, value))
    if isinstance(value, dict):
        if {"waarde", "jaar"} == set(value):
            return f"{_figure(text_of(value['waarde']))} in {text_of(value['jaar'])}"
        return ", ".join(f"{key} {text_of(part)}" for key, part in value.items())
    return "" if value is None else str(value)


def _figure(text: str) -> str:
    """Give a whole number of five figures or more with points between its thousands, any other text as it is."""
    return f"{int(text):,}".replace(",", ".") if text.isdecimal() and len(text) >= MANY_FIGURES else text


def _lists(record: Mapping[str, Plain]) -> list[Section]:
    """Give a table for each key that holds a list of mappings, with their keys as headings."""
    sections: list[Section] = []
    for key, value in record.items():
        items = [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
        if items:
            names = _names(items)
            rows = [[text_of(item.get(name)) for name in names] for item in items]
            columns = [Column(name.replace("_", " ").capitalize()) for name in names]
            sections.append(Section(columns, rows, key.replace("_", " ").capitalize()))
    return sections


def _names(items: Sequence[Mapping[str, Plain]]) -> list[str]:
    """Give the keys of these mappings, each once, in the order of reading; those that this doesn't know come behind."""
    names = dict.fromkeys(name for item in items for name in item)
    return sorted(names, key=lambda name: IN_ORDER.index(name) if name in IN_ORDER else len(IN_ORDER))
