"""Plan what a filled-in form changes: every row as `routehln besluit` would, all in one plan (contract section 5)."""

from collections.abc import Iterable
from typing import NamedTuple

from routehln.errors import WrongUsage
from routehln.model.answers.change import AnyChange, NewRecord, Plan
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.overleggen import fix_agenda, fixed_by
from routehln.workspace.change.besluit.sitting import Sitting, sitting_of
from routehln.workspace.form.deciding import FormPlan, of_columns, planned
from routehln.workspace.form.groups import Group, group
from routehln.workspace.form.reading import Line
from routehln.workspace.form.refused import FormRefused, Problems
from routehln.workspace.form.spreadsheet_moments import first_days
from routehln.workspace.form.subjects import About, about


class Form(NamedTuple):
    """A filled-in form as it came in: the name of its file, its rows, and the day of the decisions, if it was given."""

    file: str
    lines: list[Line]
    op: str | None = None


def plan(routekaart: Routekaart, overleg: str | None, gremium: str | None, form: Form) -> FormPlan:
    """Plan what a form changes, with sentences on what it means.

    Args:
        routekaart: the routekaart to change.
        overleg: the meeting by id, month, day or name; None for the next one of the gremium.
        gremium: the gremium that meets, by name.
        form: what was filled in.

    Raises:
        WrongUsage: there is no such overleg, or its besluitenlijst is final.
        FormRefused: at least one row can't be taken in; it names every problem.
    """
    sitting = sitting_of(routekaart, overleg, gremium)
    problems = Problems()
    groups = _groups(sitting, form.lines, problems)
    changes: list[AnyChange] = []
    notes: list[str] = []
    remarks = list(first_days(form.lines, routekaart.bijeenkomsten.read))
    taken: list[str] = []
    for together in groups:
        of_group, of_form = planned(sitting, together, form.op, taken, problems)
        changes += of_group.changes
        notes += of_group.notes
        remarks += of_form
        taken += [str(change.velden["id"]) for change in of_group.changes if isinstance(change, NewRecord)]
    if problems.sentences():
        raise FormRefused(form.file, problems.sentences())
    first = _fixing(sitting, form.lines) if changes else Plan([])
    return FormPlan(Plan([*first.changes, *changes], (*first.notes, *notes)), (*remarks, *_summary(groups)))


def _groups(sitting: Sitting, lines: Iterable[Line], problems: Problems) -> list[Group]:
    """Put the rows together by what they are about, in the order in which that comes first."""
    by_key: dict[str, tuple[About, list[Line]]] = {}
    for line in lines:
        try:
            subject = about(sitting, line.row)
        except WrongUsage as refusal:
            problems.add(line.rij, of_columns(refusal))
            continue
        by_key.setdefault(subject.key, (subject, []))[1].append(line)
    return [group(subject, together, problems) for subject, together in by_key.values()]


def _fixing(sitting: Sitting, lines: Iterable[Line]) -> Plan:
    """Plan to fix the agenda, where it isn't and the form names a point by its number."""
    if sitting.agenda.vast or not any(line.row.nummer for line in lines):
        return Plan([])
    overleg = sitting.overleg
    changes = fix_agenda(sitting.routekaart, overleg, sitting.agenda.punten, fixed_by(overleg, sitting.today))
    return Plan(changes, (f"De agenda van {overleg.id} stond nog niet vast; hierna wel, met deze nummers.",))


def _summary(groups: Iterable[Group]) -> Iterable[str]:
    """Count what the form holds."""
    decided = acties = left_open = 0
    for together in groups:
        decided += together.decision is not None
        acties += len(together.acties)
        left_open += together.decision is None
    if not decided and not acties:
        yield "Op het formulier is nog geen uitkomst en geen actie ingevuld."
        return
    yield f"Op het formulier: uitkomsten {decided}, acties {acties}; zonder uitkomst blijven open: {left_open}."
