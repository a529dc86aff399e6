"""Words, and when two are one."""

import pytest

from routehln.rules.reconcile.language.deed_forms import finite
from routehln.rules.reconcile.language.deeds import Token, read_deeds
from routehln.rules.reconcile.language.lexicon import FILLERS
from routehln.rules.reconcile.language.vocabulary import Vocabulary
from routehln.rules.reconcile.language.words import fold, is_slip, same_word


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("plan", "plannen"),
        ("interventie", "interventies"),
        ("bureau", "bureaus"),
        ("regionaal", "regionale"),
        ("verkennde", "verkennende"),
        ("transportcapaciteit", "transportcapacitiet"),
        ("beheerplan", "beheersplan"),
    ],
)
def test_one_word(a: str, b: str) -> None:
    assert same_word(a, b)
    assert same_word(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("plan", "planning"),
        ("regels", "regeling"),
        ("ouders", "ouderen"),
        ("werkgevers", "werknemers"),
        ("verkoop", "verloop"),
        ("woonvisie", "loonvisie"),
        ("jongerenwerk", "jongerenwerker"),
        ("wijk", "dijk"),
    ],
)
def test_two_words(a: str, b: str) -> None:
    assert not same_word(a, b)
    assert not same_word(b, a)


def test_a_word_is_no_slip_of_itself() -> None:
    assert not is_slip("projectplan", "projectplan")


def test_a_slip_has_the_stem_of_what_it_stands_for() -> None:
    vocabulary = Vocabulary(["projectplan", "projectpan", "planning"])
    assert vocabulary.stem("projectpan") == vocabulary.stem("projectplan") != vocabulary.stem("planning")


def test_a_compound_written_apart() -> None:
    vocabulary = Vocabulary(["energiecooperatie", "energie", "cooperatie"])
    assert vocabulary.joined("energie", "cooperatie") == "energiecooperatie"
    assert vocabulary.joined("cooperatie", "energie") is None


@pytest.mark.parametrize(
    ("infinitive", "form"),
    [("stellen", "stelt"), ("nemen", "neemt"), ("werven", "werft"), ("starten", "start"), ("openen", "opent")],
)
def test_the_third_person(infinitive: str, form: str) -> None:
    assert finite(infinitive) == form


@pytest.mark.parametrize(
    ("text", "deeds", "left"),
    [
        ("Besluit nemen om een bureau op te richten", "besluiten", "bureau =oprichten"),
        ("We besluiten een bureau op te richten", "besluiten", "bureau =oprichten"),
        ("Besluiten over de oprichting van een bureau", "besluiten", "=oprichten bureau"),
        ("De raad stelt de visie vast in maart", "vaststellen", "raad visie maart"),
        ("Uitwerken en vaststellen aanpak", "uitwerken vaststellen", "aanpak"),
        ("Uitwerken structuur met vaststelling door ons", "uitwerken vaststellen", "structuur"),
        ("Vaststelling samenstelling werkgroep", "vaststellen", "samenstelling werkgroep"),
        ("Vaststellen evaluatie pilot", "vaststellen", "=evalueren pilot"),
        ("Inventarisatie en analyse van woningen", "analyseren inventariseren", "woningen"),
        ("Er worden voorstellen uitgewerkt en geschreven", "opstellen uitwerken", "voorstellen"),
        ("De school opent", "openen", "school"),
        ("Plan voor de werving van docenten", "", "plan =werven docenten"),
    ],
)
def test_the_deed_and_what_it_is_done_to(text: str, deeds: str, left: str) -> None:
    clause = read_deeds([Token(fold(word)) for word in text.split()])
    assert clause.done == set(deeds.split())
    assert [token.form for token in clause.left if token.form not in FILLERS] == left.split()


@pytest.mark.parametrize("text", ["Start met het werven van docenten", "Start werving docenten", "Werving start"])
def test_the_start_of_a_deed(text: str) -> None:
    clause = read_deeds([Token(fold(word)) for word in text.split()])
    assert clause.started
    assert clause.done == {"werven"}
