"""Follow the ids of meetings when a gremium or an overleg gets another id; every moment must go on meaning the same."""

from collections.abc import Iterator
from dataclasses import replace

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst, by_id, prefix
from routehln.model.moment.moment import Moment
from routehln.model.records.place import Plaats
from routehln.model.records.records import Gremium, Overleg
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.meetings import meetings
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.rename.bearers import Bearer
from routehln.rules.rename.names import Names


class Meetings:
    """The meetings of a routekaart while one overleg, or the gremium of some, gets another id."""

    def __init__(self, routekaart: Routekaart, bearer: Bearer, new_id: str) -> None:
        self._routekaart = routekaart
        self._bearer = bearer
        self._new_id = new_id
        self._names = Names(routekaart, bearer, new_id)
        self._described = {meeting.id: meeting for meeting in routekaart.bijeenkomsten.described}
        self._gremia = [gremium.id for gremium in routekaart.gremia]

    @property
    def _is_gremium(self) -> bool:
        return self._bearer.soort == "gremium"

    def ids(self) -> set[str]:
        """Give the ids of all meetings, those that only moments, besluiten and acties name among them."""
        return {meeting.id for meeting in meetings(self._routekaart, mijlpalen(self._routekaart))}

    def later_id(self, overleg_id: str) -> str:
        """Give the id that the meeting with this id gets; a gremium's meetings have its id in front of theirs."""
        if not self._is_gremium:
            return self._new_id if overleg_id == self._bearer.id else overleg_id
        old = prefix(self._bearer.id)
        if not overleg_id.startswith(old):
            return overleg_id
        meeting = self._described.get(overleg_id) or by_id(overleg_id, self._gremia)
        if meeting is None or not self._is_own(meeting):
            return overleg_id
        return prefix(self._new_id) + overleg_id.removeprefix(old)

    def _is_own(self, meeting: Bijeenkomst) -> bool:
        """Tell whether the gremium that is renamed meets in this meeting."""
        record = self._bearer.record
        decides = isinstance(record, Gremium) and record.besluitvormend
        return meeting.gremium == self._bearer.id or (decides and meeting.gremium is None)

    def changed_moment(self, aliassen: tuple[str, ...] = ()) -> tuple[Plaats, str] | None:
        """Give the first moment that would mean something else, and its place; None where all stay what they are.

        `aliassen` are names that the gremium would get with its new id.
        """
        before, after = self._routekaart.bijeenkomsten, self._renamed(aliassen).bijeenkomsten
        for place, tekst in self._moments():
            if self._followed(before.read(tekst)) != after.read(tekst):
                return place, tekst
        return None

    def _moments(self) -> Iterator[tuple[Plaats, str]]:
        """Give the texts of moments that stay as they are, each with its place."""
        for stap in self._routekaart.steps:
            if stap.moment:
                yield stap.source.plaats("moment"), stap.moment.tekst
            if stap.afstemming.moment:
                yield stap.source.plaats("afstemming", "moment"), stap.afstemming.moment.tekst
        for besluit in self._routekaart.besluiten:
            if besluit.naar and self.later_id(besluit.naar.tekst) == besluit.naar.tekst:
                yield besluit.source.plaats("naar"), besluit.naar.tekst
        for actie in self._routekaart.acties:
            if actie.moment:
                yield actie.source.plaats("moment"), actie.moment.tekst
        yield from self._moments_of_risicos()

    def _moments_of_risicos(self) -> Iterator[tuple[Plaats, str]]:
        for risico in self._routekaart.risicos:
            for number, maatregel in enumerate(risico.maatregelen):
                if maatregel.moment:
                    yield risico.source.plaats("maatregelen", number, "moment"), maatregel.moment.tekst

    def _renamed(self, aliassen: tuple[str, ...]) -> Routekaart:
        """Give the routekaart with the new ids of gremia and overleggen."""
        gremia = [self._gremium(gremium, aliassen) for gremium in self._routekaart.gremia]
        described = self._routekaart.described_meetings
        overleggen = [self._overleg(overleg, meeting.id) for meeting, overleg in described]
        return replace(self._routekaart, gremia=tuple(gremia), overleggen=tuple(overleggen))

    def _gremium(self, gremium: Gremium, aliassen: tuple[str, ...]) -> Gremium:
        renamed = self._names.renamed
        if gremium is not self._bearer.record or not isinstance(renamed, Gremium):
            return gremium
        return renamed.model_copy(update={"aliassen": (*renamed.aliassen, *aliassen)})

    def _overleg(self, overleg: Overleg, overleg_id: str) -> Overleg:
        keys: dict[str, str] = {}
        if overleg.id or overleg is self._bearer.record:
            keys["id"] = self.later_id(overleg_id)
        if overleg.gremium and self._is_gremium and self._names.is_lost(overleg.gremium):
            keys["gremium"] = self._new_id
        return overleg.model_copy(update=keys)

    def _followed(self, moment: Moment) -> Moment:
        """Give what a moment is to mean afterwards: the same, with the new ids."""
        is_own = self._is_gremium and moment.gremium == self._bearer.id
        gremium = self._new_id if is_own else moment.gremium
        overleg = self.later_id(moment.overleg) if moment.overleg else None
        herhaling = moment.herhaling
        if herhaling and herhaling.overleg:
            described = tuple(meeting._replace(id=self.later_id(meeting.id)) for meeting in herhaling.described)
            reeks = tuple(map(self.later_id, herhaling.reeks))
            herhaling = herhaling._replace(overleg=prefix(gremium), described=described, reeks=reeks)
        return moment._replace(gremium=gremium, overleg=overleg, herhaling=herhaling)
