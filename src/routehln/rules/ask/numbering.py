"""Number the points of an agenda so that a number, once fixed, stays (contract section 5, `agenda`)."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Self

from routehln.model.mijlpaal.agenda import Afgevoerd, Punt
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import Plek, VasteAgenda


def numbered(punten: Iterable[Punt], fixed: VasteAgenda | None, elsewhere: Mapping[str, Mijlpaal]) -> list[Punt]:
    """Give each point its number and label: first those with a fixed number, in that order, then the rest.

    Confidential points count apart: V1, V2. No other point gets the number of a fixed one whose mijlpaal is gone, and
    a fixed one keeps it when it becomes confidential or stops being so.

    Args:
        punten: the points as they are now, in the order in which they would be numbered.
        fixed: the points whose numbers are fixed, if any are.
        elsewhere: the mijlpalen that are no point now, by the ids of their records.
    """
    ordered = _fixed_first(list(punten), fixed, elsewhere) if fixed else list(map(_Place.of, punten))
    numbered: list[Punt] = []
    number = confidential = 0
    for punt, is_secret in ordered:
        if is_secret:
            confidential += 1
        else:
            number += 1
        if punt is not None and is_secret:
            numbered.append(punt._replace(label=f"V{confidential}"))
        elif punt is not None:
            numbered.append(punt._replace(nummer=number, label=str(number)))
    return numbered


class _Place(NamedTuple):
    """A place on the agenda: its point, None where that is gone, and whether it is numbered as confidential."""

    punt: Punt | None
    is_secret: bool

    @classmethod
    def of(cls, punt: Punt) -> Self:
        """Place a point that has no fixed number."""
        return cls(punt, punt.mijlpaal.vertrouwelijk)


def _fixed_first(punten: list[Punt], fixed: VasteAgenda, elsewhere: Mapping[str, Mijlpaal]) -> list[_Place]:
    """Give the fixed points in their order, then the new ones.

    A fixed point is numbered as confidential where it was when it was fixed, or where the files don't tell that, now.
    """
    remaining = {punt.mijlpaal.id: punt for punt in punten}
    mijlpaal_ids: dict[str, str] = {}
    for punt in punten:
        mijlpaal_ids |= {bron.id: punt.mijlpaal.id for bron in punt.mijlpaal.bronnen}
    places: list[_Place] = []
    placed: set[str] = set()
    for number, record_id in enumerate(fixed.punten):
        plek = fixed.plekken[number] if fixed.plekken else None
        fixed_point: Punt | None = remaining.pop(mijlpaal_ids.get(record_id, ""), None)
        moved = elsewhere.get(record_id)
        if fixed_point is None and moved is not None and moved.id not in placed:
            fixed_point = Punt("besluitvorming", moved, afgevoerd=_afgevoerd(moved))
            placed.add(moved.id)
        places.append(_fixed(fixed_point, plek))
    return places + [_Place.of(punt._replace(toegevoegd=True)) for punt in remaining.values()]


def _fixed(punt: Punt | None, plek: Plek | None) -> _Place:
    """Place a fixed point, or what is left of it, as it was fixed."""
    if plek is not None:
        return _Place(punt and punt._replace(rubriek=plek.rubriek), plek.vertrouwelijk)
    return _Place.of(punt) if punt else _Place(None, is_secret=False)


def _afgevoerd(mijlpaal: Mijlpaal) -> Afgevoerd:
    """Tell why a mijlpaal is no longer to be discussed."""
    if mijlpaal.status == "afgerond":
        return "afgerond"
    return "vervallen" if mijlpaal.status == "vervallen" else "verplaatst"
