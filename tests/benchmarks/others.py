"""The same rows in other programs, where they are installed: what is open and due by the end of October 2021."""

import json
import shutil
from datetime import UTC, date, datetime, time
from operator import itemgetter
from pathlib import Path
from uuid import UUID

from process import Ask, run

from routehln.files.read import read_routekaart
from routehln.rules.mijlpalen import mijlpalen

END = date(2021, 11, 1)


def taskwarrior(roadmap: Path) -> Ask | None:
    """Taskwarrior with a task for each mijlpaal that has an eind."""
    if not shutil.which("task"):
        return None
    data = roadmap.parent / "task"
    data.mkdir()
    lines = (
        f'[description:{json.dumps(titel)} due:"{_seconds(eind)}" entry:"{_seconds(date(2021, 1, 1))}" status:"pending"'
        f' uuid:"{UUID(int=number)}"]'
        for number, (titel, eind) in enumerate(_dated(roadmap), start=1)
    )
    (data / "pending.data").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (data / "taskrc").write_text(f"data.location={data}\n", encoding="utf-8")
    asked = ("rc.gc=off", "rc.verbose=nothing", "rc.confirmation=off", f"due.before:{END}", "+PENDING", "ls")
    return lambda: run("task", *asked, TASKRC=str(data / "taskrc"))


def ledger(roadmap: Path) -> Ask | None:
    """Ledger with an uncleared entry for each mijlpaal that has an eind."""
    if not shutil.which("ledger"):
        return None
    journal = roadmap.parent / "mijlpalen.ledger"
    entries = (f"{eind:%Y/%m/%d} ! {titel}\n    (te doen)  1\n" for titel, eind in _dated(roadmap))
    journal.write_text("\n".join(entries), encoding="utf-8")
    return lambda: run("ledger", "--file", str(journal), "register", "--uncleared", "--end", f"{END:%Y/%m/%d}")


def _dated(roadmap: Path) -> list[tuple[str, date]]:
    """The title and eind of each mijlpaal that has one, by eind."""
    found = mijlpalen(read_routekaart(roadmap).routekaart)
    return sorted(((each.titel, each.eind) for each in found if each.eind), key=itemgetter(1))


def _seconds(day: date) -> int:
    return int(datetime.combine(day, time(), UTC).timestamp())
