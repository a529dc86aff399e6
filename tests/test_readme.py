"""Every example in the README prints what the README says, and every file it names exists."""

import os
import re
import shlex
import shutil
from pathlib import Path

import pytest
from conftest import GOLDEN, REPOSITORY, ROADMAP, Ask
from history import Repository

README = REPOSITORY / "README.md"
TEXT = README.read_text(encoding="utf-8")
EXAMPLE = re.compile(r"^```console\n\$ routehln (?P<line>.+)\n(?P<out>(?:.*\n)*?)```$", re.MULTILINE)
BLOCKS = re.findall(r"^```sh\n((?:.*\n)*?)```$", re.sub(r"\\\n\s*", "", TEXT), re.MULTILINE)
COMMANDS = [commands for block in BLOCKS if (commands := re.findall(r"^routehln (.+)$", block, re.MULTILINE))]
NOVEMBER = "1635760800"  # 1 November 2021, when October's overleg has been
ELLIPSIS = "…\n"
# The files of others that commands read.
SOURCES = {
    "planning.csv": "Termijn;Wat\noktober;Vaststellen speelplan\n",
    "vergaderschema.csv": "Maand;Alliantieoverleg;Werkgroep\nmei;10;2 en 16 mei\n",
}
EXAMPLES = list(EXAMPLE.finditer(TEXT))


@pytest.mark.parametrize("layer", ["files", "model", "rules", "views", "workspace"])
def test_every_room_of_a_layer_is_named(layer: str) -> None:
    """By the row of that layer in the table of what lives where."""
    [row] = re.findall(rf"^\| `src/routehln/{layer}/` \| (.+) \|$", TEXT, re.MULTILINE)
    rooms = {file.parent.name for file in (REPOSITORY / "src/routehln" / layer).glob("*/__init__.py")}
    assert {room for room in rooms if f"`{room}/`" not in row} == set()


def test_the_readme_has_examples() -> None:
    assert len(EXAMPLES) >= 2
    assert len(COMMANDS) >= 8


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["line"])
def test_an_example_prints_what_the_readme_says(example: re.Match[str], ask: Ask) -> None:
    """A line with only `…` stands for lines left out."""
    outcome = ask(*shlex.split(example["line"]))
    printed = outcome.out + outcome.err
    for part in example["out"].split(ELLIPSIS):
        assert part in printed
        printed = printed.partition(part)[2] if part else printed
    if ELLIPSIS not in example["out"]:
        assert not printed


@pytest.mark.parametrize("lines", COMMANDS)
def test_the_commands_of_the_readme_do_what_they_can(
    lines: list[str], ask: Ask, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of one block after another, on a copy of the routekaart in git; what needs a terminal says so."""
    monkeypatch.chdir(repository.folder)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", NOVEMBER)
    shutil.copytree(ROADMAP, repository.roadmap)
    repository.commit({})
    for name, text in SOURCES.items():
        Path(name).write_text(text, encoding="utf-8")
    for line in lines:
        words = shlex.split(line.partition(" > ")[0], comments=True)
        outcome = ask(*words, roadmap=repository.roadmap)
        is_form = "--formulier" in words or "--uit" in words
        if "--interactief" in words or ("vergadering" in words and not is_form):
            assert "een terminal nodig" in outcome.err
        else:
            assert (outcome.code, "fout" in outcome.err) == (0, False), line


def test_the_table_is_as_a_terminal_of_80_columns_shows_it() -> None:
    [shown] = re.findall(r"^```terminal\n\$ routehln due .+\n((?:.*\n)*?)```$", TEXT, re.MULTILINE)
    drawn = re.sub(r"\x1b\[[\d;]*m", "", (GOLDEN / "due-80-geen-kleur.ansi").read_text(encoding="utf-8"))
    lines = [line.rstrip() for line in drawn.splitlines()]
    for part in re.split(f"^{ELLIPSIS}", shown, flags=re.MULTILINE):
        expected = part.strip("\n").split("\n")
        assert any(lines[start : start + len(expected)] == expected for start in range(len(lines)))


COMMENT = re.compile(r"^<!-- voorbeeld: begin -->\n(?P<quoted>(?:>.*\n)+)<!-- voorbeeld: eind -->$", re.MULTILINE)
HASH = re.compile("`[0-9a-f]{10}`")
REQUEST = (
    ("move", "programmabureau-besluit", "Alliantieoverleg december 2021", "--reden", "Eerst de begroting"),
    ("move", "partners-besluiten", "oktober 2021"),
    ("status", "werkgroep-start", "afgerond", "--op", "2021-09-14"),
)
NEW_ROW = (
    "  - id: kal-001\n    fase: 1. Verkennen\n    moment: Alliantieoverleg oktober 2021\n"
    "    omschrijving: Kiezen van een huis voor het programma\n    onderdeel: Organisatie\n\n"
)
# What people change in the files themselves: the file, an old text and a new one.
BY_HAND = (
    ("overleggen.yaml", "  - maand: 2021-11\n", "  - maand: 2021-11\n    datum: 2021-11-02\n"),
    ("gremia.yaml", "      - organisatie: CZ\n        functie: manager regioregie\n", ""),
    ("leefgebieden/1-leren.yaml", "jaar: 2042", "jaar: 2044"),
    ("tussenstops/fasen.yaml", "id: samenwerking-vastleggen", "id: samenwerking-tekenen"),
    ("tussenstops/fasen.yaml", "wordt vastgelegd\n    moment: Q1 2022", "wordt vastgelegd\n    moment: juni 2022"),
    ("kalender/1-verkennen.yaml", "kalender:\n", f"kalender:\n{NEW_ROW}"),
)  # fmt: skip
GONE = re.compile(
    r"  - id: [\w-]+\n(?:    .*\n)*?    (?:titel|omschrijving): Oprichten bestuurlijk overleg.*\n(?:    .*\n)+\n"
)


def edit(roadmap: Path) -> None:
    """Number all rows anew, for a row that comes on top, and change what BY_HAND and GONE say."""
    for file in roadmap.rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        text = re.sub(r"(?<=[:-] )kal-(\d+)", lambda row: f"kal-{int(row[1]) + 1:03}", text)
        file.write_text(GONE.sub("", text), encoding="utf-8")
    for name, old, new in BY_HAND:
        text = (roadmap / name).read_text(encoding="utf-8")
        assert old in text
        (roadmap / name).write_text(text.replace(old, new), encoding="utf-8")


def test_the_comment_is_as_a_pull_request_gets_it(repository: Repository, ask: Ask) -> None:
    """The lines of the quotation are what `diff` prints for these changes of the shipped routekaart.

    Its hashes are those of the day on which it was made: they change with every file.
    """
    shutil.copytree(ROADMAP, repository.roadmap)
    repository.commit({}, tag="voor")
    for line in REQUEST:
        assert ask(*line, roadmap=repository.roadmap).code == 0
    edit(repository.roadmap)
    (repository.folder / "templates").mkdir()
    (repository.folder / "templates" / "agenda.md").write_text("# Agenda\n", encoding="utf-8")
    repository.commit({}, tag="na")
    printed = ask("diff", "voor..na", "--formaat", "md", "--peildatum", "2021-10-04", roadmap=repository.roadmap).out
    quoted = "".join(f"> {line}".rstrip() + "\n" for line in printed.splitlines())
    [match] = COMMENT.finditer(TEXT)
    if os.environ.get("GOLDEN") == "write":
        README.write_text(TEXT.replace(match["quoted"], quoted), encoding="utf-8")
    else:
        assert HASH.sub("…", match["quoted"]) == HASH.sub("…", quoted)


def test_the_programme_to_begin_with_is_sound(ask: Ask, tmp_path: Path) -> None:
    """Its only decision stands on the agenda of its overleg, and the file as `fmt` would write it."""
    roadmap = tmp_path / "roadmap"
    roadmap.mkdir()
    [begin] = re.findall(r"^```yaml\n(routekaart:\n(?:.*\n)*?)```$", TEXT, re.MULTILINE)
    (roadmap / "programma.yaml").write_text(begin, encoding="utf-8")
    for line in (["check"], ["fmt", "--check"]):
        assert ask(*line, roadmap=roadmap).code == 0
    assert "- **1. Vaststellen plan van aanpak**" in ask("agenda", "2026-03", roadmap=roadmap).out


def test_the_files_that_the_readme_names_exist() -> None:
    named = set(re.findall(r"`((?:src|roadmap|templates|tests)/[\w./*-]*)`", TEXT))
    assert len(named) > 8
    assert not {name for name in named if not list(REPOSITORY.glob(name.rstrip("/")))}
