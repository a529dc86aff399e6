"""The answer of `verloop` as a table, JSON and CSV."""

from typing import Any

from routehln.model.answers.verloop import Beweging, Stap, Verloop
from routehln.model.history.day import day_of
from routehln.model.history.history import SHORT, Commit, Stand
from routehln.views.brief.moments import in_words
from routehln.views.history.axis import Axis, axis_of
from routehln.views.history.bar import WIDTH, bar, legend
from routehln.views.history.words import begins_at, from_first_to_now, in_short, moments, moved, now, step
from routehln.views.report.answer import Answer, pick
from routehln.views.report.report import Column, Entry, Listing, Report, Screen, Section
from routehln.views.report.words import counted, day

TITLE = "Hoe de planning verschoof"
COLUMNS = [
    Column("Mijlpaal"),
    Column("Id", under=True),
    Column("Eerst", under=True, labelled=True),
    Column("Nu", under=True, labelled=True),
    Column("Verschoven", width=20),
    Column("Verloop", width=WIDTH),
]
STEPS = [
    Column("Datum", width=17),
    Column("Van", width=16),
    Column("Naar", width=16),
    Column("Stap", width=16),
    Column("Reden"),
]
UNCOMMITTED = "Wat nog niet in git staat, telt hier niet mee; routehln diff toont dat."
WITH_YEAR = 0  # no moment is in this year, so that each is told with its own
KEYS = ["id", "titel", "onderdeel", "eerste", "nu", "keer", "dagen", "netto"]


def answer(verloop: Verloop, *, with_steps: bool) -> Answer:
    """Give the answer of `verloop`; with `with_steps` the table tells every step of every mijlpaal."""

    def rows() -> list[dict[str, Any]]:
        return [_row(beweging) for beweging in verloop.bewegingen]

    def in_lines() -> Screen:
        return screen(verloop, with_steps=with_steps)

    return Answer(
        "verloop",
        lambda: report(verloop, with_steps=with_steps),
        lambda: payload(verloop),
        KEYS,
        rows,
        screen=in_lines,
    )


def report(verloop: Verloop, *, with_steps: bool) -> Report:
    """Make the table, and with `with_steps` one of steps for each mijlpaal that has any."""
    axis = axis_of(verloop.bewegingen)
    sections = [Section(COLUMNS, [_cells(beweging, axis) for beweging in verloop.bewegingen])]
    if with_steps:
        sections += _steps(verloop)
    return Report(sections, title(verloop), _closing(verloop, axis))


def screen(verloop: Verloop, *, with_steps: bool) -> Screen:
    """Make what a terminal shows: an entry for each mijlpaal with its bar, and with `with_steps` the steps of each."""
    axis = axis_of(verloop.bewegingen)
    entries = [_entry(beweging, axis) for beweging in verloop.bewegingen]
    parts: list[Listing | Section] = [Listing(entries, about="Nu", when="Verloop", notice="Verschoven")]
    if with_steps:
        parts += _steps(verloop)
    return Screen(parts, title(verloop), _closing(verloop, axis))


def _entry(beweging: Beweging, axis: Axis | None) -> Entry:
    shift = in_short(beweging)
    now_in_brief = in_words(now(beweging), WITH_YEAR)
    return Entry(beweging.naam, beweging.id, bar(beweging, axis), now_in_brief, notice=shift)


def _steps(verloop: Verloop) -> list[Section]:
    """Make a table of the steps of each mijlpaal that has any."""
    sections: list[Section] = []
    for beweging in verloop.bewegingen:
        if beweging.stappen:
            steps = [_step_cells(stap, verloop.tijdzone) for stap in beweging.stappen]
            sections.append(Section(STEPS, steps, beweging.naam))
    return sections


def _closing(verloop: Verloop, axis: Axis | None) -> list[str]:
    """Explain the bars, count the moves, and say what the history lacks: it isn't whole, or the files are further."""
    lines = [legend(axis)] if axis else []
    lines += [summary(verloop), *notes(verloop)]
    return [*lines, UNCOMMITTED] if verloop.uncommitted else lines


def title(verloop: Verloop) -> str:
    """Say what is shown, and from when until when."""
    when = period(verloop)
    return f"{TITLE}, {when}" if when else TITLE


def period(verloop: Verloop) -> str:
    """Give `van 1 augustus 2021 tot en met 17 juli 2022`; nothing where there is no routekaart yet."""
    if verloop.van is None:
        return ""
    van, tot = (day(day_of(commit, verloop.tijdzone)) for commit in (verloop.van, verloop.tot))
    return f"van {van} tot en met {tot}"


def summary(verloop: Verloop) -> str:
    """Count the mijlpalen that moved, and how often."""
    moves = [beweging.keer for beweging in verloop.bewegingen if beweging.keer]
    if not moves:
        return f"Er is niets verschoven{_nothing_new(verloop)}."
    return f"{counted(len(moves), 'mijlpaal', 'mijlpalen')} verschoven, samen {sum(moves)} keer."


def _nothing_new(verloop: Verloop) -> str:
    """Say where there is nothing to look at after the commit at which the question begins."""
    if verloop.van is None or verloop.van.hash != verloop.tot.hash:
        return ""
    return f": na {day(day_of(verloop.van, verloop.tijdzone))} is er niets meer vastgelegd in git"


def notes(verloop: Verloop) -> list[str]:
    """Say where the history isn't whole."""
    notes: list[str] = []
    if verloop.van is None:
        notes.append("In de geschiedenis staat nog geen routekaart; leg haar vast met git commit.")
    if verloop.skipped:
        commits = counted(verloop.skipped, "commit", "commits")
        notes.append(f"Niet te lezen en overgeslagen: {commits}; wat daarin verschoof, telt bij de volgende.")
    if verloop.shallow and verloop.van:
        notes.append(begins_at(verloop.van, verloop.tijdzone))
    return notes


def payload(verloop: Verloop) -> dict[str, Any]:
    """Give the JSON object of `verloop`, without its schema."""
    return {
        "van": _commit(verloop.van, verloop.tijdzone) if verloop.van else None,
        "tot": _commit(verloop.tot, verloop.tijdzone),
        "heel": not verloop.shallow,
        "overgeslagen": verloop.skipped,
        "mijlpalen": [_mijlpaal(beweging, verloop.tijdzone) for beweging in verloop.bewegingen],
    }


def _commit(commit: Commit, tijdzone: str) -> dict[str, Any]:
    return {"commit": commit.hash, "dag": day_of(commit, tijdzone)}


def _mijlpaal(beweging: Beweging, tijdzone: str) -> dict[str, Any]:
    return {
        **pick(beweging, "id", "titel", "onderdeel"),
        "eerste": _stand(beweging.eerste),
        "nu": None if beweging.nu.is_gone else _stand(beweging.nu),
        "status": beweging.nu.status,
        **pick(beweging, "keer", "dagen", "netto"),
        "stappen": [_step(stap, tijdzone) for stap in beweging.stappen],
    }


def _stand(stand: Stand) -> dict[str, Any]:
    return pick(stand, "moment", "begin", "eind")


def _step(stap: Stap, tijdzone: str) -> dict[str, Any]:
    return {
        "commit": stap.commit.hash,
        "datum": day_of(stap.commit, tijdzone),
        "soort": stap.soort,
        "moment_van": stap.van.moment,
        "moment_naar": stap.naar.moment,
        **pick(stap, "dagen", "reden"),
    }


def _row(beweging: Beweging) -> dict[str, Any]:
    """Give a row under KEYS."""
    facts = pick(beweging, *KEYS)
    return facts | {"eerste": beweging.eerste.moment, "nu": None if beweging.nu.is_gone else beweging.nu.moment}


def _cells(beweging: Beweging, axis: Axis | None) -> list[str]:
    """Give a row under COLUMNS."""
    shift = moved(beweging.keer, beweging.netto)
    return [beweging.naam, beweging.id, *from_first_to_now(beweging), shift, bar(beweging, axis)]


def _step_cells(stap: Stap, tijdzone: str) -> list[str]:
    """Give a row under STEPS."""
    when = f"{day(day_of(stap.commit, tijdzone))} ({stap.commit.hash[:SHORT]})"
    return [when, *moments(stap.van, stap.naar), step(stap), stap.reden or ""]
