"""A new record that holds a small mapping of texts (`bron`), in lines and between brackets."""

import pytest

from routehln.files.edit.edit import apply_changes
from routehln.model.answers.change import NewRecord
from routehln.model.records.place import FileName

BRON = {"naam": "a: b", "plaats": "tabel 1, rij 2", "omschrijving": "twee\nregels"}
LINES = r"""kalender:
  - id: a

  - id: b
    bron:
      naam: 'a: b'
      plaats: tabel 1, rij 2
      omschrijving: "twee\nregels"
"""
BRACKETS = (
    r"""kalender: [{id: a}, {id: b, bron: {naam: 'a: b', plaats: 'tabel 1, rij 2', omschrijving: "twee\nregels"}}]"""
)


@pytest.mark.parametrize(
    ("old", "new"), [("kalender:\n  - id: a\n", LINES), ("kalender: [{id: a}]\n", f"{BRACKETS}\n")]
)
def test_a_mapping_is_written_as_its_neighbours_are(old: str, new: str) -> None:
    record = NewRecord(FileName("roadmap", "a.yaml"), "kalender", {"id": "b", "bron": BRON})
    assert apply_changes("a.yaml", old.encode(), [record]).decode() == new
