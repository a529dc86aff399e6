"""Leave out what is confidential, and the acties about it (contract section 5, 'Documents')."""

from collections.abc import Sequence
from typing import NamedTuple

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal


class Told(NamedTuple):
    """The mijlpalen and acties that a document may tell.

    `is_secret` tells whether any of these is confidential; `leaves_out` is how many are left out because they are.
    """

    mijlpalen: list[Mijlpaal]
    acties: list[Actie]
    is_secret: bool
    leaves_out: int


def told(mijlpalen: list[Mijlpaal], acties: list[Actie], among: Sequence[Mijlpaal], *, vertrouwelijk: bool) -> Told:
    """Give what a document may tell of these mijlpalen and acties: all of it with `vertrouwelijk`.

    `among` has at least the mijlpalen that the acties are about.
    """
    secret_ids: set[str] = set()
    for mijlpaal in among:
        if mijlpaal.vertrouwelijk:
            secret_ids |= {mijlpaal.id, *mijlpaal.record_ids}
    open_mijlpalen = [mijlpaal for mijlpaal in mijlpalen if not mijlpaal.vertrouwelijk]
    open_acties = [actie for actie in acties if actie.mijlpaal not in secret_ids]
    number = len(mijlpalen) + len(acties) - len(open_mijlpalen) - len(open_acties)
    if vertrouwelijk:
        return Told(mijlpalen, acties, number > 0, 0)
    return Told(open_mijlpalen, open_acties, is_secret=False, leaves_out=number)
