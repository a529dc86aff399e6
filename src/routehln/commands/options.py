"""The options that commands share, each said once. Cheap to import: every command's `--help` loads this."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from typer import Argument, Option

Formaat = Annotated[
    Literal["tabel", "json", "csv", "md"],
    Option("--formaat", help="Hoe het antwoord eruitziet: tabel, json, csv of md.", metavar="FORMAAT"),
]
Peildatum = Annotated[
    str | None,
    Option("--peildatum", help="De dag waarvan het antwoord spreekt; anders vandaag.", metavar="JJJJ-MM-DD"),
]
Onderdeel = Annotated[
    str | None,
    Option("--onderdeel", help="Alleen dit leefgebied of onderdeel, met naam, id of alias.", metavar="NAAM"),
]
Fase = Annotated[str | None, Option("--fase", help="Alleen deze fase, met nummer, naam of id.", metavar="FASE")]
Eigenaar = Annotated[str | None, Option("--eigenaar", help="Alleen wat van deze eigenaar is.", metavar="NAAM")]
Droog = Annotated[bool, Option("--droog", help="Toon alleen wat er zou veranderen; schrijf niets.")]
RecordId = Annotated[str, Argument(help="Het id van een mijlpaal, tussenstop of kalenderregel.", metavar="ID")]


@dataclass
class Settings:
    """What holds for every command, given before or after its name."""

    roadmap: Path | None = None
    geen_kleur: bool = False
    debug: bool = False
