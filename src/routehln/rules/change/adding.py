"""Make a new record: its id, out of its words, and its file, that of records like it (contract section 5, `add`)."""

import re
import unicodedata
from collections.abc import Container, Mapping, Sequence
from itertools import chain, count

from routehln.model.answers.change import NewRecord
from routehln.model.records.place import FileName
from routehln.model.records.records import LIST_OF, Fase, Record, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart

MAX_WORDS = 6
_SEPARATORS = re.compile(r"[^a-z0-9]+")


def new_record(
    routekaart: Routekaart, kind: type[Stap], velden: Mapping[str, str | None], bestand: FileName | None
) -> NewRecord:
    """Make a record of these fields, with a unique id, for `bestand` or else for the file of records like it."""
    text = velden["titel" if kind is Tussenstop else "omschrijving"] or ""
    fields: dict[str, str | tuple[str, ...]] = {"id": unique_id(text, routekaart)}
    fields |= {key: velden[key] or "" for key in kind.model_fields if velden.get(key)}
    lijst = LIST_OF[kind]
    return NewRecord(bestand or home(routekaart, lijst, records_like(routekaart, kind, velden)), lijst, fields)


def unique_id(text: str, routekaart: Routekaart) -> str:
    """Make an id of the first words of a text that no tussenstop or kalenderregel has yet."""
    return free_id(id_of_words(text), routekaart.by_id)


def id_of_words(text: str) -> str:
    """Make an id of the first words of a text."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join([word for word in _SEPARATORS.split(plain) if word][:MAX_WORDS]) or "nieuw"


def free_id(base: str, taken: Container[str | None]) -> str:
    """Give the first of `base`, `base-2`, `base-3` and so on that isn't taken."""
    numbered = (f"{base}-{number}" for number in count(2))
    return next(name for name in chain([base], numbered) if name not in taken)


def fase_for(routekaart: Routekaart) -> Fase | None:
    """Give the fase of a new kalenderregel where there is only one to choose from."""
    return routekaart.fasen[0] if len(routekaart.fasen) == 1 else None


def home(routekaart: Routekaart, lijst: str, alike: Sequence[Record]) -> FileName:
    """Choose the file of the last of these records; without any `LIJST.yaml` in the roadmap folder."""
    if alike:
        return alike[-1].source.bestand
    return FileName(routekaart.programma.source.bestand.folder, f"{lijst}.yaml")


def records_like(routekaart: Routekaart, kind: type[Record], velden: Mapping[str, str | None]) -> list[Stap]:
    """List the records of a kind with the fase (of rows) or onderdeel (of tussenstops) of these fields, else all."""
    key, meaning = ("onderdeel", routekaart.onderdeel) if kind is Tussenstop else ("fase", routekaart.fase)
    meant = meaning(velden.get(key) or "")
    of_kind = [stap for stap in routekaart.steps if type(stap) is kind]
    return [stap for stap in of_kind if meaning(getattr(stap, key) or "") == meant] or of_kind
