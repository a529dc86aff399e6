"""Doubles (contract section 2); `hits` gives `line:column ernst id melding` of one rule."""

from collections.abc import Callable

Hits = Callable[[str], list[str]]


def test_dubbel_id_broken(hits: Hits) -> None:
    """
    tussenstops:
      - {titel: Plan, onderdeel: Leren, id: plan}
    kalender:
      - {fase: verkennen, moment: 2021, omschrijving: Plan, onderdeel: Leren, id: plan}
    overleggen: [{id: eerste, maand: 2021-10}, {id: eerste, maand: 2021-11}]
    besluiten: [{id: een, tekst: A}, {id: een, tekst: A}]
    """
    differ = "die twee verschillen in maand: maak er één record van, of geef dit record een ander id"
    equal = "die twee zijn precies gelijk: haal er een weg"
    assert hits("dubbel-id") == [
        "5:79 fout plan het id 'plan' is al van roadmap/kalender.yaml:3:41; geef dit record een ander id",
        f"6:49 fout eerste het id 'eerste' is al van roadmap/kalender.yaml:6:19; {differ}",
        f"7:39 fout een het id 'een' is al van roadmap/kalender.yaml:7:18; {equal}",
    ]


def test_dubbel_id_kept(hits: Hits) -> None:
    """
    tussenstops: [{id: wonen, titel: Plan, onderdeel: Leren}]
    gremia: [{id: wonen, besluitvormend: true}]
    overleggen: [{maand: 2021-10}, {maand: 2021-11}]
    """
    assert not hits("dubbel-id")


def test_dubbel_record_broken(hits: Hits) -> None:
    """
    overleggen: [{maand: 2021-10}, {maand: 2021-11}, {maand: 2021-10}]
    tussenstops: [{titel: Plan, onderdeel: Leren, id: plan}]
    besluiten:
      - {mijlpaal: plan, uitkomst: vastgesteld, naar: Q1 2022}
      - {mijlpaal: plan, naar: Q1 2022, uitkomst: vastgesteld}
    """
    assert hits("dubbel-record") == [
        "2:50 waarschuwing None precies hetzelfde staat al op roadmap/kalender.yaml:2:14; haal er een weg",
        "6:5 waarschuwing None precies hetzelfde staat al op roadmap/kalender.yaml:5:5; haal er een weg",
    ]


def test_dubbel_record_kept(hits: Hits) -> None:
    """
    overleggen:
      - {id: a, maand: 2021-10}
      - {maand: 2021-10}
      - {maand: 2021-10, gremium: werkgroep}
      - {datum: 2021-11-02}
      - {datum: 2021-11-09}
    gremia: [{id: raad, naam: Raad, besluitvormend: true}, {id: werkgroep, naam: Werkgroep}]
    tussenstops: [{titel: Plan, onderdeel: Leren, id: plan}]
    besluiten:
      - {mijlpaal: plan, naar: Q1 2022}
      - {mijlpaal: plan, naar: Q1  2022}
      - {overleg: 2021-10, mijlpaal: plan, uitkomst: aangehouden}
      - {overleg: 2021-11, mijlpaal: plan, uitkomst: vastgesteld}
    """
    assert not hits("dubbel-record")


def test_dubbel_record_that_says_something_else(hits: Hits) -> None:
    """
    overleggen: [{maand: 2021-10}, {maand: 2021-10, locatie: Heerlen}, {id: 2021-11, maand: 2021-11}, {maand: 2021-11}]
    """
    told = "waarschuwing {} dit staat al op roadmap/kalender.yaml:{}, en die twee verschillen in {}: maak er één van"
    assert hits("dubbel-record") == [
        "2:32 " + told.format("None", "2:14", "locatie"),
        "2:99 " + told.format("None", "2:68", "id"),
    ]
