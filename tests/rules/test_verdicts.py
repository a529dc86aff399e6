"""Verdicts become changes of records, or are refused with a reason (contract section 2 and 5, `reconcile`)."""

import pytest

from routehln.model.change import AnyChange, Change, ListAddition
from routehln.model.reconciliation import Dubbel, Koppeling, Reconciliation
from routehln.model.routekaart import Routekaart
from routehln.rules import verdicts


def said(changes: list[AnyChange]) -> list[tuple[str, str, str | None]]:
    """Which record gets what."""
    return [(each.id, ".".join(each.path), each.nieuw) for each in changes if isinstance(each, (Change, ListAddition))]


def test_the_later_record_repeats_the_earlier_whatever_the_order_of_asking(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
      - {id: kal-2, fase: ontwerpen, moment: 2021-10, omschrijving: Plan, onderdeel: Leren}
    """
    expected = [("kal-2", "afstemming.dubbel_van", "kal-1"), ("kal-2", "afstemming.reden", "Zelfde besluit")]
    assert said(verdicts.double(routekaart, "kal-2", "kal-1", "Zelfde besluit")) == expected


def test_a_repeat_of_a_repeat_repeats_the_original(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
      - {id: c, titel: Plan, onderdeel: Leren}
    """
    assert said(verdicts.double(routekaart, "b", "c", None)) == [("c", "afstemming.dubbel_van", "a")]


def test_what_is_decided_is_not_decided_again(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: b}}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [c]}}
      - {id: c, titel: Plan, onderdeel: Leren}
    """
    for pair in (("a", "b"), ("b", "a"), ("a", "a")):
        assert verdicts.double(routekaart, *pair, None) == []
    for pair in (("b", "c"), ("c", "b")):
        assert verdicts.apart(routekaart, *pair, None) == []


def test_whatever_repeats_a_repeat_gets_the_one_original(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: b}}
    """
    expected = [("b", "afstemming.dubbel_van", "a"), ("c", "afstemming.dubbel_van", "a")]
    assert said(verdicts.double(routekaart, "a", "c", None)) == expected


def test_a_reason_stands_behind_the_one_that_is_there(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {reden: Lijkt op b.}}
      - {id: b, titel: Plan, onderdeel: Leren}
    """
    [_, reason] = said(verdicts.apart(routekaart, "a", "b", "Ander jaar"))
    assert reason == ("a", "afstemming.reden", "Lijkt op b; Ander jaar")


@pytest.mark.parametrize(
    ("verdict", "one", "other", "why"),
    [
        (verdicts.double, "a", "kal-1", "gebruik --koppel"),
        (verdicts.double, "a", "b", "als apart vastgelegd"),
        (verdicts.link, "kal-1", "b", "als apart vastgelegd"),
        (verdicts.link, "a", "kal-1", "koppel een kalenderregel aan een tussenstop"),
        (verdicts.apart, "c", "a", "al als dubbel vastgelegd"),
        (verdicts.choose, "kal-1", "oktober 2021", "geen tussenstop"),
    ],
)
def test_what_contradicts_an_earlier_verdict_is_refused(
    routekaart: Routekaart, verdict: object, one: str, other: str, why: str
) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [b]}}
      - {id: b, titel: Plan, onderdeel: Leren}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: P, onderdeel: Leren, afstemming: {apart_van: [b]}}
    """
    assert callable(verdict)
    with pytest.raises(verdicts.Refused, match=why):
        verdict(routekaart, one, other, None)


def test_only_what_is_sure_is_written_without_a_person(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}, {id: jaarplan, titel: Jaarplan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
      - {id: kal-2, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
      - {id: kal-3, fase: ontwerpen, moment: 2021-10, omschrijving: Plan, onderdeel: Leren}
    """
    found = Reconciliation(
        dubbel=[
            Dubbel("gelijk", ("kal-1", "kal-2"), 1.0, zeker=True, uitleg="Hetzelfde."),
            Dubbel("ander-moment", ("kal-1", "kal-3"), 1.0, zeker=True, uitleg="Ander moment."),
        ],
        koppelingen=[
            Koppeling("plan", ("kal-1", "kal-2"), 1.0, zeker=True, moment="ruimer", uitleg="Hetzelfde."),
            Koppeling("jaarplan", ("kal-3",), 0.6, zeker=False, moment="ruimer", uitleg="Lijkt erop."),
        ],
        strijdig=[],
        tekst_spreekt_moment_tegen=[],
        zonder_kalenderregel=[],
        zonder_tussenstop=[],
    )
    assert said(verdicts.sure(routekaart, found)) == [
        ("kal-1", "tussenstop", "plan"),
        ("kal-2", "tussenstop", "plan"),
        ("kal-2", "afstemming.dubbel_van", "kal-1"),
        ("kal-2", "afstemming.reden", "Hetzelfde."),
    ]


def test_each_two_of_a_group_can_be_set_apart(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren}
      - {id: c, titel: Plan, onderdeel: Leren}
    """
    group = Dubbel("bijna-gelijk", ("a", "b", "c"), 0.8, zeker=False, uitleg="Lijkt erop.")
    key = "afstemming.apart_van"
    assert said(verdicts.different(routekaart, group)) == [("a", key, "b"), ("a", key, "c"), ("b", key, "c")]


def test_rows_that_are_another_decision_are_set_apart_from_the_tussenstop(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
      - {id: kal-2, fase: ontwerpen, moment: 2021-10, omschrijving: Plan, onderdeel: Leren}
    """
    proposal = Koppeling("plan", ("kal-1", "kal-2"), 1.0, zeker=True, moment="gelijk", uitleg="")
    assert said(verdicts.unlinked(routekaart, proposal)) == [
        ("kal-1", "afstemming.apart_van", "plan"),
        ("kal-2", "afstemming.apart_van", "plan"),
    ]


def test_records_that_repeat_each_other_in_a_circle_are_themselves(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: b}}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: c}}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: b}}
      - {id: d, titel: Plan, onderdeel: Leren}
    """
    assert said(verdicts.double(routekaart, "d", "b", None))[0] == ("d", "afstemming.dubbel_van", "b")


def test_what_repeats_something_of_another_kind_is_for_a_person(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: kal-1}}
    kalender: [{id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: Iets, onderdeel: Leren}]
    """
    proposal = Dubbel("gelijk", ("a", "b"), 1.0, zeker=True, uitleg="Dezelfde tekst.")
    found = Reconciliation([proposal], [], [], [], [], [])
    assert verdicts.sure(routekaart, found) == []
    with pytest.raises(verdicts.Refused, match="'a' en 'kal-1' zijn een tussenstop en een kalenderregel"):
        verdicts.double(routekaart, "a", "b", None)
