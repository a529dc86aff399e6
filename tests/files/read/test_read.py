"""Several files at once: every problem of each is told, in order, and none hides another's (contract section 6)."""

from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, Ask
from problems import Lay, Problems

from routehln.files.read.read import Reading, load_files, read_contents, read_routekaart
from routehln.model.records.place import FileName

SOUND = HEAD + PROGRAMME
ROW = "kalender:\n- {id: %s, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: %s}\n"

pytestmark = pytest.mark.usefixtures("parser")


def test_every_problem_of_every_file_in_the_order_of_the_files(lay: Lay, problems: Problems) -> None:
    folder = lay(
        {
            "z.yaml": "fasen: [\n",
            "a.yaml": SOUND,
            "b/c.yaml": b"kalender: \xff",
            "b/a.yaml": "tussenstops:\n- {id: a, titel: A, onderdeel: Lerne}\n- id: b\n  titel: [\n    B]\n  x: y\n",
            "m.yaml": "fasen: !x []",
            "k.yaml": ROW % ("a", "Werk"),
            "y.yaml": "<<<<<<< a\n=======\n>>>>>>> b\nkalendr: []\n",
            "q.yaml": "kalendr: []\nkalendr: []\nfase: []\n",
        }
    )
    assert [f"{problem.bestand}:{problem.short}" for problem in problems(folder)] == [
        "roadmap/b/a.yaml:2:32 onbekend-onderdeel",
        "roadmap/b/a.yaml:3:3 ontbrekende-sleutel",
        "roadmap/b/a.yaml:4:10 waarde",
        "roadmap/b/a.yaml:6:3 onbekende-sleutel",
        "roadmap/b/c.yaml:1:11 geen-utf8",
        "roadmap/k.yaml:2:8 dubbel-id",
        "roadmap/m.yaml:1:8 tag",
        "roadmap/q.yaml:1:1 onbekende-sleutel",
        "roadmap/q.yaml:2:1 dubbele-sleutel",
        "roadmap/q.yaml:3:1 onbekende-sleutel",
        "roadmap/y.yaml:1:1 samenvoegconflict",
        "roadmap/z.yaml:1:8 geen-yaml",
    ]


@pytest.mark.parametrize("broken", ["[", "\t", "<<<<<<< \n", "- a", "fasen: !x", "a: *b"])
def test_a_file_that_cannot_be_read_makes_nothing_else_unknown(lay: Lay, problems: Problems, broken: str) -> None:
    # The leefgebieden may well stand in it: only what looks like a slip of the pen is said.
    folder = lay({"a.yaml": HEAD, "b.yaml": broken, "c.yaml": ROW % ("a", "Wonen")})
    assert {problem.bestand for problem in problems(folder)} == {"roadmap/b.yaml"}


def test_a_record_with_a_mistake_is_still_known_to_others(lay: Lay, problems: Problems) -> None:
    folder = lay(
        {
            "a.yaml": HEAD,
            "b.yaml": "leefgebieden:\n- {id: wonen, doelen: veel}\nfasen:\n- {id: verkennen, nummer: een}\n",
            "c.yaml": ROW.replace("}", ", tussenstop: b}") % ("a", "Wonen"),
            "d.yaml": "tussenstops:\n- {id: b, titel: B, onderdeel: Wonen, status: klaar, afgerond_op: morgen}\n",
        }
    )
    assert [f"{problem.bestand}:{problem.at}" for problem in problems(folder)] == [
        "roadmap/b.yaml:2:23",
        "roadmap/b.yaml:4:27",
        "roadmap/d.yaml:2:47",
        "roadmap/d.yaml:2:67",
    ]


def test_a_programme_with_a_mistake_is_still_the_programme(lay: Lay) -> None:
    folder = lay({"a.yaml": "routekaart:\n  naam: Proef\n  leidend: niemand\n  focuswijken: Hoensbroek\n  x: y\n"})
    reading = read_routekaart(folder)
    assert [bevinding.plaats.regel for bevinding in reading.bevindingen] == [3, 4, 5]
    assert reading.routekaart.programma.naam == "Proef"


def test_the_head_is_missed_once(lay: Lay, problems: Problems) -> None:
    [problem] = problems(lay({"a.yaml": PROGRAMME, "b.yml": "x"}))
    assert problem[:3] == ("roadmap", "1:1", "geen-kop")


def test_a_folder_without_files_says_so(lay: Lay, ask: Ask) -> None:
    sentence = "roadmap:1:1: fout [geen-kop] in deze map staat geen .yaml-bestand; is dit de map van de routekaart?\n"
    assert ask("due", roadmap=lay({})) == (2, "", sentence)


def test_a_head_that_is_no_head_is_said_once(lay: Lay, problems: Problems) -> None:
    [problem] = problems(lay({"a.yaml": f"routekaart: Proef\n{PROGRAMME}"}))
    assert problem.short == "1:13 waarde"


def test_no_head_is_missed_while_a_file_may_hold_it(lay: Lay, problems: Problems) -> None:
    assert {problem.regel_id for problem in problems(lay({"a.yaml": PROGRAMME, "b.yaml": "["}))} == {"geen-yaml"}


def test_every_further_head_is_one_too_many(lay: Lay, problems: Problems) -> None:
    found = problems(lay({"a.yaml": SOUND, "b.yaml": "routekaart:\n  naam: B\n", "c.yaml": "routekaart: {naam: C}\n"}))
    assert [(problem.bestand, problem.short) for problem in found] == [
        ("roadmap/b.yaml", "2:3 tweede-kop"),
        ("roadmap/c.yaml", "1:13 tweede-kop"),
    ]
    assert found[0].melding == "de sleutel 'routekaart' staat ook al in roadmap/a.yaml; houd er één"


@pytest.mark.parametrize(
    "zone", ["Europa/Amsterdam", "..", "Europe", "../../etc/passwd", "/etc/localtime", '"\\0"', "é"]
)
def test_a_time_zone_exists(lay: Lay, problems: Problems, zone: str) -> None:
    [problem] = problems(lay({"a.yaml": f"routekaart:\n  tijdzone: {zone}\n{PROGRAMME}"}))
    assert problem.short == "2:13 waarde"
    assert problem.melding.endswith("is geen tijdzone; schrijf bijvoorbeeld Europe/Amsterdam")


def test_records_of_several_files_stand_in_the_order_of_the_files(lay: Lay) -> None:
    folder = lay(
        {
            "b.yaml": ROW % ("b", "Leren"),
            "a/b.yaml": ROW % ("a", "Leren"),
            "c.yaml": SOUND,
            "a.yaml": ROW % ("c", "Leren"),
        }
    )
    routekaart = read_routekaart(folder).routekaart
    assert [row.id for row in routekaart.kalender] == ["c", "a", "b"]
    assert [str(row.source.plaats("id")) for row in routekaart.kalender] == [
        "roadmap/a.yaml:2:8",
        "roadmap/a/b.yaml:2:8",
        "roadmap/b.yaml:2:8",
    ]


@pytest.mark.parametrize("name", ["b.yml", "b.YAML", "c/b.Yml"])
def test_a_file_that_is_almost_yaml_is_warned_of_and_not_read(lay: Lay, ask: Ask, name: str) -> None:
    folder = lay({"a.yaml": SOUND, name: "["})
    warning = f"roadmap/{name}:1:1: waarschuwing [naam-zonder-yaml] dit bestand wordt niet gelezen; "
    outcome = ask("check", roadmap=folder)
    assert outcome.code == 0
    assert outcome.out.startswith(warning)
    assert ask("due", roadmap=folder).code == 0


def test_what_is_held_of_a_file_is_read_instead(lay: Lay) -> None:
    folder = lay({"a.yaml": SOUND, "b.yaml": ROW % ("b", "Leren")})
    held = {FileName("roadmap", "b.yaml"): (ROW % ("c", "Leren")).encode()}
    reading = read_contents(load_files(folder, held), "roadmap")
    assert [regel.id for regel in reading.routekaart.kalender] == ["c"]
    assert [regel.id for regel in read_routekaart(folder).routekaart.kalender] == ["b"]


def test_a_folder_by_any_name_calls_its_files_by_that_name(
    lay: Lay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lay({"a.yaml": SOUND, "b.yaml": "["})
    (tmp_path / "kaart").symlink_to(folder)
    monkeypatch.chdir(folder)
    names = {
        path: read_routekaart(Path(path)).bevindingen[0].plaats.bestand for path in (".", "../roadmap", "../kaart")
    }
    assert names == {".": "roadmap/b.yaml", "../roadmap": "roadmap/b.yaml", "../kaart": "kaart/b.yaml"}


def test_a_docstring_is_read_as_it_stands(reading: Reading) -> None:
    """
    tussenstops:
      - id: a
        titel: 'Stap: 1'
        onderdeel: Werk
        afstemming: {apart_van: [b, c], reden: "x\\ty"}
    """
    [stop] = reading.routekaart.tussenstops
    assert (stop.titel, stop.onderdeel, stop.afstemming.reden) == ("Stap: 1", "Werk", "x\ty")
    assert stop.source.plaats("afstemming", "apart_van", 1)[1:] == (6, 33)
