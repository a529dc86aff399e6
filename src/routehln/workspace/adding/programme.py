"""A new programme: the folder of its routekaart, and the file that it begins with (contract section 5, `init`)."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from routehln.errors import WrongUsage
from routehln.files.disk.clock import today
from routehln.files.disk.edit import Edit
from routehln.files.disk.locate import FOLDER
from routehln.files.disk.new_folder import new_folder, refuse_taken
from routehln.files.edit.first_file import first_file
from routehln.model.records.place import FileName
from routehln.model.records.records import Programma
from routehln.rules.change.adding import free_id, id_of_words
from routehln.workspace.change.change import carry_out
from routehln.workspace.typed import refuse_control

FILE = "routekaart.yaml"
NAAM = "Routekaart"
PROGRAMMA = "Nieuw programma"


def begin(
    folder: Path, naam: str | None, programma: str | None, leefgebieden: Sequence[str] = (), *, droog: bool
) -> int:
    """Write the first file of a routekaart in `folder/roadmap`, and say what to do next; gives exit code 0.

    Raises:
        WrongUsage: a name is empty, or holds what nobody types into a file.
        Taken: there is a routekaart already; nothing was written.
        NotWritten: the file system refused; nothing was written.
    """
    for option, name in (
        ("--naam", naam),
        ("--programma", programma),
        *(("--leefgebied", name) for name in leefgebieden),
    ):
        refuse_control(option, name)
        if name is not None and not name.strip():
            raise WrongUsage(f"{option}: hier staat geen naam; laat de optie weg, of geef er een")
    roadmap = folder / FOLDER
    refuse_taken(roadmap)
    day = today(Programma().tijdzone)
    text = first_file(naam or _called(programma), programma or PROGRAMMA, day, _with_ids(leefgebieden))
    edit = Edit(roadmap / FILE, FileName(FOLDER, FILE), b"", text.encode())
    with ExitStack() as locks:

        def last_look() -> list[str]:
            locks.enter_context(new_folder(roadmap))
            return _next_steps(folder)

        carry_out([edit], (), last_look, droog=droog)
    return 0


def _with_ids(names: Sequence[str]) -> list[tuple[str, str]]:
    """Give each of these names, once, with an id made of its words."""
    pairs: dict[str, str] = {}
    for name in map(str.strip, names):
        if name.casefold() not in {taken.casefold() for taken in pairs.values()}:
            pairs[free_id(id_of_words(name), pairs)] = name
    return list(pairs.items())


def _called(programma: str | None) -> str:
    """Give the name of a routekaart that got none: after its programme, if that has one."""
    return f"{NAAM} {programma.strip()}" if programma else NAAM


def _next_steps(folder: Path) -> list[str]:
    """Say what to do now, in commands that can be typed as they are."""
    import shlex

    go = [] if folder.resolve() == Path.cwd() else [f"  cd {shlex.quote(str(folder))}"]
    return [
        "Zo gaat u verder:",
        *go,
        "  routehln import plan.docx    # zie wat uw planning hier zou zijn",
        "  routehln due                 # wat er nu te doen is",
        "  routehln agenda              # de agenda van het eerste overleg",
        f"  routehln check               # of alles klopt, als u {FOLDER}/{FILE} hebt aangepast",
    ]
