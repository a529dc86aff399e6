"""Number the points of an agenda so that a number, once fixed, stays (contract section 5, `agenda`)."""

from collections.abc import Iterable, Mapping

from routehln.model.mijlpaal.agenda import Afgevoerd, Punt
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import VasteAgenda


def numbered(punten: Iterable[Punt], fixed: VasteAgenda | None, elsewhere: Mapping[str, Mijlpaal]) -> list[Punt]:
    """Give each point its number and label: first those with a fixed number, in that order, then the rest.

    Confidential points count apart: V1, V2. No other point gets the number of a fixed one whose mijlpaal is gone.

    Args:
        punten: the points as they are now, in the order in which they would be numbered.
        fixed: the points whose numbers are fixed, if any are.
        elsewhere: the mijlpalen that are no point now, by the ids of their records.
    """
    ordered = _fixed_first(list(punten), fixed, elsewhere) if fixed else list(punten)
    numbered: list[Punt] = []
    number = confidential = 0
    for punt in ordered:
        if punt is not None and punt.mijlpaal.vertrouwelijk:
            confidential += 1
            numbered.append(punt._replace(label=f"V{confidential}"))
            continue
        number += 1
        if punt is not None:
            numbered.append(punt._replace(nummer=number, label=str(number)))
    return numbered


def _fixed_first(punten: list[Punt], fixed: VasteAgenda, elsewhere: Mapping[str, Mijlpaal]) -> list[Punt | None]:
    """Give the fixed points in their order, then the new ones; None for one whose mijlpaal is gone or came before."""
    remaining = {punt.mijlpaal.id: punt for punt in punten}
    mijlpaal_ids: dict[str, str] = {}
    for punt in punten:
        mijlpaal_ids |= {bron.id: punt.mijlpaal.id for bron in punt.mijlpaal.bronnen}
    ordered: list[Punt | None] = []
    placed: set[str] = set()
    for place, record_id in enumerate(fixed.punten):
        rubriek = fixed.rubrieken[place] if fixed.rubrieken else None
        current = remaining.pop(mijlpaal_ids.get(record_id, ""), None)
        moved = elsewhere.get(record_id)
        if current is not None:
            ordered.append(current._replace(rubriek=rubriek or current.rubriek))
        elif moved is not None and moved.id not in placed:
            ordered.append(Punt(rubriek or "besluitvorming", moved, afgevoerd=_afgevoerd(moved)))
            placed.add(moved.id)
        else:
            ordered.append(None)
    return ordered + [punt._replace(toegevoegd=True) for punt in remaining.values()]


def _afgevoerd(mijlpaal: Mijlpaal) -> Afgevoerd:
    """Tell why a mijlpaal is no longer to be discussed."""
    if mijlpaal.status == "afgerond":
        return "afgerond"
    return "vervallen" if mijlpaal.status == "vervallen" else "verplaatst"
