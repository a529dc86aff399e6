"""A besluit and the mijlpaal that it is about don't contradict each other (contract section 5, `check`)."""

from collections.abc import Iterator
from typing import NamedTuple

from routehln.model.answers.regel_id import RegelId
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import ENDS
from routehln.model.records.records import Besluit
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel
from routehln.rules.mijlpaal.meetings import meetings
from routehln.rules.mijlpaal.mijlpalen import of_group

UITKOMST = ("uitkomst",)


class _Decided(NamedTuple):
    """A mijlpaal with the last besluit about it; `places` are the overleggen by day, from 0, by their ids."""

    mijlpaal: Mijlpaal
    besluit: Besluit
    places: dict[str, int]

    @property
    def is_moved(self) -> bool:
        """Whether its moment names a later overleg and no longer this one, or names none at all."""
        decided_in = self.besluit.overleg or ""
        overleggen = self.mijlpaal.overleggen
        if decided_in in overleggen:
            return False
        decided_place = self.places.get(decided_in, -1)
        return not overleggen or max(map(self.places.__getitem__, overleggen)) > decided_place


def agrees_with_status(routekaart: Routekaart) -> Iterator[Hit]:
    """Find besluiten that say something else than their mijlpaal: done while that isn't, put off while that stays.

    Only the last besluit about a mijlpaal counts, and none about what recurs: it concerns one occurrence, of which the
    records don't tell. Two differing besluiten of one overleg about one mijlpaal contradict each other.
    """
    yield from _differing(routekaart)
    for decided in _last_besluiten(routekaart):
        mijlpaal, besluit, _ = decided
        if besluit.uitkomst in ENDS and mijlpaal.status != "afgerond":
            sentence = f"het besluit is '{besluit.uitkomst}', maar '{mijlpaal.id}' is {mijlpaal.status}, niet afgerond"
            yield Hit(besluit, UITKOMST, sentence)
        elif besluit.uitkomst == "aangehouden" and mijlpaal.is_open and not decided.is_moved:
            sentence = f"'{mijlpaal.id}' is aangehouden, maar zijn moment is nog '{(mijlpaal.moment or '').strip()}'"
            yield Hit(besluit, UITKOMST, f"{sentence}; geef het een later moment (routehln move)")


def taken_note_of_is_closed(routekaart: Routekaart) -> Iterator[Hit]:
    """Find mijlpalen that an overleg took note of, and that are still open; what recurs always is."""
    for mijlpaal, besluit, _ in _last_besluiten(routekaart):
        if besluit.uitkomst == "ter kennisname" and mijlpaal.is_open:
            sentence = f"'{mijlpaal.id}' ging ter kennisname en komt op geen agenda meer, maar staat nog open"
            yield Hit(besluit, UITKOMST, sentence)


def _differing(routekaart: Routekaart) -> Iterator[Hit]:
    """Find besluiten about which their overleg has an earlier one in the files; an exact copy is another rule's."""
    firsts: dict[tuple[str, str], Besluit] = {}
    for besluit in routekaart.besluiten:
        if besluit.overleg and besluit.mijlpaal in routekaart.mijlpaal_ids:
            mijlpaal_id = routekaart.mijlpaal_ids[besluit.mijlpaal]
            first = firsts.setdefault((besluit.overleg, mijlpaal_id), besluit)
            if first != besluit:
                place = first.source.plaats()
                sentence = f"over '{mijlpaal_id}' heeft {besluit.overleg} al een ander besluit, op {place}"
                yield Hit(besluit, (), f"{sentence}; maak er één van")


def _last_besluiten(routekaart: Routekaart) -> Iterator[_Decided]:
    """Give each mijlpaal that doesn't recur with the last besluit about it: by the day of the overleg, then by place.

    A besluit that names no overleg comes before those that do.
    """
    mijlpalen: dict[str, Mijlpaal] = {}
    for besluit in routekaart.besluiten:
        group = routekaart.group_of.get(besluit.mijlpaal or "")
        if group:
            mijlpalen[group[0].id] = of_group(group, routekaart)
    if not mijlpalen:
        return
    places = {meeting.id: place for place, meeting in enumerate(meetings(routekaart, mijlpalen.values()))}
    last: dict[str, Besluit] = {}
    for besluit in sorted(routekaart.besluiten, key=lambda besluit: places.get(besluit.overleg or "", -1)):
        last[routekaart.mijlpaal_ids.get(besluit.mijlpaal or "", "")] = besluit
    for mijlpaal_id, mijlpaal in mijlpalen.items():
        if mijlpaal.herhaling is None:
            yield _Decided(mijlpaal, last[mijlpaal_id], places)


BESLUITEN = (
    Regel(
        RegelId.BESLUIT_TEGEN_STATUS,
        "waarschuwing",
        "een besluit en zijn mijlpaal spreken elkaar niet tegen",
        agrees_with_status,
    ),
    Regel(
        RegelId.TER_KENNISNAME_OPEN,
        "info",
        "wat een overleg ter kennisname nam, staat niet meer open",
        taken_note_of_is_closed,
    ),
)
