"""The advice of `import` about onderdelen that the source names and the routekaart doesn't have."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from routehln.model.names import short
from routehln.views.report.words import counted, listed


def to_add(
    names: Mapping[str, int], pairs: Iterable[tuple[str, str]], bestand: str, without_onderdeel: Sequence[str]
) -> Iterator[str]:
    """Say what to write in a file without leefgebieden, for the rows to be read.

    Args:
        names: how many rows name each leefgebied.
        pairs: the id and the name of each of these, as a file has them.
        bestand: the file to write in.
        without_onderdeel: the ids of what is there already, and will have to name one too.
    """
    yield f"Deze routekaart heeft nog geen leefgebieden; uw planning noemt er {len(names)}: {_counts(names)}."
    yield f"Zet dit in {bestand}, en lees uw planning dan nog eens in:"
    yield "leefgebieden:"
    for record_id, name in pairs:
        yield f"  - id: {record_id}"
        yield f"    naam: {name}"
    if without_onderdeel:
        yield f"Wat er al staat, noemt er dan ook een, of gaat weg: {listed(without_onderdeel)}."


def to_explain(names: Mapping[str, int]) -> str:
    """Say what can be done about names that only this source has."""
    return (
        f"Geen leefgebied of onderdeel van deze routekaart: {_counts(names)}. Heet het hier anders, geef het dan dat "
        "woord als alias (aliassen: […]); is het nieuw, zet het erbij."
    )


def _counts(names: Mapping[str, int]) -> str:
    return ", ".join([f"'{short(name)}' ({counted(count, 'rij', 'rijen')})" for name, count in names.items()])
