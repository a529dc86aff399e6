"""Which mijlpalen a reader asked for."""

from collections.abc import Callable, Collection

from routehln.model.mijlpaal.mijlpaal import Mijlpaal


def select(
    mijlpalen: list[Mijlpaal],
    *,
    onderdelen: Collection[str] = (),
    fasen: Collection[str] = (),
    eigenaren: Collection[str] = (),
    statussen: Collection[str] = (),
    overleg: str | None = None,
    zoek: str | None = None,
) -> list[Mijlpaal]:
    """The mijlpalen for which everything that is given holds; of several onderdelen, fasen, … any of them.

    Onderdelen go by name, fasen and the overleg by id, eigenaren by name whatever the case; `zoek` finds text in the
    title, the id and every source's title.
    """
    tests: list[Callable[[Mijlpaal], bool]] = []
    if onderdelen:
        tests.append(lambda each: each.onderdeel in onderdelen)
    if fasen:
        tests.append(lambda each: each.fase in fasen)
    if eigenaren:
        owners = {owner.casefold() for owner in eigenaren}
        tests.append(lambda each: (each.eigenaar or "").casefold() in owners)
    if statussen:
        tests.append(lambda each: each.status in statussen)
    if overleg is not None:
        tests.append(lambda each: overleg in each.overleggen)
    if zoek is not None:
        tests.append(lambda each: zoek.casefold() in each.words)
    return [each for each in mijlpalen if all(test(each) for test in tests)]
