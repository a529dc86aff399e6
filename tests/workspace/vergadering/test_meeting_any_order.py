"""Any sequence of answers, stops and returns ends where the last answers alone would (contract section 5)."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import said
from hypothesis import given, settings
from hypothesis import strategies as st
from meeting import acties, answer_of, besluiten, described, held

MEETINGS = "overleggen:\n  - {maand: 2021-09, datum: 2021-09-07, aanwezig: [Weller]}\n  - {maand: 2021-11}\n"
UITKOMSTEN = {
    "v": "vastgesteld",
    "g": "gewijzigd vastgesteld",
    "a": "aangehouden",
    "n": "afgewezen",
    "k": "ter kennisname",
}
MATTERS = {"a": ("1",), "b": ("2",), "c": ("3",), "Extra overleg": ("1", "e", "Extra overleg")}
TEXTS = ("Zoals voorgesteld.", "Met dank.", "Bij meerderheid.")
DEEDS = ("Bel het Rijk", "Mail de wijk", "Schrijf het op")


class Promise(NamedTuple):
    """An actie as it is answered; an empty text is Enter."""

    tekst: str
    wie: str
    voor: str


class Visit(NamedTuple):
    """The answers about one matter, of which the first `answered` lines are given before a stop; None: all of them."""

    about: str
    letter: str
    naar: str
    tekst: str
    promises: list[Promise]
    returns: bool
    answered: int | None


class Minutes(NamedTuple):
    """What the last answers about a matter come to."""

    letter: str
    naar: str | None
    tekst: str | None
    promises: dict[str, Promise]


Expected = dict[str, Minutes]
PROMISES = st.builds(
    Promise, st.sampled_from(DEEDS), st.sampled_from(["", "GGD", "Weller"]), st.sampled_from(["", "eind 2021"])
)
VISITS = st.builds(
    Visit,
    st.sampled_from(list(MATTERS)),
    st.sampled_from("vgankh"),
    st.sampled_from(["november", "december 2021"]),
    st.sampled_from(["", "-", *TEXTS]),
    st.lists(PROMISES, max_size=2),
    st.booleans(),
    st.none() | st.integers(min_value=0, max_value=8),
)


def lines(visit: Visit, expected: Expected) -> Iterator[str]:
    """The lines of a visit; `expected` is brought up to date as each is answered."""
    about = visit.about
    if visit.letter == "h":
        yield "h"
        if about in expected:
            yield "j"
            del expected[about]
        return
    yield visit.letter
    if visit.letter == "a" and len(about) > 1:  # only what is a mijlpaal comes back
        return
    if visit.letter == "a":
        yield visit.naar
    _decide(visit, expected)
    if visit.returns:
        yield from ("t", visit.letter, *([visit.naar] if visit.letter == "a" else []))
    yield visit.tekst
    if visit.tekst:
        tekst = None if visit.tekst == "-" else visit.tekst
        expected[about] = expected[about]._replace(tekst=tekst)
    for promise in visit.promises:
        yield from _promised(promise, expected[about].promises)
    yield ""


def _decide(visit: Visit, expected: Expected) -> None:
    naar = visit.naar if visit.letter == "a" else None
    earlier = expected.get(visit.about)
    if earlier and earlier.letter == visit.letter:
        expected[visit.about] = earlier._replace(naar=naar)
    else:
        expected[visit.about] = Minutes(visit.letter, naar, None, {})


def _promised(promise: Promise, promises: dict[str, Promise]) -> Iterator[str]:
    earlier = promises.get(promise.tekst, Promise(promise.tekst, "", ""))
    yield promise.tekst
    promises[promise.tekst] = earlier
    yield promise.wie
    promises[promise.tekst] = earlier = earlier._replace(wie=promise.wie or earlier.wie)
    yield promise.voor
    promises[promise.tekst] = earlier._replace(voor=promise.voor or earlier.voor)


def script(visits: list[Visit], expected: Expected) -> Iterator[list[str]]:
    """The lines of each run of the meeting: a run ends where a visit is stopped, or with the last."""
    run: list[str] = []
    for visit in visits:
        run += MATTERS[visit.about]
        answers = lines(visit, expected)
        limit = visit.answered if visit.answered is not None else 99
        for line in answers:
            if limit == 0:
                run.append("s")
                break
            limit -= 1
            run.append(line)
        else:
            continue
        yield run
        run = []
    yield run


def decide_singly(roadmap: Path, expected: Expected) -> None:
    """Give the last answers alone, each by a command of its own."""
    for about, minutes in expected.items():
        name = [about] if len(about) == 1 else ["--titel", about]
        command = ["besluit", *name, "--overleg", "2021-09", "--uitkomst", UITKOMSTEN[minutes.letter]]
        naar = ["--naar", minutes.naar] if minutes.naar else []
        tekst = ["--tekst", minutes.tekst] if minutes.tekst else []
        _done(roadmap, *command, *naar, *tekst)
        for promise in minutes.promises.values():
            wie = ["--wie", promise.wie] if promise.wie else []
            voor = ["--voor", promise.voor] if promise.voor else []
            _done(roadmap, *command, "--actie", promise.tekst, *wie, *voor)


def _done(roadmap: Path, *command: str) -> None:
    code, _, err = said(roadmap, *command)
    assert code == 0, err


def state(roadmap: Path) -> tuple[object, ...]:
    """All that is answered about this meeting and what follows from it."""
    points = [(point["id"], point["rubriek"], point["moment"]) for point in _next_points(roadmap)]
    return besluiten(roadmap), acties(roadmap), points


def _next_points(roadmap: Path) -> list[dict[str, str]]:
    points: list[dict[str, str]] = answer_of(roadmap, "agenda", "2021-11")["punten"]
    return points


@settings(max_examples=30)
@given(visits=st.lists(VISITS, max_size=6))
def test_any_sequence_ends_where_the_last_answers_alone_would(
    tmp_path_factory: pytest.TempPathFactory, visits: list[Visit]
) -> None:
    folder = tmp_path_factory.mktemp("overleg")
    roadmap, singly = described(folder / "in-de-terminal", MEETINGS), described(folder / "per-stuk", MEETINGS)
    expected: Expected = {}
    for run in script(visits, expected):
        assert held(roadmap, *run) == 0
    decide_singly(singly, expected)
    assert state(roadmap) == state(singly)
    assert said(roadmap, "check")[0] == 0
    shutil.rmtree(folder)
