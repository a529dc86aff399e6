"""Only the besluiten that still stand count, in whatever order they were made, put right and taken back (section 5)."""

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conftest import HEAD, PROGRAMME, said
from hypothesis import given, settings
from hypothesis import strategies as st

from routehln.files.disk.locate import named_files
from routehln.files.disk.write import write
from routehln.files.edit.edit import plan
from routehln.files.yaml.events import read_yaml
from routehln.model.mijlpaal.plain import Uitkomst
from routehln.rules.change.acties import Promise
from routehln.rules.change.besluit.decide import decide
from routehln.rules.change.besluit.ruling import Destination, Ruling, Subject
from routehln.rules.mijlpaal.overzicht import overzicht
from routehln.workspace.opened import open_folder

KAART = """
overleggen:
  - {maand: 2021-09}
  - {maand: 2021-10}
  - {maand: 2021-11}
  - {maand: 2021-12}

tussenstops:
  # Een opmerking die blijft.
  - id: a
    titel: Iets vaststellen
    moment: 'Alliantieoverleg september 2021'
    onderdeel: Wonen
    status: lopend

  - {id: b, titel: Iets anders, moment: alliantieoverleg oktober 2021., onderdeel: Wonen, afstemming: {moment: Q4 2021}}
  - {id: jaar, titel: Elk jaar, moment: jaarlijks vanaf Alliantieoverleg september 2021, onderdeel: Wonen}

kalender:
  - {id: c, fase: verkennen, moment: 2021-09, omschrijving: Iets vaststellen, onderdeel: Wonen, tussenstop: a}
"""
OVERLEGGEN = ("2021-09", "2021-10", "2021-11")
PLACES = {"2021-09": "september", "2021-10": "oktober", "2021-11": "november", "2021-12": "december"}
OUTCOMES: tuple[Uitkomst, ...] = ("vastgesteld", "gewijzigd vastgesteld", "aangehouden", "afgewezen", "ter kennisname")
Key = tuple[str, str]  # an overleg, and the id of a mijlpaal or a title


class Words(NamedTuple):
    """What the secretary says of a point; `naar` is the month of an overleg."""

    uitkomst: Uitkomst
    tekst: str | None
    naar: str
    acties: tuple[str, ...]


RULING = st.builds(
    Words,
    uitkomst=st.sampled_from(OUTCOMES),
    tekst=st.sampled_from([None, "Zo.", "Toch zo."]),
    naar=st.sampled_from(["2021-11", "2021-12"]),
    acties=st.sampled_from([(), ("Bel",), ("Bel", "Mail")]),
)
STEP = st.tuples(
    st.sampled_from(["besluit", "besluit", "besluit", "herroep", "ongedaan"]),
    st.tuples(st.sampled_from(OVERLEGGEN), st.sampled_from(["a", "b", "jaar", "Een titel"])),
    RULING,
)


@pytest.fixture(autouse=True)
def _later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every overleg has been: it is 1 January 2022."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1641031200")


def a_roadmap(folder: Path) -> Path:
    roadmap = folder / "roadmap"
    roadmap.mkdir()
    (roadmap / "a.yaml").write_text(HEAD + PROGRAMME)
    (roadmap / "b.yaml").write_text(KAART)
    return roadmap


def options(key: Key, ruling: Words) -> list[str]:
    overleg, name = key
    about = ["--titel", name] if " " in name else [name]
    words = [*about, "--overleg", overleg, "--uitkomst", ruling.uitkomst, "--op", f"{overleg}-04"]
    if ruling.tekst:
        words += ["--tekst", ruling.tekst]
    if ruling.uitkomst == "aangehouden":
        words += ["--naar", ruling.naar]
    for actie in ruling.acties:
        words += ["--actie", own(actie, key)]
    return words


def own(actie: str, key: Key) -> str:
    """The text of an actie that no other besluit asks for, so that ids don't tell which came first."""
    return f"{actie} {' '.join(key)}"


def merged(earlier: Words | None, later: Words) -> Words:
    """What stands once this is said after that: with the same uitkomst what isn't said again stays."""
    if earlier is None or earlier.uitkomst != later.uitkomst:
        return later
    acties = (*earlier.acties, *(actie for actie in later.acties if actie not in earlier.acties))
    return later._replace(tekst=later.tekst or earlier.tekst, acties=acties)


def contents(roadmap: Path) -> dict[str, Any]:
    """What the files say, with the records of every list in the order of their ids, wherever they stand."""
    lists: dict[str, Any] = {}
    for file in named_files(roadmap).values():
        value: Any = read_yaml(file.read_text()).value or {}
        for key, part in value.items():
            lists[key] = sorted(part, key=str_of) if isinstance(part, list) else part
    return lists


def str_of(record: dict[str, Any]) -> str:
    return str(record.get("id") or record.get("maand") or record.get("naam"))


def decide_once(roadmap: Path, key: Key, words: Words) -> None:
    """Write down a besluit in a routekaart in which it is the only one of its overleg about this."""
    overleg_id, name = key
    opened = open_folder(roadmap)
    whole = overzicht(opened.routekaart)
    meeting = next(meeting for meeting in whole.bijeenkomsten if meeting.id == overleg_id)
    places = {meeting.id: place for place, meeting in enumerate(whole.bijeenkomsten)}
    subject = Subject(None, name) if " " in name else Subject(opened.routekaart.by_id[name])
    naar = Destination(words.naar, f"Overleg {PLACES[words.naar]} 2021") if words.uitkomst == "aangehouden" else None
    acties = tuple(Promise(own(actie, key)) for actie in words.acties)
    ruling = Ruling(words.uitkomst, words.tekst, naar, date.fromisoformat(f"{overleg_id}-04"), acties)
    write(plan(roadmap, opened.contents, decide(opened.routekaart, subject, meeting, ruling, places).changes))


@settings(max_examples=40)
@given(st.lists(STEP, max_size=12))
def test_the_routekaart_is_the_one_with_only_what_still_stands(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, Key, Words]]
) -> None:
    roadmap = a_roadmap(tmp_path_factory.mktemp("reeks"))
    before = {file.name: file.read_bytes() for file in roadmap.iterdir()}
    standing: dict[Key, Words] = {}
    past: list[dict[Key, Words]] = []
    for command, key, ruling in steps:
        now = texts(roadmap)
        if command == "ongedaan":
            assert said(roadmap, "ongedaan")[0] == 0
            standing = past.pop() if past else standing
        elif command == "herroep":
            overleg, name = key
            about = ["--titel", name] if " " in name else [name]
            code, _, _ = said(roadmap, "besluit", *about, "--overleg", overleg, "--herroep")
            assert code == (0 if key in standing else 2)
            if code == 0:
                past.append(dict(standing))
                del standing[key]
        elif said(roadmap, "besluit", *options(key, ruling))[0] == 0:
            if texts(roadmap) != now:
                past.append(dict(standing))
            standing[key] = merged(standing.get(key), ruling)
        else:  # it belongs to another overleg by now, or would be put off to before this one
            assert texts(roadmap) == now
    fresh = a_roadmap(tmp_path_factory.mktemp("opnieuw"))
    for key in sorted(standing, reverse=len(steps) % 2 == 1):  # the order in which they are made makes no difference
        decide_once(fresh, key, standing[key])
    assert contents(roadmap) == contents(fresh)
    for overleg, name in sorted(standing, key=hash_of):
        about = ["--titel", name] if " " in name else [name]
        assert said(roadmap, "besluit", *about, "--overleg", overleg, "--herroep")[0] == 0
    assert texts(roadmap) == before


def hash_of(key: Key) -> tuple[str, str]:
    """Sort key: by name, then by overleg, so that the besluiten about one mijlpaal go in a mixed order."""
    return key[1], key[0][::-1]


def texts(roadmap: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in roadmap.iterdir()}
