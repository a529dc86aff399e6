"""Mijlpalen as rows of a table and as JSON (contract section 5, `due` and `list`)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from routehln.model.answers.treffer import Listed, Treffer
from routehln.model.mijlpaal.agenda import Punt
from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal
from routehln.model.mijlpaal.title import shown_title
from routehln.model.timing import days_late, is_late, lateness
from routehln.views.brief.entries import awaited, of_mijlpaal, other_notices, waiting
from routehln.views.report.answer import Answer, as_dicts, pick
from routehln.views.report.report import Column, Listing, Report, Screen, Section
from routehln.views.report.words import counted, day, interval, late

COLUMNS = [
    Column("Moment", width=16),
    Column("Mijlpaal"),
    Column("Id", under=True),
    Column("Onderdeel", width=14),
    Column("Fase", under=True),
    Column("Let op", width=10, alert=True),
]
OTHER_COLUMNS = [Column("Wat", width=16), Column("Tekst"), Column("Id", under=True)]
KEYS = [
    "id", "titel", "moment", "soort", "begin", "eind", "overleg", "fase", "onderdeel", "leefgebied",
    "status", "afgerond_op", "eigenaar", "dagen_te_laat", "strijdig", "wacht_op",
]  # fmt: skip
PLACE = ["nummer", "label", "rubriek"]  # of a point of an agenda


def answer(listed: Listed) -> Answer:
    """Give the answer of `list`: mijlpalen, on an agenda each with its number there, and what else a search found."""
    mijlpalen, peildatum, punten, treffers = listed.mijlpalen, listed.peildatum, listed.punten, listed.treffers
    shown = Shown(mijlpalen, peildatum, punten, treffers)

    def rows() -> list[dict[str, Any]]:
        plain_rows = all_as_json(mijlpalen, peildatum)
        if punten is None:
            return plain_rows
        return [row | pick(punten.get(row["id"]), *PLACE) for row in plain_rows]

    def payload() -> dict[str, Any]:
        return {"peildatum": peildatum, "mijlpalen": rows(), "ook": as_dicts(treffers)}

    keys = KEYS if punten is None else [*KEYS, *PLACE]
    return Answer("list", shown.report, payload, keys, rows, screen=shown.screen)


class Shown(NamedTuple):
    """What readers see of the answer of `list`: the mijlpalen in their order, and what else a search found."""

    mijlpalen: list[Mijlpaal]
    peildatum: date
    punten: Mapping[str, Punt] | None
    treffers: Sequence[Treffer]

    def report(self) -> Report:
        """Make the tables; with an agenda each mijlpaal has its number in front."""
        if not self.mijlpalen and self.treffers:
            return Report(self._others())
        section = table(self.mijlpalen, self.peildatum)
        if self.punten is not None:
            for mijlpaal, row in zip(self.mijlpalen, section.rows, strict=True):
                row.insert(0, self._label(mijlpaal))
            section = Section([Column("Nr."), *COLUMNS], section.rows)
        return Report([section, *self._others()], slot=[self._closing()])

    def screen(self) -> Screen:
        """Make what a terminal shows."""
        if not self.mijlpalen and self.treffers:
            return Screen(self._others())
        entries = [of_mijlpaal(mijlpaal, self.peildatum, self._label(mijlpaal)) for mijlpaal in self.mijlpalen]
        return Screen([Listing(entries), *self._others()], slot=[*awaited(self.mijlpalen), self._closing()])

    def _label(self, mijlpaal: Mijlpaal) -> str:
        punt = self.punten.get(mijlpaal.id) if self.punten else None
        return (punt and punt.label) or ""

    def _others(self) -> list[Section]:
        if not self.treffers:
            return []
        return [Section(OTHER_COLUMNS, list(map(_treffer, self.treffers)), "Ook gevonden")]

    def _closing(self) -> str:
        late_mijlpalen = sum(is_late(mijlpaal, self.peildatum) for mijlpaal in self.mijlpalen)
        count = counted(len(self.mijlpalen), "mijlpaal", "mijlpalen")
        return f"{count}, {late_mijlpalen} te laat op {day(self.peildatum)}{clashing(self.mijlpalen)}."


def _treffer(treffer: Treffer) -> list[str]:
    return [treffer.soort, treffer.tekst, treffer.id or ""]


def clashing(mijlpalen: Iterable[Mijlpaal]) -> str:
    """Say behind a count of how many the sources contradict each other: `; bij 3 …`; nothing where of none."""
    number = sum(mijlpaal.strijdig for mijlpaal in mijlpalen)
    return f"; bij {number} spreken de bronnen elkaar tegen" if number else ""


def table(mijlpalen: Iterable[Mijlpaal], peildatum: date, titel: str = "") -> Section:
    """Make a section with a row for each mijlpaal, in this order."""
    return Section(COLUMNS, [_row(mijlpaal, peildatum) for mijlpaal in mijlpalen], titel)


def _row(mijlpaal: Mijlpaal, peildatum: date) -> list[str]:
    return [
        _when(mijlpaal),
        shown_title(mijlpaal),
        mijlpaal.id,
        mijlpaal.onderdeel or "",
        mijlpaal.fasenaam,
        ", ".join(notices(mijlpaal, peildatum)),
    ]


def _when(mijlpaal: Mijlpaal) -> str:
    """Give the moment in its own words; of what recurs the days of this occurrence in front."""
    text = (mijlpaal.moment or "").strip().rstrip(".:")
    if mijlpaal.herhaling and mijlpaal.has_moment:
        return f"{interval(mijlpaal.begin, mijlpaal.eind)} ({text})"
    return text


def notices(mijlpaal: Mijlpaal, peildatum: date, *, with_day: bool = False) -> list[str]:
    """List what a reader should notice, each in a word or two; with `with_day` as of which day it is late."""
    days = days_late(mijlpaal, peildatum)
    lateness = [late(days, peildatum if with_day else None)] if days else []
    texts = [*lateness, *other_notices(mijlpaal)]
    return [*texts, waiting(mijlpaal)] if mijlpaal.wacht_op else texts


def all_as_json(mijlpalen: Iterable[Mijlpaal], peildatum: date) -> list[dict[str, Any]]:
    """Give `as_json` of each mijlpaal."""
    return [as_json(mijlpaal, peildatum) for mijlpaal in mijlpalen]


def as_json(mijlpaal: Mijlpaal, peildatum: date) -> dict[str, Any]:
    """Give the contract's keys of one mijlpaal, in its order."""
    values = mijlpaal._asdict() | {"dagen_te_laat": lateness(mijlpaal, peildatum)}
    bronnen = list(map(source_as_json, mijlpaal.bronnen))
    return {key: values[key] for key in KEYS} | pick(mijlpaal, "overleggen") | {"bronnen": bronnen}


def source_as_json(bron: Bron) -> dict[str, Any]:
    """Give the contract's keys of one source."""
    return pick(bron, "soort", "id", "moment", "bestand", "regel")
