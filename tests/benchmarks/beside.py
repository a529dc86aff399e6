"""How long one question to twenty programmes takes, of a thousand records each."""

import shutil
import time
from functools import partial
from itertools import chain
from pathlib import Path

from generate import generate
from process import Ratio, ratio, run

PROGRAMMES = 20
RECORDS = 1_000
SETTLED = 2.5  # seconds: after these a file's times tell whether it changed
TIMES = 9
QUESTIONS = {
    "due --maand 2021-10, warm": ("due", "--maand", "2021-10"),
    "list --zoek, warm": ("list", "--zoek", "kal-007"),
    "acties, warm": ("acties",),
}


def measured(folder: Path, routehln: str) -> list[tuple[str, Ratio]]:
    """Ask each question of all programmes at once, with a snapshot of each."""
    roadmaps = [folder / str(number) / "roadmap" for number in range(PROGRAMMES)]
    first, *others = roadmaps
    generate(first, RECORDS)
    for roadmap in others:
        shutil.copytree(first, roadmap)
    named = list(chain.from_iterable(("--roadmap", str(roadmap)) for roadmap in roadmaps))
    ratios: list[tuple[str, Ratio]] = []
    for name, words in QUESTIONS.items():
        ask = partial(run, routehln, *words, *named, XDG_CACHE_HOME=str(folder / "cache"), ROUTEHLN_SNAPSHOT="1")
        for _ in range(2):
            ask()
            time.sleep(SETTLED)
        ratios.append((name, ratio(ask, TIMES)))
    return ratios
