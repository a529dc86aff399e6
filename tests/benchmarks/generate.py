"""A routekaart of any size over 25 years, the same for the same seed: what `make bench` measures."""

import random
from collections.abc import Iterable
from pathlib import Path

HEAD = """\
routekaart:
  naam: Gegenereerd
  begin: '2021'
  einde: '2047'
  onderdelen:
    - {id: programmabreed, naam: Programmabreed}
    - {id: organisatie, naam: Organisatie}
fasen:
  - {id: ontwerpen, nummer: 1, naam: Ontwerpen}
  - {id: uitvoeren, nummer: 2, naam: Uitvoeren}
leefgebieden:
  - {id: leren, naam: Leren}
  - {id: werken, naam: Werken}
  - {id: wonen, naam: Wonen}
"""
PARTS = ("Leren", "Werken", "Wonen", "Programmabreed", "Organisatie")
DEEDS = ("Vaststellen", "Uitwerken", "Opstellen", "Starten met", "Evalueren", "Aanstellen")
THINGS = ("projectplan", "indicatoren", "interventies", "begroting", "werkgroep", "convenant", "monitor", "gebiedsteam")
PLACES = ("Hoensbroek", "Vrieheide", "GMS", "Kasteelbuurt", "Slakhorst", "de wijk", "de school", "het buurthuis")
MONTHS = ("januari", "maart", "mei", "juni", "september", "oktober", "november", "december")


def generate(folder: Path, rows: int, per_file: int = 250, seed: int = 1) -> Path:
    """Write `rows` kalenderregels and two tussenstops for every five rows under `folder`; gives the folder."""
    dice = random.Random(seed)  # noqa: S311  # the same rows every time is the point
    folder.mkdir(parents=True)
    (folder / "programma.yaml").write_text(HEAD, encoding="utf-8")
    stops = rows * 2 // 5
    for start in range(0, stops, per_file):
        records = (_stop(number, dice) for number in range(start, min(start + per_file, stops)))
        _write(folder / f"tussenstops-{start:06}.yaml", "tussenstops", records)
    for start in range(0, rows, per_file):
        records = (_row(number, stops, dice) for number in range(start, min(start + per_file, rows)))
        _write(folder / f"kalender-{start:06}.yaml", "kalender", records)
    return folder


def change(folder: Path, number: int, seed: int = 2) -> None:
    """Give `number` records under `folder` another moment or other words, spread over the files."""
    dice = random.Random(seed)  # noqa: S311  # as above
    files = sorted(file for file in folder.rglob("*.yaml") if "    moment: " in file.read_text(encoding="utf-8"))
    for _ in range(number):
        file = dice.choice(files)
        lines = file.read_text(encoding="utf-8").split("\n")
        at = dice.choice([at for at, line in enumerate(lines) if line.startswith("    moment: ")])
        lines[at] = f"    moment: {_moment(dice)}"
        file.write_text("\n".join(lines), encoding="utf-8")


def _write(file: Path, key: str, records: Iterable[str]) -> None:
    file.write_text(f"{key}:\n" + "\n".join(records), encoding="utf-8")


def _words(dice: random.Random) -> str:
    return f"{dice.choice(DEEDS)} {dice.choice(THINGS)} {dice.choice(THINGS)} {dice.choice(PLACES)}"


def _moment(dice: random.Random) -> str:
    year = dice.randint(2021, 2046)
    kinds = (
        f"Q{dice.randint(1, 4)} {year}",
        f"{dice.choice(MONTHS)} {year}",
        f"Alliantieoverleg {dice.choice(MONTHS)} {year}",
        f"{dice.randint(1, 28)} {dice.choice(MONTHS)} {year}",
    )
    return dice.choice(kinds)


def _stop(number: int, dice: random.Random) -> str:
    return (
        f"  - id: stop-{number}\n    titel: {_words(dice)} {number}\n    moment: {_moment(dice)}\n"
        f"    hoofdstuk: '3.{number % 5}'\n    onderdeel: {dice.choice(PARTS)}\n"
    )


def _row(number: int, stops: int, dice: random.Random) -> str:
    link = f"    tussenstop: stop-{dice.randrange(stops)}\n" if dice.random() < 0.8 else ""
    return (
        f"  - id: kal-{number}\n    fase: 2. Uitvoeren\n    moment: {_moment(dice)}\n"
        f"    omschrijving: {_words(dice)} {number}\n    onderdeel: {dice.choice(PARTS)}\n{link}"
    )
