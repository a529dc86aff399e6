"""`routehln diff` in a git repository (contract section 5): which versions, every format, every way to fail."""

import json
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import HEAD, PROGRAMME, ROADMAP, Ask, Golden
from history import Repository

from routehln.files.yaml.events import read_yaml
from routehln.model.records.records import LISTS

STOPS = """
tussenstops:
  - {id: ambitie, titel: Vaststellen ambitie, onderdeel: Leren, moment: Alliantieoverleg oktober 2021, fase: ontwerpen}
  - {id: begroting, titel: Vaststellen begroting, onderdeel: Organisatie, moment: Q4 2021}
  - {id: convenant, titel: Tekenen convenant, onderdeel: Wonen, moment: Alliantieoverleg oktober 2021}
  - {id: peiling, titel: Peiling onder bewoners, onderdeel: Wonen, moment: september 2021, status: lopend}
"""
ROWS = """
kalender:
  - id: kal-001
    fase: 2. Ontwerpen
    moment: Alliantieoverleg oktober 2021
    omschrijving: Vaststellen ambitie
    onderdeel: Leren
    tussenstop: ambitie
  - id: kal-002
    fase: 2. Ontwerpen
    moment: mei 2022
    omschrijving: Aanstellen programmadirecteur
    onderdeel: Organisatie
"""
FASE = PROGRAMME.replace("naam: Ontwerpen}", "naam: Ontwerpen, einde: november 2021}")
DAY = ("--peildatum", "2021-10-04")


@pytest.fixture
def history(repository: Repository) -> Repository:
    """Five commits, each tagged: begin, verplaatst, hernoemd, opgemaakt, meer; and `los`, which shares none of them."""
    repository.commit({"programma.yaml": HEAD + FASE, "stops.yaml": STOPS, "kalender/rijen.yaml": ROWS}, tag="begin")
    moved = STOPS.replace("Leren, moment: Alliantieoverleg oktober", "Leren, moment: Alliantieoverleg december")
    moved = moved.replace("september 2021, status: lopend", "november 2021, status: lopend, eigenaar: Gemeente")
    rows = ROWS.replace("Alliantieoverleg oktober", "Alliantieoverleg december")
    repository.commit({"stops.yaml": moved, "kalender/rijen.yaml": rows}, tag="verplaatst")
    renamed = {
        "stops.yaml": moved.replace("id: ambitie", "id: onze-ambitie").replace("id: con", "id: woon-con"),
        "kalender/rijen.yaml": rows.replace("stop: ambitie", "stop: onze-ambitie"),
    }
    repository.commit(renamed, tag="hernoemd")
    head, *lines = renamed["stops.yaml"].strip().split("\n")
    repository.commit(
        {
            "stops.yaml": "\n".join([head, *reversed(lines[2:])]) + "\n",
            "wonen/a.yaml": "# van stops.yaml\n" + "\n".join([head, *lines[:2]]) + "\n",
            "kalender/rijen.yaml": renamed["kalender/rijen.yaml"].replace("omschrijving: Aan", "omschrijving:   Aan"),
        },
        tag="opgemaakt",
    )
    more = "  - {id: kal-003, fase: ontwerpen, moment: juni 2022, onderdeel: Organisatie, omschrijving: *wie}\n"
    more = more.replace("*wie", "Aanstellen programmadirecteur")
    lapsed = renamed["stops.yaml"].replace("moment: Q4 2021", "moment: Q4 2021, status: vervallen")
    repository.commit(
        {"kalender/rijen.yaml": renamed["kalender/rijen.yaml"] + more, "stops.yaml": lapsed, "wonen/a.yaml": None},
        tag="meer",
    )
    repository.git("checkout", "--quiet", "--orphan", "los")
    repository.commit({})
    repository.git("checkout", "--quiet", "main")
    return repository


def changes(ask: Ask, repository: Repository, *args: str) -> list[tuple[str, str, Any, Any]]:
    """The wijzigingen as id, field or what happened to the record, old and new."""
    outcome = ask("diff", *args, *DAY, "--formaat", "json", roadmap=repository.roadmap)
    assert (outcome.code, outcome.err) == (0, "")
    return [
        (wijziging["id"], wijziging["veld"] or wijziging["soort"], wijziging["oud"], wijziging["nieuw"])
        for wijziging in json.loads(outcome.out)["wijzigingen"]
    ]


@pytest.mark.parametrize(("formaat", "ending"), [("tabel", "txt"), ("md", "md"), ("json", "json")])
def test_every_format(ask: Ask, golden: Golden, history: Repository, formaat: str, ending: str) -> None:
    outcome = ask("diff", "begin..meer", *DAY, "--formaat", formaat, roadmap=history.roadmap)
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"diff.{ending}", outcome.out)


@pytest.mark.parametrize("width", [80, 120])
def test_on_a_terminal(on_terminal: Ask, golden: Golden, history: Repository, width: int) -> None:
    """Without its styles, so that the file reads as the table does."""
    shown = on_terminal("diff", "begin", "meer", *DAY, width=width, roadmap=history.roadmap).out
    golden(f"diff-{width}.txt", re.sub(r"\x1b\[[0-9;]*m", "", shown))


def test_a_move(ask: Ask, history: Repository) -> None:
    oct_, dec = "Alliantieoverleg oktober 2021", "Alliantieoverleg december 2021"
    assert changes(ask, history, "begin", "verplaatst") == [
        ("ambitie", "moment", oct_, dec),
        ("peiling", "moment", "september 2021", "november 2021"),
        ("peiling", "eigenaar", None, "Gemeente"),
        ("kal-001", "moment", oct_, dec),
    ]


def test_what_a_move_does(ask: Ask, history: Repository) -> None:
    outcome = ask("diff", "begin..verplaatst", *DAY, "--formaat", "json", roadmap=history.roadmap)
    payload = json.loads(outcome.out)
    assert payload["schema"] == "routehln.diff/1"
    assert (payload["van"], payload["naar"], payload["peildatum"]) == ("begin", "verplaatst", "2021-10-04")
    assert [wijziging["verschuiving_dagen"] for wijziging in payload["wijzigingen"]] == [61, 61, None, 61]
    assert payload["overleggen"] == [
        {"overleg": "2021-10", "voor": 2, "na": 1},
        {"overleg": "2021-12", "voor": 0, "na": 1},
    ]
    assert [(late["id"], late["voor"], late["na"], late["waardoor"]) for late in payload["te_laat"]] == [
        ("peiling", 4, 0, "verschoven")
    ]
    assert [
        (verschuiving["id"], verschuiving["dagen"], verschuiving["voorbij_fase"])
        for verschuiving in payload["verschuivingen"]
    ] == [
        ("ambitie", 61, "Ontwerpen"),
        ("peiling", 61, None),
    ]


def test_a_rename(ask: Ask, history: Repository) -> None:
    """What links to it follows, and is no change."""
    assert changes(ask, history, "verplaatst..hernoemd") == [
        ("onze-ambitie", "id", "ambitie", "onze-ambitie"),
        ("woon-convenant", "id", "convenant", "woon-convenant"),
    ]


def test_layout_order_and_files_mean_nothing(ask: Ask, history: Repository) -> None:
    outcome = ask("diff", "hernoemd..opgemaakt", "--exit-code", *DAY, roadmap=history.roadmap)
    assert (outcome.code, outcome.err) == (0, "")
    first, *_, last, _ = outcome.out.splitlines()
    assert first == "Er is inhoudelijk niets veranderd; opmaak gewijzigd in 3 bestanden zonder betekenis."
    assert last == "Alleen opmaak: roadmap/kalender/rijen.yaml, roadmap/stops.yaml, roadmap/wonen/a.yaml."


def test_the_shipped_routekaart_laid_out_anew(ask: Ask, repository: Repository) -> None:
    """Every record of every file, last first, as JSON in a file of its own list."""
    shutil.copytree(ROADMAP, repository.roadmap)
    repository.commit({}, tag="begin")
    lists: dict[str, list[Any]] = {}
    for file in sorted(repository.roadmap.rglob("*.yaml")):
        value = read_yaml(file.read_text())[0]
        assert isinstance(value, dict)
        for key, part in value.items():
            lists.setdefault(key, []).extend(part if key in LISTS else [part])
        file.unlink()
    [head] = lists.pop("routekaart")
    new: dict[str, str] = {"x.yaml": json.dumps({"routekaart": head})}
    # The order of leefgebieden, fasen and what has no id says something to readers.
    kept = ("leefgebieden", "overleggen")
    for key, records in lists.items():
        ordered = records if key in kept else records[::-1]
        new[f"{key}/a.yaml"] = json.dumps({key: ordered[::2]}, indent=1)
        new[f"{key}/b.yaml"] = json.dumps({key: ordered[1::2]})
    repository.commit(new, tag="anders")
    for args in (("begin", "anders"), ("anders..begin",)):
        outcome = ask("diff", *args, "--exit-code", *DAY, roadmap=repository.roadmap)
        assert (outcome.code, outcome.err) == (0, "")
        assert outcome.out.startswith("Er is inhoudelijk niets veranderd; opmaak gewijzigd in")


def test_which_versions(ask: Ask, history: Repository) -> None:
    """HEAD and the working tree; a revision and the working tree; HEAD, or a revision, and the index."""
    file = history.roadmap / "stops.yaml"
    staged = file.read_text().replace("eigenaar: Gemeente", "eigenaar: School")
    file.write_text(staged)
    history.git("add", "--all")
    file.write_text(staged.replace("eigenaar: School", "eigenaar: Wijkraad"))
    owner = ("peiling", "eigenaar")
    assert changes(ask, history) == [(*owner, "Gemeente", "Wijkraad")]
    assert changes(ask, history, "HEAD") == changes(ask, history)
    assert changes(ask, history, "--gestaged") == [(*owner, "Gemeente", "School")]
    assert (*owner, None, "School") in changes(ask, history, "begin", "--gestaged")
    assert (*owner, None, "Wijkraad") in changes(ask, history, "begin")
    assert (*owner, None, "Gemeente") in changes(ask, history, "begin..")
    assert (*owner, "Gemeente", None) in changes(ask, history, "..begin")


@pytest.mark.parametrize("asked", [("-a",), ("roadmap/stops.yaml",)], ids=" ".join)
def test_in_a_hook_it_is_what_is_about_to_be_committed(
    history: Repository, make: Callable[[str], Repository], asked: tuple[str, ...]
) -> None:
    """Git then hands over an index of its own making; of another repository it says nothing."""
    colleague = make("ander")
    colleague.commit({"programma.yaml": HEAD + FASE, "stops.yaml": STOPS})
    hook, told = history.folder / ".git" / "hooks" / "pre-commit", history.folder.parent / "gezegd"
    command = f"{sys.executable} -m routehln diff --gestaged --roadmap"
    hook.write_text(f"#!/bin/sh\n({command} roadmap; {command} {colleague.roadmap}) > {told}\n")
    hook.chmod(0o755)
    file = history.roadmap / "stops.yaml"
    file.write_text(file.read_text().replace("eigenaar: Gemeente", "eigenaar: Wijkraad"))
    history.git("commit", "--quiet", "-m", "eigenaar", *asked)
    lines = told.read_text().splitlines()
    here, there = lines[0], lines[-1]
    assert (here, there) == ("1 veld gewijzigd.", "Er is inhoudelijk niets veranderd.")


def test_a_commit_is_known_by_what_it_says(ask: Ask, history: Repository) -> None:
    """The dots in such a text are no range."""
    history.git("commit", "--quiet", "--allow-empty", "-m", "van a..b naar c")
    expected = changes(ask, history, "begin", "hernoemd")
    assert expected == changes(ask, history, ":/^begin", ":/^hernoemd")
    assert expected == changes(ask, history, "main^{/^begin}..hernoemd")
    assert not changes(ask, history, ":/a..b naar c", "main^{/van a..b}")


def test_since_they_parted(ask: Ask, history: Repository) -> None:
    """`A...B` is what B did since it left A; `A..B` also undoes what A did since."""
    history.git("checkout", "--quiet", "-b", "voorstel", "verplaatst")
    text = (history.roadmap / "stops.yaml").read_text().replace("eigenaar: Gemeente", "eigenaar: School")
    history.commit({"stops.yaml": text})
    assert changes(ask, history, "main...voorstel") == [("peiling", "eigenaar", "Gemeente", "School")]
    assert len(changes(ask, history, "main..voorstel")) > 1


def test_exit_code(ask: Ask, history: Repository) -> None:
    assert ask("diff", "begin..meer", "--exit-code", roadmap=history.roadmap).code == 1
    assert ask("diff", "begin..meer", roadmap=history.roadmap).code == 0
    assert ask("diff", "begin..begin", "--exit-code", roadmap=history.roadmap).code == 0


@pytest.mark.parametrize(
    ("args", "beginning"),
    [
        (("nergens",), "fout: de revisie 'nergens' bestaat hier niet; git branch --all en git log tonen wat er is"),
        (("main...los",), "fout: deze twee revisies hebben geen gezamenlijk begin"),
        (("begin..meer", "hernoemd"), "fout: 'begin..meer' noemt al twee revisies; laat 'hernoemd' weg"),
        (("begin", "begin..meer"), "fout: 'begin..meer' noemt al twee revisies; laat 'begin' weg"),
        ((":/begin", "...meer"), "fout: '...meer' noemt al twee revisies; laat ':/begin' weg"),
        (("begin..meer", "--gestaged"), "fout: --gestaged vergelijkt met wat klaarstaat voor git commit"),
        (("--", "--output=x"), "fout: een revisie begint niet met een streepje"),
        (("--", "-rf"), "fout: een revisie begint niet met een streepje"),
        ((":/zomaar wat..meer",), "fout: de revisie ':/zomaar wat..meer' bestaat hier niet"),
        (("a\x1b[31m..b",), "fout: een revisie is een tak, een tag of een commit, zonder stuurtekens"),
        (("begin", "--peildatum", "morgen"), "fout: --peildatum: 'morgen' is geen dag"),
    ],
)
def test_what_can_not_be_done(ask: Ask, history: Repository, args: tuple[str, ...], beginning: str) -> None:
    outcome = ask("diff", *args, roadmap=history.roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(beginning)
    assert outcome.err.count("\n") == 1
    assert not (history.folder / "x").exists()


def test_outside_git(ask: Ask, roadmap: Path) -> None:
    outcome = ask("diff", roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert "ligt niet in een git-repository" in outcome.err


def test_a_version_that_can_not_be_read(ask: Ask, golden: Golden, history: Repository) -> None:
    """The problems of either side are told with their place; what could be read is still compared."""
    history.commit({"kalender/rijen.yaml": "\nkalender: [\n  {'id': kal-001,\n"}, tag="kapot")
    (history.roadmap / "stops.yaml").write_text(STOPS.replace("Peiling", "Enquête"))
    outcome = ask("diff", "begin..kapot", *DAY, "--formaat", "json", roadmap=history.roadmap)
    assert outcome.code == 2
    problem, note = outcome.err.splitlines()
    assert re.match(r"kapot:roadmap/kalender/rijen\.yaml:\d+:\d+: fout \[geen-yaml\] ", problem)
    assert note.startswith("Wat niet te lezen is, is niet vergeleken")
    payload = json.loads(outcome.out)
    assert not payload["volledig"]
    gone = [wijziging["id"] for wijziging in payload["wijzigingen"] if wijziging["soort"] == "verwijderd"]
    assert gone == [], "what stood in the file that can't be read may stand there still"
    changed = {wijziging["id"] for wijziging in payload["wijzigingen"]}
    assert changed == {"onze-ambitie", "woon-convenant", "begroting", "peiling"}
    assert (payload["overleggen"], payload["opmaak"]) == ([], [])
    assert payload["onleesbaar"] == [problem]
    shown = ask("diff", "begin..kapot", *DAY, "--formaat", "md", roadmap=history.roadmap)
    golden("diff-kapot.md", f"{shown.out}\n{shown.err}")
    outcome = ask("diff", "kapot", *DAY, roadmap=history.roadmap)
    assert outcome.code == 2
    assert len(re.findall(r"^(?:kapot:)?roadmap/kalender/rijen\.yaml:", outcome.err, re.MULTILINE)) == 2
    assert "Enquête onder bewoners" in outcome.out
    assert outcome.out.startswith("Niet alles kon gelezen worden; in de rest: ")


def test_before_there_was_a_routekaart(ask: Ask, repository: Repository) -> None:
    (repository.folder / "lees.md").write_text("# Lees")
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "-m", "begin")
    repository.git("tag", "leeg")
    repository.commit({"a.yaml": HEAD + PROGRAMME + STOPS})
    outcome = ask("diff", "leeg", *DAY, roadmap=repository.roadmap)
    assert (outcome.code, outcome.err) == (0, "leeg: hier is geen routekaart; alles telt als nieuw.\n")
    assert outcome.out.startswith("7 nieuw, 3 wijzigingen in doelen, ")
    outcome = ask("diff", "HEAD..leeg", *DAY, roadmap=repository.roadmap)
    assert outcome.err == "leeg: hier is geen routekaart; alles telt als verwijderd.\n"
    assert outcome.out.startswith("6 verwijderd, 1 verwijderd terwijl te laat, 3 wijzigingen in doelen, ")


def test_a_repository_of_another_folder(ask: Ask, history: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(history.folder.parent)
    assert changes(ask, history, "verplaatst..hernoemd")


def test_nothing_is_written(ask: Ask, history: Repository) -> None:
    def everything() -> dict[Path, tuple[int, bytes]]:
        files = (file for file in history.folder.rglob("*") if file.is_file())
        return {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in files}

    before = everything()
    for args in ((), ("begin..meer",), ("main...begin",), ("--gestaged",)):
        assert ask("diff", *args, roadmap=history.roadmap).code == 0
    assert everything() == before


@pytest.mark.parametrize("formaat", ["tabel", "md", "json"])
def test_texts_of_strangers(ask: Ask, make: Callable[[str], Repository], formaat: str) -> None:
    """No title starts a line, ends its cell, commands a workflow or steers a terminal."""
    repository = make("vreemd")
    repository.commit({"a.yaml": HEAD + PROGRAMME})
    title = "::set-output name=x::y %0A::error::kwaad | ]]> <script> @iedereen #1 [klik](https://kwaad.nl) \\x1b[31m"
    stop = {"id": "x", "titel": title, "onderdeel": "Leren", "moment": "::warning::ooit", "eigenaar": "::debug::a"}
    repository.commit({"::error::.yaml": json.dumps({"tussenstops": [stop]})})
    outcome = ask("diff", "HEAD~1..HEAD", *DAY, "--formaat", formaat, roadmap=repository.roadmap)
    assert outcome.code == 0
    assert not [line for line in outcome.out.splitlines() if line.lstrip().startswith("::")]
    assert "\x1b" not in outcome.out
