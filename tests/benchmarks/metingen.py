"""A routekaart with indicatoren that are measured for years in several gebieden, for what `make bench` asks of it."""

import random
import time
from functools import partial
from pathlib import Path

from process import Ratio, ratio, run

GEBIEDEN = ("eigen", "zuid", "stad", "nederland")
HEAD = "routekaart: {naam: Gemeten, begin: '2021', einde: '2047'}\n"
ASKED = 15
SETTLED = 2.5  # seconds: after these a file's times tell whether it changed


def generate(folder: Path, indicatoren: int, years: int, seed: int = 1) -> Path:
    """Write so many indicatoren, measured in every gebied for so many years; gives the folder."""
    dice = random.Random(seed)  # noqa: S311  # the same values every time is the point
    folder.mkdir(parents=True)
    (folder / "programma.yaml").write_text(HEAD, encoding="utf-8")
    gebieden = "".join(f"  - {{id: {gebied}, eigen: {str(gebied == 'eigen').lower()}}}\n" for gebied in GEBIEDEN)
    (folder / "gebieden.yaml").write_text(f"gebieden:\n{gebieden}", encoding="utf-8")
    goal = "richting: lager, streefwaarde: {gebied: nederland, jaar: 2047}"
    ids = [f"indicator-{number}" for number in range(indicatoren)]
    listed = "".join(f"      - {{id: {record_id}, eenheid: procent, {goal}}}\n" for record_id in ids)
    text = f"leefgebieden:\n  - id: wonen\n    indicatoren:\n{listed}"
    (folder / "leefgebieden.yaml").write_text(text, encoding="utf-8")
    for record_id in ids:
        metingen = [_meting(record_id, gebied, 2021 + year, dice) for gebied in GEBIEDEN for year in range(years)]
        (folder / f"metingen-{record_id}.yaml").write_text("metingen:\n" + "".join(metingen), encoding="utf-8")
    return folder


def _meting(indicator: str, gebied: str, year: int, dice: random.Random) -> str:
    where = "" if gebied == "eigen" else f"    gebied: {gebied}\n"
    return f"  - indicator: {indicator}\n{where}    jaar: {year}\n    waarde: {dice.randint(100, 400) / 10}\n"


def measured(folder: Path, program: str) -> Ratio:
    """Ask `monitor` of 50 indicatoren, 25 years and 4 gebieden, with a snapshot, as a ratio to an empty Python."""
    roadmap = generate(folder / "roadmap", 50, 25)
    environment = {"XDG_CACHE_HOME": str(folder / "cache"), "ROUTEHLN_SNAPSHOT": "1", "ROUTEHLN_ROADMAP": str(roadmap)}
    ask = partial(run, program, "monitor", "--jaar", "2046", **environment)
    ask()
    time.sleep(SETTLED)
    ask()
    return ratio(ask, ASKED)
