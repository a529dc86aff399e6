"""What holds for every two routekaarten (contract section 5, `diff`)."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from strategies import assembled, routekaarten

from routehln.model.answers.difference import Difference
from routehln.model.answers.version import Version
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff import diff
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day

DAYS = st.dates(date(2020, 1, 1), date(2023, 1, 1))


def compared(before: Routekaart, after: Routekaart, peildatum: date) -> Difference:
    one, other = (Version("", kaart, [], complete=True, present=True, files={}) for kaart in (before, after))
    return diff(one, other, peildatum)


@given(routekaarten(), st.data(), DAYS)
def test_the_order_of_records_means_nothing(routekaart: Routekaart, data: st.DataObject, peildatum: date) -> None:
    tussenstops = tuple(data.draw(st.permutations(routekaart.tussenstops)))
    kalender = tuple(data.draw(st.permutations(routekaart.kalender)))
    found = compared(routekaart, assembled(tussenstops, kalender), peildatum)
    assert not any((found.wijzigingen, found.verschuivingen, found.overleggen, found.te_laat, *found.mijlpalen))
    assert not any((found.nieuwe_bevindingen, found.verdwenen_bevindingen))


@given(routekaarten(), routekaarten(), DAYS)
def test_the_way_back_is_the_same_way(one: Routekaart, other: Routekaart, peildatum: date) -> None:
    there, back = compared(one, other, peildatum), compared(other, one, peildatum)
    assert {(each.id, each.veld, str(each.oud), str(each.nieuw)) for each in there.wijzigingen} == {
        (each.id, each.veld, str(each.nieuw), str(each.oud)) for each in back.wijzigingen
    }
    days = {(each.id, each.veld): each.verschuiving_dagen for each in back.wijzigingen}
    assert all(
        days[each.id, each.veld] == -(each.verschuiving_dagen or 0)
        for each in there.wijzigingen
        if each.verschuiving_dagen is not None
    )
    assert there.overleggen == [each._replace(voor=each.na, na=each.voor) for each in back.overleggen]
    assert [each.regel_id for each in there.nieuwe_bevindingen] == [
        each.regel_id for each in back.verdwenen_bevindingen
    ]


@given(routekaarten(), routekaarten(), DAYS)
def test_what_changed_is_all_that_changed(one: Routekaart, other: Routekaart, peildatum: date) -> None:
    """A mijlpaal shifts, or gets late, only where a record changed; an overleg has what its mijlpalen say."""
    found = compared(one, other, peildatum)
    if not found.wijzigingen:
        assert not any((found.verschuivingen, found.overleggen, found.te_laat))
    counts = {each.overleg: (each.voor, each.na) for each in found.overleggen}
    for known in ("2021-09", "2021-10"):
        loads = tuple(
            sum(known in each.overleggen and each.is_open for each in on_day(mijlpalen(kaart), peildatum))
            for kaart in (one, other)
        )
        assert counts.get(known, loads) == loads
        assert (known in counts) == (loads[0] != loads[1])
