"""References (contract section 2); `hits` gives `line:column ernst id melding` of one rule."""

from collections.abc import Callable

Hits = Callable[[str], list[str]]


def test_onbekend_onderdeel_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Wonnen}
      - {id: zorg, titel: Plan, onderdeel: Zorg}
    """
    choices = "Leren, Werken, Wonen, Programmabreed, Organisatie"
    assert hits("onbekend-onderdeel") == [
        "3:40 fout plan 'Wonnen' is geen leefgebied of onderdeel; bedoelde u 'Wonen'?",
        f"4:40 fout zorg 'Zorg' is geen leefgebied of onderdeel; kies uit: {choices}",
    ]


def test_onbekend_onderdeel_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, titel: Id, onderdeel: werken}
      - {id: b, titel: Naam, onderdeel: PROGRAMMABREED}
      - {id: c, titel: Alias, onderdeel: Werk}
    """
    assert not hits("onbekend-onderdeel")


def test_onbekende_fase_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, fase: 2. Verkennen}
    kalender:
      - {id: kal-1, fase: Nazorg, moment: 2021, omschrijving: Plan, onderdeel: Leren}
    """
    assert hits("onbekende-fase") == [
        "3:53 fout plan '2. Verkennen' is geen fase; bedoelde u '1. Verkennen'?",
        "5:23 fout kal-1 'Nazorg' is geen fase; kies uit: Verkennen, Ontwerpen",
    ]


def test_onbekende_fase_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, titel: Id, onderdeel: Leren, fase: ontwerpen}
      - {id: b, titel: Naam, onderdeel: Leren, fase: Ontwerpen}
      - {id: c, titel: Nummer en naam, onderdeel: Leren, fase: 2. Ontwerpen}
      - {id: d, titel: Geen, onderdeel: Leren}
    """
    assert not hits("onbekende-fase")


def test_onbekende_tussenstop_broken(hits: Hits) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: plann}
      - {id: kal-2, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: kal-1}
    """
    assert hits("onbekende-tussenstop") == [
        "4:89 fout kal-1 'plann' is geen tussenstop; bedoelde u 'plan'?",
        "5:89 fout kal-2 'kal-1' is geen tussenstop; kies uit: plan",
    ]


def test_onbekende_tussenstop_kept(hits: Hits) -> None:
    """
    kalender: [{id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}]
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    assert not hits("onbekende-tussenstop")


def test_onbekend_gremium_broken(hits: Hits) -> None:
    """
    gremia: [{id: alliantieoverleg, besluitvormend: true}]
    overleggen: [{gremium: aliantieoverleg, maand: 2021-10}]
    """
    assert hits("onbekend-gremium") == [
        "3:24 fout None 'aliantieoverleg' is geen gremium; bedoelde u 'alliantieoverleg'?"
    ]


def test_onbekend_gremium_kept(hits: Hits) -> None:
    """
    gremia: [{id: alliantieoverleg, besluitvormend: true}]
    overleggen: [{gremium: alliantieoverleg, maand: 2021-10}, {maand: 2021-11}]
    """
    assert not hits("onbekend-gremium")


def test_onbekende_mijlpaal_broken(hits: Hits) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    besluiten: [{mijlpaal: palm, uitkomst: vastgesteld}]
    acties: [{id: bel, tekst: Bel, mijlpaal: plam}]
    kalender: [{id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, na: [plan, plaan]}]
    """
    assert hits("onbekende-mijlpaal") == [
        "3:24 fout None 'palm' is geen mijlpaal; kies uit: plan, kal-1",
        "4:42 fout bel 'plam' is geen mijlpaal; bedoelde u 'plan'?",
        "5:95 fout kal-1 'plaan' is geen mijlpaal; bedoelde u 'plan'?",
    ]


def test_onbekend_agendapunt_broken(hits: Hits) -> None:
    """
    tussenstops: [{id: plan-2, titel: Plan, onderdeel: Leren}]
    overleggen: [{maand: 2021-10, agenda: {vastgesteld_op: 2021-10-01, punten: [plan-2, plan]}}, {maand: 2021-11}]
    """
    (hit,) = hits("onbekend-agendapunt")
    assert "waarschuwing None 'plan' is geen mijlpaal; bedoelde u 'plan-2'?" in hit


def test_onbekend_agendapunt_kept(hits: Hits) -> None:
    """
    kalender: [{id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren}]
    overleggen: [{maand: 2021-10, agenda: {vastgesteld_op: 2021-10-01, punten: [kal-1]}}, {maand: 2021-11}]
    """
    assert not hits("onbekend-agendapunt")


def test_onbekende_mijlpaal_kept(hits: Hits) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender: [{id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}]
    besluiten: [{overleg: 1999-01, mijlpaal: kal-1}, {mijlpaal: plan}, {tekst: Ter kennisname.}]
    """
    assert not hits("onbekende-mijlpaal")


def test_onbekende_indicator_broken(hits: Hits) -> None:
    """
    leefgebieden:
      - id: gezondheid
        interventies: [{titel: Kansrijk, indicatoren: [zorgkosten, cohesie]}]
        indicatoren: [{id: zorgkosten}]
    """
    assert hits("onbekende-indicator") == ["4:64 fout gezondheid 'cohesie' is geen indicator; kies uit: zorgkosten"]


def test_onbekende_indicator_kept(hits: Hits) -> None:
    """
    leefgebieden:
      - {id: gezondheid, indicatoren: [{id: zorgkosten}]}
      - {id: veiligheid, interventies: [{titel: Samen, indicatoren: [zorgkosten]}]}
    """
    assert not hits("onbekende-indicator")


def test_een_gremium_besluit_broken(hits: Hits) -> None:
    """
    gremia:
      - {id: alliantieoverleg, besluitvormend: true}
      - {id: stuurgroep, besluitvormend: true}
      - {id: werkgroep}
    """
    assert hits("een-gremium-besluit") == [
        "4:38 fout stuurgroep 'alliantieoverleg' is al besluitvormend; precies één gremium is dat"
    ]


def test_een_gremium_besluit_kept(hits: Hits) -> None:
    """
    gremia: [{id: werkgroep, besluitvormend: false}, {id: alliantieoverleg, besluitvormend: true}]
    """
    assert not hits("een-gremium-besluit")


def test_some_gremium_decides(hits: Hits) -> None:
    """
    gremia:
      - {id: werkgroep}
    """
    assert hits("een-gremium-besluit") == [
        "3:5 fout werkgroep geen enkel gremium is besluitvormend; precies één is dat"
    ]


def test_onbekend_besluit_broken(hits: Hits) -> None:
    """
    besluiten: [{id: 2021-10-plan, overleg: 2021-10}]
    acties: [{id: bel, tekst: Bel, besluit: 2021-10-pln}]
    """
    assert hits("onbekend-besluit") == ["3:41 fout bel '2021-10-pln' is geen besluit; bedoelde u '2021-10-plan'?"]


def test_onbekend_besluit_kept(hits: Hits) -> None:
    """
    besluiten: [{id: 2021-10-plan, overleg: 2021-10}]
    acties: [{tekst: Bel, besluit: 2021-10-plan}, {tekst: Mail}]
    """
    assert not hits("onbekend-besluit")


def test_onbekend_overleg_broken(hits: Hits) -> None:
    """
    gremia: [{id: werkgroep}]
    acties:
      - {id: a, tekst: A, overleg: werkgoep-2021-10-04}
      - {id: b, tekst: B, overleg: oktober}
    """
    assert hits("onbekend-overleg") == [
        "4:32 fout a 'werkgoep-2021-10-04' is geen overleg van een gremium; bedoelde u 'werkgroep-2021-10-04'?",
        "5:32 fout b 'oktober' is geen overleg",
    ]


def test_onbekend_overleg_kept(hits: Hits) -> None:
    """
    gremia: [{id: werkgroep}]
    overleggen: [{id: startdag, datum: 2021-10-05}]
    acties:
      - {tekst: Een maand, overleg: 2021-10}
      - {tekst: Een dag, overleg: 2021-10-12}
      - {tekst: Een gremium, overleg: werkgroep-2021-10-04}
      - {tekst: Een naam, overleg: startdag}
    """
    assert not hits("onbekend-overleg")


def test_onbekende_interventie_broken(hits: Hits) -> None:
    """
    leefgebieden: [{id: leren, interventies: [{id: lessen, titel: Lessen}]}]
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, interventies: [lessen, lesen]}]
    """
    assert hits("onbekende-interventie") == ["3:80 fout plan 'lesen' is geen interventie; bedoelde u 'lessen'?"]


def test_onbekende_interventie_kept(hits: Hits) -> None:
    """
    leefgebieden: [{id: leren, interventies: [{id: lessen, titel: Lessen}]}]
    kalender:
      - {id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, interventies: [lessen]}
    """
    assert not hits("onbekende-interventie")
