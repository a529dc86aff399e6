"""Documents on a terminal: drawn, never as Markdown; nothing is wider than the screen or cut (contract section 5)."""

import re
from pathlib import Path

import pytest
from conftest import Ask, Golden
from hypothesis import given
from hypothesis import strategies as st

from routehln.views.screen.document import blocks
from routehln.views.screen.styled import width_of

STYLE = re.compile(r"\x1b\[[0-9;]*m")
DAY = ("--peildatum", "2021-10-04")
WORDS = st.lists(st.sampled_from(["plan", "wijkaanpak", "日本", "é", "de", "1e"]), min_size=1, max_size=30).map(
    " ".join
)


def drawn(markdown: str, width: int = 40) -> list[str]:
    """The lines of a document as a reader sees them."""
    lines: list[str] = []
    for block in blocks(markdown, width):
        lines += ["", *(line.plain for line in block)]
    return lines[1:]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_an_agenda_is_drawn(on_terminal: Ask, golden: Golden, width: int) -> None:
    golden(f"agenda-{width}.ansi", on_terminal("agenda", "2021-10", *DAY, width=width).out)


@pytest.mark.parametrize("width", [60, 80, 100, 120, 200])
@pytest.mark.parametrize(
    "command", [("besluitenlijst", "2021-10"), ("voortgang", "2021"), ("leefgebied", "wonen"), ("routekaart",)]
)
def test_no_document_is_markdown_or_wider_than_the_terminal(
    on_terminal: Ask, command: tuple[str, ...], width: int
) -> None:
    lines = STYLE.sub("", on_terminal(*command, *DAY, width=width).out).splitlines()
    assert len(lines) > 10
    assert max(map(width_of, lines)) <= width
    assert not any(re.match(r"#|\||- |.*\*\*", line) for line in lines)


def test_markdown_that_is_asked_for_stays_markdown(on_terminal: Ask, ask: Ask) -> None:
    command = ("agenda", "2021-10", *DAY)
    assert on_terminal(*command, "--formaat", "md").out == ask(*command).out
    assert "## A. Opening" in ask(*command).out


@pytest.mark.parametrize("how", ["NO_COLOR", "--geen-kleur"])
def test_without_colour_the_words_remain(on_terminal: Ask, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    command = ("leefgebied", "wonen", *DAY)
    coloured = on_terminal(*command).out
    if how == "NO_COLOR":
        monkeypatch.setenv("NO_COLOR", "1")
    plain = on_terminal(*command, *([how] if how.startswith("--") else [])).out
    assert not re.search(r"\x1b\[[0-9;]*[34]\dm", plain)
    assert STYLE.sub("", plain) == STYLE.sub("", coloured)


def test_no_title_steers_a_terminal(on_terminal: Ask, roadmap: Path) -> None:
    r"""
    tussenstops:
      - {id: a, onderdeel: Leren, moment: oktober 2021, titel: "\e]8;;http://kwaad.nl\aklik\u202e [x](http://a.nl) **"}
    """
    text = STYLE.sub("", on_terminal("due", "--sjabloon", "templates/document.md.j2", *DAY, roadmap=roadmap).out)
    assert "[x](http://a.nl) **" in text
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)


def test_headings_are_ruled() -> None:
    assert drawn("# Een\n\nTekst\n\n## Twee\n\n### Drie\n\nMeer") == [
        "Een", "━━━", "Tekst", "", "Twee", "────", "", "Drie", "Meer",
    ]  # fmt: skip


def test_lists_hang_and_keep_their_numbers() -> None:
    markdown = "3. een twee drie vier\n4. vijf\n    - zes zeven acht\n\ntekst"
    assert drawn(markdown, 14) == [
        "3. een twee", "   drie vier", "4. vijf", "   • zes zeven", "     acht", "", "tekst",
    ]  # fmt: skip


def test_a_link_has_its_address_behind_it() -> None:
    markdown = "[het plan](https://a.nl/b) <https://c.nl> <b@c.nl> [hoofdstuk](#twee)"
    assert drawn(markdown, 80) == ["het plan (https://a.nl/b) https://c.nl b@c.nl hoofdstuk"]


def test_emphasis_is_bold_or_italic() -> None:
    [[line]] = blocks("**vet** en _schuin_ en &lt;b&gt; \\*", 80)
    assert line.plain == "vet en schuin en <b> *"
    assert [str(span.style) for span in line.spans] == ["bold", "italic"]


def test_a_table_fits_and_one_that_cannot_becomes_lines() -> None:
    markdown = "| Wat | Let op |\n| --- | --- |\n| Een lange titel | 4 dagen te laat |\n"
    assert drawn(markdown, 40)[-1] == "Een lange titel  4 dagen te laat"
    assert drawn(markdown, 16)[2:] == ["Een      4 dagen", "lange    te laat", "titel"]
    assert drawn(markdown, 10) == ["Een lange", "    titel", "  Let op:", "    4", "    dagen", "    te", "    laat"]


def test_what_is_no_text_leaves_no_mark() -> None:
    assert drawn("<!-- niet tonen -->\n\nEen<br>twee\n\n> citaat\n\n---\n\n    code", 10) == [
        "Een", "twee", "", "│ citaat", "", "─" * 10, "", "  code",
    ]  # fmt: skip


@given(words=WORDS, width=st.integers(20, 200))
def test_no_line_is_wider_and_no_word_is_lost(words: str, width: int) -> None:
    markdown = f"# {words}\n\n{words}\n\n- {words}\n    - {words}\n\n| A | B |\n| --- | --- |\n| {words} | {words} |\n"
    lines = drawn(markdown, width)
    assert all(width_of(line) <= width for line in lines)
    assert sum(line.split().count("plan") for line in lines) == 6 * words.split().count("plan")
