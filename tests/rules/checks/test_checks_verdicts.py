"""Verdicts about sameness (contract section 2); `hits` gives `line:column ernst id melding` of one rule."""

from collections.abc import Callable

Hits = Callable[[str], list[str]]


def test_afstemming_zonder_record_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: plan}}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [plan, weg]}}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: plam}}
    """
    assert hits("afstemming-zonder-record") == [
        "3:72 fout plan 'plan' is dit record zelf",
        "4:75 fout b 'weg' bestaat niet (meer); kies uit: plan, b, c",
        "5:69 fout c 'plam' bestaat niet (meer); bedoelde u 'plan'?",
    ]


def test_afstemming_zonder_record_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: plan, apart_van: [kal-1]}}
    kalender: [{id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren}]
    """
    assert not hits("afstemming-zonder-record")


def test_dubbel_in_kring_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: b}}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
    """
    assert hits("dubbel-in-kring") == [
        "3:69 fout a dit draait in een kring (a → b → a); één ervan is het origineel",
        "4:69 fout b dit draait in een kring (b → a → b); één ervan is het origineel",
    ]


def test_dubbel_in_kring_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: c}}
    """
    assert not hits("dubbel-in-kring")


def test_dubbel_van_dubbel_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: b}}
    """
    assert hits("dubbel-van-dubbel") == ["5:69 waarschuwing c 'b' is zelf dubbel; schrijf 'dubbel_van: a'"]


def test_dubbel_van_dubbel_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
      - {id: c, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
    """
    assert not hits("dubbel-van-dubbel")


def test_dubbel_en_apart_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [b]}}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
    kalender:
      - {id: kal-1, fase: '1', moment: 2021, omschrijving: P, onderdeel: Leren, tussenstop: a,
         afstemming: {apart_van: [c, b]}}
    """
    tail = "maar zijn één mijlpaal; haal een van beide weg"
    assert hits("dubbel-en-apart") == [
        f"3:69 fout a 'a' en 'b' staan als apart, {tail}",
        f"7:34 fout kal-1 'kal-1' en 'b' staan als apart, {tail}",
    ]


def test_dubbel_en_apart_kept(hits: Hits) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [c]}}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: a}}
      - {id: c, titel: Plan, onderdeel: Leren}
    """
    assert not hits("dubbel-en-apart")
