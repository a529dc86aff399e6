"""The answers of programmes side by side: rows that name their programme, and tables with a part for each."""

from collections.abc import Iterable, Sequence
from typing import Any

from routehln.model.answers.due import Group, ProgrammeDue
from routehln.model.answers.due import together as due_together
from routehln.views.answers import due as due_view
from routehln.views.report.answer import Answer
from routehln.views.report.clean import clean
from routehln.views.report.report import Listing, Paragraph, Report, Screen, Section

PROGRAMMA = "programma"
Rows = list[dict[str, Any]]


def due(answers: Sequence[ProgrammeDue], *, everything: bool) -> Answer:
    """Give the answer of `due` for several programmes, each with its own day; tables have a part for each."""
    dues = [asked.due for asked in answers]
    groups: list[Group] = []
    for asked in answers:
        groups += asked.named_groups
    whole = due_view.answer(due_together(dues), everything=everything, groups=groups, among=dues)
    own = [(asked.programma, due_view.answer(asked.due, everything=everything)) for asked in answers]
    return whole._replace(payload=lambda: _payload(own), columns=[PROGRAMMA, *whole.columns], rows=lambda: _rows(own))


def together(own: Sequence[tuple[str, Answer]]) -> Answer:
    """Put the answers of programmes together, each with the name of its programme; tables have a part for each."""
    first = own[0][1]

    def report() -> Report:
        reports = [(programma, answer.report()) for programma, answer in own]
        sections: list[Section] = []
        slot: list[str] = []
        for programma, part in reports:
            sections += [section._replace(titel=_titled(programma, section.titel)) for section in part.sections]
            slot += [f"{programma}: {line}" for line in part.slot]
        return Report(sections, reports[0][1].titel, slot)

    def screen() -> Screen:
        screens = [(programma, answer.screen()) for programma, answer in own if answer.screen]
        parts: list[Section | Listing | Sequence[Paragraph]] = []
        slot: list[str] = []
        for programma, shown in screens:
            parts += [_part(programma, part) for part in shown.parts]
            slot += [f"{programma}: {line}" for line in shown.slot]
        return Screen(parts, screens[0][1].titel, slot)

    return Answer(
        first.command,
        report,
        lambda: _payload(own),
        [PROGRAMMA, *first.columns],
        lambda: _rows(own),
        {"tabel": lambda: _texts(own)} if "tabel" in first.own else {},
        screen=screen if first.screen else None,
    )


def _texts(own: Sequence[tuple[str, Answer]]) -> str:
    """Give the text that each answer has in place of a table, below the name of its programme."""
    return "\n".join(f"{clean(programma)}\n{answer.own['tabel']()}" for programma, answer in own)


def _part(programma: str, part: Section | Listing | Sequence[Paragraph]) -> Section | Listing | Sequence[Paragraph]:
    """Give a part of a screen with the name of its programme above it."""
    if isinstance(part, Section | Listing):
        return part._replace(titel=_titled(programma, part.titel))
    return [Paragraph([(programma, "bold")]), *part]


def _titled(programma: str, titel: str) -> str:
    """Give a heading with the name of the programme in front."""
    return f"{programma}: {titel[0].lower()}{titel[1:]}" if titel else programma


def _payload(own: Sequence[tuple[str, Answer]]) -> dict[str, Any]:
    """Put the JSON of several programmes together: the rows of all in each list, each with its programme.

    What isn't a list, such as the peildatum, is that of the first; `programmas` has it of each.
    """
    payloads = [(programma, answer.payload()) for programma, answer in own]
    together: dict[str, Any] = {}
    each: Rows = []
    for programma, payload in payloads:
        facts: dict[str, Any] = {PROGRAMMA: programma}
        for key, value in payload.items():
            if isinstance(value, list):
                together.setdefault(key, []).extend(named(programma, value))
            else:
                together.setdefault(key, value)
                facts[key] = value
        each.append(facts)
    return together | {"programmas": each}


def _rows(own: Sequence[tuple[str, Answer]]) -> Rows:
    rows: Rows = []
    for programma, answer in own:
        rows += named(programma, answer.rows())
    return rows


def named(programma: str, rows: Iterable[dict[str, Any]]) -> Rows:
    """Give each row with its programme in front."""
    return [{PROGRAMMA: programma, **row} for row in rows]
