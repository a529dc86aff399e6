"""`check` for people and machines: the gravest first, in every format, for what is new, and as a step's summary."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from conftest import HEAD, PROGRAMME, Ask, Golden
from history import FakeGit, Repository
from problems import Lay

ENDINGS = {"tabel": "txt", "json": "json", "csv": "csv", "md": "md", "github": "github", "sarif": "sarif"}
ROW = "- {{id: {}, titel: {}, onderdeel: {}}}\n"
SOUND = {"a.yaml": HEAD + PROGRAMME, "b.yaml": "tussenstops:\n" + ROW.format("plan", "Plan", "Leren")}
WRONG = HEAD + PROGRAMME + "fasn: []\n"
HOSTILE = [
    "::set-output name=x::y",
    "::error::x",
    "%0A::stop-commands::x",
    "a\\n::stop-commands::x\\r::x",
    "##[stop-commands]x",
    "]]> <img src=x onerror=alert(1)> | [klik](https://kwaad.example) @iedereen #123",
    "\\e[31m \\u202e \\u2028",
]


@pytest.fixture
def summary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that a step of GitHub shows, with what another command wrote there."""
    file = tmp_path / "samenvatting.md"
    file.write_text("Eerder.", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(file))
    return file


@pytest.fixture
def history(repository: Repository) -> Repository:
    """A repository with one warning and one fout in `basis`."""
    repository.commit(
        {"a.yaml": HEAD + PROGRAMME, "b.yaml": "tussenstops:\n- {id: oud, titel: Oud, onderdeel: Lerne}\n"}, "basis"
    )
    return repository


def placed(ask: Ask, roadmap: Path, *args: str) -> list[str]:
    """What is found, in order, as `regel_id:line`."""
    document = json.loads(ask("check", "--formaat", "json", *args, roadmap=roadmap).out)
    return [f"{bevinding['regel_id']}:{bevinding['regel']}" for bevinding in document["bevindingen"]]


@pytest.mark.parametrize("formaat", ENDINGS)
def test_slips_in_every_format(ask: Ask, golden: Golden, roadmap: Path, summary: Path, formaat: str) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond}
      - {id: plan, titel: '<b>Plan</b> | ::error::x', moment: 2021, onderdeel: Werken}
      - {id: start, titel: Start, moment: Q1 2022, onderdeel: Wonnen}
    kalender:
      - {id: kal-1, fase: verkennen, moment: Q3 2022, omschrijving: Start, onderdeel: Wonen, tussenstop: start}
    """
    outcome = ask("check", "--formaat", formaat, roadmap=roadmap)
    assert (outcome.code, outcome.err) == (1, "")
    golden(f"check-fouten.{ENDINGS[formaat]}", outcome.out)
    golden("check-fouten-samenvatting.md", summary.read_text(encoding="utf-8"))


def test_the_gravest_come_first_then_the_order_of_the_files(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond, moment: Q1 2022}
      - {id: start, titel: Start, onderdeel: Wonnen}
      - {id: plan, titel: Plan, onderdeel: Lerne, status: afgerond}
    kalender:
      - {id: kal-1, fase: verkennen, moment: Q3 2022, omschrijving: Start, onderdeel: Wonen, tussenstop: plan}
    """
    order = ["onbekend-onderdeel:4", "dubbel-id:5", "onbekend-onderdeel:5", "afgerond-zonder-datum:3"]
    assert placed(ask, roadmap)[:4] == order
    lines = ask("check", roadmap=roadmap).out.splitlines()
    assert [line.split(" ")[1] for line in lines[:3]] == ["fout"] * 3
    assert lines[-1] == "3 fouten, 2 waarschuwingen, 0 info"


def test_rules_have_no_place_to_mark(ask: Ask) -> None:
    for formaat in ("github", "sarif"):
        outcome = ask("check", "--regels", "--formaat", formaat)
        assert (outcome.code, outcome.out) == (2, "")
        assert outcome.err == f"fout: --regels kan niet als {formaat}; kies tabel, json, csv of md\n"


@pytest.mark.parametrize("formaat", ["tabel", "md", "github"])
def test_no_title_is_a_command(ask: Ask, lay: Lay, summary: Path, formaat: str) -> None:
    rows = [ROW.format(f"a-{number}", "A", f'"{text}"') for number, text in enumerate(HOSTILE)]
    out = ask("check", "--formaat", formaat, roadmap=lay(SOUND | {"c.yaml": "tussenstops:\n" + "".join(rows)})).out
    lines = out.splitlines()
    assert "\n".join(lines) + "\n" == out
    commands = [line for line in lines if line.lstrip().startswith("::")]
    assert len(commands) == (len(HOSTILE) if formaat == "github" else 0)
    assert all(line.startswith("::error file=roadmap/c.yaml,line=") for line in commands)
    for shown in (out, summary.read_text(encoding="utf-8")):
        assert "##[" not in shown
        assert not set(shown) & set("\x1b\u202e\u2028\r")


@pytest.mark.parametrize("formaat", ENDINGS)
def test_no_name_of_a_file_breaks_out(ask: Ask, lay: Lay, summary: Path, formaat: str) -> None:
    names = ["a\n::error::x.yaml", "'b\",c:d%0A.yaml", "##[stop-commands]e.yaml", "f\x1b\u202e|.yaml", b"g\xff.yaml"]
    out = ask("check", "--formaat", formaat, roadmap=lay(SOUND | dict.fromkeys(names, "fasn: []\n"))).out
    for shown in (out, summary.read_text(encoding="utf-8")):
        assert "##[" not in shown
        assert not set(shown) & set("\x1b\u202e\r")
        assert not any(line.startswith("::error::") for line in shown.splitlines())
    if formaat == "github":
        assert "%2Cc%3Ad%250A.yaml,line=1," in out
    if formaat in ("json", "sarif"):
        assert json.loads(out)


def paths(ask: Ask, roadmap: Path) -> set[str]:
    """How the formats for who looks from the top of the repository call the file."""
    out = ask("check", "--formaat", "github", roadmap=roadmap).out
    [result] = json.loads(ask("check", "--formaat", "sarif", roadmap=roadmap).out)["runs"][0]["results"]
    [place] = result["locations"]
    return {*re.findall(r"^::error file=(.*?),", out), place["physicalLocation"]["artifactLocation"]["uri"]}


@pytest.mark.parametrize("folder", ["roadmap", "wijk/noord/roadmap", "kaart"])
def test_a_file_is_named_from_the_top_of_the_repository(ask: Ask, repository: Repository, folder: str) -> None:
    roadmap = repository.folder / folder
    roadmap.mkdir(parents=True)
    (roadmap / "b.yaml").write_text(WRONG, encoding="utf-8")
    (roadmap / ".git").mkdir()  # it is no repository for that
    (repository.folder.parent / "elders").symlink_to(roadmap)
    assert paths(ask, roadmap) == paths(ask, repository.folder.parent / "elders") == {f"{folder}/b.yaml"}


def test_the_top_of_the_repository_has_no_name(ask: Ask, repository: Repository) -> None:
    (repository.folder / "b.yaml").write_text(WRONG, encoding="utf-8")
    assert paths(ask, repository.folder) == {"b.yaml"}


def test_in_a_worktree_and_a_submodule_too(ask: Ask, make: Callable[[str], Repository], tmp_path: Path) -> None:
    repository, above = make("repo"), make("boven")
    repository.commit({"b.yaml": WRONG})
    repository.git("worktree", "add", "--quiet", str(tmp_path / "naast"))
    above.git("submodule", "--quiet", "add", str(repository.folder), "deel")
    assert paths(ask, tmp_path / "naast/roadmap") == paths(ask, above.folder / "deel/roadmap") == {"roadmap/b.yaml"}


@pytest.mark.parametrize("without", ["repository", "git"])
def test_without_git_a_file_is_named_from_the_folder(
    ask: Ask, repository: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, without: str
) -> None:
    roadmap = (tmp_path if without == "repository" else repository.folder) / "wijk/roadmap"
    roadmap.mkdir(parents=True)
    (roadmap / "b.yaml").write_text(WRONG, encoding="utf-8")
    if without == "git":
        monkeypatch.setenv("PATH", str(tmp_path))
    assert paths(ask, roadmap) == {"roadmap/b.yaml"}


def test_git_is_asked_nothing_that_nobody_needs(ask: Ask, lay: Lay, fake_git: FakeGit, tmp_path: Path) -> None:
    log = tmp_path / "gevraagd"
    fake_git(f"#!/bin/sh\necho git >>'{log}'\nexit 128\n")
    for formaat in ("tabel", "json", "csv", "md"):
        ask("check", "--formaat", formaat, roadmap=lay(SOUND))
    assert not log.exists()
    ask("check", "--formaat", "github", roadmap=lay(SOUND))
    assert log.read_text() == "git\n"


def test_since_a_revision_only_what_is_new(ask: Ask, history: Repository) -> None:
    history.lay({"b.yaml": "# een regel erbij\ntussenstops:\n- {id: oud, titel: Oud, onderdeel: Lerne}\n"})
    outcome = ask("check", "--sinds", "basis", roadmap=history.roadmap)
    assert outcome == (0, "Niets nieuws sinds basis.\n", "")
    history.lay({"c.yaml": "tussenstops:\n- {id: a, titel: A, onderdeel: Leren, status: afgerond}\n"})
    outcome = ask("check", "--sinds", "basis", roadmap=history.roadmap)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.endswith("\nNieuw sinds basis: 0 fouten, 1 waarschuwing, 0 info\n")
    history.lay({"d.yaml": "tussenstops:\n- {id: b, titel: B, onderdeel: Wonnen}\n"})
    outcome = ask("check", "--sinds", "basis", roadmap=history.roadmap)
    assert (outcome.code, outcome.out.count("\n")) == (1, 3)
    assert ask("check", roadmap=history.roadmap).out.endswith("2 fouten, 1 waarschuwing, 0 info\n")


def test_since_a_revision_in_json_says_so(ask: Ask, history: Repository) -> None:
    document = json.loads(ask("check", "--sinds", "basis", "--formaat", "json", roadmap=history.roadmap).out)
    assert document == {"schema": "routehln.check/1", "sinds": "basis", "bevindingen": []}


def test_since_a_revision_without_the_roadmap_everything_is_new(ask: Ask, repository: Repository) -> None:
    repository.git("commit", "--quiet", "--allow-empty", "--message", "leeg")
    repository.lay({"b.yaml": "fasn: []\n"})
    assert placed(ask, repository.roadmap, "--sinds", "HEAD") == placed(ask, repository.roadmap)
    outcome = ask("check", "--sinds", "HEAD", roadmap=repository.roadmap)
    assert outcome.err == "HEAD: hier is geen routekaart; alles telt als nieuw.\n"
    assert placed(ask, repository.roadmap) == ["geen-kop:1", "onbekende-sleutel:1"]


def test_since_a_revision_that_is_broken_it_is_said_and_the_rest_is_shown(ask: Ask, history: Repository) -> None:
    history.commit({"c.yaml": "tussenstops: [\n"}, "stuk")
    history.lay({"c.yaml": "tussenstops:\n- {id: c, titel: C, onderdeel: Leren, status: afgerond}\n"})
    outcome = ask("check", "--sinds", "stuk", roadmap=history.roadmap)
    assert outcome.code == 0
    assert outcome.out.endswith("\nNieuw sinds stuk: 0 fouten, 1 waarschuwing, 0 info\n")
    first, *places = outcome.err.splitlines()
    assert first == "let op: bij 'stuk' is niet alles te lezen, dus kan iets hier ten onrechte nieuw heten"
    assert [place.partition(": ")[0] for place in places] == ["stuk:roadmap/c.yaml:1:14"]


@pytest.mark.parametrize("revision", ["weg", "--output=x", "", "a\nb", "##[stop-commands]x"])
def test_since_what_is_no_revision_nothing_is_done(ask: Ask, history: Repository, summary: Path, revision: str) -> None:
    outcome = ask("check", f"--sinds={revision}", roadmap=history.roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("fout: ")
    assert "##[" not in outcome.err
    assert summary.read_text(encoding="utf-8") == "Eerder."


def test_a_summary_stands_below_what_was_there(ask: Ask, lay: Lay, summary: Path) -> None:
    assert ask("check", roadmap=lay(SOUND)) == (0, "Alles klopt.\n", "")
    assert summary.read_text(encoding="utf-8") == "Eerder.\n## routehln check\n\nAlles klopt.\n"


def test_without_the_variable_nothing_is_written(ask: Ask, lay: Lay, tmp_path: Path) -> None:
    roadmap = lay(SOUND)
    before = sorted(tmp_path.rglob("*"))
    assert ask("check", "--formaat", "github", roadmap=roadmap).code == 0
    assert sorted(tmp_path.rglob("*")) == before


def test_a_summary_that_fails_changes_no_exit_code(
    ask: Ask, lay: Lay, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path))
    assert ask("check", roadmap=lay(SOUND))[:2] == (0, "Alles klopt.\n")
    outcome = ask("check", roadmap=lay({"c.yaml": "fasn: []\n"}))
    assert (outcome.code, outcome.out.count("\n")) == (1, 2)
    told = f"let op: GITHUB_STEP_SUMMARY: '{tmp_path}': dit is een map; er is geen samenvatting geschreven\n"
    assert outcome.err == told


def test_a_summary_never_makes_a_step_too_large(ask: Ask, lay: Lay, summary: Path) -> None:
    summary.write_bytes(b"x" * 1_000_000)
    rows = [ROW.format(f"a-{number}", "A", "Lerne") for number in range(2_000)]
    folder = lay(SOUND | {"c.yaml": "tussenstops:\n" + "".join(rows)})
    assert [ask("check", roadmap=folder).code for _ in range(3)] == [1, 1, 1]
    assert 1_040_000 < summary.stat().st_size <= 1024 * 1024


def test_a_file_of_20_mb_is_refused_at_once(ask: Ask, lay: Lay) -> None:
    folder = lay(SOUND | {"c.yaml": "#" + "x" * 20_000_000})
    start = monotonic()
    assert (
        "::error file=roadmap/c.yaml,line=1,col=1,title=bestand-te-groot::"
        in ask("check", "--formaat", "github", roadmap=folder).out
    )
    assert monotonic() - start < 5


def test_tens_of_thousands_of_findings_are_bounded(ask: Ask, lay: Lay, summary: Path) -> None:
    rows = "tussenstops:\n" + "- {id: Fout, titel: A, onderdeel: Leren}\n" * 11_000
    folder = lay(SOUND | {f"{name}.yaml": rows for name in "cde"})
    start = monotonic()
    github, sarif = (ask("check", "--formaat", formaat, roadmap=folder).out for formaat in ("github", "sarif"))
    assert monotonic() - start < 60
    assert github.count("\n") == 11
    assert github.splitlines()[-1].startswith("Getoond: 10 van 30003 fouten;")
    assert len(json.loads(sarif)["runs"][0]["results"]) == 25_000
    assert summary.stat().st_size <= 1024 * 1024


def test_a_name_that_a_broken_file_may_hold_is_no_slip_for_another(ask: Ask, roadmap: Path) -> None:
    """
    kalender: [{id: a, fase: verkennen, moment: 2021, omschrijving: Iets, onderdeel: Leren}]
    """
    programme = roadmap / "a-programma.yaml"
    programme.write_text(programme.read_text().replace("  - {id: leren, naam: Leren}\n", ""))
    (roadmap / "leren.yaml").write_text("leefgebieden:\n  - id: leren\n    naam Leren\n")
    (roadmap / "kopie.yaml.txt").write_text("")
    outcome = ask("check", "--formaat", "json", roadmap=roadmap)
    told = {(each["bestand"], each["regel_id"]) for each in json.loads(outcome.out)["bevindingen"]}
    assert told == {("roadmap/leren.yaml", "geen-yaml"), ("roadmap/kopie.yaml.txt", "naam-zonder-yaml")}
