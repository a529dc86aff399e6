"""A besluit and its mijlpaal (contract section 5, `check`); `hits` gives `line:column ernst id melding` of one rule."""

from collections.abc import Callable

Hits = Callable[[str], list[str]]


def test_besluit_tegen_status_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: open, titel: A, onderdeel: Leren, moment: Alliantieoverleg oktober 2021, status: lopend}
      - {id: weg, titel: A, onderdeel: Leren, status: vervallen}
      - {id: stil, titel: A, onderdeel: Leren, moment: Alliantieoverleg oktober 2021}
      - {id: eerder, titel: A, onderdeel: Leren, moment: Alliantieoverleg september 2021}
    besluiten:
      - {id: a, overleg: 2021-10, mijlpaal: open, uitkomst: vastgesteld}
      - {id: b, overleg: 2021-10, mijlpaal: weg, uitkomst: gewijzigd vastgesteld}
      - {id: c, overleg: 2021-10, mijlpaal: stil, uitkomst: aangehouden, naar: Alliantieoverleg november 2021}
      - {id: d, overleg: 2021-10, mijlpaal: eerder, uitkomst: aangehouden}
    """
    still = "is aangehouden, maar zijn moment is nog"
    later = "geef het een later moment (routehln move)"
    assert hits("besluit-tegen-status") == [
        "8:57 waarschuwing a het besluit is 'vastgesteld', maar 'open' is lopend, niet afgerond",
        "9:56 waarschuwing b het besluit is 'gewijzigd vastgesteld', maar 'weg' is vervallen, niet afgerond",
        f"10:57 waarschuwing c 'stil' {still} 'Alliantieoverleg oktober 2021'; {later}",
        f"11:59 waarschuwing d 'eerder' {still} 'Alliantieoverleg september 2021'; {later}",
    ]


def test_besluit_tegen_status_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: gedaan, titel: A, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-12}
      - {id: later, titel: A, onderdeel: Leren, moment: Alliantieoverleg november 2021}
      - {id: ooit, titel: A, onderdeel: Leren, moment: november 2021}
      - {id: zonder, titel: A, onderdeel: Leren}
      - {id: toch, titel: A, onderdeel: Leren, moment: Alliantieoverleg oktober 2021, status: vervallen}
      - {id: rest, titel: A, onderdeel: Leren, moment: Alliantieoverleg oktober 2021}
    besluiten:
      - {overleg: 2021-10, mijlpaal: gedaan, uitkomst: vastgesteld}
      - {overleg: 2021-10, mijlpaal: later, uitkomst: aangehouden}
      - {overleg: 2021-10, mijlpaal: ooit, uitkomst: aangehouden}
      - {overleg: 2021-10, mijlpaal: zonder, uitkomst: aangehouden}
      - {overleg: 2021-10, mijlpaal: toch, uitkomst: aangehouden}
      - {overleg: 2021-10, mijlpaal: rest, uitkomst: afgewezen}
      - {overleg: 2021-10, tekst: Dank}
      - {mijlpaal: later, uitkomst: aangehouden}
    """
    assert not hits("besluit-tegen-status")


def test_besluit_tegen_status_of_the_last_besluit_alone(hits: Hits) -> None:
    """
    tussenstops:
      - {id: twee, titel: A, onderdeel: Leren, moment: Raad oktober 2021, status: afgerond, afgerond_op: 2021-11-02}
      - {id: heropend, titel: A, onderdeel: Leren, moment: Raad december 2021}
    kalender:
      - {id: rij, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: twee}
    gremia: [{id: raad, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{maand: 2021-11, datum: 2021-11-02}]
    besluiten:
      - {overleg: 2021-11, mijlpaal: rij, uitkomst: vastgesteld}
      - {overleg: 2021-10, mijlpaal: twee, uitkomst: aangehouden}
      - {overleg: werkgroep-2021-10-04, mijlpaal: heropend, uitkomst: vastgesteld}
      - {overleg: 2021-11, mijlpaal: heropend, uitkomst: aangehouden}
    """
    assert not hits("besluit-tegen-status")


def test_besluit_tegen_status_never_of_what_recurs(hits: Hits) -> None:
    """
    gremia: [{id: raad, besluitvormend: true}]
    tussenstops:
      - {id: verslag, titel: A, onderdeel: Leren, moment: jaarlijks vanaf Raad april 2023, afgerond_op: 2023-04-12}
      - {id: nieuw, titel: A, onderdeel: Leren, moment: jaarlijks vanaf Raad april 2023}
    besluiten:
      - {overleg: 2023-04, mijlpaal: verslag, uitkomst: vastgesteld}
      - {overleg: 2023-04, mijlpaal: nieuw, uitkomst: aangehouden, naar: 2023-05}
    """
    assert not hits("besluit-tegen-status")


def test_besluit_tegen_status_of_two_besluiten_of_one_overleg(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-12}
      - {id: nota, titel: Nota, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-12}
    kalender:
      - {id: rij, fase: verkennen, moment: 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    besluiten:
      - {overleg: 2021-10, mijlpaal: plan, uitkomst: aangehouden}
      - {id: b, overleg: 2021-10, mijlpaal: rij, uitkomst: vastgesteld}
      - {overleg: 2021-10, mijlpaal: nota, uitkomst: vastgesteld}
      - {overleg: 2021-10, mijlpaal: nota, uitkomst: vastgesteld}
      - {overleg: 2021-11, mijlpaal: plan, uitkomst: vastgesteld}
      - {overleg: 2021-10, tekst: Dank}
      - {overleg: 2021-10, tekst: Groet}
    """
    told = "over 'plan' heeft 2021-10 al een ander besluit, op roadmap/kalender.yaml:8:5; maak er één van"
    assert hits("besluit-tegen-status") == [f"9:5 waarschuwing b {told}"]


def test_ter_kennisname_open_broken(hits: Hits) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: Alliantieoverleg oktober 2021}]
    besluiten:
      - {overleg: 2021-09, mijlpaal: plan, uitkomst: aangehouden}
      - {id: b, overleg: 2021-10, mijlpaal: plan, uitkomst: ter kennisname}
    """
    assert hits("ter-kennisname-open") == [
        "5:57 info b 'plan' ging ter kennisname en komt op geen agenda meer, maar staat nog open"
    ]


def test_ter_kennisname_open_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-12}
      - {id: weg, titel: Plan, onderdeel: Leren, status: vervallen}
      - {id: toch, titel: Plan, onderdeel: Leren, moment: Alliantieoverleg november 2021}
      - {id: elk, titel: Plan, onderdeel: Leren, moment: jaarlijks vanaf Alliantieoverleg april 2021}
    besluiten:
      - {overleg: 2021-10, mijlpaal: plan, uitkomst: ter kennisname}
      - {overleg: 2021-10, mijlpaal: weg, uitkomst: ter kennisname}
      - {overleg: 2021-10, mijlpaal: toch, uitkomst: ter kennisname}
      - {overleg: 2021-11, mijlpaal: toch, uitkomst: aangehouden}
      - {overleg: 2021-04, mijlpaal: elk, uitkomst: ter kennisname}
    """
    assert not hits("ter-kennisname-open")
