"""The answer of `due`: as a report, as a terminal shows it, as JSON and as rows of CSV (contract section 5)."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from routehln.model.answers.due import Due, Group
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.timing import days_late
from routehln.views.answers import acties
from routehln.views.answers.mijlpalen import KEYS, all_as_json, clashing, table
from routehln.views.brief import entries
from routehln.views.report.answer import Answer, pick
from routehln.views.report.report import Listing, Report, Screen, Section
from routehln.views.report.words import counted, day, during, listed, this_period, until

CSV_KEYS = ["groep", *KEYS]


class Part(NamedTuple):
    """One list of the answer: the key that the contract gives it, and its heading."""

    key: str
    titel: str


def answer(due: Due, *, everything: bool, groups: Sequence[Group] = (), among: Sequence[Due] = ()) -> Answer:
    """Give the answer of `due`; with `everything` also what is done and what has no moment.

    Where there are groups, tables show each of them; the rows for machines stay as they are. `among` are the answers of
    several programmes, each with its own day, where `due` has all of them together.
    """
    peildatum = due.peildatum
    dues = among or [due]
    parts = parts_of(due, everything=everything)
    lists: dict[str, list[Mijlpaal]] = pick(due, *[part.key for part in parts])
    days = listed(list(dict.fromkeys(day(part.peildatum) for part in dues)))
    titel = f"Te doen {during(due.begin, due.eind)}, op peildatum {days}"
    shown = groups or [Group("", due)]

    def report() -> Report:
        sections: list[Section] = []
        for group in shown:
            sections += _sections(group, parts)
        return Report(sections, titel, [" ".join(_closing(due, dues))])

    def screen() -> Screen:
        listings: list[Listing] = []
        for group in shown:
            listings += _listings(group, parts)
        return Screen(listings, titel, [*entries.awaited(due.shown), *_closing(due, dues)])

    def payload() -> dict[str, Any]:
        objects = {key: all_as_json(mijlpalen, peildatum) for key, mijlpalen in lists.items()}
        promised = {"acties": acties.all_as_json(due.acties, peildatum)}
        return {"peildatum": peildatum, "begin": due.begin, "eind": due.eind, **objects, **promised}

    def rows() -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for key, mijlpalen in lists.items():
            rows += [{"groep": key, **values} for values in all_as_json(mijlpalen, peildatum)]
        return rows + [_actie(actie, peildatum) for actie in due.acties]

    return Answer("due", report, payload, CSV_KEYS, rows, screen=screen)


def parts_of(due: Due, *, everything: bool) -> list[Part]:
    """List what the answer consists of, in its order, with headings that name the period."""
    parts = [
        Part("achterstallig", "Achterstallig"),
        Part("deze_maand", this_period(due.begin, due.eind).capitalize()),
        Part("loopt", "Loopt"),
    ]
    if due.horizon:
        parts.append(Part("komt", f"Komt eraan, nog niet begonnen, {until(due.horizon)}"))
    if everything:
        parts += [Part("afgerond", "Afgerond"), Part("zonder_moment", "Zonder moment")]
    return parts


def heading_of(group: Group, part: Part) -> str:
    """Give the heading of a list of a group; that of `loopt` also says how many are due by the horizon."""
    note = _due_soon(group.due) if part.key == "loopt" else ""
    return group.heading(part.titel, getattr(group.due, part.key), note)


def _due_soon(due: Due) -> str:
    """Say how many of what runs are due by the horizon; nothing where none are."""
    number = len(due.due_soon)
    if not due.horizon or not number:
        return ""
    return f"waarvan {number} af {'moet' if number == 1 else 'moeten'} zijn {until(due.horizon)}"


def _sections(group: Group, parts: list[Part]) -> list[Section]:
    """Give the tables of a group; in one of several, only those that aren't empty."""
    due = group.due
    sections: list[Section] = []
    for part in parts:
        mijlpalen = getattr(due, part.key)
        if mijlpalen or not group.naam:
            sections.append(table(mijlpalen, due.peildatum, heading_of(group, part)))
    if due.acties:
        sections.append(acties.table(due.acties, due.peildatum, group.heading("Acties", due.acties)))
    return sections


def _listings(group: Group, parts: list[Part]) -> list[Listing]:
    """Give the lists of a group for a terminal; in one of several, only those that aren't empty."""
    due = group.due
    listings: list[Listing] = []
    for part in parts:
        mijlpalen = getattr(due, part.key)
        if mijlpalen or not group.naam:
            listings.append(entries.of_mijlpalen(mijlpalen, due.peildatum, heading_of(group, part)))
    if due.acties:
        listings.append(entries.of_acties(due.acties, due.peildatum, group.heading("Acties", due.acties)))
    return listings


def _actie(actie: Actie, peildatum: date) -> dict[str, Any]:
    """Give an actie under the headings of a mijlpaal; what only mijlpalen have stays empty."""
    row: dict[str, Any] = dict.fromkeys(CSV_KEYS)
    row |= {key: value for key, value in acties.as_json(actie, peildatum).items() if key in row}
    return row | {"groep": "acties", "titel": actie.tekst, "eigenaar": actie.wie, "afgerond_op": actie.gereed_op}


def _closing(due: Due, dues: Sequence[Due]) -> list[str]:
    """Give a sentence of counts, and where something is te laat one that says how much and what for the longest.

    `dues` are what `due` consists of, each with the day on which it speaks.
    """
    counts = [
        f"{len(due.achterstallig)} achterstallig",
        f"{len(due.deze_maand)} {this_period(due.begin, due.eind)}",
        f"{len(due.loopt)} lopend" + (f" ({_due_soon(due)})" if due.due_soon else ""),
    ]
    if due.horizon:
        counts.append(f"{len(due.komt)} nog te beginnen")
    if due.acties:
        counts.append(counted(len(due.acties), "actie", "acties"))
    line = f"{', '.join(counts)}{clashing(due.shown)}.{_unreadable(due)}"
    return [line, _late(dues)] if any(part.has_late for part in dues) else [line]


def _late(dues: Sequence[Due]) -> str:
    """Say how many are te laat, and which mijlpaal for the longest."""
    numbers: list[str] = []
    late_days: list[tuple[int, str]] = []
    for due in dues:
        late_days += [(days_late(mijlpaal, due.peildatum), mijlpaal.id) for mijlpaal in due.late_mijlpalen]
    if late_days:
        days, longest = max(late_days, key=lambda late: late[0])
        number = counted(len(late_days), "mijlpaal", "mijlpalen")
        most = "" if len(late_days) == 1 else "het langst "
        numbers.append(f"{number} ({most}{longest}, {counted(days, 'dag', 'dagen')})")
    late_acties = sum(len(due.late_acties) for due in dues)
    if late_acties:
        numbers.append(counted(late_acties, "actie", "acties"))
    return f"Te laat: {listed(numbers)}."


def _unreadable(due: Due) -> str:
    number = sum(mijlpaal.soort == "onbekend" for mijlpaal in due.zonder_moment) + len(due.onleesbare_acties)
    if not number:
        return ""
    moments = "1 moment is" if number == 1 else f"{number} momenten zijn"
    return f" {moments} niet te lezen; routehln check zegt waar."
