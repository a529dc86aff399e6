"""Which record a row is, and what it changes there (contract section 5, `import`)."""

from dataclasses import replace

from importing import outcomes, planned, table

from routehln.model.answers.change import Change
from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Oordeel, Wijziging
from routehln.model.records.records import Leefgebied, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.plan import plan_import

HEAD = "Fase | Moment | Omschrijving | Onderdeel | Eigenaar\n"


def test_equal_rows_are_each_a_record_by_itself(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: kal-1, fase: '2', moment: Q1 2022, omschrijving: Plan, onderdeel: Wonen}
      - {id: kal-2, fase: '2', moment: Q1 2022, omschrijving: Plan, onderdeel: Wonen}
      - {id: kal-3, fase: '2', moment: Q2 2022, omschrijving: Plan, onderdeel: Wonen}
    """
    rows = "2 | Q1 2022 | Plan | Wonen\n" * 3 + "2 | Q2 2022 | Plan | wonen\n"
    outcome = planned(routekaart, table(HEAD + rows))
    assert [(rij.uitkomst, rij.id) for rij in outcome.rijen] == [
        ("gelijk", "kal-1"),
        ("gelijk", "kal-2"),
        ("nieuw", "kal-4"),
        ("gelijk", "kal-3"),
    ]
    assert len(outcome.changes) == 1


def test_what_the_source_changed_is_written_and_what_was_changed_here_stays(routekaart: Routekaart) -> None:
    """
    kalender:
      - id: a
        fase: '2'
        moment: Q1 2022
        omschrijving: Plan
        onderdeel: Wonen
        bron: {naam: proef, plaats: 'tabel 1, rij 2', moment: Q1 2022, omschrijving: Plan}
      - id: b
        fase: '2'
        moment: mei 2022
        omschrijving: Kaart
        onderdeel: Leren
        bron: {naam: proef, plaats: 'tabel 1, rij 3', moment: april 2022, omschrijving: Kaart}
      - id: c
        fase: '2'
        moment: Q4 2022
        omschrijving: Lijst
        onderdeel: Leren
        bron: {naam: proef, plaats: 'tabel 1, rij 4', moment: Q1 2022, omschrijving: Lijst}
      - id: weg
        fase: '2'
        moment: 2023
        omschrijving: Feest
        onderdeel: Leren
        bron: {naam: proef, plaats: 'tabel 1, rij 5', moment: '2023', omschrijving: Feest}
      - id: elders
        fase: '2'
        moment: 2023
        omschrijving: Borrel
        onderdeel: Leren
        bron: {naam: iets anders, omschrijving: Borrel}
    """
    rows = "2 | Q2 2022 | Plan | Wonen\n2 | april 2022 | Kaart | Leren\n2 | Q2 2022 | Lijst | Leren"
    outcome = planned(routekaart, table(HEAD + rows))
    changed, stays, both = outcome.rijen
    assert (changed.uitkomst, changed.wijzigingen) == ("gewijzigd", (Wijziging("moment", "Q1 2022", "Q2 2022"),))
    assert (stays.uitkomst, stays.melding) == (
        "gelijk",
        "moment staat hier 'mei 2022', en in de bron 'april 2022'; dat blijft zo",
    )
    assert (both.uitkomst, both.lijkt_op, both.wijzigingen[0].nieuw) == ("lijkt", ("c",), "Q2 2022")
    assert outcome.ontbreekt == ("weg",)
    paths = {change.path for change in outcome.changes if isinstance(change, Change)}
    assert (paths, len(outcome.changes)) == ({("moment",), ("bron", "moment")}, 2)


def test_a_record_that_was_never_imported_is_not_overwritten(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: kal-1, fase: '2', moment: Q1 2022, omschrijving: Plan, onderdeel: Wonen}
      - {id: kal-2, fase: '2', moment: Q1 2022, omschrijving: Kaart, onderdeel: Wonen}
    """
    rows = "2 | Q2 2022 | Plan | Wonen |\n2 | Q1 2022 | Kaart | Wonen | Weller\n2 | Q1 2024 | Kaart | Wonen |"
    doubt, filled, other_year = planned(routekaart, table(HEAD + rows)).rijen
    assert (doubt.uitkomst, doubt.lijkt_op) == ("lijkt", ("kal-1",))
    assert (filled.uitkomst, filled.wijzigingen) == ("gewijzigd", (Wijziging("eigenaar", None, "Weller"),))
    assert (other_year.uitkomst, other_year.id) == ("nieuw", "kal-3")


def test_an_id_says_which_record_it_is(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: kal-1, fase: '2', moment: Q1 2022, omschrijving: Plan, onderdeel: Wonen}
    """
    head = "Id | Fase | Moment | Omschrijving | Onderdeel\n"
    outcome = planned(
        routekaart, table(head + "kal-1 | 2 | Q1 2022 | Heel iets anders | Wonen\nnieuw.2 | 2 | 2022 | X | Wonen")
    )
    assert [(rij.uitkomst, rij.id) for rij in outcome.rijen] == [("gewijzigd", "kal-1"), ("nieuw", "nieuw.2")]
    numbered = planned(routekaart, table(head + "1 | 2 | Q1 2022 | Plan | Wonen"))
    assert [(rij.uitkomst, rij.id) for rij in numbered.rijen] == [("gelijk", "kal-1")]


def test_a_likeness_is_a_question(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: kal-1, fase: '2', moment: Q1 2022, omschrijving: Vaststellen projectplan wonen, onderdeel: Wonen}
    """
    rows = table(HEAD + "2 | Q1 2022 | Vaststellen van de projectplannen wonen | Wonen")
    [rij] = planned(routekaart, rows).rijen
    assert (rij.uitkomst, rij.lijkt_op, rij.id) == ("lijkt", ("kal-1",), None)
    for oordeel, expected in {
        Oordeel("nieuw"): ("nieuw", "kal-2"),
        Oordeel("blijft", "kal-1"): ("gelijk", "kal-1"),
        Oordeel("overnemen", "kal-1"): ("gewijzigd", "kal-1"),
    }.items():
        outcome = plan_import(routekaart, [rows], Choices("proef"), oordelen={rij.plaats: oordeel})
        assert [(one.uitkomst, one.id) for one in outcome.rijen] == [expected]
        assert outcome.changes


def test_only_what_was_chosen_can_be_missing(routekaart: Routekaart) -> None:
    """
    kalender:
      - id: a
        fase: '2'
        moment: 2022
        omschrijving: Vaststellen kaart
        onderdeel: Wonen
        bron: {naam: proef, plaats: 'tabel 1, rij 2'}
      - id: b
        fase: '2'
        moment: 2022
        omschrijving: Vaststellen lijst
        onderdeel: Leren
        bron: {naam: proef, plaats: 'tabel 2, rij 2'}
    """
    rows = table("Moment | Wat\n2022 | Opening buurthuis", nummer=2)
    vast = {"fase": "2", "onderdeel": "Leren"}
    assert planned(routekaart, rows, vast=vast).ontbreekt == ("b",)
    assert planned(routekaart, rows, vast={"fase": "2", "onderdeel": "Wonen"}).ontbreekt == ("a",)
    assert planned(routekaart, rows, vast=vast, tabel=1).ontbreekt == ()
    assert outcomes(planned(routekaart, rows, vast=vast)) == ["nieuw"]


def test_what_is_there_needs_no_onderdeel_or_fase(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: kal-1, fase: '2', moment: Q1 2022, omschrijving: Plan, onderdeel: Wonen}
      - {id: kal-2, fase: '1', moment: Q2 2022, omschrijving: Plan, onderdeel: Leren}
    """
    outcome = planned(routekaart, table("Moment | Wat\nQ2 2022 | Plan\nQ1 2022 | Plan\nQ1 2022 | Kaart"))
    assert [(rij.uitkomst, rij.id) for rij in outcome.rijen] == [
        ("gelijk", "kal-2"),
        ("gelijk", "kal-1"),
        ("onleesbaar", None),
    ]
    assert outcome.rijen[2].melding.startswith("onderdeel: hier staat er geen; zeg bijvoorbeeld --vast onderdeel=")


def test_a_year_that_was_changed_here_stays(routekaart: Routekaart) -> None:
    """
    kalender:
      - id: a
        fase: '2'
        moment: week 14 2023
        omschrijving: Plan
        onderdeel: Wonen
        bron: {naam: proef, plaats: 'tabel 1, rij 2', moment: week 14, omschrijving: Plan}
      - id: b
        fase: '2'
        moment: maart 2023
        omschrijving: Kaart
        onderdeel: Wonen
        bron: {naam: proef, plaats: 'tabel 1, rij 3', moment: maart, omschrijving: Kaart}
      - id: c
        fase: '2'
        moment: mei 2022
        omschrijving: Lijst
        onderdeel: Wonen
        bron: {naam: proef, plaats: 'tabel 1, rij 4', moment: mei, omschrijving: Lijst}
    """
    rows = "2 | week 14 | Plan | Wonen\n2 | april | Kaart | Wonen\n2 | juni | Lijst | Wonen\n"
    outcome = planned(routekaart, table(HEAD + rows), jaar=2022)
    stays, both, source = outcome.rijen
    assert stays.melding == "moment staat hier 'week 14 2023', en in de bron 'week 14 2022'; dat blijft zo"
    assert both.melding == "beslis wat geldt: moment is hier 'maart 2023', in de bron 'april 2022'"
    assert source.wijzigingen == (Wijziging("moment", "mei 2022", "juni 2022"),)
    [yearless, *_] = planned(routekaart, table(HEAD + rows)).rijen
    assert (yearless.uitkomst, yearless.melding) == ("gelijk", "")


def test_an_id_that_something_has_makes_no_new_record_at_each_import() -> None:
    stop = Tussenstop(id="brug", titel="Brug over de beek", onderdeel="Leren")
    kaart = replace(Routekaart(), leefgebieden=(Leefgebied(id="leren", naam="Leren"),), tussenstops=(stop,))
    rows = table("Id|Moment|Omschrijving\na|mei 2026|Plan maken\na|mei 2026|Straat leggen\nbrug|mei 2026|School bouwen")
    outcome = planned(kaart, rows, vast={"onderdeel": "Leren"})
    assert list(outcomes(outcome)) == ["nieuw", "onleesbaar", "onleesbaar"]
    assert outcome.rijen[1].melding == "id: 'a' is al van een ander record of een andere rij"
