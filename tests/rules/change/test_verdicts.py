"""Verdicts become changes of records, or are refused with a reason (contract section 2 and 5, `reconcile`)."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planning import planned
from strategies import assembled

from routehln.model.answers.change import Change
from routehln.model.answers.verdict import Kind, Verdict
from routehln.model.records.records import Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.verdicts import Refused, Verdicts, plan

IDS = "abcdef"


def dubbel(*ids: str, reden: str | None = None) -> Verdict:
    return Verdict("dubbel", ids, reden)


def apart(*ids: str, reden: str | None = None) -> Verdict:
    return Verdict("apart", ids, reden)


def test_the_later_record_repeats_the_earlier_whatever_the_order_of_asking(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
      - {id: kal-2, fase: ontwerpen, moment: 2021-10, omschrijving: Plan, onderdeel: Leren}
    """
    expected = [("kal-2", "afstemming.dubbel_van", "kal-1"), ("kal-2", "afstemming.reden", "Zelfde besluit")]
    assert planned(routekaart, dubbel("kal-2", "kal-1", reden="Zelfde besluit")) == expected


def test_a_repeat_of_a_repeat_repeats_the_original(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
      - {id: c, titel: Plan, onderdeel: Leren}
    """
    assert planned(routekaart, dubbel("b", "c")) == [("c", "afstemming.dubbel_van", "a")]


def test_what_is_decided_is_not_decided_again(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: b}}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [c]}}
      - {id: c, titel: Plan, onderdeel: Leren}
    """
    for pair in (("a", "b"), ("b", "a"), ("a", "a")):
        assert planned(routekaart, dubbel(*pair)) == []
    for pair in (("b", "c"), ("c", "b")):
        assert planned(routekaart, apart(*pair)) == []


def test_whatever_repeats_a_repeat_gets_the_one_original(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: b}}
    """
    expected = [("b", "afstemming.dubbel_van", "a"), ("c", "afstemming.dubbel_van", "a")]
    assert planned(routekaart, dubbel("a", "c")) == expected


@st.composite
def repeating(draw: st.DrawFn) -> Routekaart:
    """Six tussenstops, each of which may repeat any other, in circles too."""
    repeated = st.none() | st.sampled_from([*IDS, "weg"])
    fields = [
        {"id": step_id, "titel": "P", "onderdeel": "L", "afstemming": {"dubbel_van": draw(repeated)}} for step_id in IDS
    ]
    return assembled(tuple(Tussenstop.model_validate(velden) for velden in fields), ())


@given(repeating(), st.lists(st.sampled_from(IDS), min_size=2, unique=True))
def test_all_that_are_one_end_up_repeating_one(routekaart: Routekaart, ids: list[str]) -> None:
    """Whatever they repeat already, and in whatever order they are given; no key is changed twice."""
    changes = planned(routekaart, dubbel(*ids))
    assert changes == planned(routekaart, dubbel(*reversed(ids)))
    assert set(Counter((step_id, path) for step_id, path, _ in changes).values()) <= {1}
    repeats = {stap.id: stap.afstemming.dubbel_van for stap in routekaart.steps}
    repeats |= {step_id: text for step_id, _, text in changes}
    [original] = {repeats[step_id] if repeats[step_id] in repeats else step_id for step_id in ids}
    assert original is not None
    assert repeats[original] not in repeats


def test_a_reason_stands_behind_the_one_that_is_there(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {reden: Lijkt op b.}}
      - {id: b, titel: Plan, onderdeel: Leren}
    """
    [_, reason] = planned(routekaart, apart("a", "b", reden="Ander jaar"))
    assert reason == ("a", "afstemming.reden", "Lijkt op b; Ander jaar")


def test_the_reasons_of_several_verdicts_stand_behind_one_another(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren}
      - {id: c, titel: Plan, onderdeel: Leren}
    """
    assert planned(routekaart, apart("a", "b", reden="Ander jaar"), apart("a", "c", reden="Andere wijk")) == [
        ("a", "afstemming.apart_van", "b"),
        ("a", "afstemming.apart_van", "c"),
        ("a", "afstemming.reden", "Ander jaar; Andere wijk"),
    ]


@pytest.mark.parametrize(
    ("kind", "step_id", "twin_id", "why"),
    [
        ("dubbel", "a", "kal-1", "gebruik --koppel"),
        ("dubbel", "a", "b", "als apart vastgelegd; haal eerst 'apart_van' weg bij 'a'"),
        ("dubbel", "b", "c", "'a' en 'b' zijn als apart vastgelegd"),
        ("koppel", "kal-1", "b", "als apart vastgelegd"),
        ("koppel", "kal-2", "b", "als apart vastgelegd"),
        ("koppel", "a", "kal-1", "koppel een kalenderregel aan een tussenstop"),
        ("apart", "c", "a", "al één mijlpaal"),
        ("apart", "kal-2", "c", "al één mijlpaal"),
        ("kies", "kal-1", "oktober 2021", "geen tussenstop"),
    ],
)
def test_what_contradicts_an_earlier_verdict_is_refused(
    routekaart: Routekaart, kind: Kind, step_id: str, twin_id: str, why: str
) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [b]}}
      - {id: b, titel: Plan, onderdeel: Leren}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: P, onderdeel: Leren, afstemming: {apart_van: [b]}}
      - id: kal-2
        fase: ontwerpen
        moment: 2021-09
        omschrijving: P
        onderdeel: Leren
        tussenstop: a
        afstemming: {dubbel_van: kal-1}
    """
    verdicts = Verdicts(routekaart)
    with pytest.raises(Refused, match=why):
        verdicts.add(Verdict(kind, (step_id, twin_id)))
    assert verdicts.changes() == []


def test_a_verdict_sees_what_those_before_it_decided(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
      - {id: kal-2, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
      - {id: kal-3, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
    """
    links = [Verdict("koppel", (step_id, "plan")) for step_id in ("kal-1", "kal-2")]
    changes, notes = plan(routekaart, [*links, apart("kal-1", "kal-2"), dubbel("kal-2", "kal-3")])
    [note] = notes
    assert note.startswith("Niet vastgelegd: 'kal-1' en 'kal-2' zijn al één mijlpaal; haal eerst weg wat ze verbindt")
    assert [(change.id, change.nieuw) for change in changes if isinstance(change, Change)] == [
        ("kal-1", "plan"),
        ("kal-2", "plan"),
        ("kal-3", "kal-2"),
    ]


def test_a_contradiction_that_was_there_stops_no_other_verdict(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a, apart_van: [a]}}
      - {id: c, titel: Plan, onderdeel: Leren}
    """
    assert planned(routekaart, dubbel("b", "c")) == [("c", "afstemming.dubbel_van", "a")]


def test_a_circle_ends_at_what_all_repeat(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: b}}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: c}}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: b}}
      - {id: d, titel: Plan, onderdeel: Leren}
    """
    key = "afstemming.dubbel_van"
    assert planned(routekaart, dubbel("d", "b")) == [("b", key, None), ("d", key, "b")]


REASONS = """
    kalender:
      - {id: k-1, fase: verkennen, moment: mei 2022, omschrijving: Plan, onderdeel: Wonen,
         afstemming: {apart_van: [k-2], reden: Niet geldig}}
      - {id: k-2, fase: verkennen, moment: mei 2022, omschrijving: Plan, onderdeel: Wonen}
      - {id: k-3, fase: verkennen, moment: mei 2022, omschrijving: Plan, onderdeel: Wonen,
         afstemming: {dubbel_van: k-2}}
      - {id: k-4, fase: verkennen, moment: mei 2022, omschrijving: Los, onderdeel: Wonen,
         afstemming: {dubbel_van: k-5}}
      - {id: k-5, fase: verkennen, moment: mei 2022, omschrijving: Los, onderdeel: Wonen,
         afstemming: {dubbel_van: k-4}}
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Wonen}
      - {id: ander, titel: Ander, onderdeel: Wonen}
    """


@pytest.mark.parametrize(
    ("verdict", "reasons"),
    [
        (Verdict("koppel", ("k-1", "plan"), "geld"), {"k-1": "Niet geldig; geld"}),
        (Verdict("koppel", ("k-1", "plan"), "Niet geldig."), {}),
        (Verdict("apart", ("k-2", "k-1"), "Twee wijken"), {"k-1": "Niet geldig; Twee wijken"}),
        (Verdict("dubbel", ("k-2", "k-3"), "Zelfde besluit"), {"k-3": "Zelfde besluit"}),
        (Verdict("dubbel", ("k-4", "k-5"), "Een kring"), {"k-5": "Een kring"}),
    ],
)
def test_a_reason_is_never_lost(routekaart: Routekaart, verdict: Verdict, reasons: dict[str, str]) -> None:
    changes = [change for change in plan(routekaart, [verdict]).changes if isinstance(change, Change)]
    assert {change.id: change.nieuw for change in changes if change.path == ("afstemming", "reden")} == reasons


test_a_reason_is_never_lost.__doc__ = REASONS


@pytest.mark.parametrize(("kind", "first", "second"), [("koppel", "plan", "ander"), ("kies", "mei 2022", "juni 2022")])
def test_two_answers_to_one_question_are_refused(routekaart: Routekaart, kind: Kind, first: str, second: str) -> None:
    subject = "k-2" if kind == "koppel" else "plan"
    asked = plan(routekaart, [Verdict(kind, (subject, first)), Verdict(kind, (subject, second))])
    [note] = asked.notes
    assert f"'{subject}' krijgt zo twee antwoorden, '{first}' en '{second}'; geef er een" in note
    assert [change.nieuw for change in asked.changes if isinstance(change, Change)] == [first]


test_two_answers_to_one_question_are_refused.__doc__ = REASONS


def test_a_refused_answer_leaves_room_for_another(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren}
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren,
         afstemming: {apart_van: [a]}}
    """
    changes, notes = plan(routekaart, [Verdict("koppel", ("kal-1", "a")), Verdict("koppel", ("kal-1", "b"))])
    assert [change.nieuw for change in changes if isinstance(change, Change)] == ["b"]
    assert len(notes) == 1
