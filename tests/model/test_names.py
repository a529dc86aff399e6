"""What is said of a name that nothing has."""

import pytest

from routehln.model.names import nearest


@pytest.mark.parametrize(
    ("name", "names", "end"),
    [
        ("Wonne", ["Leren", "Wonen"], "; bedoelde u 'Wonen'?"),
        ("WONEN", ["Leren", "Wonen"], "; bedoelde u 'Wonen'?"),
        ("zz", ["a", "c", "a"], "; kies uit: a, c"),
        ("zz", [], ""),
        ("zz", [f"naam-{number}" for number in range(30)], ""),
    ],
)
def test_the_one_that_was_meant_or_all_where_they_are_few(name: str, names: list[str], end: str) -> None:
    assert nearest(name, names) == end
