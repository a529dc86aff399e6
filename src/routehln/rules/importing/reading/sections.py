"""Rows with a single text: a heading in between that tells of the rows below it, a note, or a row after all."""

import re

from routehln.model.importing.table import SourceRow
from routehln.model.importing.targets import DATES, JAAR
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.text import unmarked
from routehln.rules.importing.cells.years import only_year
from routehln.rules.importing.columns.column import Columns

Context = dict[str, str]  # what stands above a row, by key, the widest first
_TITLED_YEAR = re.compile(r"(?:[^\W\d_]+\s+){0,2}(?:19|20)[0-9]{2}")  # `2022`, `Planning 2022`
_NOTE = re.compile(
    r"(?:bron|toelichting|noot|n\.?b\.?|let op|opmerking(?:en)?|legenda|versie)\b|[*(¹²³†]|\[1\]", re.IGNORECASE
)


class Sections:
    """Reads the rows of a table that hold a single text."""

    def __init__(self, guide: Guide) -> None:
        self.target, self.choices, self.meanings = guide

    def told_by(self, row: SourceRow) -> Context:
        """Give what a lone text tells of the rows below it: who meets, an onderdeel, a fase, a moment or a year."""
        text = lone_text(row)
        if _TITLED_YEAR.fullmatch(text):
            year = only_year([text])
            return {JAAR: str(year.jaar)} if year else {}
        if "gremium" in self.target.keys and self.meanings.is_gremium(text):
            return {"gremium": text}
        named = self.meanings.parts.named_in(text)
        if named and (row.merged or self.meanings.parts.is_name(text)):
            return {key: value for key, value in named.items() if key in self.target.keys}
        return {"moment": text} if self.meanings.moment(text).gedateerd else {}

    def is_lone(self, row: SourceRow, columns: Columns, context: Context) -> bool:
        """Tell whether a row holds a single text and is no row of its own: a heading in between, or a note.

        A single text is a row after all where it says what a row is about and its date stands above it.
        """
        if len(row.filled) != 1:
            return False
        place = next(iter(row.filled))
        text = columns.get(self.target.text)
        if text is None or text.place != place or row.merged or self.told_by(row):
            return True
        needs_date = {*DATES} & {*self.target.needed}
        is_dated = {*DATES} & {*context, *self.choices.vast}
        if needs_date and not is_dated:
            return True
        return _NOTE.match(row.filled[place]) is not None

    def titled(self, titels: tuple[str, ...], columns: Columns) -> dict[str, tuple[str, str]]:
        """Give the onderdeel and fase that titles name where no column does, each with the title that names it."""
        named: dict[str, tuple[str, str]] = {}
        for titel in titels:
            for key, text in self.meanings.parts.named_in(titel).items():
                if key in self.target.keys and key not in {*columns, *named, *self.choices.vast}:
                    named[key] = text, titel
        return named


def lone_text(row: SourceRow) -> str:
    """Give the text of a row that holds only one."""
    return unmarked(next(iter(row.filled.values())))


def under(context: Context, section: Context) -> Context:
    """Give what rows below a section stand under; what stood under an earlier one of its kind ends there."""
    for key in section:
        keys = list(context)
        kept = keys[: keys.index(key)] if key in context else keys
        context = {name: context[name] for name in kept}
    return {**context, **section}
