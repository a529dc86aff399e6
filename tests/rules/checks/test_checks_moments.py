"""The rules about moments; `hits` gives `line:column ernst id melding` of one rule."""

from collections.abc import Callable

Hits = Callable[[str], list[str]]


def test_moment_onbekend_broken(hits: Hits) -> None:
    """
    fasen: [{id: uitvoeren, begin: als het kan}]
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: dit najaar}
      - {id: ambitie, titel: Plan, onderdeel: Leren, afstemming: {moment: straks}}
    besluiten: [{mijlpaal: plan, naar: later}]
    acties: [{id: bel, tekst: Bel, moment: gauw}]
    """
    hint = "is niet met zekerheid te lezen; schrijf bijvoorbeeld 'oktober 2021', 'Q1 2022' of '5 oktober 2021'"
    assert hits("moment-onbekend") == [
        f"2:32 waarschuwing uitvoeren het moment 'als het kan' {hint}",
        f"4:55 waarschuwing plan het moment 'dit najaar' {hint}",
        f"5:71 waarschuwing ambitie het moment 'straks' {hint}",
        f"6:36 waarschuwing None het moment 'later' {hint}",
        f"7:40 waarschuwing bel het moment 'gauw' {hint}",
    ]


def test_moment_onbekend_kept(hits: Hits) -> None:
    """
    fasen: [{id: uitvoeren, begin: 1 april 2022}]
    tussenstops:
      - {id: a, titel: A, onderdeel: Leren, moment: n.t.b.}
      - {id: b, titel: A, onderdeel: Leren, moment: jaarlijks}
      - {id: c, titel: A, onderdeel: Leren}
    """
    assert not hits("moment-onbekend")


def test_buiten_looptijd_broken(hits: Hits) -> None:
    """
    routekaart: {begin: '2021', einde: '2046'}
    fasen: [{id: uitvoeren, einde: '2047'}]
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: december 2020}
      - {id: af, titel: Plan, onderdeel: Leren, status: afgerond, afgerond_op: 2012-10-04}
    overleggen: [{datum: 2201-10-05}]
    acties: [{id: bel, tekst: Bel, gereed_op: 2012-10-05}]
    """
    where = "valt buiten het programma (1 januari 2021 t/m 31 december 2046)"
    assert hits("buiten-looptijd") == [
        f"3:32 waarschuwing uitvoeren '2047' {where}",
        f"5:55 waarschuwing plan 'december 2020' {where}",
        f"6:76 waarschuwing af '2012-10-04' {where}",
        f"7:22 waarschuwing None '2201-10-05' {where}",
        f"8:43 waarschuwing bel '2012-10-05' {where}",
    ]


def test_buiten_looptijd_kept(hits: Hits) -> None:
    """
    routekaart: {begin: '2021', einde: '2046'}
    tussenstops:
      - {id: a, titel: A, onderdeel: Leren, moment: 2020-2021}
      - {id: b, titel: A, onderdeel: Leren, moment: vanaf 2046}
      - {id: c, titel: A, onderdeel: Leren, moment: uiterlijk 1 januari 2021}
      - {id: d, titel: A, onderdeel: Leren, moment: n.t.b., status: afgerond, afgerond_op: 2046-12-31}
    """
    assert not hits("buiten-looptijd")


def test_buiten_fase_broken(hits: Hits) -> None:
    """
    fasen:
      - {id: proef, nummer: 3, naam: Proef, einde: juli 2021}
      - {id: bouw, nummer: 4, naam: Bouw, begin: juli 2021, einde: '2022'}
    kalender:
      - {id: laat, omschrijving: A, onderdeel: Leren, fase: proef, moment: augustus 2021}
      - {id: vroeg, omschrijving: A, onderdeel: Leren, fase: 4. Bouw, moment: mei 2021}
    """
    assert hits("buiten-fase") == [
        "6:72 info laat 'augustus 2021' valt buiten de fase Proef (t/m 31 juli 2021)",
        "7:75 info vroeg 'mei 2021' valt buiten de fase Bouw (1 juli 2021 t/m 31 december 2022)",
    ]


def test_buiten_fase_kept(hits: Hits) -> None:
    """
    fasen:
      - {id: proef, nummer: 3, naam: Proef, einde: juli 2021}
      - {id: bouw, nummer: 4, naam: Bouw}
    kalender:
      - {id: a, omschrijving: A, onderdeel: Leren, fase: proef, moment: Q3 2021}
      - {id: b, omschrijving: A, onderdeel: Leren, fase: proef, moment: n.t.b.}
      - {id: c, omschrijving: A, onderdeel: Leren, fase: bouw, moment: '2046'}
      - {id: d, omschrijving: A, onderdeel: Leren, fase: proef, moment: vanaf mei 2021}
    """
    assert not hits("buiten-fase")


def test_a_programme_without_begin_or_einde_has_no_outside(hits: Hits) -> None:
    """
    overleggen: [{datum: 1066-10-14}, {datum: 2201-10-05}]
    """
    assert not hits("buiten-looptijd")


def test_tekst_noemt_ander_moment_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, onderdeel: Leren, moment: Q1 2022, titel: 'Plan af, april 2022'}
    kalender:
      - id: kal-012
        fase: verkennen
        moment: September 2021.
        omschrijving: Starten met een werkgroep, augustus 2021.
        onderdeel: Leren
    """
    assert hits("tekst-noemt-ander-moment") == [
        "3:58 waarschuwing plan de tekst noemt 'april 2022', maar het moment is 'Q1 2022'",
        "8:19 waarschuwing kal-012 de tekst noemt 'augustus 2021', maar het moment is 'September 2021.'",
    ]


def test_tekst_noemt_ander_moment_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, onderdeel: Leren, moment: Q1 2022, titel: 'Plan af, januari 2022'}
      - {id: b, onderdeel: Leren, titel: 'Plan af, april 2022'}
      - {id: c, onderdeel: Leren, moment: oktober 2021, titel: Begroting 2022 bespreken}
      - {id: d, onderdeel: Leren, moment: vanaf mei 2021, titel: 'Plan af, april 2022'}
    """
    assert not hits("tekst-noemt-ander-moment")
