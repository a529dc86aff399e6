"""The rules of `check` for a routekaart that could be read: a function each, and its `Regel` in its module's tuple.

`RULES` is their order. A rule in `REFERENCES` stops every command; what is wrong with a file's form is told while it is
read, and only listed in `form.py`.
"""

from datetime import date
from functools import partial

from routehln.model.answers.finding import Bevinding, Ernst
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.besluiten import BESLUITEN
from routehln.rules.checks.doubles import DOUBLE_ID, DOUBLE_RECORD
from routehln.rules.checks.form import FORM
from routehln.rules.checks.gremia import WHO_MEETS
from routehln.rules.checks.measuring import MEASURED_ON_DAY, MEASURING
from routehln.rules.checks.moments import MOMENTS
from routehln.rules.checks.on_day import TO_SEE_TO
from routehln.rules.checks.order import ORDER
from routehln.rules.checks.programme import PROGRAMME
from routehln.rules.checks.references import OTHER_REFERENCES, REFERENCES
from routehln.rules.checks.rule import Dagregel, Regel, apply
from routehln.rules.checks.verdicts import VERDICTS

RULES: tuple[Regel, ...] = (
    DOUBLE_ID,
    *REFERENCES,
    *OTHER_REFERENCES,
    DOUBLE_RECORD,
    *VERDICTS,
    *MOMENTS,
    *WHO_MEETS,
    *PROGRAMME,
    *MEASURING,
    *BESLUITEN,
    *ORDER,
)
ON_DAY: tuple[Dagregel, ...] = (*TO_SEE_TO, *MEASURED_ON_DAY)

__all__ = ["FORM", "ON_DAY", "RULES", "alone", "check", "check_on", "explained", "references"]


def explained() -> list[tuple[RegelId, Ernst, str]]:
    """List every rule that a bevinding may name, with how grave that is and what the rule says."""
    rules: list[Regel | Dagregel] = [*RULES, *ON_DAY]
    return [*FORM, *((rule.id, rule.ernst, rule.uitleg) for rule in rules)]


def check(routekaart: Routekaart, *, complete: bool) -> list[Bevinding]:
    """Apply every rule; `complete` is False where a file may hold records that nobody saw."""
    return apply(RULES, routekaart, complete=complete)


def check_on(dag: date, routekaart: Routekaart) -> list[Bevinding]:
    """Apply the rules of which the answer depends on the day."""
    rules = [Regel(rule.id, rule.ernst, rule.uitleg, partial(rule.find, dag)) for rule in ON_DAY]
    return apply(rules, routekaart, complete=True)


def alone(routekaart: Routekaart) -> list[Bevinding]:
    """Apply the rules that look at one record at a time, so that unread records make no difference."""
    return apply([rule for rule in RULES if rule.alone], routekaart, complete=False)


def references(routekaart: Routekaart, *, complete: bool) -> list[Bevinding]:
    """Apply the rules without which no question can be answered: each id once, each name known."""
    return apply((DOUBLE_ID, *REFERENCES), routekaart, complete=complete)
