"""A routekaart of fifteen files with a long history: what `verloop` costs, and what it adds to other questions."""

import random
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from generate import generate, moment
from process import Ask, Ratio, ratio, run

COMMITS = (400, 5_000)
RECORDS, PER_FILE = 280, 20  # in fourteen files, beside the one with the programme
FIRST_DAY = 1_630_490_400  # seconds since 1970: 1 September 2021
_MOMENT = re.compile(r"^    moment: .*$", re.MULTILINE)


def measured(folder: Path, commits: int, routehln: str) -> Iterator[tuple[str, Ratio]]:
    """Ask of a history of so many commits, each of which moves one record."""
    roadmap = generate(folder / "roadmap", RECORDS, PER_FILE)
    subprocess.run(["git", "-C", str(folder), "init", "--quiet", "--initial-branch=main"], check=True)
    stream = b"".join(_stream(roadmap, commits))
    subprocess.run(["git", "-C", str(folder), "fast-import", "--quiet"], input=stream, check=True)
    subprocess.run(["git", "-C", str(folder), "reset", "--quiet", "--hard", "main"], check=True)
    cache = folder / "cache"
    variables = {"XDG_CACHE_HOME": str(cache), "ROUTEHLN_SNAPSHOT": "1", "ROUTEHLN_ROADMAP": str(roadmap)}

    def ask(*args: str) -> Ask:
        return partial(run, routehln, *args, **variables)

    runs = 5 if commits < COMMITS[-1] else 2
    forget = partial(shutil.rmtree, cache, ignore_errors=True)
    yield "verloop, first", ratio(ask("verloop"), runs, forget)
    yield "verloop, again", ratio(ask("verloop"), 15)
    for name, args in (("show", ("show", "kal-007")), ("agenda", ("agenda", "--peildatum", "2021-10-01"))):
        ask(*args)()
        yield f"{name}, with its history", ratio(ask(*args), 15)
    (folder / ".git").rename(folder / "no-git")
    for name, args in (("show", ("show", "kal-007")), ("agenda", ("agenda", "--peildatum", "2021-10-01"))):
        yield f"{name}, without git", ratio(ask(*args), 15)


def _stream(roadmap: Path, commits: int) -> Iterator[bytes]:
    """Give a stream for `git fast-import`: all files, then one of them with another moment in each commit."""
    dice = random.Random(3)  # noqa: S311  # the same history every time is the point
    texts = {file: file.read_text(encoding="utf-8") for file in sorted(roadmap.iterdir())}
    yield from _commit(0, texts)
    dated = [file for file, text in texts.items() if _MOMENT.search(text)]
    for number in range(1, commits):
        file = dice.choice(dated)
        place = dice.choice(list(_MOMENT.finditer(texts[file])))
        texts[file] = f"{texts[file][: place.start()]}    moment: {moment(dice)}{texts[file][place.end() :]}"
        yield from _commit(number, {file: texts[file]})


def _commit(number: int, texts: dict[Path, str]) -> Iterator[bytes]:
    seconds = FIRST_DAY + number * 86_400
    yield f"commit refs/heads/main\ncommitter bench <bench@example.org> {seconds} +0200\ndata 0\n".encode()
    for file, text in texts.items():
        content = text.encode()
        yield f"M 100644 inline roadmap/{file.name}\ndata {len(content)}\n".encode() + content + b"\n"
