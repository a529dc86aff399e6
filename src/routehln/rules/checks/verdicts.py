"""Verdicts about sameness: they speak of records that exist, and don't contradict each other (contract section 2)."""

from collections.abc import Iterator

from routehln.model.answers.regel_id import RegelId
from routehln.model.names import nearest, short
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel

REPEAT = ("afstemming", "dubbel_van")


def known_verdict(routekaart: Routekaart) -> Iterator[Hit]:
    """A verdict about sameness speaks of records that exist, and not of itself."""
    for stap in routekaart.by_id.values():
        verdicts: list[tuple[tuple[str | int, ...], str | None]] = [
            (("dubbel_van",), stap.afstemming.dubbel_van),
            *((("apart_van", index), other) for index, other in enumerate(stap.afstemming.apart_van)),
        ]
        for path, other in verdicts:
            if other is None:
                continue
            if other == stap.id:
                yield Hit(stap, ("afstemming", *path), f"'{other}' is dit record zelf")
            elif other not in routekaart.by_id:
                near = nearest(other, routekaart.by_id)
                yield Hit(stap, ("afstemming", *path), f"'{short(other)}' bestaat niet (meer){near}", unsure=True)


def no_circle(routekaart: Routekaart) -> Iterator[Hit]:
    """Records don't repeat each other in a circle: one of them is the original."""
    for stap in routekaart.steps:
        chain = _chain(routekaart, stap.id)
        if len(chain) > 2 and chain[-1] == stap.id:  # noqa: PLR2004  # repeating itself is another rule
            yield Hit(stap, REPEAT, f"dit draait in een kring ({' → '.join(chain)}); één ervan is het origineel")


def repeats_an_original(routekaart: Routekaart) -> Iterator[Hit]:
    """What a record repeats is itself no repeat."""
    for stap in routekaart.steps:
        chain = _chain(routekaart, stap.id)
        if len(chain) > 2 and len(set(chain)) == len(chain):  # noqa: PLR2004  # the record, a repeat, an original
            yield Hit(stap, REPEAT, f"'{chain[1]}' is zelf dubbel; schrijf 'dubbel_van: {chain[-1]}'")


def one_verdict(routekaart: Routekaart) -> Iterator[Hit]:
    """Two records are one mijlpaal or different, not both."""
    for group in routekaart.groups:
        together = {stap.id for stap in group}
        for stap in group:
            for index, other in enumerate(stap.afstemming.apart_van):
                if other in together and other != stap.id:
                    sentence = (
                        f"'{stap.id}' en '{other}' staan als apart, maar zijn één mijlpaal; haal een van beide weg"
                    )
                    yield Hit(stap, ("afstemming", "apart_van", index), sentence)


def _chain(routekaart: Routekaart, known: str) -> list[str]:
    """This id, what it repeats, what that repeats, …; a circle ends where it comes back."""
    chain = [known]
    while (stap := routekaart.by_id.get(chain[-1])) and stap.afstemming.dubbel_van:
        chain.append(stap.afstemming.dubbel_van)
        if chain[-1] in chain[:-1]:
            break
    return chain


VERDICTS = (
    Regel(RegelId.AFSTEMMING_ZONDER_RECORD, "fout", "een oordeel gaat over records die bestaan", known_verdict),
    Regel(RegelId.DUBBEL_IN_KRING, "fout", "records herhalen elkaar niet in een kring", no_circle),
    Regel(RegelId.DUBBEL_VAN_DUBBEL, "waarschuwing", "'dubbel_van' wijst naar het origineel", repeats_an_original),
    Regel(RegelId.DUBBEL_EN_APART, "fout", "wat apart is, is niet ook gekoppeld of dubbel", one_verdict),
)
