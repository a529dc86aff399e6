"""How long commands take, as ratios to an empty python in the same run (`make bench`).

Whole processes with compiled bytecode and output to a pipe; runs alternate, so that a busy machine slows all alike.
Warm is with a snapshot of the files, cold is the first time; after an edit one file of them all has changed.
"""

import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import NamedTuple

from beside import PROGRAMMES, RECORDS
from beside import measured as beside
from edits import commit, edit
from generate import generate
from histories import COMMITS
from histories import measured as history
from metingen import measured as monitor
from others import others
from process import Ask, Ratio, ratio, run

ROADMAP = Path(__file__).parents[2] / "roadmap"
PAGE = Path(__file__).parents[2] / "src/routehln/uitleg/performance.md"
ROUTEHLN = str(Path(sys.executable).parent / "routehln")
SETTLED = 2.5  # seconds: after these a file's times tell whether it changed
OCTOBER = ("due", "--maand", "2021-10")
AGAIN = {
    "due --maand 2021-10": OCTOBER,
    "list --zoek, a dozen answers": ("list", "--zoek", "kal-007"),
    "list --zoek, a fifth of all": ("list", "--zoek", "gebiedsteam"),
    "show": ("show", "kal-007"),
    "agenda": ("agenda", "--peildatum", "2021-10-01"),
    "voortgang": ("voortgang", "2023"),
    "Tab behind an id": ("__complete", "zsh", "show", "kal-007"),
}
ALWAYS = {
    "move --droog": ("move", "kal-007", "mei 2022", "--droog"),
    "status --droog": ("status", "kal-007", "lopend", "--droog"),
    "check": ("check",),
    "fmt --check": ("fmt", "--check"),
    "reconcile": ("reconcile",),
    "diff HEAD~1 HEAD": ("diff", "HEAD~1", "HEAD"),
}


class Size(NamedTuple):
    """A routekaart to ask: how many records, how often to ask it warm and cold, and how many edits a diff has."""

    name: str
    records: int | None
    warm: int
    cold: int
    edits: int


SIZES = (
    Size("Heerlen-Noord", None, 15, 7, 5),
    Size("150", 150, 15, 7, 5),
    Size("5.000", 5_000, 9, 5, 50),
    Size("100.000", 100_000, 7, 1, 50),
)
Table = dict[str, dict[str, Ratio]]


def main() -> None:
    """Measure all commands at all sizes, print the tables, and write them in the manual's page about it."""
    table: Table = {"--help": {SIZES[0].name: ratio(lambda: run(ROUTEHLN, "--help"), 15)}}
    for size in SIZES:
        print(f"{size.name} …", file=sys.stderr)
        with tempfile.TemporaryDirectory() as folder:
            for name, measurement in measured(size, Path(folder)):
                table.setdefault(name, {})[size.name] = measurement
    histories: Table = {}
    for commits in COMMITS:
        print(f"{commits} commits …", file=sys.stderr)
        with tempfile.TemporaryDirectory() as folder:
            for name, measurement in history(Path(folder), commits, ROUTEHLN):
                histories.setdefault(name, {})[str(commits)] = measurement
    with tempfile.TemporaryDirectory() as folder:
        table["monitor, 5.000 metingen, warm"] = {SIZES[0].name: monitor(Path(folder), ROUTEHLN)}
    print("programmes side by side …", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        together = beside(Path(folder), ROUTEHLN)
    tables = "\n".join(
        [
            f"Python {platform.python_version()} on {os.cpu_count()} cores ({platform.machine()}).\n",
            markdown([size.name for size in SIZES], {name: row_of(row) for name, row in table.items()}),
            markdown(
                [f"{commits} commits" for commits in COMMITS],
                {name: [*row.values()] for name, row in histories.items()},
            ),
            markdown([f"{PROGRAMMES} programmes of {RECORDS}"], {name: [ratio] for name, ratio in together}),
        ]
    )
    print(tables)
    write_down(tables)


def row_of(row: Mapping[str, Ratio]) -> list[Ratio | str]:
    """What was measured at each size, '' where nothing was."""
    return [row.get(size.name, "") for size in SIZES]


def markdown(columns: Sequence[str], rows: Mapping[str, Sequence[object]]) -> str:
    """A table in Markdown: the names of the rows first."""
    lines = [f"| | {' | '.join(columns)} |", f"|---|{'---|' * len(columns)}"]
    lines += [f"| {name} | {' | '.join(map(str, row))} |" for name, row in rows.items()]
    return "\n".join([*lines, ""])


def write_down(tables: str) -> None:
    """Put the tables in the place of those of an earlier run."""
    text = PAGE.read_text(encoding="utf-8")
    before, begin, rest = text.partition("<!-- metingen: begin -->\n")
    _, end, after = rest.partition("<!-- metingen: eind -->")
    PAGE.write_text(f"{before}{begin}{tables}{end}{after}", encoding="utf-8")


def measured(size: Size, folder: Path) -> list[tuple[str, Ratio]]:
    """Every command at this size."""
    roadmap, cache = folder / "roadmap", folder / "cache"
    if size.records:
        generate(roadmap, size.records)
    else:
        shutil.copytree(ROADMAP, roadmap)
    commit(folder)
    edit(roadmap, size.edits)
    commit(folder)

    def ask(*args: str) -> Ask:
        environment = {"XDG_CACHE_HOME": str(cache), "ROUTEHLN_SNAPSHOT": "1", "ROUTEHLN_ROADMAP": str(roadmap)}
        return partial(run, ROUTEHLN, *args, **environment)

    ask(*OCTOBER)()
    time.sleep(SETTLED)
    ask(*OCTOBER)()
    ratios = [(f"{name}, warm", ratio(ask(*args), size.warm)) for name, args in AGAIN.items()]
    seeds = count()
    ratios.append(("due, after an edit", ratio(ask(*OCTOBER), size.cold, lambda: edit(roadmap, 1, next(seeds)))))
    forget = partial(shutil.rmtree, cache, ignore_errors=True)
    ratios += [(f"{name}, cold", ratio(ask(*args), size.cold, forget)) for name, args in AGAIN.items()]
    ratios += [(name, ratio(ask(*args), size.cold)) for name, args in ALWAYS.items()]
    return ratios + [(f"{name}, the same question", ratio(asked, size.warm)) for name, asked in others(roadmap).items()]


if __name__ == "__main__":
    main()
