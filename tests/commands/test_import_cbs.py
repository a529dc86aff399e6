"""Figures of CBS about Heerlen and two of its wijken, 2016-2020, by a rules file, and what `monitor` reads in them.

Fewer people live on benefits, faster than needed; the wijk is as much poorer than the city as it was.
"""

import json
from pathlib import Path

from conftest import Ask

KWB = """\
gebied;jaar;indicator;eenheid;waarde
Heerlen;2016;inwoners;aantal;87406
Heerlen;2016;Huishoudens_met_een_laag_inkomen;procent;12.5
Heerlen;2016;personen met bijstand;aantal;4930
Wijk 20 Vrieheide-De Stack;2016;inwoners;aantal;5660
Wijk 20 Vrieheide-De Stack;2016;Huishoudens_met_een_laag_inkomen;procent;16.7
Wijk 20 Vrieheide-De Stack;2016;personen met bijstand;aantal;480
Wijk 41 De Beitel;2016;inwoners;aantal;70
Wijk 41 De Beitel;2016;Huishoudens_met_een_laag_inkomen;procent;
Wijk 41 De Beitel;2016;personen met bijstand;aantal;0
Heerlen;2017;Huishoudens_met_een_laag_inkomen;procent;12.4
Heerlen;2017;personen met bijstand;aantal;4910
Wijk 20 Vrieheide-De Stack;2017;Huishoudens_met_een_laag_inkomen;procent;16.3
Wijk 20 Vrieheide-De Stack;2017;personen met bijstand;aantal;490
Wijk 42 De Beitel;2017;Huishoudens_met_een_laag_inkomen;procent;
Wijk 42 De Beitel;2017;personen met bijstand;aantal;0
Heerlen;2018;Huishoudens_met_een_laag_inkomen;procent;12.5
Heerlen;2018;personen met bijstand;aantal;4640
Wijk 20 Vrieheide-De Stack;2018;Huishoudens_met_een_laag_inkomen;procent;16.7
Wijk 20 Vrieheide-De Stack;2018;personen met bijstand;aantal;440
Wijk 42 De Beitel;2018;Huishoudens_met_een_laag_inkomen;procent;
Wijk 42 De Beitel;2018;personen met bijstand;aantal;0
Heerlen;2019;Huishoudens_met_een_laag_inkomen;procent;
Heerlen;2019;personen met bijstand;aantal;4320
Wijk 20 Vrieheide-De Stack;2019;Huishoudens_met_een_laag_inkomen;procent;
Wijk 20 Vrieheide-De Stack;2019;personen met bijstand;aantal;370
Wijk 42 De Beitel;2019;Huishoudens_met_een_laag_inkomen;procent;
Wijk 42 De Beitel;2019;personen met bijstand;aantal;0
Heerlen;2020;Huishoudens_met_een_laag_inkomen;procent;
Heerlen;2020;personen met bijstand;aantal;4210
Wijk 20 Vrieheide-De Stack;2020;Huishoudens_met_een_laag_inkomen;procent;
Wijk 20 Vrieheide-De Stack;2020;personen met bijstand;aantal;380
Wijk 42 De Beitel;2020;Huishoudens_met_een_laag_inkomen;procent;
Wijk 42 De Beitel;2020;personen met bijstand;aantal;0
"""
RULES = """
bron: kerncijfers
als: metingen
kolommen:
  Huishoudens_met_een_laag_inkomen: laag-inkomen
  inwoners: overslaan
"""


def test_what_a_person_reads_in_them(ask: Ask, roadmap: Path, tmp_path: Path) -> None:
    """
    leefgebieden:
      - id: bestaan
        naam: Bestaan
        indicatoren:
          - id: bijstand
            naam: Personen met bijstand
            eenheid: personen
            richting: lager
            streefwaarde: {waarde: 300, jaar: 2026}
          - id: laag-inkomen
            naam: Huishoudens met een laag inkomen
            eenheid: procent
            richting: lager
            streefwaarde: {gebied: heerlen, jaar: 2030}
    gebieden:
      - {id: vrieheide, naam: Wijk 20 Vrieheide-De Stack, eigen: true}
      - {id: heerlen, naam: Heerlen}
      - {id: de-beitel, naam: Wijk 42 De Beitel, aliassen: [Wijk 41 De Beitel]}
    """
    rules, figures = tmp_path / "kerncijfers.yaml", tmp_path / "kerncijfers-2020.csv"
    rules.write_text(RULES, encoding="utf-8")
    figures.write_text(KWB, encoding="utf-8")
    given = (str(figures), "--regels", str(rules), "--formaat", "json")
    outcome = ask("import", *given, "--toepassen", roadmap=roadmap)
    results = [rij["uitkomst"] for rij in json.loads(outcome.out)["rijen"]]
    assert outcome.code == 0
    assert set(results) == {"nieuw", "overgeslagen"}
    assert results.count("overgeslagen") == KWB.count(";inwoners;")
    again = json.loads(ask("import", *given, roadmap=roadmap).out)["rijen"]
    assert {rij["uitkomst"] for rij in again} == {"gelijk", "overgeslagen"}
    told = json.loads(ask("monitor", "--peildatum", "2021-01-01", "--formaat", "json", roadmap=roadmap).out)
    assert [(stand["id"], stand["oordeel"], stand["waarom"]) for stand in told["indicatoren"]] == [
        ("bijstand", "op koers", "verschil was 180 in 2016, is 80 in 2020; nodig was 108 of minder"),
        ("laag-inkomen", "achter", "verschil was 4,2 in 2016, is 4,2 in 2018; nodig was 3,6 of minder"),
    ]
    beitel = [meting for meting in told["indicatoren"][0]["metingen"] if meting["gebied"] == "de-beitel"]
    assert [meting["jaar"] for meting in beitel] == [2016, 2017, 2018, 2019, 2020]
