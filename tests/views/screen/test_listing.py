"""Lists on a terminal of any width: nothing is wider, and no id or word is broken that fits (contract section 5)."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from routehln.views.report.report import Column, Entry, Listing, Screen, Section
from routehln.views.screen.draw import blocks
from routehln.views.screen.styled import width_of, wrapped
from routehln.views.screen.widths import shared_out

WORDS = st.lists(
    st.sampled_from(["Vaststellen", "plan", "de", "1e", "wijk-aanpak", "日本", "é"]), min_size=1, max_size=9
)
IDS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z]{1,9}){0,3}", fullmatch=True)
ENTRIES = st.builds(
    Entry,
    tekst=WORDS.map(" ".join),
    id=IDS,
    when=st.sampled_from(["", "okt.", "overleg sept. 2021"]),
    about=st.sampled_from(["", "Leren", "Programmabreed"]),
    late=st.sampled_from([0, 1, 1944]),
    notice=st.sampled_from(["", "tegenspraak", "lopend, tegenspraak"]),
    label=st.sampled_from(["", "12", "V1"]),
    owner=st.sampled_from(["", "GGD", "programmalijntrekker Wonen"]),
    under=st.sampled_from([(), ("wacht op samenwerkingscode-opstellen",)]),
)


def drawn(entries: list[Entry], width: int) -> list[str]:
    """The lines of a list, as a reader sees them."""
    parts = blocks(Screen([Listing(entries)]), width)
    return [line.plain for block in parts for line in block]


@given(entries=st.lists(ENTRIES, min_size=1, max_size=6), width=st.integers(20, 200))
def test_no_line_is_wider_than_the_terminal(entries: list[Entry], width: int) -> None:
    assert all(width_of(line) <= width for line in drawn(entries, width))


@given(entries=st.lists(ENTRIES, min_size=1, max_size=6), width=st.integers(45, 200))
def test_every_id_is_whole(entries: list[Entry], width: int) -> None:
    words = [word for line in drawn(entries, width) for word in line.split()]
    assert {entry.id for entry in entries} <= set(words)


@given(entries=st.lists(ENTRIES, min_size=1, max_size=6), width=st.integers(60, 200))
def test_how_late_and_what_to_notice_are_said_whole(entries: list[Entry], width: int) -> None:
    text = "\n".join(drawn(entries, width))
    for entry in entries:
        if entry.late:
            assert f"{entry.late} dag" in text
        assert entry.notice in text
        assert entry.when in text


@given(entries=st.lists(ENTRIES, min_size=1, max_size=6), width=st.integers(45, 200))
def test_no_text_is_cut_and_every_owner_is_named(entries: list[Entry], width: int) -> None:
    words = Counter(word for line in drawn(entries, width) for word in line.split())
    expected = Counter(word for entry in entries for word in (*entry.tekst.split(), *entry.owner.split()))
    assert expected <= words


@pytest.mark.parametrize("width", range(34, 90))
def test_an_owner_needs_no_column_beside_it_to_fit(width: int) -> None:
    entry = Entry(
        "Vaststellen visie op wonen en zorg in de wijk",
        "visie-op-wonen",
        "okt.",
        "Wonen",
        owner="Stuurgroep wonen en zorg",
    )
    assert all(width_of(line) <= width for line in drawn([entry], width))


def test_a_long_title_goes_on_below_and_the_owner_stands_behind_the_id() -> None:
    title = "Oprichten bestuurlijk overleg in samenwerking met de regio"
    ggd = Entry(title, "regio", "sept.", "Gezondheid", 4, owner="GGD")
    weller = ggd._replace(id="bestuurlijk-overleg", notice="tegenspraak", owner="programmalijntrekker Wonen")
    assert [line.rstrip() for line in drawn([ggd, weller], 72)[2:]] == [
        "sept.       Oprichten bestuurlijk overleg in             4 dagen te laat",
        "Gezondheid  samenwerking met de regio",
        "            regio · GGD",
        "sept.       Oprichten bestuurlijk overleg in             4 dagen te laat",
        "Gezondheid  samenwerking met de regio                    tegenspraak",
        "            bestuurlijk-overleg · programmalijntrekker Wonen",
    ]


def test_one_long_id_takes_a_second_line_and_the_other_entries_keep_one() -> None:
    usual = [Entry("Vaststellen visie op wonen", f"visie-{number}", "okt.", "Wonen") for number in range(9)]
    long = Entry("Vaststellen van het plan van aanpak", "-".join(["samenhang"] * 5), "nov.", "Wonen")
    lines = drawn([*usual, long], 80)
    assert len(lines) == 2 + len(usual) + 2
    assert "Vaststellen van het plan van aanpak" in lines[-2]
    assert lines[-1].strip() == long.id


@given(
    columns=st.lists(st.tuples(st.integers(1, 80), st.integers(1, 80)), min_size=1, max_size=6),
    room=st.integers(1, 200),
)
def test_columns_share_the_room(columns: list[tuple[int, int]], room: int) -> None:
    natural = [max(pair) for pair in columns]
    least = [min(pair) for pair in columns]
    widths = shared_out(natural, least, [None] * len(columns), room)
    assert (widths is None) == (sum(least) > room)
    if widths is not None:
        assert sum(widths) <= room
        assert all(low <= width <= most for low, width, most in zip(least, widths, natural, strict=True))
        assert widths == natural or sum(widths) == room


def test_a_table_that_cannot_keep_its_words_whole_becomes_lines() -> None:
    section = Section([Column("Wat"), Column("Waarom")], [["ontzettendlangwoord", "nogeenlangwoord"]])
    lines = [line.plain for block in blocks(Screen([section]), 24) for line in block]
    assert lines == ["ontzettendlangwoord", "  Waarom:", "    nogeenlangwoord"]


def test_headings_stand_above_their_columns() -> None:
    lines = drawn(
        [Entry("Plan", "plan", "okt.", "Leren", label="6"), Entry("Start", "start", "nov.", "Wonen", label="12")], 80
    )
    heading, _, first, _ = lines
    assert [heading.index(word) for word in ("Moment", "Mijlpaal", "Onderdeel")] == [
        first.index(word) for word in ("okt.", "Plan", "Leren")
    ]


@given(st.text("ab -日", max_size=12), st.integers(1, 4), st.integers(0, 5))
def test_a_screen_of_a_few_columns_loses_no_character(text: str, width: int, indent: int) -> None:
    lines = wrapped(Text(text), width, indent)
    assert "".join("".join(line.plain.split()) for line in lines) == "".join(text.split())
