"""The programme's own rules; `hits` gives `line:column ernst id melding` of one rule."""

from collections.abc import Callable

Hits = Callable[[str], list[str]]


def test_interventie_zonder_indicator_broken(hits: Hits) -> None:
    """
    leefgebieden:
      - id: gezondheid
        interventies:
          - titel: Kansrijk verder
    """
    assert hits("interventie-zonder-indicator") == [
        "5:9 waarschuwing gezondheid 'Kansrijk verder' heeft nog geen indicator"
    ]


def test_interventie_zonder_indicator_kept(hits: Hits) -> None:
    """
    leefgebieden: [{id: zorg, interventies: [{titel: Kansrijk, indicatoren: [kosten]}], indicatoren: [{id: kosten}]}]
    """
    assert not hits("interventie-zonder-indicator")


def test_afgerond_zonder_datum_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond}
    """
    assert hits("afgerond-zonder-datum") == [
        "3:55 waarschuwing plan afgerond, maar sinds wanneer? vul 'afgerond_op' in"
    ]


def test_afgerond_zonder_datum_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-04}
      - {id: weg, titel: Plan, onderdeel: Leren, status: vervallen}
    """
    assert not hits("afgerond-zonder-datum")


def test_datum_zonder_afgerond_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, afgerond_op: 2021-10-04}
    """
    assert hits("datum-zonder-afgerond") == [
        "3:60 waarschuwing plan er is een 'afgerond_op', maar de status is 'gepland'"
    ]


def test_datum_zonder_afgerond_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-04}
      - {id: verslag, titel: Plan, onderdeel: Leren, moment: jaarlijks vanaf 2021, afgerond_op: 2021-10-04}
    """
    assert not hits("datum-zonder-afgerond")


def test_strijdig_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: september 2021, onderdeel: Leren}
    kalender:
      - {id: kal-1, fase: '1', moment: oktober 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}
    """
    assert hits("strijdig") == [
        "3:37 info plan De momenten overlappen niet: plan zegt 'september 2021' en kal-1 zegt 'oktober 2021'"
    ]


def test_strijdig_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: Q3 2021, onderdeel: Leren, afstemming: {moment: oktober 2021}}
      - {id: los, titel: Plan, moment: Q4 2021, onderdeel: Leren}
    kalender:
      - {id: kal-1, fase: '1', moment: oktober 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: '1', moment: december 2021, omschrijving: A, onderdeel: Leren, tussenstop: los}
    """
    assert not hits("strijdig")


def test_interventie_zonder_stap_broken(hits: Hits) -> None:
    """
    leefgebieden:
      - id: leren
        interventies: [{id: lessen, titel: Lessen}, {titel: Naamloos}, {id: klaar, titel: Klaar, status: afgerond}]
    """
    assert hits("interventie-zonder-stap") == [
        "4:20 info leren voor 'Lessen' is nog geen stap gepland",
        "4:49 info leren voor 'Naamloos' is nog geen stap gepland",
    ]


def test_interventie_zonder_stap_kept(hits: Hits) -> None:
    """
    leefgebieden: [{id: leren, interventies: [{id: lessen, titel: Lessen}]}]
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, interventies: [lessen]}]
    """
    assert not hits("interventie-zonder-stap")


def test_doel_zonder_interventie_broken(hits: Hits) -> None:
    """
    leefgebieden: [{id: leren, naam: Leren, doelen: [Talent], interventies: [{titel: Les, status: vervallen}]}]
    """
    assert hits("doel-zonder-interventie") == ["2:49 info leren Leren heeft doelen, en nog geen interventie"]


def test_doel_zonder_interventie_kept(hits: Hits) -> None:
    """
    leefgebieden: [{id: leren, doelen: [Talent], interventies: [{titel: Les}]}, {id: zorg}]
    """
    assert not hits("doel-zonder-interventie")
