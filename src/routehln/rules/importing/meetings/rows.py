"""The meetings that a table lists: a row each, or a cell each under the gremium that heads its column."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Tabel
from routehln.model.importing.table import SourceTable
from routehln.model.mijlpaal.bijeenkomst import DECIDING
from routehln.model.names import nearest, short
from routehln.rules.importing.meetings.cells import NONE, When, meetings_in, times_in
from routehln.rules.importing.meetings.heads import Heads, heads_in
from routehln.rules.importing.reading.cells import control_in, unmarked
from routehln.rules.importing.reading.layout import Layout, NoPlanning, lay_out
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.targets import Target
from routehln.rules.importing.reading.years import only_year


class Meeting(NamedTuple):
    """A meeting that a table lists.

    Attributes:
        plaats: where it stands.
        gremium: the id of who meets; None for the gremium that decides.
        velden: the keys that its record would have, by which a reader knows it.
        words: what the source says of its day, as a file has that.
        problem: why it can't be read; empty where it can.
        skipped: why it is no meeting; empty where it is one.
    """

    plaats: str
    gremium: str | None
    velden: dict[str, str]
    words: str = ""
    problem: str = ""
    skipped: str = ""


class Schedule(NamedTuple):
    """A table of meetings: its columns, the meetings, and sentences about what is no row."""

    tabel: Tabel
    meetings: list[Meeting]
    notes: list[str]


def read_schedule(table: SourceTable, target: Target, choices: Choices, meanings: Meanings) -> Schedule | NoPlanning:
    """Read the meetings of a table, or say why it has none."""
    reader = _Reader(table.nummer, choices, meanings)
    for place, row in enumerate(table.rows):
        heads = heads_in(row, table.rows[place + 1 :], meanings)
        if heads:
            return reader.matrix(table, place, heads)
    layout = lay_out(table, target, choices, meanings)
    return reader.rows(layout) if isinstance(layout, Layout) else layout


class _Reader:
    """Reads one table, of which the moments without a year have that of the choices or of the table's titles."""

    def __init__(self, nummer: int, choices: Choices, meanings: Meanings) -> None:
        self.nummer = nummer
        self.choices = choices
        self.meanings = meanings
        self.gremia = meanings.routekaart.bijeenkomsten.gremia
        self.rests: list[str] = []  # what stands behind a day, and is no key of a meeting

    def matrix(self, table: SourceTable, place: int, heads: Heads) -> Schedule:
        """Read a meeting of each filled cell under a gremium; the first column may name the month."""
        titels = chain.from_iterable(row.filled.values() for row in reversed(table.rows[:place]))
        jaar = self._year((*titels, *table.titels))
        meetings: list[Meeting] = []
        for row in table.rows[place + 1 :]:
            lone = list(row.filled.values())
            if len(lone) == 1 and self.meanings.moment(lone[0]).soort == "jaar":
                jaar = self.meanings.year(lone[0])
                continue
            month = unmarked(row.cells[0]) if 0 not in {*heads.gremia, *heads.strangers} else ""
            year_of_row = only_year([month])
            for column, gremium in heads.gremia.items():
                cell = unmarked(row.cells[column]) if column < len(row.cells) else ""
                if cell.casefold() not in NONE:
                    plaats = f"tabel {self.nummer}, rij {row.nummer}, {gremium}"
                    cells = {"gremium": gremium, "datum": cell}
                    meetings += self._meetings(plaats, cells, month, year_of_row[0] if year_of_row else jaar)
        headings = {"datum": ", ".join(heads.gremia.values())}
        notes = [*heads.note(self.nummer), *self._unread()]
        return Schedule(Tabel(self.nummer, headings, len(meetings)), meetings, notes)

    def rows(self, layout: Layout) -> Schedule:
        """Read a meeting of each row."""
        jaar = self._year(layout.titels)
        meetings: list[Meeting] = []
        for line in layout.lines:
            plaats = f"tabel {self.nummer}, {line.plaats}"
            if line.hidden:
                meetings.append(Meeting(plaats, DECIDING, line.cells, skipped="deze rij is verborgen in het bestand"))
                continue
            meetings += self._meetings(plaats, line.cells, "", line.jaar or jaar)
        headings = {key: column.heading for key, column in layout.columns.items()}
        return Schedule(Tabel(self.nummer, headings, len(meetings)), meetings, [*layout.notes, *self._unread()])

    def _unread(self) -> list[str]:
        """Tell what stands behind days and isn't read."""
        listed = ", ".join(f"'{short(rest)}'" for rest in dict.fromkeys(self.rests))
        return [f"tabel {self.nummer}: achter de dag, en niet gelezen: {listed}."] if listed else []

    def _year(self, titels: tuple[str, ...]) -> int | None:
        year = only_year(titels)
        return self.choices.jaar or (year[0] if year else None)

    def _meetings(self, plaats: str, cells: dict[str, str], month: str, jaar: int | None) -> Iterator[Meeting]:
        """Read the meetings of a row or cell."""
        velden = {**cells, **self.choices.vast}
        words = velden.pop("datum", "")
        if words.casefold() in NONE:
            yield Meeting(plaats, DECIDING, velden, skipped="hier staat geen datum")
            return
        for when in meetings_in(words, month, jaar, self.meanings):
            meeting = self._meeting(plaats, velden, when)
            if when.is_off:
                meeting = meeting._replace(problem="", skipped="deze vergadering vervalt")
            elif when.rest:
                self.rests.append(when.rest)
            yield meeting

    def _meeting(self, plaats: str, cells: dict[str, str], when: When) -> Meeting:
        begin, eind = times_in(cells.get("begintijd", ""))
        _, later = times_in(f"{cells.get('begintijd', '')} - {cells.get('eindtijd', '')}")
        velden = {"gremium": cells.get("gremium", ""), when.key or "datum": when.value or when.words}
        velden["begintijd"] = begin or when.begintijd
        velden["eindtijd"] = eind or times_in(cells.get("eindtijd", ""))[0] or later or when.eindtijd
        velden["locatie"] = cells.get("locatie", "")
        owners = self.gremia.called(velden["gremium"]) if velden["gremium"] else {DECIDING}
        owner = next(iter(owners)) if len(owners) == 1 else DECIDING
        problem = self._problem(when, velden, cells, is_gremium=len(owners) == 1)
        return Meeting(plaats, owner, {key: text for key, text in velden.items() if text}, when.value, problem)

    def _problem(self, when: When, velden: dict[str, str], cells: dict[str, str], *, is_gremium: bool) -> str:
        """Say why a meeting can't be read; nothing where it can."""
        for key, text in cells.items():
            if control_in(text):
                return f"{key}: hier staat het stuurteken {control_in(text)}"
        if not is_gremium:
            names = [gremium.naam for gremium in self.meanings.routekaart.gremia]
            return f"gremium: '{short(velden['gremium'])}' is geen gremium{nearest(velden['gremium'], names)}"
        if not when.key:
            return f"datum: '{short(when.words)}' is geen dag of maand{self._year_hint(when.words)}"
        for key in ("begintijd", "eindtijd"):
            if cells.get(key) and not velden[key]:
                return f"{key}: '{short(cells[key])}' is geen tijd"
        begin, eind = velden["begintijd"], velden["eindtijd"]
        return f"eindtijd: {eind} is vóór {begin}" if begin and eind and eind < begin else ""

    def _year_hint(self, words: str) -> str:
        return "; geef het jaar met --jaar" if self.meanings.lacks_year(words) else ""
