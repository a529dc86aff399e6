"""Routekaarten for the tests of `reconcile`: some with the truth about them, and short ones out of text."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, TypeVar

from ruamel.yaml import YAML

from routehln.files.read.read import read_routekaart
from routehln.model.answers.reconciliation import Reconciliation
from routehln.model.records.records import Kalenderregel, Tussenstop
from routehln.model.records.routekaart import Routekaart

ROUTEKAARTEN = Path(__file__).parent / "rules" / "reconcile" / "routekaarten"
PROGRAMME = """
routekaart:
  naam: Proef
  programma: Westerdal
  onderdelen: [{id: programmabreed, naam: Programmabreed}, {id: organisatie, naam: Organisatie}]
fasen: [{id: een, nummer: 1, naam: Een}]
gremia: [{id: regietafel, naam: Regietafel, besluitvormend: true}]
leefgebieden:
  - {id: leren, naam: Leren, aliassen: [Onderwijs en jeugd]}
  - {id: werken, naam: Werken, aliassen: [Werk, Werk en inkomen]}
  - {id: gezondheid, naam: Gezondheid}
  - {id: wonen, naam: Wonen}
"""

S = TypeVar("S", Tussenstop, Kalenderregel)


class Case(NamedTuple):
    """A routekaart without links or verdicts, and the truth about it."""

    routekaart: Routekaart
    links: dict[str, str]
    doubles: set[frozenset[str]]
    texts: list[str]


def read(text: str) -> Routekaart:
    """The routekaart of one file with this text, which must be sound."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "alles.yaml").write_text(text, encoding="utf-8")
        reading = read_routekaart(Path(folder))
    assert not reading.bevindingen, list(map(str, reading.bevindingen))
    return reading.routekaart


def load(name: str) -> Case:
    """One of the routekaarten, and the truth that its file has under 'waarheid'."""
    text = (ROUTEKAARTEN / f"{name}.yaml").read_text(encoding="utf-8")
    records, key, _ = text.partition("\nwaarheid:")
    assert key, f"{name} says nothing of the truth"
    truth = YAML(typ="safe", pure=True).load(text)["waarheid"]
    doubles = {frozenset(ids) for ids in truth["dubbel"]}
    return Case(read(records + "\n"), truth["koppelingen"], doubles, truth["tekst_spreekt_moment_tegen"])


def lines(
    *, stops: tuple[str, ...] = (), rows: tuple[str, ...] = (), more: str = "", programme: str = PROGRAMME
) -> Routekaart:
    """Records out of lines as `Wonen | Vaststellen woonvisie | oktober 2021`: stop-1, stop-2, row-1, …"""
    text = programme + more
    if stops:
        text += "tussenstops:\n" + "".join(_record("stop", at, line, "titel") for at, line in enumerate(stops, 1))
    if rows:
        text += "kalender:\n" + "".join(_record("row", at, line, "omschrijving") for at, line in enumerate(rows, 1))
    return read(text)


def _record(kind: str, number: int, line: str, text_key: str) -> str:
    onderdeel, text, moment, *extra = (part.strip() for part in line.split("|"))
    fase = "fase: een, " if kind == "row" else ""
    quoted = text.replace("'", "''")
    when = f", moment: '{moment}'" if moment else ""
    keys = "".join(f", {key}" for key in extra)
    return f"  - {{id: {kind}-{number}, {fase}onderdeel: {onderdeel}, {text_key}: '{quoted}'{when}{keys}}}\n"


def written(routekaart: Routekaart, answer: Reconciliation) -> Routekaart:
    """The routekaart with all that is `zeker` written into it, as `--toepassen` does."""
    links: dict[str, str] = {}
    for koppeling in answer.koppelingen:
        if koppeling.zeker:
            links |= dict.fromkeys(koppeling.kalender, koppeling.tussenstop)
    repeats: dict[str, str] = {}
    for dubbel in answer.dubbel:
        if dubbel.zeker:
            repeats |= dict.fromkeys(dubbel.ids[1:], dubbel.ids[0])
    return replace(
        routekaart,
        tussenstops=tuple(_repeat(stap, repeats) for stap in routekaart.tussenstops),
        kalender=tuple(
            _repeat(stap.model_copy(update={"tussenstop": links.get(stap.id, stap.tussenstop)}), repeats)
            for stap in routekaart.kalender
        ),
    )


def _repeat(stap: S, repeats: dict[str, str]) -> S:
    if stap.id not in repeats:
        return stap
    return stap.model_copy(update={"afstemming": stap.afstemming.model_copy(update={"dubbel_van": repeats[stap.id]})})
