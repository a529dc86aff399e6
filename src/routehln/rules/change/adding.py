"""Make a new record: its id, of its words, and the file where its like stand (contract section 5, `add`)."""

import re
import unicodedata
from collections.abc import Container, Mapping
from itertools import chain, count

from routehln.model.answers.change import NewRecord
from routehln.model.records.place import FileName
from routehln.model.records.records import LIST_OF, Fase, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart

MAX_WORDS = 6
_APART = re.compile(r"[^a-z0-9]+")


def new_record(
    routekaart: Routekaart, kind: type[Stap], velden: Mapping[str, str | None], bestand: FileName | None
) -> NewRecord:
    """Make a record of these fields, with a unique id, for `bestand` or else for the file where its like stand."""
    text = velden["titel" if kind is Tussenstop else "omschrijving"] or ""
    fields: dict[str, str | tuple[str, ...]] = {"id": unique_id(text, routekaart)}
    fields |= {key: velden[key] or "" for key in kind.model_fields if velden.get(key)}
    home = bestand or _home(routekaart, kind, velden)
    return NewRecord(home, LIST_OF[kind], fields)


def unique_id(text: str, routekaart: Routekaart) -> str:
    """Make an id of the first words of a text that no tussenstop or kalenderregel has yet."""
    return free_id(id_of_words(text), routekaart.by_id)


def id_of_words(text: str) -> str:
    """Make an id of the first words of a text."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join([word for word in _APART.split(plain) if word][:MAX_WORDS]) or "nieuw"


def free_id(base: str, taken: Container[str | None]) -> str:
    """Give the first of `base`, `base-2`, `base-3` and so on that isn't taken."""
    numbered = (f"{base}-{number}" for number in count(2))
    return next(name for name in chain([base], numbered) if name not in taken)


def file_of(routekaart: Routekaart, lijst: str) -> FileName:
    """Give the file where records of this list already stand, else one of their own beside the programme's."""
    records = getattr(routekaart, lijst)
    if records:
        bestand: FileName = records[-1].source.bestand
        return bestand
    return FileName(routekaart.programma.source.bestand.folder, f"{lijst}.yaml")


def fase_for(routekaart: Routekaart) -> Fase | None:
    """Give the fase of a new kalenderregel where there is only one to choose from."""
    return routekaart.fasen[0] if len(routekaart.fasen) == 1 else None


def _home(routekaart: Routekaart, kind: type[Stap], velden: Mapping[str, str | None]) -> FileName:
    """Choose the file of the last record of its kind with the same fase (a row) or onderdeel (a tussenstop)."""
    shared = "onderdeel" if kind is Tussenstop else "fase"
    alike = [stap for stap in routekaart.steps if type(stap) is kind]
    meant = _means(routekaart, shared, velden.get(shared))
    same = [stap for stap in alike if _means(routekaart, shared, getattr(stap, shared)) == meant]
    return same[-1].source.bestand if same else file_of(routekaart, LIST_OF[kind])


def _means(routekaart: Routekaart, key: str, name: str | None) -> object:
    if name is None:
        return None
    return routekaart.fase(name) if key == "fase" else routekaart.onderdeel(name)
