"""What `check` asks of gebieden, metingen and risico's; every docstring is the routekaart of its test."""

from collections.abc import Callable
from datetime import date

import pytest

from routehln.files.read.read import Reading
from routehln.rules.checks import check_on

Hits = Callable[[str], list[str]]


@pytest.fixture
def hits_on(reading: Reading) -> Hits:
    """The sentences of one rule about the docstring's routekaart in the year 2024."""
    assert not reading.bevindingen, [str(bevinding) for bevinding in reading.bevindingen]
    bevindingen = check_on(date(2024, 6, 1), reading.routekaart)
    return lambda rule: [f"{hit.ernst} {hit.melding}" for hit in bevindingen if hit.regel_id == rule]


def test_onbekend_gebied_broken(hits: Hits) -> None:
    """
    leefgebieden:
      - {id: zorg, indicatoren: [{id: rook, streefwaarde: {gebied: nederlandd, jaar: 2030}}]}
    gebieden: [{id: hier, eigen: true}, {id: nederland, naam: Nederland}]
    metingen:
      - {indicator: rook, gebied: belgie, jaar: 2021, waarde: 1}
    """
    assert hits("onbekend-gebied") == [
        "3:64 fout zorg 'nederlandd' is geen gebied; bedoelde u 'Nederland'?",
        "6:31 fout None 'belgie' is geen gebied; kies uit: hier, Nederland",
    ]


def test_onbekend_gebied_kept(hits: Hits) -> None:
    """
    leefgebieden:
      - {id: zorg, indicatoren: [{id: rook, streefwaarde: {gebied: landelijk, jaar: 2030}}]}
    gebieden: [{id: hier, eigen: true}, {id: nederland, naam: Nederland, aliassen: [landelijk]}]
    metingen:
      - {indicator: rook, jaar: 2021, waarde: 1}
      - {indicator: rook, gebied: Landelijk, jaar: 2021, waarde: 1}
    """
    assert not hits("onbekend-gebied")


def test_een_eigen_gebied_broken(hits: Hits) -> None:
    """
    gebieden: [{id: hier, eigen: true}, {id: daar, eigen: true}]
    """
    assert hits("een-eigen-gebied") == [
        "2:55 fout daar 'hier' is al het eigen gebied; precies één gebied is dat",
    ]


def test_een_eigen_gebied_kept(hits: Hits) -> None:
    """
    gebieden: [{id: hier, eigen: true}, {id: daar}]
    """
    assert not hits("een-eigen-gebied")


def test_no_gebied_is_the_own_one(hits: Hits) -> None:
    """
    gebieden: [{id: hier}, {id: daar}]
    """
    sentence = "geen enkel gebied is het eigen gebied; zet bij precies één 'eigen: true'"
    assert hits("een-eigen-gebied") == [f"2:12 fout hier {sentence}"]


def test_a_meting_of_an_unknown_indicator(hits: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: rook}]}]
    metingen: [{indicator: rok, jaar: 2021, waarde: 1}]
    """
    assert hits("onbekende-indicator") == ["3:24 fout None 'rok' is geen indicator; bedoelde u 'rook'?"]


def test_dubbele_meting_broken(hits: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: rook}]}]
    gebieden: [{id: hier, naam: Hier ter plaatse, eigen: true}]
    metingen:
      - {indicator: rook, jaar: 2021, waarde: 1}
      - {indicator: rook, gebied: Hier ter plaatse, jaar: 2021, waarde: 1}
    """
    assert hits("dubbele-meting") == [
        "6:5 fout None de meting 'rook hier 2021' staat al op roadmap/kalender.yaml:5:5; maak er één van",
    ]


def test_dubbele_meting_kept(hits: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: rook}]}]
    gebieden: [{id: hier, eigen: true}, {id: daar}]
    metingen:
      - {indicator: rook, jaar: 2021, waarde: 1}
      - {indicator: rook, jaar: 2022, waarde: 1}
      - {indicator: rook, gebied: daar, jaar: 2021, waarde: 1}
    """
    assert not hits("dubbele-meting")


def test_geheime_waarde_broken(hits: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: rook}]}]
    metingen: [{indicator: rook, jaar: 2023, waarde: 5, status: geheim}]
    """
    assert hits("geheime-waarde") == [
        "3:50 waarschuwing None de status is 'geheim', maar er staat een waarde; haal een van beide weg",
    ]


def test_geheime_waarde_kept(hits: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: rook}]}]
    metingen:
      - {indicator: rook, jaar: 2023, waarde: 0, status: voorlopig}
      - {indicator: rook, jaar: 2024, status: geheim}
    """
    assert not hits("geheime-waarde")


def test_meer_dan_alles_broken(hits: Hits) -> None:
    """
    leefgebieden:
      - {id: zorg, indicatoren: [{id: rook, eenheid: procent, streefwaarde: {waarde: 110, jaar: 2046}}]}
    metingen: [{indicator: rook, jaar: 2021, waarde: '100,1'}]
    """
    assert hits("meer-dan-alles") == [
        "3:82 waarschuwing zorg 110% is meer dan 100%",
        "4:50 waarschuwing None 100,1% is meer dan 100%",
    ]


def test_meer_dan_alles_kept(hits: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: rook, eenheid: procent}, {id: geld, eenheid: euro}]}]
    metingen: [{indicator: rook, jaar: 2021, waarde: 100}, {indicator: geld, jaar: 2021, waarde: 101}]
    """
    assert not hits("meer-dan-alles")


def test_jaar_buiten_looptijd_broken(hits: Hits) -> None:
    """
    routekaart: {naam: Proef, begin: 2021, einde: 2046}
    leefgebieden: [{id: zorg, indicatoren: [{id: rook, streefwaarde: {waarde: 1, jaar: 2047}}]}]
    metingen: [{indicator: rook, jaar: 2010, waarde: 1}, {indicator: rook, jaar: 2047, waarde: 1}]
    """
    assert hits("jaar-buiten-looptijd") == [
        "3:84 waarschuwing zorg het doel van 'rook' is voor 2047, buiten de looptijd van het programma",
        "4:36 waarschuwing None 2010 ligt ver buiten de looptijd van het programma",
        "4:78 waarschuwing None 2047 ligt ver buiten de looptijd van het programma",
    ]


def test_jaar_buiten_looptijd_kept(hits: Hits) -> None:
    """
    routekaart: {naam: Proef, begin: 2021, einde: 2046}
    leefgebieden: [{id: zorg, indicatoren: [{id: rook, streefwaarde: {waarde: 1, jaar: 2046}}]}]
    metingen: [{indicator: rook, jaar: 2011, waarde: 1}, {indicator: rook, jaar: 2046, waarde: 1}]
    """
    assert not hits("jaar-buiten-looptijd")


def test_indicator_onvolledig_broken(hits: Hits) -> None:
    """
    leefgebieden:
      - id: zorg
        indicatoren:
          - {id: a}
          - {id: b, richting: lager, streefwaarde: {waarde: 1}}
    """
    assert hits("indicator-onvolledig") == [
        "5:9 info zorg de indicator 'a' heeft nog geen nulmeting, richting en streefwaarde",
        "6:9 info zorg de indicator 'b' heeft nog geen nulmeting en jaar bij de streefwaarde",
    ]


def test_indicator_onvolledig_kept(hits: Hits) -> None:
    """
    leefgebieden:
      - id: zorg
        indicatoren:
          - {id: a, nulmeting: Veel, richting: lager, streefwaarde: Minder}
          - {id: b, richting: lager, streefwaarde: {waarde: 1, jaar: 2030}}
    metingen: [{indicator: b, jaar: 2021, waarde: 3}]
    """
    assert not hits("indicator-onvolledig")


def test_jaar_zonder_meting_broken(hits_on: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: a}]}]
    gebieden: [{id: hier, eigen: true}, {id: daar}]
    metingen:
      - {indicator: a, jaar: 2020, waarde: 3}
      - {indicator: a, jaar: 2022, status: ontbreekt}
      - {indicator: a, gebied: daar, jaar: 2021, waarde: 3}
    """
    assert hits_on("jaar-zonder-meting") == [
        "info de indicator 'a' heeft geen meting van 2021, 2023",
    ]


def test_jaar_zonder_meting_kept(hits_on: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: a}, {id: b}]}]
    metingen: [{indicator: a, jaar: 2022, waarde: 3}, {indicator: a, jaar: 2023, waarde: 3}]
    """
    assert not hits_on("jaar-zonder-meting")


def test_doel_voorbij_broken(hits_on: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: a, streefwaarde: {waarde: 1, jaar: 2023}}]}]
    """
    assert hits_on("doel-voorbij") == [
        "waarschuwing het doel van 'a' was voor 2023; kies een nieuw doel",
    ]


def test_doel_voorbij_kept(hits_on: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: a, streefwaarde: {waarde: 1, jaar: 2024}}]}]
    """
    assert not hits_on("doel-voorbij")


def test_meting_van_later_broken(hits_on: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: a}]}]
    metingen: [{indicator: a, jaar: 2025, waarde: 3}]
    """
    assert hits_on("meting-van-later") == [
        "waarschuwing 2025 moet nog komen; wat er dan is, heeft niemand gemeten",
    ]


def test_meting_van_later_kept(hits_on: Hits) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: a}]}]
    metingen: [{indicator: a, jaar: 2024, waarde: 3}]
    """
    assert not hits_on("meting-van-later")


def test_risico_niet_beoordeeld_broken(hits_on: Hits) -> None:
    """
    risicos: [{id: oud, titel: Oud, beoordelingen: [{jaar: 2023, kans: 1, impact: 1}]}]
    """
    assert hits_on("risico-niet-beoordeeld") == [
        "info het risico 'oud' is in 2024 nog niet beoordeeld",
    ]


def test_risico_niet_beoordeeld_kept(hits_on: Hits) -> None:
    """
    risicos:
      - {id: nu, titel: Nu, beoordelingen: [{jaar: 2024, kans: 1, impact: 1}]}
      - {id: weg, titel: Weg, status: gesloten}
    """
    assert not hits_on("risico-niet-beoordeeld")


def test_a_maatregel_has_a_moment_that_can_be_read(hits: Hits) -> None:
    """
    risicos:
      - {id: a, titel: A, maatregelen: [{tekst: Bel, moment: Q1 2023}, {tekst: Mail, moment: ooit eens}]}
    """
    [hit] = hits("moment-onbekend")
    assert hit.startswith("3:90 waarschuwing a het moment 'ooit eens' is niet met zekerheid te lezen")


def test_a_risico_is_of_an_onderdeel_that_exists(hits: Hits) -> None:
    """
    risicos: [{id: a, titel: A, onderdeel: Lerne}, {id: b, titel: B, onderdeel: Werk}]
    """
    [hit] = hits("onbekend-onderdeel")
    assert hit == "2:40 fout a 'Lerne' is geen leefgebied of onderdeel; bedoelde u 'Leren'?"
