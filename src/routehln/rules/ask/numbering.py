"""Number the points of an agenda so that a number, once fixed, stays (contract section 5, `agenda`)."""

from collections.abc import Iterable, Mapping

from routehln.model.mijlpaal.agenda import Afgevoerd, Punt
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import VasteAgenda


def numbered(punten: Iterable[Punt], fixed: VasteAgenda | None, elsewhere: Mapping[str, Mijlpaal]) -> list[Punt]:
    """Give each point its number and label: those with a fixed number first, in its order, then the others.

    Confidential points count apart: V1, V2. A fixed point that is gone altogether keeps its number free.

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
    """Give the fixed points in their order, each once and None where its mijlpaal is no more; then the others."""
    remaining = {punt.mijlpaal.id: punt for punt in punten}
    by_record = {bron.id: punt.mijlpaal.id for punt in punten for bron in punt.mijlpaal.bronnen}
    ordered: list[Punt | None] = []
    seen: set[str] = set()
    for place, record_id in enumerate(fixed.punten):
        rubriek = fixed.rubrieken[place] if fixed.rubrieken else None
        current = remaining.pop(by_record.get(record_id, ""), None)
        moved = elsewhere.get(record_id)
        if current is not None:
            ordered.append(current._replace(rubriek=rubriek or current.rubriek))
        elif moved is not None and moved.id not in seen:
            ordered.append(Punt(rubriek or "besluitvorming", moved, afgevoerd=_afgevoerd(moved)))
        else:
            ordered.append(None)
        seen |= {punt.mijlpaal.id for punt in ordered[-1:] if punt}
    return ordered + [punt._replace(toegevoegd=True) for punt in remaining.values()]


def _afgevoerd(mijlpaal: Mijlpaal) -> Afgevoerd:
    """Tell why a mijlpaal is no longer to be discussed."""
    if mijlpaal.status == "afgerond":
        return "afgerond"
    return "vervallen" if mijlpaal.status == "vervallen" else "verplaatst"
