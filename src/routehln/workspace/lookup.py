"""Look up what a typed name or id means in the routekaart; an unknown one is refused with the nearest that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from routehln.errors import WrongUsage
from routehln.model.names import begins, either, same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.mijlpaal.plain import Naam
    from routehln.model.records.base import Record
    from routehln.model.records.place import FileName
    from routehln.model.records.records import Actie, Onderdeel, Stap
    from routehln.model.records.routekaart import Routekaart

    TypedChoice = Mapping[str, list[str] | None]  # what was typed behind an option that chooses, by what rules call it
    # The lists of names or ids that are meant, by the same words; an option that wasn't given isn't there.
    Choice = dict[str, Any]


def choice(typed: TypedChoice, overzicht: Overzicht) -> Choice:
    """Give the names or ids that are meant by the values of options that choose; raises WrongUsage."""
    return {word: _FINDERS[word](names, overzicht) for word, names in typed.items() if names}


def onderdeel(name: str, routekaart: Routekaart | Overzicht) -> str:
    """Give the name of the onderdeel that is meant by its id, name or alias; raises WrongUsage."""
    meant = routekaart.onderdeel(name)
    if meant is None:
        from routehln.workspace.unknown import no_such

        raise no_such("--onderdeel", name, "leefgebied of onderdeel", routekaart.onderdelen)
    return meant.naam


def onderdelen(names: Sequence[str] | None, overzicht: Overzicht | Routekaart) -> list[str]:
    """List the names of the onderdelen that are meant, each by a name or the beginning of one; raises WrongUsage."""
    kind = "leefgebied of onderdeel"
    return [_chosen("--onderdeel", name, kind, overzicht.onderdelen).naam for name in names or []]


def fase(name: str, routekaart: Routekaart | Overzicht) -> str:
    """Give the id of the fase that is meant by its id, name or number; raises WrongUsage."""
    meant = routekaart.fase(name)
    if meant is None:
        from routehln.workspace.unknown import no_such

        raise no_such("--fase", name, "fase", routekaart.fasen)
    return meant.id


def fasen(names: list[str] | None, overzicht: Overzicht) -> list[str]:
    """List the ids of the fasen that are meant, each by a name or the beginning of one; raises WrongUsage."""
    return [_chosen("--fase", name, "fase", overzicht.fasen).id for name in names or []]


def _chosen(option: str, name: str, kind: str, existing: Sequence[Naam | Onderdeel]) -> Naam | Onderdeel:
    """Give the one that has this name, whatever its case, else the only one with a name that begins so.

    Raises WrongUsage, which calls what is sought a `kind`, where none or more than one is meant.
    """
    candidates: list[Naam | Onderdeel] = []
    for named in existing:
        if any(same(own, name) for own in named.namen):
            return named
        if any(begins(own, name) for own in named.namen):
            candidates.append(named)
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        raise WrongUsage(f"{option}: '{name}' kan {either(named.naam for named in candidates)} zijn")
    from routehln.workspace.unknown import no_such

    raise no_such(option, name, kind, existing)


def stap(routekaart: Routekaart, record_id: str) -> Stap:
    """Find the tussenstop or kalenderregel with this id; raises WrongUsage."""
    if record_id not in routekaart.by_id:
        if any(actie.id == record_id for actie in routekaart.acties):
            hint = f"routehln actie {record_id} gereed, of routehln set {record_id} moment MOMENT"
            raise WrongUsage(f"'{record_id}' is een actie, geen mijlpaal; zeg {hint}")
        from routehln.workspace.unknown import no_stap

        raise no_stap(record_id, routekaart.by_id)
    return routekaart.by_id[record_id]


def eigenaren(names: list[str] | None, overzicht: Overzicht) -> list[str]:
    """Give the names of `--eigenaar`; raises WrongUsage where somebody owns no mijlpaal and does no actie."""
    if not names:
        return []
    from routehln.rules.ask.select import eigenaren as owners

    return _existing(names, owners(overzicht), "--eigenaar")


def people(names: list[str] | None, overzicht: Overzicht) -> list[str]:
    """Give the names of `--wie`; raises WrongUsage where somebody has no actie, and no seat in a gremium either."""
    if not names:
        return []
    from routehln.rules.ask.acties import people as doers

    return _existing(names, doers(overzicht), "--wie")


def _existing(names: Iterable[str], existing: list[str], option: str) -> list[str]:
    """Give the existing name for each that was typed, in any case or only its beginning.

    Raises WrongUsage where nobody is called so, with the nearest name, or where more than one may be meant.
    """
    from routehln.model.names import nearest_by_word, short

    chosen: list[str] = []
    for name in names:
        exact = [own for own in existing if same(own, name)]
        candidates = exact or [own for own in existing if begins(own, name)]
        if not candidates:
            hint = nearest_by_word(name, existing) if existing else "; er is nog geen enkele naam ingevuld"
            raise WrongUsage(f"{option}: niemand heet hier '{short(name)}'{hint}")
        if not exact and len(candidates) > 1:
            raise WrongUsage(f"{option}: '{short(name)}' kan {either(candidates)} zijn")
        chosen.append(candidates[0])
    return chosen


_FINDERS: dict[str, Callable[[list[str], Overzicht], list[str]]] = {
    "onderdelen": onderdelen,
    "fasen": fasen,
    "eigenaren": eigenaren,
    "people": people,
}


def actie(routekaart: Routekaart, actie_id: str) -> Actie:
    """Find the actie with this id; raises WrongUsage."""
    from routehln.model.names import nearest

    for record in routekaart.acties:
        if record.id == actie_id:
            return record
    hint = nearest(actie_id, [record.id for record in routekaart.acties if record.id])
    raise WrongUsage(f"er is geen actie met het id '{actie_id}'{hint or '; zoek het met routehln acties --alle'}")


def record_named(routekaart: Routekaart, typed: str) -> Record | None:
    """Find the record with exactly this id; of those that share one `indicator:nulmeting` names another than the first.

    Raises WrongUsage where no record is that, or more than one.
    """
    if ":" not in typed:
        from routehln.rules.ask.find import record_of

        return record_of(routekaart, typed)
    from routehln.rules.rename.bearers import Refused, bearer_of

    try:
        return bearer_of(routekaart, typed).record
    except Refused as refused:
        raise WrongUsage(str(refused)) from None


def value(routekaart: Routekaart, record_id: str, key: str) -> object:
    """Give the value of one key of the record with exactly this id; raises WrongUsage."""
    from routehln.model.records.records import PROGRAMMA

    record = record_named(routekaart, record_id)
    if record is None and record_id == PROGRAMMA:
        record = routekaart.programma
    if record is None:
        from routehln.workspace.unknown import no_record

        raise no_record(routekaart, record_id)
    keys = type(record).model_fields
    if key not in keys:
        from routehln.model.names import nearest

        raise WrongUsage(f"--veld: '{key}' is geen sleutel van '{record_id}'{nearest(key, keys)}")
    return getattr(record, key)


def file_name(routekaart: Routekaart, path: str | None, option: str = "--bestand") -> FileName | None:
    """Give the name of the file at this path, with the folder of the routekaart in front or not; raises WrongUsage.

    None where the option wasn't given.
    """
    if path is None:
        return None
    from pathlib import PurePosixPath

    from routehln.model.records.place import FileName

    folder = routekaart.programma.source.bestand.folder
    parts = PurePosixPath(path).parts
    if parts[:1] == (folder,):
        parts = parts[1:]
    outside_or_hidden = any(part.startswith(("/", ".")) for part in parts)
    if not parts or outside_or_hidden or "\n" in path or PurePosixPath(path).suffix != ".yaml":
        raise WrongUsage(f"{option}: noem een .yaml-bestand in de map '{folder}', bijvoorbeeld {folder}/kalender.yaml")
    return FileName(folder, "/".join(parts))
