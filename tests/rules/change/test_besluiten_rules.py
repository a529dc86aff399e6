"""A decision of an overleg changes the records (contract section 5, `besluit`)."""

from datetime import date

import pytest

from routehln.model.answers.change import AnyChange, Change, NewRecord, Which
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.records.place import FileName
from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.agenda import agenda
from routehln.rules.ask.besluitenlijst import besluitenlijst
from routehln.rules.change.besluiten import Ruling, decide
from routehln.rules.mijlpaal.overzicht import overzicht

OKTOBER = Bijeenkomst("2021-10", None, "2021-10", date(2021, 10, 1), date(2021, 10, 31))
ON = date(2021, 10, 12)


def texts(changes: list[AnyChange]) -> list[tuple[Which, str, str | None]]:
    """The changes of texts: which record, which key, what it becomes."""
    return [
        (change.id, ".".join(map(str, change.path)), change.nieuw) for change in changes if isinstance(change, Change)
    ]


def new(changes: list[AnyChange]) -> list[NewRecord]:
    return [change for change in changes if isinstance(change, NewRecord)]


def test_vastgesteld_makes_the_mijlpaals_own_record_afgerond(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren}]
    kalender: [{id: kal-1, fase: verkennen, moment: oktober 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}]
    """
    changes = decide(routekaart, routekaart.by_id["kal-1"], OKTOBER, Ruling("vastgesteld", tekst="Zo.", op=ON))
    fields: dict[str, str | tuple[str, ...]] = {
        "id": "2021-10-plan",
        "overleg": "2021-10",
        "mijlpaal": "plan",
        "uitkomst": "vastgesteld",
        "tekst": "Zo.",
    }
    assert new(changes) == [NewRecord(FileName("roadmap", "besluiten.yaml"), "besluiten", fields)]
    assert texts(changes) == [("plan", "status", "afgerond"), ("plan", "afgerond_op", "2021-10-12")]


def test_aangehouden_moves_every_source(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, moment: september 2021, onderdeel: Leren}]
    kalender: [{id: kal-1, fase: verkennen, moment: oktober 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}]
    """
    ruling = Ruling("aangehouden", naar="alliantieoverleg november 2021")
    changes = decide(routekaart, routekaart.by_id["plan"], OKTOBER, ruling)
    assert new(changes)[0].velden["naar"] == ruling.naar
    assert texts(changes) == [("plan", "moment", ruling.naar), ("kal-1", "moment", ruling.naar)]


@pytest.mark.parametrize("uitkomst", ["afgewezen", "ter kennisname"])
def test_anything_else_is_only_written_down(routekaart: Routekaart, uitkomst: str) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren}]
    """
    changes = decide(routekaart, routekaart.by_id["plan"], OKTOBER, Ruling(uitkomst, acties=("Bel",)))  # type: ignore[arg-type]  # one of two
    assert [record.lijst for record in new(changes)] == ["besluiten", "acties"]
    assert len(changes) == 2


def test_it_stands_where_besluiten_stand_with_an_id_of_its_own(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren}, {id: b, titel: A, onderdeel: Leren}]
    besluiten: [{id: 2021-10-plan, overleg: 2021-09, mijlpaal: b}]
    """
    [record] = new(decide(routekaart, routekaart.by_id["plan"], OKTOBER, Ruling("afgewezen")))
    assert (record.bestand, record.velden["id"]) == ("roadmap/kalender.yaml", "2021-10-plan-2")


def test_said_again_it_puts_the_besluit_right(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: plan, titel: A, moment: oktober 2021, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-12}
    besluiten: [{id: eerst, overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld, tekst: Zo., acties: [Bel]}]
    """
    ruling = Ruling("aangehouden", naar="november 2021", acties=("Bel", "Schrijf"))
    changes = decide(routekaart, routekaart.by_id["plan"], OKTOBER, ruling)
    assert [(record.lijst, record.velden["tekst"]) for record in new(changes)] == [("acties", "Schrijf")]
    assert texts(changes) == [
        ("eerst", "uitkomst", "aangehouden"),
        ("eerst", "naar", "november 2021"),
        ("plan", "status", "gepland"),
        ("plan", "afgerond_op", None),
        ("plan", "moment", "november 2021"),
    ]


def test_put_right_it_leaves_what_another_overleg_made_afgerond(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: plan, titel: A, moment: jaarlijks vanaf Alliantieoverleg oktober 2021, onderdeel: Leren, status: afgerond,
         afgerond_op: 2022-10-11}
    besluiten:
      - {id: x, overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld}
      - {id: y, overleg: 2022-10, mijlpaal: plan, uitkomst: vastgesteld}
    """
    changes = decide(routekaart, routekaart.by_id["plan"], OKTOBER, Ruling("aangehouden", naar="2021-11"))
    assert texts(changes) == [("x", "uitkomst", "aangehouden"), ("x", "naar", "2021-11")]


def test_what_has_no_id_cannot_be_put_right(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren}]
    besluiten: [{overleg: 2021-10, mijlpaal: plan, uitkomst: afgewezen}]
    """
    with pytest.raises(LookupError):
        decide(routekaart, routekaart.by_id["plan"], OKTOBER, Ruling("vastgesteld", tekst="Zo.", op=ON))


def test_the_list_has_every_point_for_decision_and_what_was_decided_besides(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: b, titel: B, moment: Alliantieoverleg september 2021, onderdeel: Leren}
      - {id: c, titel: C, moment: oktober 2021, onderdeel: Leren}
      - {id: d, titel: D, moment: oktober 2021, onderdeel: Leren}
      - {id: e, titel: E, moment: 2025, onderdeel: Leren}
    kalender: [{id: f, fase: verkennen, moment: '2025', omschrijving: F, onderdeel: Leren, vertrouwelijk: true}]
    besluiten:
      - {id: b1, overleg: 2021-10, mijlpaal: a, uitkomst: ter kennisname}
      - {id: b2, overleg: 2021-10, mijlpaal: a, uitkomst: vastgesteld}
      - {id: b3, overleg: 2021-10, mijlpaal: d, uitkomst: vastgesteld}
      - {id: b4, overleg: 2021-10, mijlpaal: e, uitkomst: vastgesteld}
      - {id: b5, overleg: 2021-10, tekst: Zomaar, uitkomst: vastgesteld}
      - {id: b6, overleg: 2021-10, mijlpaal: f, uitkomst: vastgesteld}
      - {id: b7, overleg: 2021-09, mijlpaal: b, uitkomst: afgewezen}
    acties: [{id: bel, tekst: Bel, besluit: b4}, {id: mail, tekst: Mail, overleg: 2021-10, mijlpaal: e}]
    """
    kaart = overzicht(routekaart)
    punten = agenda(kaart, kaart.bijeenkomsten[1], vertrouwelijk=False)
    lijst = besluitenlijst(punten, kaart, date(2021, 10, 31), vertrouwelijk=False)
    assert [
        (
            uitspraak.punt and uitspraak.punt.nummer,
            uitspraak.mijlpaal and uitspraak.mijlpaal.id,
            uitspraak.besluit and uitspraak.besluit.id,
        )
        for uitspraak in lijst.uitspraken
    ] == [(1, "a", "b1"), (1, "a", "b2"), (2, "b", None), (4, "d", "b3"), (None, "e", "b4"), (None, None, "b5")]
    assert [[actie.id for actie in uitspraak.acties] for uitspraak in lijst.uitspraken] == [[]] * 4 + [["bel"], []]
    assert [actie.id for actie in lijst.acties] == ["bel", "mail"]
    everything = besluitenlijst(punten, kaart, date(2021, 10, 31), vertrouwelijk=True)
    assert len(everything.uitspraken) == 7
