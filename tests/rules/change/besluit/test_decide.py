"""A decision of an overleg changes the records, and is put right or taken back (contract section 5, `besluit`)."""

from datetime import date

import pytest

from routehln.model.answers.change import AnyChange, Change, NewMapping, NewRecord, Removal, Which
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.plain import Uitkomst
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.acties import Promise
from routehln.rules.change.besluit.decide import decide, herroep
from routehln.rules.change.besluit.ledger import MovedOn
from routehln.rules.change.besluit.ruling import Destination, Ruling, Subject

OKTOBER = Bijeenkomst("2021-10", None, "2021-10", date(2021, 10, 1), date(2021, 10, 31))
ON = date(2021, 10, 12)
PLACES = {"2021-09": 0, "2021-10": 1, "2021-11": 2, "2021-12": 3}
NOVEMBER = Destination("2021-11", "Alliantieoverleg november 2021")


def decided(routekaart: Routekaart, record_id: str, ruling: Ruling) -> list[AnyChange]:
    """The changes that a ruling of October asks for."""
    return decide(routekaart, Subject(routekaart.by_id[record_id]), OKTOBER, ruling, PLACES).changes


def taken_back(routekaart: Routekaart, besluit_id: str) -> list[AnyChange]:
    """The changes that take a besluit back."""
    [besluit] = [besluit for besluit in routekaart.besluiten if besluit.id == besluit_id]
    subject = Subject(routekaart.by_id[besluit.mijlpaal]) if besluit.mijlpaal else Subject(None, besluit.titel)
    return herroep(routekaart, besluit, subject, PLACES).changes


def texts(changes: list[AnyChange]) -> list[tuple[Which, str, str | None]]:
    """The changes of texts: which record, which key, what it becomes."""
    return [
        (change.id, ".".join(map(str, change.path)), change.nieuw) for change in changes if isinstance(change, Change)
    ]


def new(changes: list[AnyChange]) -> list[NewRecord]:
    return [change for change in changes if isinstance(change, NewRecord)]


def removed(changes: list[AnyChange]) -> list[str]:
    return [change.id for change in changes if isinstance(change, Removal)]


def found(changes: list[AnyChange]) -> dict[Which, object]:
    """What besluiten in the files are to say that they found (`was`), by id."""
    return {change.id: change.nieuw for change in changes if isinstance(change, NewMapping)}


def test_vastgesteld_makes_the_mijlpaals_own_record_afgerond(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren, status: lopend}]
    kalender: [{id: kal-1, fase: verkennen, moment: oktober 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}]
    """
    changes = decide(
        routekaart, Subject(routekaart.by_id["plan"]), OKTOBER, Ruling("vastgesteld", tekst="Zo.", op=ON), PLACES
    ).changes
    [record] = new(changes)
    assert (record.bestand, record.lijst) == ("roadmap/besluiten.yaml", "besluiten")
    assert record.velden == {
        "id": "2021-10-plan",
        "overleg": "2021-10",
        "mijlpaal": "plan",
        "uitkomst": "vastgesteld",
        "op": "2021-10-12",
        "tekst": "Zo.",
        "was": {"plan": {"status": "lopend", "afgerond_op": None}},
    }
    assert texts(changes) == [("plan", "status", "afgerond"), ("plan", "afgerond_op", "2021-10-12")]


def test_aangehouden_moves_every_source_that_is_no_repeat(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: plan, titel: A, moment: september 2021, onderdeel: Leren, afstemming: {moment: oktober 2021}}
      - {id: nog, titel: A, moment: oktober 2021, onderdeel: Leren, afstemming: {dubbel_van: plan}}
    kalender: [{id: kal-1, fase: verkennen, moment: oktober 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}]
    """
    changes = decided(routekaart, "plan", Ruling("aangehouden", naar=NOVEMBER))
    [record] = new(changes)
    assert record.velden["naar"] == "2021-11"
    assert record.velden["was"] == {
        "plan": {"moment": "september 2021", "afstemming.moment": "oktober 2021"},
        "kal-1": {"moment": "oktober 2021"},
    }
    assert {(record_id, key) for record_id, key, text in texts(changes) if text == NOVEMBER.moment} == {
        ("plan", "moment"),
        ("plan", "afstemming.moment"),
        ("kal-1", "moment"),
    }


@pytest.mark.parametrize("uitkomst", ["afgewezen", "ter kennisname"])
def test_anything_else_is_only_written_down(routekaart: Routekaart, uitkomst: Uitkomst) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren}]
    """
    changes = decided(routekaart, "plan", Ruling(uitkomst, acties=(Promise("Bel"),), op=ON))
    assert [record.lijst for record in new(changes)] == ["besluiten", "acties"]
    assert len(changes) == 2


def test_it_stands_where_besluiten_stand_with_an_id_of_its_own(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren}, {id: b, titel: A, onderdeel: Leren}]
    besluiten: [{id: 2021-10-plan, overleg: 2021-09, mijlpaal: b}]
    """
    [record] = new(decided(routekaart, "plan", Ruling("afgewezen")))
    assert (record.bestand, record.velden["id"]) == ("roadmap/kalender.yaml", "2021-10-plan-2")


def test_another_outcome_replaces_all_that_was_said_and_done(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: plan, titel: A, moment: Overleg oktober 2021, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-12}
    besluiten:
      - {id: eerst, overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld, op: 2021-10-12, tekst: Zo.,
         was: {plan: {status: null, afgerond_op: null}}, acties: [Oud]}
    acties:
      - {id: bel, tekst: Bel, besluit: eerst}
      - {id: mail, tekst: Mail, besluit: eerst}
      - {id: schrijf, tekst: Schrijf, besluit: eerst, status: gereed}
    """
    ruling = Ruling("aangehouden", naar=NOVEMBER, acties=(Promise("Bel"), Promise("Nieuw")))
    [record] = new(decided(routekaart, "plan", ruling))
    assert record.velden["tekst"] == "Nieuw"
    changes = decide(routekaart, Subject(routekaart.by_id["plan"]), OKTOBER, ruling, PLACES)
    assert removed(changes.changes) == ["mail"]
    assert ([actie.id for actie in changes.dropped], [actie.id for actie in changes.kept]) == (["mail"], ["schrijf"])
    assert set(texts(changes.changes)) == {
        ("eerst", "uitkomst", "aangehouden"),
        ("eerst", "op", None),
        ("eerst", "tekst", None),
        ("eerst", "naar", "2021-11"),
        ("eerst", "acties", None),
        ("eerst", "was", None),
        ("plan", "status", None),
        ("plan", "afgerond_op", None),
        ("plan", "moment", NOVEMBER.moment),
    }
    assert found(changes.changes) == {"eerst": {"plan": {"moment": "Overleg oktober 2021"}}}


def test_with_the_same_outcome_what_is_not_said_again_stays(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: plan, titel: A, moment: Alliantieoverleg december 2021, onderdeel: Leren}
    besluiten:
      - {id: eerst, overleg: 2021-10, mijlpaal: plan, uitkomst: aangehouden, naar: 2021-11, tekst: Zo.,
         was: {plan: {moment: oktober 2021}}}
    """
    changes = decided(routekaart, "plan", Ruling("aangehouden", acties=(Promise("Bel"),)))
    kept = {(key, text) for record_id, key, text in texts(changes) if record_id == "eerst"}
    assert kept == {("uitkomst", "aangehouden"), ("op", None), ("tekst", "Zo."), ("naar", "2021-11")}
    assert [record.lijst for record in new(changes)] == ["acties"]


def test_an_older_besluit_that_alone_made_it_afgerond_opens_it_again(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-12}]
    besluiten: [{id: oud, overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld}]
    """
    assert texts(taken_back(routekaart, "oud")) == [("plan", "status", None), ("plan", "afgerond_op", None)]


def test_put_right_it_leaves_what_another_overleg_made_afgerond(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: plan, titel: A, moment: jaarlijks vanaf Alliantieoverleg oktober 2021, onderdeel: Leren, status: afgerond,
         afgerond_op: 2022-10-11}
    besluiten:
      - {id: x, overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld}
      - {id: y, overleg: 2022-10, mijlpaal: plan, uitkomst: vastgesteld}
    """
    changes = decided(routekaart, "plan", Ruling("aangehouden", naar=NOVEMBER))
    assert {record_id for record_id, _, _ in texts(changes)} == {"x"}


def test_taken_back_it_hands_on_what_it_found(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, moment: Overleg december 2021, onderdeel: Leren}]
    besluiten:
      - {id: nov, overleg: 2021-11, mijlpaal: plan, uitkomst: aangehouden, naar: 2021-12,
         was: {plan: {moment: Overleg november 2021}}}
      - {id: okt, overleg: 2021-10, mijlpaal: plan, uitkomst: aangehouden, naar: 2021-11,
         was: {plan: {moment: oktober 2021}}}
    """
    october = taken_back(routekaart, "okt")
    assert (texts(october), found(october), removed(october)) == (
        [("nov", "was", None)],
        {"nov": {"plan": {"moment": "oktober 2021"}}},
        ["okt"],
    )
    november = taken_back(routekaart, "nov")
    assert (texts(november), found(november)) == ([("plan", "moment", "Overleg november 2021")], {})


def test_what_moved_since_is_not_put_back(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, moment: Q1 2022, onderdeel: Leren}]
    besluiten:
      - {id: okt, overleg: 2021-10, mijlpaal: plan, uitkomst: aangehouden, naar: 2021-11,
         was: {plan: {moment: oktober 2021}}}
    """
    with pytest.raises(MovedOn) as moved:
        taken_back(routekaart, "okt")
    assert (moved.value.record_id, moved.value.key, moved.value.text) == ("plan", "moment", "Q1 2022")


def test_what_a_record_that_is_gone_held_is_no_matter(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, moment: Overleg november 2021, onderdeel: Leren}]
    besluiten:
      - {id: okt, overleg: 2021-10, mijlpaal: plan, uitkomst: aangehouden, naar: 2021-11,
         was: {weg: {moment: september 2021}, plan: {moment: oktober 2021}}}
    """
    assert texts(taken_back(routekaart, "okt")) == [("plan", "moment", "oktober 2021")]


def test_acties_that_somebody_worked_on_stay_without_the_besluit(routekaart: Routekaart) -> None:
    """
    besluiten: [{id: een, overleg: 2021-10, titel: Iets, uitkomst: vastgesteld}]
    acties:
      - {id: bel, tekst: Bel, besluit: een}
      - {id: mail-2, tekst: Mail, besluit: een}
      - {id: schrijf, tekst: Schrijf, besluit: een, toelichting: Half af}
      - {id: anders, tekst: Teken, besluit: een, overleg: 2021-09}
    """
    changes = taken_back(routekaart, "een")
    assert removed(changes) == ["bel", "mail-2", "een"]
    assert texts(changes) == [
        ("schrijf", "besluit", None),
        ("schrijf", "overleg", "2021-10"),
        ("anders", "besluit", None),
    ]


def test_what_has_no_id_cannot_be_put_right(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren}]
    besluiten: [{overleg: 2021-10, mijlpaal: plan, uitkomst: afgewezen}]
    """
    with pytest.raises(LookupError):
        decided(routekaart, "plan", Ruling("vastgesteld", tekst="Zo.", op=ON))


def test_what_was_decided_without_a_mijlpaal_is_known_by_its_title(routekaart: Routekaart) -> None:
    """
    besluiten: [{id: een, overleg: 2021-10, titel: Een extra overleg, uitkomst: vastgesteld}]
    """
    again = decide(routekaart, Subject(None, "een Extra overleg"), OKTOBER, Ruling("afgewezen"), PLACES).changes
    assert ("een", "uitkomst", "afgewezen") in texts(again)
    [record] = new(decide(routekaart, Subject(None, "Iets anders"), OKTOBER, Ruling("afgewezen"), PLACES).changes)
    assert (record.velden["id"], record.velden["titel"]) == ("2021-10-iets-anders", "Iets anders")
