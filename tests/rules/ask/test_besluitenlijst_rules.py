"""The list of what an overleg decided, by its agenda (contract section 5, `besluitenlijst`)."""

from datetime import date

from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.agenda import agenda
from routehln.rules.ask.besluitenlijst import besluitenlijst
from routehln.rules.mijlpaal.overzicht import overzicht


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
      - {id: b7, overleg: 2021-09, mijlpaal: b, uitkomst: aangehouden}
    acties: [{id: bel, tekst: Bel, besluit: b4}, {id: mail, tekst: Mail, overleg: 2021-10, mijlpaal: e}]
    """
    kaart = overzicht(routekaart)
    punten = agenda(kaart, kaart.bijeenkomsten[1], date.max, vertrouwelijk=False)
    lijst = besluitenlijst(punten, kaart, date(2021, 10, 31), vertrouwelijk=False)
    assert [
        (
            uitspraak.label,
            uitspraak.mijlpaal and uitspraak.mijlpaal.id,
            uitspraak.besluit and uitspraak.besluit.id,
        )
        for uitspraak in lijst.uitspraken
    ] == [("1", "a", "b1"), ("1", "a", "b2"), ("2", "b", None), ("4", "d", "b3"), ("b1", "e", "b4"), ("b2", None, "b5")]
    assert [[actie.id for actie in uitspraak.acties] for uitspraak in lijst.uitspraken] == [[]] * 4 + [["bel"], []]
    assert [actie.id for actie in lijst.acties] == ["bel", "mail"]
    everything = besluitenlijst(punten, kaart, date(2021, 10, 31), vertrouwelijk=True)
    assert [uitspraak.label for uitspraak in everything.uitspraken] == ["1", "1", "2", "4", "b1", "b2", "Vb1"]
    assert [uitspraak.label for uitspraak in everything.missing()] == ["2"]
