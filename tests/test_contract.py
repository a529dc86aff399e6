"""What the code says it carries out is there: its citations of the contract point to `uitleg/contract.md`."""

import re
from pathlib import Path

import pytest
from conftest import REPOSITORY

CONTRACT = (REPOSITORY / "src/routehln/uitleg/contract.md").read_text(encoding="utf-8")
# The text of each section, by its number.
SECTIONS = {match[1]: match[0] for match in re.finditer(r"^## (\d)\. .+\n(?:(?!## ).*\n?)*", CONTRACT, re.MULTILINE)}
CITATION = re.compile(
    r"\bcontract,? (?:end of )?(?:sections?|page) (?P<numbers>\d(?:(?:, | and )\d)*)(?P<names>[^).;\n]*)"
)
NAME = re.compile(r"`(?:--)?([\w-]+)[^`]*`|'([^']+)'")
SOURCES = [*(REPOSITORY / "src").rglob("*.py"), *(REPOSITORY / "tests").rglob("*.py")]


def citations(file: Path) -> list[re.Match[str]]:
    """Each '(contract section …)' of a file, also where it runs on over two lines."""
    text = re.sub(r"\s*\n\s*(?:# )?", " ", file.read_text(encoding="utf-8"))
    return list(CITATION.finditer(text))


FILES = [file for file in SOURCES if citations(file)]


def test_there_is_something_to_look_at() -> None:
    assert list(SECTIONS) == ["1", "2", "3", "4", "5", "6"]
    assert len(FILES) > 150


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(REPOSITORY)))
def test_a_citation_points_to_what_is_there(file: Path) -> None:
    """To a section, and where it names a command, a key or a part in it, to a section that has that."""
    for citation in citations(file):
        numbers = re.findall(r"\d", citation["numbers"])
        assert set(numbers) <= set(SECTIONS), citation[0]
        cited = "".join(SECTIONS[number] for number in numbers)
        names = [one or other for one, other in NAME.findall(citation["names"])]
        assert not [name for name in names if name not in cited], citation[0]
