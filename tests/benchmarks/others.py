"""The same rows in other programs, where they are installed: what is open and due by the end of October 2021."""

import json
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime, time
from functools import partial
from operator import itemgetter
from pathlib import Path
from uuid import UUID

from process import Ask, run

END = date(2021, 11, 1)


def others(roadmap: Path) -> dict[str, Ask]:
    """How to ask each program that is here, with every mijlpaal of the routekaart that has an eind."""
    if not shutil.which("task") and not shutil.which("ledger"):
        return {}
    folder = roadmap.parent
    subprocess.run([sys.executable, __file__, str(roadmap)], check=True)  # apart, so that the bench itself stays small
    quiet = ("rc.gc=off", "rc.verbose=nothing", "rc.confirmation=off")
    task = ("task", *quiet, f"due.before:{END}", "+PENDING", "ls")
    ledger = ("ledger", "--file", str(folder / "ledger"), "register", "--uncleared", "--end", f"{END:%Y/%m/%d}")
    known = {
        "task": partial(run, *task, TASKRC=str(folder / "task" / "taskrc")),
        "ledger": partial(run, *ledger),
    }
    return {name: asked for name, asked in known.items() if shutil.which(name)}


def _write(roadmap: Path) -> None:
    from routehln.files.read.read import read_routekaart  # noqa: PLC0415  # only the process that writes needs it
    from routehln.rules.mijlpaal.mijlpalen import mijlpalen  # noqa: PLC0415  # as above

    found = mijlpalen(read_routekaart(roadmap).routekaart)
    dated = sorted(((each.titel, each.eind) for each in found if each.eind), key=itemgetter(1))
    entries = (f"{eind:%Y/%m/%d} ! {titel}\n    (te doen)  1\n" for titel, eind in dated)
    (roadmap.parent / "ledger").write_text("\n".join(entries), encoding="utf-8")
    tasks = (
        f'[description:{json.dumps(titel)} due:"{_seconds(eind)}" status:"pending" uuid:"{UUID(int=number)}"]\n'
        for number, (titel, eind) in enumerate(dated, start=1)
    )
    folder = roadmap.parent / "task"
    folder.mkdir()
    (folder / "pending.data").write_text("".join(tasks), encoding="utf-8")
    (folder / "taskrc").write_text(f"data.location={folder}\n", encoding="utf-8")


def _seconds(day: date) -> int:
    return int(datetime.combine(day, time(), UTC).timestamp())


if __name__ == "__main__":
    _write(Path(sys.argv[1]))
