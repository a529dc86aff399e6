"""What a row of the form is about: a point by its number, a mijlpaal by its id, or what its title says."""

import re
from typing import NamedTuple

from routehln.errors import WrongUsage
from routehln.model.form.form import FormRow
from routehln.model.names import nearest, same, short
from routehln.rules.change.besluit.ruling import Subject
from routehln.views.titles import title
from routehln.workspace.change.besluit.sitting import Sitting
from routehln.workspace.change.besluit.subject import named, titled

_NUMBER = re.compile(r"(?:.+\.)?[Vv]?b?[1-9][0-9]{0,8}")
_FIGURE = re.compile(r"([1-9][0-9]*)[.,]0+")  # how some programs write 15


class About(NamedTuple):
    """What a row is about, `key` is equal for rows about the same, and `name` is how a sentence calls it."""

    key: str
    name: str
    subject: Subject


def about(sitting: Sitting, row: FormRow) -> About:
    """Find what a row is about; raises WrongUsage where that is nothing, or of another overleg."""
    if row.nummer:
        nummer = _number(row.nummer)
        subject = named(sitting.routekaart, sitting.whole, sitting.agenda, nummer).subject
        _refuse_other(sitting, subject, nummer, row.id)
        name = f"punt {nummer}"
    elif row.id:
        subject = named(sitting.routekaart, sitting.whole, sitting.agenda, row.id).subject
        name = f"'{row.id}'"
    elif row.titel:
        subject = titled(row.titel)
        _refuse_point(sitting, row.titel)
        name = f"'{short(row.titel)}'"
    else:
        raise WrongUsage("waar gaat dit over? Zet er het nummer van het punt bij, of een titel")
    key = subject.stap.id if subject.stap else f"titel {(subject.titel or '').casefold()}"
    return About(key, name, subject)


def _number(text: str) -> str:
    figure = _FIGURE.fullmatch(text)
    nummer = figure[1] if figure else text
    if not _NUMBER.fullmatch(nummer):
        raise WrongUsage(f"nummer: '{short(text)}' is geen nummer van een punt; schrijf 15 of V1")
    return nummer


def _refuse_other(sitting: Sitting, subject: Subject, nummer: str, record_id: str) -> None:
    """Refuse an id that isn't of the point with this number; raises WrongUsage."""
    if not record_id:
        return
    routekaart, overleg_id = sitting.routekaart, sitting.overleg.id
    if record_id not in routekaart.by_id:
        raise WrongUsage(f"id: er is geen mijlpaal '{short(record_id)}'{nearest(record_id, routekaart.by_id)}")
    own = subject.stap and routekaart.mijlpaal_ids[subject.stap.id]
    if routekaart.mijlpaal_ids[record_id] != own:
        actual = f"'{own}'" if own else "geen mijlpaal"
        raise WrongUsage(
            f"punt {nummer} van {overleg_id} is {actual}, niet '{record_id}'; "
            "is dit het formulier van een ander overleg, of is een rij verschoven?"
        )


def _refuse_point(sitting: Sitting, titel: str) -> None:
    """Refuse a title without a number that is the title of a point, in the files or on the form; raises WrongUsage."""
    for punt in sitting.agenda.punten:
        if same(punt.mijlpaal.titel.strip(), titel) or same(title(punt.mijlpaal), titel):
            raise WrongUsage(f"'{short(titel)}' is punt {punt.label}; zet dat nummer erbij")
