"""Findings that are new since an earlier version, wherever they stand."""

from routehln.model.answers.finding import Bevinding
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName, Plaats
from routehln.rules.checks.appeared import appeared


def finding(melding: str, regel: int = 1, bestand: str = "a.yaml", record_id: str | None = "kal-1") -> Bevinding:
    return Bevinding(RegelId.DUBBEL_ID, "fout", Plaats(FileName("roadmap", bestand), regel, 5), record_id, melding)


def test_what_moved_is_not_new() -> None:
    before = [finding("het id 'kal-1' is al van roadmap/a.yaml:3:9; geef dit record een ander id", 12)]
    after = [
        finding("het id 'kal-1' is al van roadmap/b/c.yaml:7:9; geef dit record een ander id", 2, "roadmap/d.yaml")
    ]
    assert appeared(before, after) == []
    [first] = [finding("de sleutel 'id' staat hier voor de tweede keer (eerst op regel 3)", record_id=None)]
    again = finding("de sleutel 'id' staat hier voor de tweede keer (eerst op regel 14)", 15, record_id=None)
    assert appeared([first], [again]) == []


def test_another_hint_is_not_new() -> None:
    before = finding("'weg' bestaat niet (meer); kies uit: a, b")
    assert appeared([before], [finding("'weg' bestaat niet (meer); bedoelde u 'wegen'?")]) == []
    assert appeared([before], [finding("'ver' bestaat niet (meer); kies uit: a, b")])


def test_another_record_or_other_words_are_new() -> None:
    before = [finding("de fase eindigt eerder")]
    other = finding("de fase eindigt eerder", record_id="kal-2")
    words = finding("de fase begint later")
    assert appeared(before, [other, *before, words]) == [other, words]


def test_equal_ones_are_counted() -> None:
    one, two, three = (finding("twee keer", line) for line in (1, 5, 9))
    assert appeared([one], [one, two, three]) == [two, three]
    assert appeared([one, two, three], [two]) == []


def test_what_is_wrong_with_one_file_says_nothing_of_another() -> None:
    before = [finding("hier klopt de YAML niet", record_id=None)]
    other = finding("hier klopt de YAML niet", bestand="b.yaml", record_id=None)
    assert appeared(before, [other]) == [other]
