"""Whatever gremia are called, a moment is read by the one that it names, or by none (contract section 3)."""

from collections.abc import Callable

from hypothesis import assume, given
from hypothesis import strategies as st

from routehln.model.mijlpaal.gremia import Gremia, names_meeting, same_name
from routehln.model.moment.grammar.read import read_moment

# Names that hold each other, in all ways: as a prefix, a suffix, a word, with other accents and hyphens.
WORDS = st.sampled_from(
    ("Raad", "Raads", "commissie", "Team", "Kern", "Kérn-team", "overleg", "Wonen", "van", "directie")
)
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join) | st.lists(WORDS, min_size=2, max_size=3).map("".join)
MANY = st.lists(NAMES, min_size=1, max_size=6, unique_by=same_name)
WHEN = st.sampled_from(
    (("mei 2022", "2022-05"), ("3 mei 2022", "2022-05"), ("2022-05-03", "2022-05"), ("mei '22", "2022-05"))
)


def gremia_of(names: list[str]) -> Gremia:
    """A gremium for each name: its number is its id, and the first of them decides."""
    return Gremia((name, str(number) if number else None) for number, name in enumerate(names))


@given(MANY, st.data(), WHEN, st.sampled_from((str, str.upper, str.lower)))
def test_a_whole_name_before_a_moment_is_that_gremium(
    names: list[str], data: st.DataObject, when: tuple[str, str], change: Callable[[str], str]
) -> None:
    number = data.draw(st.integers(0, len(names) - 1))
    text, maand = when
    moment = gremia_of(names).read(f"{change(names[number])} {text}")
    assert (moment.soort, moment.overleg, moment.gremium) == ("overleg", maand, str(number) if number else None)


@given(MANY, NAMES, WHEN)
def test_what_is_nobodys_name_is_never_given_to_who_it_does_not_hold(
    names: list[str], other: str, when: tuple[str, str]
) -> None:
    text, _ = when
    words = same_name(other)
    held = [name for name in names if f" {same_name(name)} " in f" {words} " or words.startswith(same_name(name))]
    assume(not held)
    moment = gremia_of(names).read(f"{other} {text}")
    assert not names_meeting(moment) or words in ("overleg", "overleg van", "van overleg")


@given(MANY, st.text(max_size=40))
def test_any_text_gets_an_answer(names: list[str], text: str) -> None:
    gremia = gremia_of(names)
    assert gremia.read(text).tekst == text
    assert Gremia([(text, "x")]).read(text).tekst == text
    assert Gremia([(text, "x")]).read("mei 2022")._replace(tekst="") == read_moment("mei 2022")._replace(tekst="")
