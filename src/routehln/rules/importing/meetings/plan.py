"""What each meeting of a schedule would be: an overleg that is there, with what is new of it, or another one."""

from collections.abc import Iterable, Mapping

from routehln.model.answers.change import AnyChange, Change, NewRecord, Value
from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Import, Oordeel, Planned, Rij, Tabel, Uitkomst, Wijziging, named_ids
from routehln.model.importing.table import SourceTable
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.names import short
from routehln.model.records.described import described
from routehln.model.records.place import FileName
from routehln.model.records.records import Overleg
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home
from routehln.rules.change.overleggen import LIJST, keep_id, place_of
from routehln.rules.importing.meetings.matching import Described, Matcher, said_before
from routehln.rules.importing.meetings.rows import Meeting, Schedule, read_schedule
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.targets import TARGETS

KEYS = ("datum", "begintijd", "eindtijd", "locatie")  # that a schedule tells of an overleg


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
                added.append((number, Overleg.model_validate(self._fields(meeting))))
            days.setdefault(key, meeting.plaats)
            planned.append(one)
        return self._with_ids(planned, added)

    def missing(self, planned: list[Planned]) -> list[str]:
        """List the overleggen of this source that no meeting is or may be."""
        accounted = named_ids(planned)
        own = [meeting.id for meeting, record in self.overleggen if self._is_own(record)]
        return [record_id for record_id in own if record_id not in accounted]

    def _is_own(self, record: Overleg) -> bool:
        return record.bron is not None and record.bron.naam == self.choices.bron

    def _planned(self, meeting: Meeting, number: int, matcher: Matcher, oordeel: Oordeel | None) -> Planned:
        if meeting.problem:
            return Planned(Rij(meeting.plaats, "onleesbaar", velden=meeting.velden, melding=meeting.problem))
        if meeting.skipped:
            return Planned(Rij(meeting.plaats, "overgeslagen", velden=meeting.velden, melding=meeting.skipped))
        sure, unsure = matcher.matches.get(number), matcher.unsure.get(number)
        one = sure or (unsure if oordeel else None)
        if one and not (oordeel and oordeel.soort == "nieuw"):
            return self._changing(meeting, one, oordeel)
        if unsure and oordeel is None:
            return self._asked(meeting, unsure[0], "in deze maand is er al een overleg, op een andere dag")
        record: dict[str, Value] = {**self._fields(meeting), "bron": self._memory(meeting)}
        return Planned(Rij(meeting.plaats, "nieuw", velden=meeting.velden), (NewRecord(self.file, LIJST, record),))

    def _asked(self, meeting: Meeting, overleg: Bijeenkomst, why: str) -> Planned:
        datum = Wijziging("datum", str(overleg.datum) if overleg.datum else None, meeting.velden.get("datum"))
        return Planned(Rij(meeting.plaats, "lijkt", None, (overleg.id,), meeting.velden, (datum,), why))

    def _changing(self, meeting: Meeting, one: Described, oordeel: Oordeel | None) -> Planned:
        """Plan what the source says of an overleg that is there."""
        overleg, record = one
        is_own = self._is_own(record)
        changed: list[Wijziging] = []
        notes: list[str] = []
        for key in KEYS:
            old, new = str(getattr(record, key) or ""), meeting.velden.get(key, "")
            if not new or old.replace(".", ":") == new or old == new:
                continue
            wijziging = Wijziging(key, old or None, new)
            verdict = self._verdict(key, old, meeting, record, is_own=is_own)
            if oordeel:
                verdict = "changed" if oordeel.soort == "overnemen" else "here"
            if verdict == "doubtful":
                return self._asked(meeting, overleg, f"de dag is hier {old}, en in de bron nu {new}; beslis wat geldt")
            if verdict == "changed":
                changed.append(wijziging)
            else:
                notes.append(f"{key} is hier '{short(old)}', en in de bron '{short(new)}'; dat blijft zo")
        uitkomst: Uitkomst = "gewijzigd" if changed else "gelijk"
        changes: list[AnyChange] = [self._change(overleg, (one.veld,), one.nieuw) for one in changed]
        if changed or oordeel or is_own or (self.choices.named and record.bron is None):
            changes += self._remembering(meeting, overleg, record, moved=bool(changed or oordeel or not is_own))
        rij = Rij(meeting.plaats, uitkomst, overleg.id, (), meeting.velden, tuple(changed), "; ".join(notes))
        return Planned(rij, tuple(changes))

    def _verdict(self, key: str, old: str, meeting: Meeting, record: Overleg, *, is_own: bool) -> str:
        """Tell who changed a key: the source, both (`doubtful`), or somebody here."""
        if not is_own:
            return "here" if old else "changed"
        if key != "datum":
            return "here"
        before = said_before(record)
        then = self.meanings.moment(before, self.choices.jaar)
        untouched = old == (then.begin.isoformat() if then.begin else "") or not old
        if before.split() == meeting.words.split():
            return "here"
        return "changed" if untouched else "doubtful"

    def _remembering(self, meeting: Meeting, overleg: Bijeenkomst, record: Overleg, *, moved: bool) -> list[AnyChange]:
        """Write down what the source says now, where that isn't known."""
        changes: list[AnyChange] = []
        for key, text in self._memory(meeting).items():
            old = getattr(record.bron, key) if record.bron else None
            if (old or "").split() != text.split() and (moved or key == "moment"):
                changes.append(self._change(overleg, ("bron", key), text))
        return changes

    def _memory(self, meeting: Meeting) -> dict[str, str]:
        memory = {"naam": self.choices.bron, "plaats": meeting.plaats, "moment": meeting.words}
        memory["omschrijving"] = meeting.velden.get("gremium", "")
        return {key: text for key, text in memory.items() if text}

    def _fields(self, meeting: Meeting) -> dict[str, str]:
        """Give the keys of a new record, in the order of the contract."""
        gremium = {"gremium": meeting.gremium} if meeting.gremium else {}
        texts = {key: meeting.velden[key] for key in ("maand", *KEYS) if meeting.velden.get(key)}
        return {**gremium, **texts}

    def _change(self, overleg: Bijeenkomst, path: tuple[str, ...], value: str | None) -> Change:
        return Change(*place_of(self.routekaart, overleg), path, value)

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
