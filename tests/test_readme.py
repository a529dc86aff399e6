"""Every example in the README and in the pages of `routehln uitleg` prints what stands there; named files exist.

`make golden` renews what the examples print: of one that ends in `…` as many lines as it has, of one that
begins with `…` from the line that follows it.
"""

import os
import re
import shlex
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import REPOSITORY, ROADMAP, Ask
from history import Repository

README = REPOSITORY / "README.md"
MANUAL = REPOSITORY / "src/routehln/uitleg"
PAGES = [README, *sorted(MANUAL.glob("*.md"))]
TEXTS = {page: page.read_text(encoding="utf-8") for page in PAGES}
EXAMPLE = re.compile(r"^```(?P<kind>console|terminal)\n\$ routehln (?P<line>.+)\n(?P<out>(?:.*\n)*?)```$", re.MULTILINE)
BLOCK = re.compile(r"^```sh\n((?:.*\n)*?)```$", re.MULTILINE)
NOVEMBER = "1635760800"  # 1 November 2021, when October's overleg has been
MORE = "…\n"
# The files of others that commands read.
SOURCES = {
    "planning.csv": "Termijn;Wat\noktober;Vaststellen speelplan\n",
    "vergaderschema.csv": "Maand;Alliantieoverleg;Werkgroep\nmei;10;2 en 16 mei\n",
}


class Example(NamedTuple):
    """A command line in a page, where it is shown (in a pipe or on a terminal), and what it prints there."""

    page: Path
    kind: str
    line: str
    out: str


def _commands(text: str) -> list[list[str]]:
    """The command lines of routehln in a page, a list for each block."""
    joined = re.sub(r"\\\n\s*", "", text)
    blocks = [re.findall(r"^routehln (.+)$", block, re.MULTILINE) for block in BLOCK.findall(joined)]
    return [lines for lines in blocks if lines]


EXAMPLES = [Example(page, *match.groups()) for page in PAGES for match in EXAMPLE.finditer(TEXTS[page])]
COMMANDS = [(page.name, lines) for page in PAGES for lines in _commands(TEXTS[page])]


def renew(page: Path, old: str, new: str) -> None:
    """Replace a part of a page, where golden files are written."""
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace(old, new), encoding="utf-8")


def part(printed: str, shown: str) -> str:
    """As much of what was printed as a page shows: from the line behind a first `…`, up to a last `…`."""
    shown_lines, lines = shown.splitlines(keepends=True), printed.splitlines(keepends=True)
    if shown_lines[0] == MORE and len(shown_lines) > 1:
        lines = [MORE, *lines[lines.index(shown_lines[1]) :]]
    if shown_lines[-1] == MORE:
        lines = [*lines[: len(shown_lines) - 1], MORE]
    return "".join(lines)


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 4
    assert len(COMMANDS) >= 12


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.page.stem}: {example.line}")
def test_an_example_prints_what_the_page_says(example: Example, ask: Ask, on_terminal: Ask) -> None:
    run = on_terminal if example.kind == "terminal" else ask
    words = shlex.split(example.line)
    printed = run(*words, "--geen-kleur").out if example.kind == "terminal" else run(*words).out
    printed = re.sub(r"\x1b\[[\d;]*m", "", printed)
    printed = "".join(f"{line.rstrip()}\n" for line in printed.splitlines())
    printed = part(printed, example.out)
    if os.environ.get("GOLDEN") == "write":
        head = f"$ routehln {example.line}\n"
        renew(example.page, f"{head}{example.out}```", f"{head}{printed}```")
    else:
        assert printed == example.out


@pytest.mark.parametrize(("page", "lines"), COMMANDS, ids=lambda value: value if isinstance(value, str) else value[0])
def test_the_commands_of_a_page_do_what_they_can(
    page: str, lines: list[str], ask: Ask, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of one block after another, on a copy of the routekaart in git; what needs a terminal says so."""
    monkeypatch.chdir(repository.folder)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", NOVEMBER)
    shutil.copytree(ROADMAP, repository.roadmap)
    repository.commit({}, tag="main")
    for name, text in SOURCES.items():
        Path(name).write_text(text, encoding="utf-8")
    for line in lines:
        words = shlex.split(line.partition(" > ")[0], comments=True)
        outcome = ask(*words, roadmap=repository.roadmap)
        is_form = "--formulier" in words or "--uit" in words
        if "--interactief" in words or ("vergadering" in words and not is_form):
            assert "een terminal nodig" in outcome.err
        else:
            assert (outcome.code, "fout" in outcome.err) == (0, False), f"{page}: {line}: {outcome.err}"


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
    """The lines of the quotation are how `diff` begins for these changes of the shipped routekaart.

    Its hashes are those of the day on which it was made: they change with every file.
    """
    page = MANUAL / "reviewer.md"
    [match] = COMMENT.finditer(TEXTS[page])
    shutil.copytree(ROADMAP, repository.roadmap)
    repository.commit({}, tag="voor")
    for line in REQUEST:
        assert ask(*line, roadmap=repository.roadmap).code == 0
    edit(repository.roadmap)
    (repository.folder / "templates").mkdir()
    (repository.folder / "templates" / "agenda.md").write_text("# Agenda\n", encoding="utf-8")
    repository.commit({}, tag="na")
    printed = ask("diff", "voor..na", "--formaat", "md", "--peildatum", "2021-10-04", roadmap=repository.roadmap).out
    begin = part(printed, re.sub("^> ?", "", match["quoted"], flags=re.MULTILINE))
    quoted = "".join(f"> {line}".rstrip() + "\n" for line in begin.splitlines())
    if os.environ.get("GOLDEN") == "write":
        renew(page, match["quoted"], quoted)
    else:
        assert HASH.sub("…", match["quoted"]) == HASH.sub("…", quoted)


def test_the_programme_to_begin_with_is_sound(ask: Ask, tmp_path: Path) -> None:
    """Its only decision stands on the agenda of its overleg, and the file as `fmt` would write it."""
    roadmap = tmp_path / "roadmap"
    roadmap.mkdir()
    [begin] = re.findall(r"^```yaml\n(routekaart:\n(?:.*\n)*?)```$", TEXTS[MANUAL / "nieuw-programma.md"], re.MULTILINE)
    (roadmap / "programma.yaml").write_text(begin, encoding="utf-8")
    for line in (["check"], ["fmt", "--check"]):
        assert ask(*line, roadmap=roadmap).code == 0
    assert "- **1. Vaststellen plan van aanpak**" in ask("agenda", "2026-03", roadmap=roadmap).out


def test_the_files_that_a_page_names_exist() -> None:
    """Paths of the repository, between backticks."""
    texts = "".join(TEXTS.values())
    named = set(re.findall(r"`((?:src|roadmap|templates|tests|\.github)/[\w./*-]*)`", texts))
    assert len(named) > 8
    assert not {name for name in named if not list(REPOSITORY.glob(name.rstrip("/")))}


def test_the_places_that_the_architecture_names_exist() -> None:
    """Paths between backticks that begin with a layer of the source."""
    source = REPOSITORY / "src/routehln"
    layers = "|".join(folder.name for folder in source.iterdir() if folder.is_dir())
    named = set(re.findall(rf"`((?:{layers})/[\w./-]*)`", TEXTS[MANUAL / "architecture.md"]))
    assert len(named) > 80
    assert not {name for name in named if not (source / name).exists()}
