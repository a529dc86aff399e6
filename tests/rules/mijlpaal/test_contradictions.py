"""A text that names another moment than the one that holds: `check` and `reconcile` agree (contract section 5)."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from strategies import assembled

from routehln.model.answers.reconciliation import TekstTegenMoment
from routehln.model.records.records import Kalenderregel, Overleg, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks import check
from routehln.rules.reconcile import reconcile

Hits = Callable[[str], list[str]]
RULE = "tekst-noemt-ander-moment"
MOMENTS = ("oktober 2021", "Alliantieoverleg oktober 2021", "Q4 2021", "5 oktober 2021", "jaarlijks", "n.t.b.", "ooit")
TEXTS = ("Plan", "Plan af, 5 oktober 2021", "Plan af, oktober 2021", "Eerst in september 2021, dan op 12 oktober 2021")


def test_the_chosen_moment_holds_for_every_record_of_its_mijlpaal(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, onderdeel: Leren, moment: mei 2021, titel: 'Plan, mei 2021', afstemming: {moment: juni 2021}}
    kalender:
      - id: kal-1
        fase: verkennen
        moment: mei 2021
        omschrijving: Plan af, juni 2021
        onderdeel: Leren
        tussenstop: plan
    """
    assert hits(RULE) == ["3:59 waarschuwing plan de tekst noemt 'mei 2021', maar het moment is 'juni 2021'"]


def test_a_meeting_is_on_its_own_day(hits: Hits) -> None:
    """
    overleggen: [{datum: 2021-10-05}]
    tussenstops:
      - {id: a, onderdeel: Leren, moment: Alliantieoverleg oktober 2021, titel: 'Plan, 12 oktober 2021'}
      - {id: b, onderdeel: Leren, moment: Alliantieoverleg oktober 2021, titel: 'Plan, 5 oktober 2021'}
      - {id: c, onderdeel: Leren, moment: 12 oktober 2021, titel: 'Plan, alliantieoverleg oktober 2021'}
    """
    assert [line.split()[2] for line in hits(RULE)] == ["a", "c"]


def test_a_toelichting_counts_and_each_key_has_its_place(hits: Hits) -> None:
    """
    tussenstops:
      - id: plan
        titel: Plan, mei 2021
        moment: oktober 2021
        onderdeel: Leren
        toelichting: |
          Het plan was er
          in mei 2021 nog niet.
    """
    sentence = "waarschuwing plan de tekst noemt 'mei 2021', maar het moment is 'oktober 2021'"
    assert hits(RULE) == [f"4:12 {sentence}", f"7:18 {sentence}"]


def test_reconcile_names_a_moment_of_a_record_once(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: plan, titel: 'Plan, mei 2021', moment: oktober 2021, onderdeel: Leren, toelichting: Ook op 3 mei 2021}
      - {id: nota, titel: 'Nota, mei 2021', moment: oktober 2021, onderdeel: Leren, toelichting: Zie ook mei 2021}
    """
    texts = [(tekst.id, tekst.in_tekst) for tekst in reconcile(routekaart).tekst_spreekt_moment_tegen]
    assert texts == [("plan", "mei 2021"), ("plan", "3 mei 2021"), ("nota", "mei 2021")]


def test_more_words_say_when_and_a_toelichting_does_too(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, onderdeel: Leren, moment: juni 2025, titel: Plan uiterlijk maart 2025}
      - {id: b, onderdeel: Leren, moment: juni 2025, titel: Plan, toelichting: Gepland voor 2024}
      - {id: c, onderdeel: Leren, moment: maart 2025, titel: Plan uiterlijk juni 2025}
      - {id: d, onderdeel: Leren, moment: juni 2025, titel: Evaluatie van het plan 2024, toelichting: Begroting 2023}
    """
    assert hits(RULE) == [
        "3:57 waarschuwing a de tekst noemt 'uiterlijk maart 2025', maar het moment is 'juni 2025'",
        "4:76 waarschuwing b de tekst noemt 'Gepland voor 2024', maar het moment is 'juni 2025'",
    ]


def test_two_texts_of_one_mijlpaal_name_different_days(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, onderdeel: Leren, moment: oktober 2021, titel: 'Plan, 5 oktober 2021'}
      - {id: nota, onderdeel: Leren, moment: oktober 2021, titel: 'Nota, 5 oktober 2021'}
    kalender:
      - {id: k1, fase: verkennen, moment: oktober 2021, omschrijving: 'Plan, 12 oktober 2021', onderdeel: Leren,
         tussenstop: plan}
      - {id: k2, fase: verkennen, moment: oktober 2021, omschrijving: 'Nota, oktober 2021', onderdeel: Leren,
         toelichting: Op 5 oktober 2021 of op 12 oktober 2021, tussenstop: nota}
    """
    sentence = "de tekst noemt '12 oktober 2021', maar de tekst van plan noemt '5 oktober 2021'"
    assert hits(RULE) == [f"6:67 waarschuwing k1 {sentence}"]


def _source(tekst: TekstTegenMoment) -> str:
    return f"de tekst van {tekst.tekst_van} noemt" if tekst.tekst_van else "het moment is"


@st.composite
def routekaarten(draw: st.DrawFn) -> Routekaart:
    """A tussenstop, a row that may link to it, and perhaps the meeting on its day."""
    moment, text = st.sampled_from(MOMENTS), st.sampled_from(TEXTS)
    shared = {"moment": moment, "toelichting": st.none() | text, "onderdeel": st.just("Leren")}
    chosen = st.fixed_dictionaries({"moment": st.none() | moment})
    stop = st.fixed_dictionaries({"id": st.just("a"), "titel": text, "afstemming": chosen, **shared})
    link = st.none() | st.just("a")
    row = st.fixed_dictionaries({"id": st.just("b"), "fase": st.just("1"), "omschrijving": text, "tussenstop": link})
    stops = (Tussenstop.model_validate(draw(stop)),)
    rows = (Kalenderregel.model_validate(draw(row) | draw(st.fixed_dictionaries(shared))),)
    overleggen = (Overleg.model_validate({"datum": "2021-10-12"}),) if draw(st.booleans()) else ()
    return replace(assembled(stops, rows), overleggen=overleggen)


@given(routekaarten())
def test_check_and_reconcile_say_the_same(routekaart: Routekaart) -> None:
    by_check = {
        (bevinding.id, bevinding.melding)
        for bevinding in check(routekaart, complete=True)
        if bevinding.regel_id == RULE
    }
    by_reconcile = {
        (tekst.id, f"de tekst noemt '{tekst.in_tekst}', maar {_source(tekst)} '{tekst.moment}'")
        for tekst in reconcile(routekaart).tekst_spreekt_moment_tegen
    }
    assert by_check == by_reconcile
