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


def generate(folder: Path, records: int, per_file: int = 250, seed: int = 1) -> Path:
    """Write so many kalenderregels and tussenstops, five to two, under `folder`; gives the folder."""
    dice = random.Random(seed)  # noqa: S311  # the same rows every time is the point
    folder.mkdir(parents=True)
    (folder / "programma.yaml").write_text(HEAD, encoding="utf-8")
    stops = records * 2 // 7
    for start in range(0, stops, per_file):
        texts = (_stop(number, dice) for number in range(start, min(start + per_file, stops)))
        _write(folder / f"tussenstops-{start:06}.yaml", "tussenstops", texts)
    rows = records - stops
    for start in range(0, rows, per_file):
        texts = (_row(number, stops, dice) for number in range(start, min(start + per_file, rows)))
        _write(folder / f"kalender-{start:06}.yaml", "kalender", texts)
    return folder


def _write(file: Path, key: str, texts: Iterable[str]) -> None:
    file.write_text(f"{key}:\n" + "\n".join(texts), encoding="utf-8")


def _words(dice: random.Random) -> str:
    return f"{dice.choice(DEEDS)} {dice.choice(THINGS)} {dice.choice(THINGS)} {dice.choice(PLACES)}"


def moment(dice: random.Random) -> str:
    """Any moment of the programme's years."""
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
        f"  - id: stop-{number}\n    titel: {_words(dice)} {number}\n    moment: {moment(dice)}\n"
        f"    hoofdstuk: '3.{number % 5}'\n    onderdeel: {dice.choice(PARTS)}\n"
    )


def _row(number: int, stops: int, dice: random.Random) -> str:
    link = f"    tussenstop: stop-{dice.randrange(stops)}\n" if dice.random() < 0.8 else ""
    return (
        f"  - id: kal-{number:03}\n    fase: 2. Uitvoeren\n    moment: {moment(dice)}\n"
        f"    omschrijving: {_words(dice)} {number}\n    onderdeel: {dice.choice(PARTS)}\n{link}"
    )
