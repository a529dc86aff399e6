"""Whatever meetings are described and named: each has one id, and a mijlpaal stands with who it names (section 2)."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from routehln.model.mijlpaal.bijeenkomst import DECIDING
from routehln.model.mijlpaal.bijeenkomsten import bijeenkomsten_of
from routehln.model.moment.grammar.read import read_moment
from routehln.model.records.records import Gremium, Overleg, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.meetings import meetings
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.overzicht import overzicht

RAAD = Gremium.model_validate({"naam": "Raad", "besluitvormend": "true"})
GREMIA = (RAAD, Gremium.model_validate({"naam": "Werkgroep"}))
DAYS = st.dates(date(2021, 9, 25), date(2021, 11, 5))
OVERLEGGEN = st.lists(
    st.tuples(
        st.sampled_from((None, "Raad", "Werkgroep")), st.sampled_from((None, "2021-10", "2021-11")), st.none() | DAYS
    ).filter(lambda fields: fields[1] or fields[2]),
    max_size=5,
    unique_by=(lambda fields: (fields[0] in (None, "Raad"), fields[2] or fields[1])),
)
MOMENTS = st.lists(
    st.tuples(st.sampled_from(("Raad", "Werkgroep", "raadsvergadering", "")), st.booleans(), DAYS), max_size=8
)


def routekaart_of(described: list[tuple[str | None, str | None, date | None]], named: list[str]) -> Routekaart:
    """A routekaart with these meetings, and a tussenstop for each of the moments."""
    overleggen = [
        Overleg.model_validate({"gremium": gremium, "maand": maand, "datum": datum and str(datum)})
        for gremium, maand, datum in described
    ]
    stops = [
        Tussenstop.model_validate({"id": f"stop-{number}", "titel": "A", "onderdeel": "wonen", "moment": text})
        for number, text in enumerate(named)
    ]
    return Routekaart(gremia=GREMIA, overleggen=tuple(overleggen), tussenstops=tuple(stops))


@given(OVERLEGGEN, MOMENTS)
def test_each_mijlpaal_stands_with_one_meeting_of_who_it_names(
    described: list[tuple[str | None, str | None, date | None]], named: list[tuple[str, bool, date]]
) -> None:
    texts = [f"{name} {day if by_day else str(day)[:7]}" for name, by_day, day in named]
    routekaart = routekaart_of(described, texts)
    every = mijlpalen(routekaart)
    by_id = {meeting.id: meeting for meeting in meetings(routekaart, every)}
    assert {meeting.id for meeting in routekaart.bijeenkomsten.described} <= by_id.keys()
    for (name, by_day, day), mijlpaal in zip(named, every, strict=True):
        if name not in ("Raad", "Werkgroep"):
            assert mijlpaal.overleg is None
            continue
        meeting = by_id[mijlpaal.overleg or ""]
        assert meeting.gremium == (DECIDING if name == "Raad" else "werkgroep")
        if by_day:
            assert mijlpaal.begin == mijlpaal.eind == day
            assert meeting.begin <= day <= meeting.eind or meeting.maand == str(day)[:7]
            assert meeting.datum in (None, day)
        else:
            assert meeting.maand == str(day)[:7]


@given(OVERLEGGEN, MOMENTS)
def test_two_days_are_never_one_meeting_and_the_order_means_nothing(
    described: list[tuple[str | None, str | None, date | None]], named: list[tuple[str, bool, date]]
) -> None:
    texts = [f"{name} {day}" for name, _, day in named if name in ("Raad", "Werkgroep")]
    forwards = routekaart_of(described, texts)
    backwards = routekaart_of(described[::-1], texts[::-1])
    ids = {text: forwards.bijeenkomsten.read(text).overleg for text in texts}
    assert ids == {text: backwards.bijeenkomsten.read(text).overleg for text in texts}
    assert len(set(ids.values())) == len(ids)


@given(st.integers(0, 40), st.sampled_from(("jaarlijks", "elk kwartaal", "elke 2 weken", "elke 5 maanden")), OVERLEGGEN)
def test_what_recurs_falls_on_a_described_meeting_or_has_an_id_of_its_own(
    later: int, rhythm: str, described: list[tuple[str | None, str | None, date | None]]
) -> None:
    first = date(2021, 8, 30) + timedelta(days=later)
    routekaart = routekaart_of(described, [f"{rhythm} vanaf werkgroep {first}"])
    [mijlpaal] = mijlpalen(routekaart)
    assert mijlpaal.herhaling is not None
    by_id = {meeting.id: meeting for meeting in meetings(routekaart, [mijlpaal])}
    assert all(by_id[overleg].gremium == "werkgroep" for overleg in mijlpaal.named_overleggen)
    assert len(set(mijlpaal.named_overleggen)) == len(mijlpaal.named_overleggen)
    assert read_moment(f"{rhythm} vanaf {first}").herhaling == mijlpaal.herhaling._replace(
        overleg=None, described=(), reeks=()
    )


@given(OVERLEGGEN, MOMENTS)
def test_what_a_person_types_is_read_as_the_files_are(
    described: list[tuple[str | None, str | None, date | None]], named: list[tuple[str, bool, date]]
) -> None:
    texts = [f"{name} {day if by_day else str(day)[:7]}" for name, by_day, day in named]
    routekaart = routekaart_of(described, texts)
    reader = bijeenkomsten_of(overzicht(routekaart))
    assert [reader.read(text) for text in texts] == [routekaart.bijeenkomsten.read(text) for text in texts]
