"""What `check` looks for in a routekaart that could be read: each rule a function, and its name in one tuple."""

from routehln.model.answers.finding import Bevinding
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.doubles import DOUBLE_ID, DOUBLE_RECORD
from routehln.rules.checks.form import FORM
from routehln.rules.checks.moments import MOMENTS
from routehln.rules.checks.programme import PROGRAMME
from routehln.rules.checks.references import OTHERS, REFERENCES
from routehln.rules.checks.rule import Regel, apply
from routehln.rules.checks.verdicts import VERDICTS

RULES: tuple[Regel, ...] = (DOUBLE_ID, *REFERENCES, *OTHERS, DOUBLE_RECORD, *VERDICTS, *MOMENTS, *PROGRAMME)

__all__ = ["FORM", "RULES", "alone", "check", "references"]


def check(routekaart: Routekaart, *, complete: bool) -> list[Bevinding]:
    """Every finding of every rule; `complete` is False where a file could not be read at all."""
    return apply(RULES, routekaart, complete=complete)


def alone(routekaart: Routekaart) -> list[Bevinding]:
    """What each record tells by itself: the same, whatever other records could be read."""
    return apply([rule for rule in RULES if rule.alone], routekaart, complete=False)


def references(routekaart: Routekaart, *, complete: bool) -> list[Bevinding]:
    """What makes any answer impossible: an id that two records have, a name that nothing has."""
    return apply((DOUBLE_ID, *REFERENCES), routekaart, complete=complete)
