"""Findings of `reconcile` become questions, and what is sure becomes verdicts (contract section 5)."""

from planning import planned

from routehln.model.answers.reconciliation import Dubbel, Koppeling, Reconciliation, Strijdig
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.questions import sure, vragen
from routehln.rules.change.verdicts import plan


def test_only_what_is_sure_is_written_without_a_person(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}, {id: jaarplan, titel: Jaarplan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
      - {id: kal-2, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
      - {id: kal-3, fase: ontwerpen, moment: 2021-10, omschrijving: Plan, onderdeel: Leren}
    """
    reconciliation = Reconciliation(
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
    assert planned(routekaart, *sure(reconciliation)) == [
        ("kal-1", "tussenstop", "plan"),
        ("kal-2", "tussenstop", "plan"),
        ("kal-2", "afstemming.dubbel_van", "kal-1"),
        ("kal-2", "afstemming.reden", "Hetzelfde."),
    ]


def test_a_moment_is_offered_once_and_that_of_each_gremium_apart(routekaart: Routekaart) -> None:
    """
    gremia: [{id: alliantie, besluitvormend: true}, {id: regiegroep}]
    tussenstops: [{id: a, titel: Plan, moment: Alliantieoverleg mei 2021, onderdeel: Leren}]
    """
    texts = ["Alliantieoverleg mei 2021", "regiegroepoverleg mei 2021", "alliantie mei 2021", "juni 2021"]
    strijdig = Strijdig("a", dict(zip("abcd", texts, strict=True)), "Geen dag gemeen.")
    [vraag] = vragen(Reconciliation([], [], [strijdig], [], [], []), routekaart)
    assert [verdict.about[1] for verdict in vraag.verdicts["m"]] == [texts[0], texts[1], texts[3]]


def test_each_two_of_a_group_can_be_set_apart(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren}
      - {id: c, titel: Plan, onderdeel: Leren}
    """
    group = Dubbel("bijna-gelijk", ("a", "b", "c"), 0.8, zeker=False, uitleg="Lijkt erop.")
    [vraag] = vragen(Reconciliation([group], [], [], [], [], []), routekaart)
    key = "afstemming.apart_van"
    assert planned(routekaart, *vraag.verdicts["a"]) == [("a", key, "b"), ("a", key, "c"), ("b", key, "c")]


def test_rows_that_are_another_decision_are_set_apart_from_the_tussenstop(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}
      - {id: kal-2, fase: ontwerpen, moment: 2021-10, omschrijving: Plan, onderdeel: Leren}
    """
    proposal = Koppeling("plan", ("kal-1", "kal-2"), 1.0, zeker=True, moment="gelijk", uitleg="")
    [vraag] = vragen(Reconciliation([], [proposal], [], [], [], []), routekaart)
    assert planned(routekaart, *vraag.verdicts["a"]) == [
        ("kal-1", "afstemming.apart_van", "plan"),
        ("kal-2", "afstemming.apart_van", "plan"),
    ]


def test_what_repeats_something_of_another_kind_is_for_a_person(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: kal-1}}
    kalender: [{id: kal-1, fase: ontwerpen, moment: 2021-09, omschrijving: Iets, onderdeel: Leren}]
    """
    proposal = Dubbel("gelijk", ("a", "b"), 1.0, zeker=True, uitleg="Dezelfde tekst.")
    changes, notes = plan(routekaart, sure(Reconciliation([proposal], [], [], [], [], [])))
    assert (changes, len(notes)) == ([], 1)
    assert "'a' en 'kal-1' zijn een tussenstop en een kalenderregel" in notes[0]
