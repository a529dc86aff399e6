"""Properties of every two routekaarten (contract section 5, `diff`)."""

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
    old, new = (Version("", kaart, [], complete=True, present=True, files={}) for kaart in (before, after))
    return diff(old, new, peildatum)


@given(routekaarten(), st.data(), DAYS)
def test_the_order_of_records_means_nothing(routekaart: Routekaart, data: st.DataObject, peildatum: date) -> None:
    tussenstops = tuple(data.draw(st.permutations(routekaart.tussenstops)))
    kalender = tuple(data.draw(st.permutations(routekaart.kalender)))
    difference = compared(routekaart, assembled(tussenstops, kalender), peildatum)
    assert not any(
        (
            difference.wijzigingen,
            difference.verschuivingen,
            difference.overleggen,
            difference.te_laat,
            *difference.mijlpalen,
        )
    )
    assert not any((difference.nieuwe_bevindingen, difference.verdwenen_bevindingen))


@given(routekaarten(), routekaarten(), DAYS)
def test_the_way_back_is_the_same_way(before: Routekaart, after: Routekaart, peildatum: date) -> None:
    there, back = compared(before, after, peildatum), compared(after, before, peildatum)
    assert {
        (wijziging.id, wijziging.veld, str(wijziging.oud), str(wijziging.nieuw)) for wijziging in there.wijzigingen
    } == {(wijziging.id, wijziging.veld, str(wijziging.nieuw), str(wijziging.oud)) for wijziging in back.wijzigingen}
    days = {(wijziging.id, wijziging.veld): wijziging.verschuiving_dagen for wijziging in back.wijzigingen}
    assert all(
        days[wijziging.id, wijziging.veld] == -(wijziging.verschuiving_dagen or 0)
        for wijziging in there.wijzigingen
        if wijziging.verschuiving_dagen is not None
    )
    assert [load[:3] for load in there.overleggen] == [(load.overleg, load.na, load.voor) for load in back.overleggen]
    assert [bevinding.regel_id for bevinding in there.nieuwe_bevindingen] == [
        bevinding.regel_id for bevinding in back.verdwenen_bevindingen
    ]


@given(routekaarten(), routekaarten(), DAYS)
def test_what_changed_is_all_that_changed(before: Routekaart, after: Routekaart, peildatum: date) -> None:
    """A mijlpaal shifts, or gets late, only where a record changed; an overleg has what its mijlpalen say."""
    difference = compared(before, after, peildatum)
    if not difference.wijzigingen:
        assert not any((difference.verschuivingen, difference.overleggen, difference.te_laat))
    counts = {drukte.overleg: (drukte.voor, drukte.na) for drukte in difference.overleggen}
    for overleg in ("2021-09", "2021-10"):
        loads = tuple(
            sum(overleg in mijlpaal.overleggen and mijlpaal.is_open for mijlpaal in on_day(mijlpalen(kaart), peildatum))
            for kaart in (before, after)
        )
        assert counts.get(overleg, loads) == loads
        assert overleg in counts or loads[0] == loads[1]
