"""The rules of who meets (contract section 3, 'Which gremium meets')."""

from collections.abc import Callable

Hits = Callable[[str], list[str]]
NOT_SEEN = (
    "is een overleg, maar van welk gremium is niet te zien; noem het bij zijn naam, of geef het dit woord als alias"
)


def test_gremium_onbekend_broken(hits: Hits) -> None:
    """
    gremia: [{id: raad, naam: Raad, besluitvormend: true}, {id: mt, aliassen: [staf]}, {id: staf}]
    tussenstops:
      - {id: a, titel: A, onderdeel: Leren, moment: raadsvergadering 4 juli 2023}
      - {id: b, titel: A, onderdeel: Leren, moment: jaarlijks vanaf ledenvergadering mei 2023}
      - {id: c, titel: A, onderdeel: Leren, moment: Stuurgroep mei 2023}
      - {id: d, titel: A, onderdeel: Leren, moment: Staf mei 2023, afstemming: {moment: MT-overleggen mei 2023}}
    besluiten: [{id: e, overleg: 2023-07, mijlpaal: a, uitkomst: aangehouden, naar: commissievergadering mei 2023}]
    """
    assert hits("gremium-onbekend") == [
        f"4:49 waarschuwing a 'raadsvergadering 4 juli 2023' {NOT_SEEN}",
        f"5:49 waarschuwing b 'jaarlijks vanaf ledenvergadering mei 2023' {NOT_SEEN}",
        f"6:49 waarschuwing c 'Stuurgroep mei 2023' {NOT_SEEN}",
        f"7:49 waarschuwing d 'Staf mei 2023' {NOT_SEEN}",
        f"8:81 waarschuwing e 'commissievergadering mei 2023' {NOT_SEEN}",
    ]


def test_gremium_onbekend_kept(hits: Hits) -> None:
    """
    gremia: [{id: raad, naam: Raad, besluitvormend: true, aliassen: [raadsvergadering]}, {id: mt, aliassen: [staf]}]
    tussenstops:
      - {id: a, titel: A, onderdeel: Leren, moment: raadsvergadering 4 juli 2023}
      - {id: b, titel: A, onderdeel: Leren, moment: overleg mei 2023}
      - {id: c, titel: A, onderdeel: Leren, moment: jaarlijks vanaf Staf mei 2023}
      - {id: d, titel: A, onderdeel: Leren, moment: MT mei 2023, afstemming: {moment: MT-overleg mei 2023}}
      - {id: e, titel: A, onderdeel: Leren, moment: mei 2023}
      - {id: f, titel: A, onderdeel: Leren}
    """
    assert not hits("gremium-onbekend")


def test_gremium_naam_dubbel_broken(hits: Hits) -> None:
    """
    gremia:
      - {id: raad, naam: Raad, besluitvormend: true}
      - {id: stuurgroep, naam: Stuurgroep, aliassen: [Gemeenteráád, SG]}
      - {id: gemeenteraad, aliassen: [sg]}
      - {id: g, naam: RAAD}
    """
    ending = "dan is niet te zien wie van de twee overlegt"
    assert hits("gremium-naam-dubbel") == [
        f"5:10 waarschuwing gemeenteraad 'gemeenteraad' heet 'stuurgroep' ook; {ending}",
        f"5:35 waarschuwing gemeenteraad 'sg' heet 'stuurgroep' ook; {ending}",
        f"6:19 waarschuwing g 'RAAD' heet 'raad' ook; {ending}",
    ]


def test_gremium_naam_dubbel_kept(hits: Hits) -> None:
    """
    gremia:
      - {id: raad, naam: Raad, besluitvormend: true, aliassen: [raad, De Raad]}
      - {id: raadscommissie, naam: Raadscommissie}
    """
    assert not hits("gremium-naam-dubbel")


def test_onbekend_gremium_is_told_wherever_one_is_named(hits: Hits) -> None:
    """
    gremia:
      - {id: raad, naam: Gemeenteraad, besluitvormend: true}
      - {id: werkgroep, bereidt_voor: gemeente raad, onder: Gemeenteraat}
      - {id: mt, bereidt_voor: GEMEENTERAAD, onder: raad}
    overleggen: [{gremium: Gemeenteraad, maand: 2021-10}, {gremium: WERKGROEP, maand: 2021-10}]
    """
    assert hits("onbekend-gremium") == [
        "4:35 fout werkgroep 'gemeente raad' is geen gremium; bedoelde u 'Gemeenteraad'?",
        "4:57 fout werkgroep 'Gemeenteraat' is geen gremium; bedoelde u 'Gemeenteraad'?",
    ]


def test_begin_and_einde_of_a_gremium_can_be_read(hits: Hits) -> None:
    """
    gremia: [{id: raad, besluitvormend: true, begin: straks, einde: eind 2022}]
    """
    assert [hit.split()[0] for hit in hits("moment-onbekend")] == ["2:50"]
