"""A text in the place of another, wherever in a file it stands: only its own characters change."""

import pytest

from routehln.files.edit.edit import NotWritable, apply_changes
from routehln.model.answers.change import Rewrite
from routehln.model.records.place import FileName

FILE = FileName("roadmap", "x.yaml")
Path = tuple[str | int, ...]


def rewritten(text: str, path: Path, old: str | None = "oud", *, is_key: bool = False) -> str:
    return apply_changes(FILE, text.encode(), [Rewrite(FILE, path, old, "nieuw", is_key)]).decode()


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("besluiten:\n- mijlpaal: <oud>   # oud\n  tekst: oud\n", ("besluiten", 0, "mijlpaal")),
        ("besluiten: [{mijlpaal: <oud>, tekst: een}]\n", ("besluiten", 0, "mijlpaal")),
        ('besluiten: [{"mijlpaal":"<oud>"}]\n', ("besluiten", 0, "mijlpaal")),
        ("besluiten:\n- mijlpaal:\n    '<oud>'\n", ("besluiten", 0, "mijlpaal")),
        ("overleggen:\n- punten:\n    - een\n    # oud\n    - <oud> # twee\n", ("overleggen", 0, "punten", 1)),
        ("overleggen: [{agenda: {punten: [een, <oud>]}}]\n", ("overleggen", 0, "agenda", "punten", 1)),
        ("overleggen:\n- punten: [&a een, *a, !!str '<oud>']\n", ("overleggen", 0, "punten", 2)),
        ("routekaart:\n  onderdelen:\n  - {id: <oud>}\n", ("routekaart", "onderdelen", 0, "id")),
        ("acties:\r\n- besluit: >-\r\n    <oud>\r\n  tekst: x\r\n", ("acties", 0, "besluit")),
    ],
)
def test_a_text_in_any_place_and_style(text: str, path: Path) -> None:
    """Between < and > stands the text that is meant."""
    assert rewritten(text.replace("<oud>", "oud"), path) == text.replace("<oud>", "nieuw")


@pytest.mark.parametrize(
    "text",
    [
        "besluiten:\n- was:\n    oud:   # oud\n      moment: oud\n    een: {moment: een}\n",
        "besluiten: [{was: {oud: {moment: oud}}}]\n",
        "besluiten: [{was: {'oud': {moment: oud}}}]\n",
        'besluiten: [{was: {"oud":{moment: oud}}}]\n',
        "besluiten:\n- was:\n    ? oud\n    : moment: oud\n",
    ],
)
def test_a_key_keeps_its_value_its_quotes_and_its_comment(text: str) -> None:
    new = rewritten(text, ("besluiten", 0, "was", "oud"), is_key=True)
    assert new == text.replace("oud", "nieuw", 1)


@pytest.mark.parametrize(
    ("text", "path", "old"),
    [
        ("besluiten: [{mijlpaal: een}]\n", ("besluiten", 0, "mijlpaal"), "oud"),
        ("besluiten: [{mijlpaal: oud}]\n", ("besluiten", 1, "mijlpaal"), "oud"),
        ("besluiten: [{mijlpaal: oud}]\n", ("besluiten", 0, "overleg"), "oud"),
        ("besluiten: [{mijlpaal: &a oud, tekst: *a}]\n", ("besluiten", 0, "mijlpaal"), "oud"),
        ("besluiten: [{was: {oud: a}}]\n", ("besluiten", 0, "was", "een"), "oud"),
        ('besluiten: [{was: {"\\u006fud": a}}]\n', ("besluiten", 0, "was", "oud"), "oud"),
    ],
)
def test_what_is_not_there_or_shared_is_refused(text: str, path: Path, old: str) -> None:
    with pytest.raises(NotWritable):
        rewritten(text, path, old, is_key="was" in path)


def test_a_key_that_is_not_there_yet_is_added() -> None:
    assert (
        rewritten("fasen:\n- naam: Een # een\n", ("fasen", 0, "id"), None) == "fasen:\n- id: nieuw\n  naam: Een # een\n"
    )
    assert rewritten("fasen: [{naam: Een}]\n", ("fasen", 0, "id"), None) == "fasen: [{naam: Een, id: nieuw}]\n"
