"""The programme's own rules; `found` gives `line:column ernst id melding` of one rule."""

from collections.abc import Callable

Found = Callable[[str], list[str]]


def test_interventie_zonder_indicator_broken(found: Found) -> None:
    """
    leefgebieden:
      - id: gezondheid
        interventies:
          - titel: Kansrijk verder
    """
    assert found("interventie-zonder-indicator") == [
        "5:9 waarschuwing gezondheid 'Kansrijk verder' heeft nog geen indicator"
    ]


def test_interventie_zonder_indicator_kept(found: Found) -> None:
    """
    leefgebieden: [{id: zorg, interventies: [{titel: Kansrijk, indicatoren: [kosten]}], indicatoren: [{id: kosten}]}]
    """
    assert not found("interventie-zonder-indicator")


def test_afgerond_zonder_datum_broken(found: Found) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond}
    """
    assert found("afgerond-zonder-datum") == [
        "3:55 waarschuwing plan afgerond, maar sinds wanneer? vul 'afgerond_op' in"
    ]


def test_afgerond_zonder_datum_kept(found: Found) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-04}
      - {id: weg, titel: Plan, onderdeel: Leren, status: vervallen}
    """
    assert not found("afgerond-zonder-datum")


def test_datum_zonder_afgerond_broken(found: Found) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, afgerond_op: 2021-10-04}
    """
    assert found("datum-zonder-afgerond") == [
        "3:60 waarschuwing plan er is een 'afgerond_op', maar de status is 'gepland'"
    ]


def test_datum_zonder_afgerond_kept(found: Found) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-04}
      - {id: verslag, titel: Plan, onderdeel: Leren, moment: jaarlijks vanaf 2021, afgerond_op: 2021-10-04}
    """
    assert not found("datum-zonder-afgerond")


def test_strijdig_broken(found: Found) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: september 2021, onderdeel: Leren}
    kalender:
      - {id: kal-1, fase: '1', moment: oktober 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}
    """
    assert found("strijdig") == [
        "3:37 info plan Geen dag gemeen: plan zegt 'september 2021' en kal-1 zegt 'oktober 2021'"
    ]


def test_strijdig_kept(found: Found) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: Q3 2021, onderdeel: Leren, afstemming: {moment: oktober 2021}}
      - {id: los, titel: Plan, moment: Q4 2021, onderdeel: Leren}
    kalender:
      - {id: kal-1, fase: '1', moment: oktober 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: '1', moment: december 2021, omschrijving: A, onderdeel: Leren, tussenstop: los}
    """
    assert not found("strijdig")
