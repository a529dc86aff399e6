"""Many new records of one list are written in one go, each as it would be alone (contract section 6)."""

import pytest

from routehln.files.edit.edit import apply_changes
from routehln.model.answers.change import NewRecord
from routehln.model.records.place import FileName

FILE = FileName("roadmap", "a.yaml")
TEXTS = {
    "no list": "fasen: []\n",
    "an empty list": "acties: []\n",
    "one record": "acties:\n  - id: a\n    tekst: A\n",
    "records without a blank line between": "acties:\n- id: a\n  tekst: A\n- id: b\n  tekst: B\nfasen: []\n",
    "records in brackets": "acties: [{id: a, tekst: A}, {id: b, tekst: B}]\n",
    "all in brackets": "{acties: [{id: a, tekst: A}]}\n",
    "a text that swallows blank lines": "acties:\n  - id: a\n    tekst: |+\n      A\n\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("ending", ["", "\n"], ids=["plain", "with a line break behind it"])
def test_together_they_are_as_one_after_the_other(text: str, ending: str) -> None:
    new = [NewRecord(FILE, "acties", {"id": f"nieuw-{number}", "tekst": f"Doe dit{ending}"}) for number in range(3)]
    one_by_one = text.encode()
    for record in new:
        one_by_one = apply_changes(FILE, one_by_one, [record])
    assert apply_changes(FILE, text.encode(), [*new]) == one_by_one
