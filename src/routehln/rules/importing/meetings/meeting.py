"""One meeting that a table lists, with the keys of its overleg, or why it can't be read."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from routehln.model.mijlpaal.bijeenkomst import DECIDING
from routehln.model.names import nearest, short
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.text import control_in
from routehln.rules.importing.meetings.when import NO_MEETING, When, meetings_in, times_in


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


class MeetingReader:
    """Reads the meetings of one source; `unread` are the words behind their days that no key holds."""

    def __init__(self, guide: Guide) -> None:
        self.unread: list[str] = []
        self._fixed = guide.choices.vast
        self._meanings = guide.meanings
        self._gremia = guide.meanings.routekaart.bijeenkomsten.gremia

    def meetings(self, plaats: str, cells: Mapping[str, str], month: str, jaar: int | None) -> Iterator[Meeting]:
        """Read the meetings of a row or cell.

        Args:
            plaats: where it stands.
            cells: the text of each key; under `datum` one day, or more.
            month: the month or day that its row begins with; empty where that is none.
            jaar: the year of days that name none.
        """
        texts = {**cells, **self._fixed}
        days = texts.pop("datum", "")
        if days.casefold() in NO_MEETING:
            yield Meeting(plaats, DECIDING, texts, skipped="hier staat geen datum")
            return
        for when in meetings_in(days, month, jaar, self._meanings):
            meeting = self._meeting(plaats, texts, when)
            if when.is_off:
                meeting = meeting._replace(problem="", skipped="deze vergadering vervalt")
            elif when.rest:
                self.unread.append(when.rest)
            yield meeting

    def _meeting(self, plaats: str, texts: Mapping[str, str], when: When) -> Meeting:
        gremium = texts.get("gremium", "")
        begintijd, eindtijd = _times(texts, when)
        velden = {
            "gremium": gremium,
            when.key or "datum": when.value or when.words,
            "begintijd": begintijd,
            "eindtijd": eindtijd,
            "locatie": texts.get("locatie", ""),
        }
        owners = self._gremia.called(gremium) if gremium else {DECIDING}
        is_known = len(owners) == 1
        owner = next(iter(owners)) if is_known else DECIDING
        problem = self._problem(when, velden, texts, is_known=is_known)
        filled = {key: text for key, text in velden.items() if text}
        return Meeting(plaats, owner, filled, when.value, problem)

    def _problem(self, when: When, velden: Mapping[str, str], texts: Mapping[str, str], *, is_known: bool) -> str:
        """Say why a meeting can't be read, empty where it can; `is_known`: its gremium is in the routekaart."""
        for key, text in texts.items():
            control = control_in(text)
            if control:
                return f"{key}: hier staat het stuurteken {control}"
        if not is_known:
            gremium = velden["gremium"]
            names = [record.naam for record in self._meanings.routekaart.gremia]
            return f"gremium: '{short(gremium)}' is geen gremium{nearest(gremium, names)}"
        if not when.key:
            hint = "; geef het jaar met --jaar" if self._meanings.lacks_year(when.words) else ""
            return f"datum: '{short(when.words)}' is geen dag of maand{hint}"
        return _time_problem(velden, texts)


def _times(texts: Mapping[str, str], when: When) -> tuple[str, str]:
    """Give when a meeting begins and ends, `09:30`: in cells of their own, in one cell, or beside the day."""
    begin_cell, eind_cell = texts.get("begintijd", ""), texts.get("eindtijd", "")
    begin, eind = times_in(begin_cell)
    alone, _ = times_in(eind_cell)
    _, in_both = times_in(f"{begin_cell} - {eind_cell}")
    return begin or when.begintijd, eind or alone or in_both or when.eindtijd


def _time_problem(velden: Mapping[str, str], texts: Mapping[str, str]) -> str:
    """Say that a time can't be read, or that the end stands before the begin; empty where neither is so."""
    for key in ("begintijd", "eindtijd"):
        if texts.get(key) and not velden[key]:
            return f"{key}: '{short(texts[key])}' is geen tijd"
    begin, eind = velden["begintijd"], velden["eindtijd"]
    if begin and eind and eind < begin:
        return f"eindtijd: {eind} is vóór {begin}"
    return ""
