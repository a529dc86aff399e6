"""Plan the meetings of a schedule: each is an overleg that is there, with what is new of it, or another one."""

from collections.abc import Iterable, Mapping

from routehln.model.answers.change import AnyChange, NewRecord, Value
from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Import, Oordeel, Planned, Rij, Tabel, named_ids
from routehln.model.importing.table import SourceTable
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.records.described import described
from routehln.model.records.place import FileName
from routehln.model.records.records import Overleg
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home
from routehln.rules.change.overleggen import LIJST, keep_id
from routehln.rules.importing.meetings.facts import Facts
from routehln.rules.importing.meetings.matching import Described, Matcher
from routehln.rules.importing.meetings.rows import Meeting, Schedule, read_schedule
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.targets import TARGETS


def plan_meetings(
    routekaart: Routekaart,
    tables: Iterable[SourceTable],
    choices: Choices,
    naar: FileName | None,
    oordelen: Mapping[str, Oordeel],
) -> Import:
    """Plan what the meetings of these tables would be; as `plan_import` does of the rows of a planning."""
    meanings = Meanings(routekaart)
    read: list[Tabel] = []
    meetings: list[Meeting] = []
    notes: list[str] = []
    for table in tables:
        schedule = read_schedule(table, TARGETS[choices.als], choices, meanings)
        if isinstance(schedule, Schedule):
            read.append(schedule.tabel)
            meetings += schedule.meetings
            notes += schedule.notes
        else:
            notes.append(f"tabel {table.nummer} is overgeslagen: {schedule.why}.")
    planner = _Planner(routekaart, choices, naar, meanings)
    planned = planner.plan(meetings, oordelen)
    return Import(choices.bron, tuple(read), tuple(planned), tuple(planner.missing(planned)), tuple(notes))


class _Planner:
    """Plans what meetings change in the overleggen of a routekaart."""

    def __init__(self, routekaart: Routekaart, choices: Choices, naar: FileName | None, meanings: Meanings) -> None:
        self.routekaart = routekaart
        self.choices = choices
        self.meanings = meanings
        self.facts = Facts(routekaart, choices, meanings)
        self.file = naar or home(routekaart, LIJST, routekaart.overleggen)
        self.overleggen: list[Described] = list(routekaart.described_meetings)

    def plan(self, meetings: list[Meeting], oordelen: Mapping[str, Oordeel]) -> list[Planned]:
        """Plan each meeting; an overleg that would get another id by it gets the one that it has written down."""
        matcher = Matcher(meetings, self.overleggen, self.choices.bron, self.meanings)
        matcher.match()
        planned: list[Planned] = []
        added: list[tuple[int, Overleg]] = []
        days: dict[tuple[str | None, str], str] = {}
        for number, meeting in enumerate(meetings):
            one = self._planned(meeting, number, matcher, oordelen.get(meeting.plaats))
            key = meeting.gremium, meeting.velden.get("datum", meeting.plaats)
            if one.rij.uitkomst == "nieuw" and key in days:
                again = f"dit overleg staat ook in {days[key]}"
                one = Planned(Rij(meeting.plaats, "overgeslagen", velden=meeting.velden, melding=again))
            elif one.rij.uitkomst == "nieuw":
                added.append((number, Overleg.model_validate(self.facts.fields(meeting))))
            days.setdefault(key, meeting.plaats)
            planned.append(one)
        return self._with_ids(planned, added)

    def missing(self, planned: list[Planned]) -> list[str]:
        """List the overleggen of this source that no meeting is or may be."""
        accounted = named_ids(planned)
        own = [meeting.id for meeting, record in self.overleggen if self.facts.is_own(record)]
        return [record_id for record_id in own if record_id not in accounted]

    def _planned(self, meeting: Meeting, number: int, matcher: Matcher, oordeel: Oordeel | None) -> Planned:
        if meeting.problem:
            return Planned(Rij(meeting.plaats, "onleesbaar", velden=meeting.velden, melding=meeting.problem))
        if meeting.skipped:
            return Planned(Rij(meeting.plaats, "overgeslagen", velden=meeting.velden, melding=meeting.skipped))
        sure, unsure = matcher.matches.get(number), matcher.unsure.get(number)
        one = sure or (unsure if oordeel else None)
        if one and not (oordeel and oordeel.soort == "nieuw"):
            return self.facts.planned(meeting, one, oordeel)
        if unsure and oordeel is None:
            return self.facts.asked(meeting, unsure[0], "in deze maand is er al een overleg, op een andere dag")
        record: dict[str, Value] = {**self.facts.fields(meeting), "bron": self.facts.memory(meeting)}
        return Planned(Rij(meeting.plaats, "nieuw", velden=meeting.velden), (NewRecord(self.file, LIJST, record),))

    def _with_ids(self, planned: list[Planned], added: list[tuple[int, Overleg]]) -> list[Planned]:
        """Fill in the ids of the new ones, and write down those of the others that would change by it."""
        records = [self._as_it_will_be(planned, meeting, record) for meeting, record in self.overleggen]
        gremia = self.routekaart.bijeenkomsten.gremia
        after = described((*records, *(record for _, record in added)), gremia)
        kept: list[AnyChange] = []
        for (meeting, record), then in zip(self.overleggen, after, strict=False):
            if meeting.id != then.id and record.id is None:
                kept.append(keep_id(self.routekaart, meeting))
                index = [one.id for one, _ in self.overleggen].index(meeting.id)
                records[index] = records[index].model_copy(update={"id": meeting.id})
        after = described((*records, *(record for _, record in added)), gremia)
        for (number, _), then in zip(added, after[len(records) :], strict=True):
            planned[number] = planned[number]._replace(rij=planned[number].rij._replace(id=then.id))
        if kept:
            last = max(number for number, one in enumerate(planned) if one.changes)
            planned[last] = planned[last]._replace(changes=(*planned[last].changes, *kept))
        return planned

    def _as_it_will_be(self, planned: list[Planned], meeting: Bijeenkomst, record: Overleg) -> Overleg:
        """Give a record with the day that the schedule gives it."""
        for one in planned:
            if one.rij.id == meeting.id:
                for wijziging in one.rij.wijzigingen:
                    if wijziging.veld == "datum":
                        datum = Overleg.model_validate({"datum": wijziging.nieuw}).datum
                        return record.model_copy(update={"datum": datum})
        return record
