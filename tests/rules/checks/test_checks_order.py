"""What must be done first (`na`); `hits` gives `line:column ernst id melding` of one rule."""

from collections.abc import Callable

Hits = Callable[[str], list[str]]


def test_na_in_kring_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, titel: A, onderdeel: Leren, na: [b]}
      - {id: b, titel: B, onderdeel: Leren, na: [kal-1]}
      - {id: c, titel: C, onderdeel: Leren}
      - {id: zelf, titel: Zelf, onderdeel: Leren, na: [zelf]}
    kalender:
      - {id: kal-1, fase: '1', moment: 2021, omschrijving: C, onderdeel: Leren, tussenstop: c, na: [a]}
    """
    assert hits("na-in-kring") == [
        "3:45 fout a dit wacht op zichzelf, in een kring: a → b → c → a",
        "6:51 fout zelf dit wacht op zichzelf, in een kring: zelf → zelf",
    ]


def test_na_in_kring_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, titel: A, onderdeel: Leren, na: [b, c]}
      - {id: b, titel: B, onderdeel: Leren, na: [c]}
      - {id: c, titel: C, onderdeel: Leren}
    """
    assert not hits("na-in-kring")


def test_eerder_dan_kan_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: besluit, titel: Besluit, moment: mei 2022, onderdeel: Leren, na: [opstellen]}
      - {id: opstellen, titel: Opstellen, moment: juni 2022, onderdeel: Leren}
    """
    assert hits("eerder-dan-kan") == [
        "3:75 waarschuwing besluit dit komt eerder dan 'opstellen', dat eerst klaar moet zijn: Opstellen"
    ]


def test_eerder_dan_kan_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: besluit, titel: Besluit, moment: mei 2022, onderdeel: Leren, na: [opstellen, klaar, ooit, jaarlijks]}
      - {id: opstellen, titel: Opstellen, moment: Q2 2022, onderdeel: Leren, afstemming: {moment: april 2022}}
      - {id: klaar, titel: Klaar, moment: juni 2022, onderdeel: Leren, status: afgerond, afgerond_op: 2022-04-01}
      - {id: ooit, titel: Ooit, onderdeel: Leren}
      - {id: jaarlijks, titel: Jaarlijks, moment: jaarlijks vanaf 2023, onderdeel: Leren}
    """
    assert not hits("eerder-dan-kan")
