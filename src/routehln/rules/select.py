"""Which mijlpalen a reader asked for."""

from collections.abc import Callable

from routehln.model.mijlpaal import Mijlpaal


def select(
    mijlpalen: list[Mijlpaal],
    *,
    onderdeel: str | None = None,
    fase: str | None = None,
    eigenaar: str | None = None,
    status: str | None = None,
    overleg: str | None = None,
    zoek: str | None = None,
) -> list[Mijlpaal]:
    """The mijlpalen for which everything that is given holds; `onderdeel` by name, `fase` and `overleg` by id.

    `eigenaar` compares whatever the case, `zoek` finds text in the title, the id and every source's title.
    """
    tests: list[Callable[[Mijlpaal], bool]] = []
    if onderdeel is not None:
        tests.append(lambda each: each.onderdeel == onderdeel)
    if fase is not None:
        tests.append(lambda each: each.fase == fase)
    if eigenaar is not None:
        tests.append(lambda each: (each.eigenaar or "").casefold() == eigenaar.casefold())
    if status is not None:
        tests.append(lambda each: each.status == status)
    if overleg is not None:
        tests.append(lambda each: overleg in each.overleggen)
    if zoek is not None:
        tests.append(lambda each: zoek.casefold() in each.words)
    return [each for each in mijlpalen if all(test(each) for test in tests)]
