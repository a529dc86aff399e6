"""Weigh risico's: their score up to a year, and what that was a year before (contract section 5, `risicos`)."""

from collections.abc import Iterable

from routehln.model.monitor.assessment import WeighedRisico
from routehln.model.monitor.monitor import Beoordeling, Risico


def weigh(risicos: Iterable[Risico], jaar: int, *, vertrouwelijk: bool) -> list[WeighedRisico]:
    """Give the risico's with their last beoordeling up to a year: those that are not gesloten first, the gravest first.

    A risico that wasn't judged yet comes behind those that were. Without `vertrouwelijk` the confidential ones are left
    out.
    """
    shown = [risico for risico in risicos if vertrouwelijk or not risico.vertrouwelijk]
    return sorted((_weighed(risico, jaar) for risico in shown), key=_order)


def _weighed(risico: Risico, jaar: int) -> WeighedRisico:
    now, before = last_up_to(risico, jaar), last_up_to(risico, jaar - 1)
    earlier_score = before.score if before else None
    if now is None:
        return WeighedRisico(risico, None, None, None, None, earlier_score)
    return WeighedRisico(risico, now.jaar, now.kans, now.impact, now.score, earlier_score)


def last_up_to(risico: Risico, jaar: int) -> Beoordeling | None:
    """Give the last beoordeling of a risico up to a year, that year included; None where there is none."""
    earlier = [beoordeling for beoordeling in risico.beoordelingen if beoordeling.jaar <= jaar]
    return earlier[-1] if earlier else None


def _order(weighed: WeighedRisico) -> tuple[bool, int, str]:
    """Sort key: gesloten last, then the highest score first, then by id."""
    return weighed.risico.status == "gesloten", -(weighed.score or 0), weighed.risico.id
