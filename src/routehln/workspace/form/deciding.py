"""Plan what the rows about one thing change, as `routehln besluit` would (contract section 5, `vergadering`)."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.form.form import FormRow
from routehln.model.records.records import Actie, Besluit
from routehln.rules.change.acties import Promise, of_besluit, standing
from routehln.workspace.change.besluit.decision import decision, earlier_of
from routehln.workspace.change.besluit.options import Options, refuse_unfit
from routehln.workspace.change.besluit.sitting import Sitting
from routehln.workspace.form.groups import Group
from routehln.workspace.form.kept import kept
from routehln.workspace.form.refused import Problems
from routehln.workspace.form.standing import new_naar, new_text, new_voor, standing_text
from routehln.workspace.typed import refuse_control

_COLUMN = re.compile(r"--(?=(?:uitkomst|tekst|naar|actie|wie|voor|titel)\b)")  # in a sentence about an option


class FormPlan(NamedTuple):
    """The plan of a form, and what is to be said of the form itself, whatever is written."""

    plan: Plan
    remarks: tuple[str, ...] = ()


class _Earlier(NamedTuple):
    """What stands already about the subject of a group: its besluit, and its acties by their texts."""

    besluit: Besluit | None
    acties: dict[str, Actie]


def planned(sitting: Sitting, together: Group, op: str | None, taken: list[str], problems: Problems) -> FormPlan:
    """Plan what the rows about one thing change; what stands in the way is a problem."""
    line = together.decision or (together.acties[0] if together.acties else None)
    if line is None:
        return FormPlan(Plan([]), tuple(_left_open(together)))
    try:
        earlier = _earlier(sitting, together)
        promises = _promises(sitting, together, earlier, problems)
        if together.decision is None:
            return _acties_only(sitting, together, earlier, promises, taken)
        options = _options(sitting, together, together.decision.row, earlier, op=op)._replace(promises=promises)
        refuse_unfit(options)
        if _says_nothing_new(earlier, options):
            return FormPlan(Plan([]), tuple(kept(together, earlier.besluit, earlier.acties)))
        decided = decision(sitting, together.about.subject, options, taken)
    except WrongUsage as refusal:
        problems.add(line.rij, of_columns(refusal))
        return FormPlan(Plan([]))
    stays = kept(together, earlier.besluit, earlier.acties) if _same_outcome(earlier, options) else ()
    return FormPlan(decided, tuple(stays))


def _earlier(sitting: Sitting, together: Group) -> _Earlier:
    besluit = earlier_of(sitting, together.about.subject)
    return _Earlier(besluit, standing(sitting.routekaart, _origin(sitting, together, besluit)))


def _origin(sitting: Sitting, together: Group, besluit: Besluit | None) -> dict[str, str | None]:
    stap = together.about.subject.stap
    return {
        "overleg": sitting.overleg.id,
        "besluit": besluit.id if besluit else None,
        "mijlpaal": stap.id if stap else None,
    }


def _promises(sitting: Sitting, together: Group, earlier: _Earlier, problems: Problems) -> tuple[Promise, ...]:
    """Read the acties of a group; one that can't be read is a problem."""
    promises: list[Promise] = []
    for line in together.acties:
        row = line.row
        tekst = standing_text(row.actie, earlier.acties)
        actie = earlier.acties.get(tekst)
        try:
            refuse_control("actie", row.actie)
            refuse_control("wie", row.wie)
            voor = new_voor(sitting, row.voor, actie.moment if actie else None)
        except WrongUsage as refusal:
            problems.add(line.rij, of_columns(refusal))
            continue
        promises.append(Promise(tekst, new_text(row.wie, actie.wie if actie else None), voor))
    return tuple(promises)


def _options(sitting: Sitting, together: Group, row: FormRow, earlier: _Earlier, *, op: str | None) -> Options:
    """Give the row of a decision as the options of `besluit`; what stands already isn't said again."""
    besluit = earlier.besluit
    same = besluit if besluit and besluit.uitkomst == together.uitkomst else None
    return Options(
        uitkomst=together.uitkomst,
        tekst=new_text(row.tekst, same.tekst if same else None),
        naar=new_naar(sitting, row.naar, same),
        op=op,
    )


def _same_outcome(earlier: _Earlier, options: Options) -> bool:
    return earlier.besluit is not None and earlier.besluit.uitkomst == options.uitkomst


def _says_nothing_new(earlier: _Earlier, options: Options) -> bool:
    """Tell whether all of this stands already."""
    besluit = earlier.besluit
    if besluit is None or not _same_outcome(earlier, options) or options.tekst or options.naar:
        return False
    same_day = options.op is None or (besluit.op is not None and options.op == besluit.op.isoformat())
    return same_day and all(_stands(promise, earlier) for promise in options.promises)


def _stands(promise: Promise, earlier: _Earlier) -> bool:
    actie = earlier.acties.get(promise.tekst)
    is_of_besluit = actie is not None and actie.besluit is not None
    return is_of_besluit and promise.wie is None and promise.voor is None


def _acties_only(
    sitting: Sitting, together: Group, earlier: _Earlier, promises: tuple[Promise, ...], taken: list[str]
) -> FormPlan:
    """Plan the acties of a point about which nothing is decided here; raises WrongUsage where it is no point."""
    if together.about.subject.stap is None and earlier.besluit is None:
        raise WrongUsage(f"uitkomst ontbreekt: wat is er besloten over {together.about.name}?")
    origin = _origin(sitting, together, earlier.besluit)
    changes = of_besluit(sitting.routekaart, origin, promises, taken)
    return FormPlan(Plan(changes), tuple(_left_open(together)))


def _left_open(together: Group) -> Iterable[str]:
    for line in together.unused:
        yield f"rij {line.rij}: zonder uitkomst blijft {together.about.name} open; de tekst ervan is niet vastgelegd."


def of_columns(refusal: WrongUsage) -> str:
    """Give the sentence of a refusal, in which an option that is a column of the form is called like the column."""
    return _COLUMN.sub("", str(refusal))
