"""Verdicts about sameness: they speak of records that exist, and don't contradict each other (contract section 2)."""

from collections.abc import Iterator

from routehln.model.answers.regel_id import RegelId
from routehln.model.names import nearest, short
from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel

REPEAT = ("afstemming", "dubbel_van")


def verdict_is_about_records(routekaart: Routekaart) -> Iterator[Hit]:
    """Find verdicts about a record that doesn't exist, or about the record itself."""
    for stap in routekaart.by_id.values():
        for path, twin_id in _verdicts(stap):
            if twin_id == stap.id:
                yield Hit(stap, path, f"'{twin_id}' is dit record zelf")
            elif twin_id not in routekaart.by_id and twin_id not in routekaart.spoiled:
                near = nearest(twin_id, routekaart.by_id)
                yield Hit(stap, path, f"'{short(twin_id)}' bestaat niet (meer){near}", unsure=True)


def _verdicts(stap: Stap) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Give each id that the afstemming of a record names, with its path."""
    if stap.afstemming.dubbel_van:
        yield REPEAT, stap.afstemming.dubbel_van
    for index, apart_id in enumerate(stap.afstemming.apart_van):
        yield ("afstemming", "apart_van", index), apart_id


def no_circle(routekaart: Routekaart) -> Iterator[Hit]:
    """Find records that repeat each other in a circle: one of them should be the original."""
    for stap in routekaart.steps:
        chain = _chain(routekaart, stap.id)
        if len(chain) > 2 and chain[-1] == stap.id:  # noqa: PLR2004  # repeating itself is another rule
            yield Hit(stap, REPEAT, f"dit draait in een kring ({' → '.join(chain)}); één ervan is het origineel")


def repeats_an_original(routekaart: Routekaart) -> Iterator[Hit]:
    """Find records that repeat a repeat."""
    for stap in routekaart.steps:
        chain = _chain(routekaart, stap.id)
        if len(chain) > 2 and len(set(chain)) == len(chain):  # noqa: PLR2004  # the record, a repeat, an original
            yield Hit(stap, REPEAT, f"'{chain[1]}' is zelf dubbel; schrijf 'dubbel_van: {chain[-1]}'")


def one_verdict(routekaart: Routekaart) -> Iterator[Hit]:
    """Find records that belong to one mijlpaal, while one of them has the other in `apart_van`."""
    mijlpaal_ids = routekaart.mijlpaal_ids
    for stap in routekaart.by_id.values():
        for index, apart_id in enumerate(stap.afstemming.apart_van):
            if apart_id != stap.id and mijlpaal_ids.get(apart_id) == mijlpaal_ids[stap.id]:
                sentence = (
                    f"'{stap.id}' en '{apart_id}' staan als apart, maar zijn één mijlpaal; haal een van beide weg"
                )
                yield Hit(stap, ("afstemming", "apart_van", index), sentence)


def _chain(routekaart: Routekaart, step_id: str) -> list[str]:
    """Give this id, what it repeats, what that repeats, …; a circle ends where it comes back."""
    chain = [step_id]
    stap = routekaart.by_id.get(step_id)
    while stap and stap.afstemming.dubbel_van:
        chain.append(stap.afstemming.dubbel_van)
        if chain[-1] in chain[:-1]:
            break
        stap = routekaart.by_id.get(chain[-1])
    return chain


VERDICTS = (
    Regel(
        RegelId.AFSTEMMING_ZONDER_RECORD, "fout", "een oordeel gaat over records die bestaan", verdict_is_about_records
    ),
    Regel(RegelId.DUBBEL_IN_KRING, "fout", "records herhalen elkaar niet in een kring", no_circle),
    Regel(RegelId.DUBBEL_VAN_DUBBEL, "waarschuwing", "'dubbel_van' wijst naar het origineel", repeats_an_original),
    Regel(RegelId.DUBBEL_EN_APART, "fout", "wat apart is, is niet ook gekoppeld of dubbel", one_verdict),
)
