"""Plan the meetings of a schedule: each is an overleg that is there, with what is new of it, or another one."""

from collections.abc import Iterable, Mapping

from routehln.model.answers.change import NewRecord, Value
from routehln.model.importing.outcome import Import, Oordeel, Planned, Rij, Tabel, named_ids
from routehln.model.importing.table import SourceTable
from routehln.model.records.place import FileName
from routehln.model.records.records import Overleg
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home
from routehln.rules.change.overleggen import LIJST
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.existing.records import is_from
from routehln.rules.importing.meetings.facts import Facts
from routehln.rules.importing.meetings.ids import Added, with_ids
from routehln.rules.importing.meetings.matching import Described, Matcher
from routehln.rules.importing.meetings.meeting import Meeting
from routehln.rules.importing.meetings.schedule import Schedule, read_schedule
from routehln.rules.importing.reading.notes import skipped_notes


def plan_meetings(
    routekaart: Routekaart,
    tables: Iterable[SourceTable],
    naar: FileName | None,
    oordelen: Mapping[str, Oordeel],
    guide: Guide,
) -> Import:
    """Plan what the meetings of these tables would be; as `plan_import` does of the rows of a planning."""
    tabellen: list[Tabel] = []
    meetings: list[Meeting] = []
    notes: list[str] = []
    skipped: dict[str, list[int]] = {}
    for table in tables:
        schedule = read_schedule(table, guide)
        if isinstance(schedule, Schedule):
            tabellen.append(schedule.tabel)
            meetings += schedule.meetings
            notes += schedule.notes
        else:
            skipped.setdefault(schedule.why, []).append(table.nummer)
    planner = _Planner(routekaart, naar, guide)
    planned = planner.plan(meetings, oordelen)
    notes = [*skipped_notes(skipped), *notes]
    return Import(guide.choices.bron, tuple(tabellen), tuple(planned), tuple(planner.missing(planned)), tuple(notes))


class _Planner:
    """Plans what meetings change in the overleggen of a routekaart."""

    def __init__(self, routekaart: Routekaart, naar: FileName | None, guide: Guide) -> None:
        self.routekaart = routekaart
        self.bron = guide.choices.bron
        self.facts = Facts(routekaart, guide)
        self.file = naar or home(routekaart, LIJST, routekaart.overleggen)
        self.overleggen = [Described(*pair) for pair in routekaart.described_meetings]

    def plan(self, meetings: list[Meeting], oordelen: Mapping[str, Oordeel]) -> list[Planned]:
        """Plan each meeting; a new overleg that the schedule lists again is left out the second time."""
        matcher = Matcher(meetings, self.overleggen, self.bron)
        matcher.match()
        planned: list[Planned] = []
        added: list[Added] = []
        first_places: dict[tuple[str | None, str], str] = {}
        for number, meeting in enumerate(meetings):
            row = self._planned(meeting, number, matcher, oordelen.get(meeting.plaats))
            key = meeting.gremium, meeting.velden.get("datum", meeting.plaats)
            if row.rij.uitkomst == "nieuw" and key in first_places:
                why = f"dit overleg staat ook in {first_places[key]}"
                row = Planned(Rij(meeting.plaats, "overgeslagen", velden=meeting.velden, melding=why))
            elif row.rij.uitkomst == "nieuw":
                added.append(Added(number, Overleg.model_validate(self.facts.fields(meeting))))
            first_places.setdefault(key, meeting.plaats)
            planned.append(row)
        return with_ids(planned, added, self.overleggen, self.routekaart)

    def missing(self, planned: list[Planned]) -> list[str]:
        """List the overleggen of this source that no meeting is or may be."""
        ids = named_ids(planned)
        own = [meeting.id for meeting, record in self.overleggen if is_from(record, self.bron)]
        return [record_id for record_id in own if record_id not in ids]

    def _planned(self, meeting: Meeting, number: int, matcher: Matcher, oordeel: Oordeel | None) -> Planned:
        if meeting.problem:
            return Planned(Rij(meeting.plaats, "onleesbaar", velden=meeting.velden, melding=meeting.problem))
        if meeting.skipped:
            return Planned(Rij(meeting.plaats, "overgeslagen", velden=meeting.velden, melding=meeting.skipped))
        overleg = matcher.matches.get(number)
        unsure = matcher.unsure.get(number)
        if oordeel and oordeel.soort == "nieuw":
            return self._new(meeting)
        if overleg:
            return self.facts.planned(meeting, overleg, oordeel)
        if unsure and oordeel:
            return self.facts.planned(meeting, unsure, oordeel)
        if unsure:
            return self.facts.asked(meeting, unsure.meeting, "in deze maand is er al een overleg, op een andere dag")
        return self._new(meeting)

    def _new(self, meeting: Meeting) -> Planned:
        record: dict[str, Value] = {**self.facts.fields(meeting), "bron": self.facts.memory(meeting)}
        return Planned(Rij(meeting.plaats, "nieuw", velden=meeting.velden), (NewRecord(self.file, LIJST, record),))
