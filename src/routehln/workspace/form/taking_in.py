"""Take in a filled-in form: read it, and write what it says as one change (contract section 5, `vergadering`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart


def take_in(
    settings: Settings, overleg: str | None, gremium: str | None, file: Path, op: str | None, *, droog: bool
) -> int:
    """Write down every besluit and actie of a form, or none; give the exit code, 0.

    Args:
        settings: where the routekaart is.
        overleg: the meeting by id, month, day or name; None for the next one of the gremium.
        gremium: the gremium that meets, by name; None for the one that `overleg` names, or that decides.
        file: the form, as csv, md or xlsx.
        op: the day of the besluiten; None for the day of the meeting.
        droog: whether the change is only shown.

    Raises:
        NoTable: the file can't be read, or is no form.
        FormRefused: at least one row can't be taken in.
        RoutehlnError: there is no such meeting, or the files can't be read or written.
    """
    from routehln.views.report.messages import say
    from routehln.workspace.change.change import change
    from routehln.workspace.form.planning import Form, plan
    from routehln.workspace.form.reading import read_form
    from routehln.workspace.typed import day

    on_day = day(op, "--op")
    lines, unread = read_form(file)
    say(*unread)
    form = Form(str(file), lines, on_day.isoformat() if on_day else None)
    remarks: list[str] = []

    def make(routekaart: Routekaart) -> Plan:
        planned = plan(routekaart, overleg, gremium, form)
        remarks[:] = planned.remarks
        return planned.plan

    code = change(settings, make, droog=droog)
    say(*remarks)
    return code
