"""Leave out what is confidential, and the acties about it (contract section 5, 'Documents')."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from routehln.model.answers.treffer import Treffer
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht


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
    secret_ids = _secret_ids(among)
    public_mijlpalen = [mijlpaal for mijlpaal in mijlpalen if not mijlpaal.vertrouwelijk]
    public_acties = [actie for actie in acties if actie.mijlpaal not in secret_ids]
    secret_count = len(mijlpalen) + len(acties) - len(public_mijlpalen) - len(public_acties)
    if vertrouwelijk:
        return Told(mijlpalen, acties, secret_count > 0, 0)
    return Told(public_mijlpalen, public_acties, is_secret=False, leaves_out=secret_count)


def told_hits(treffers: Sequence[Treffer], overzicht: Overzicht) -> list[Treffer]:
    """Give the hits of a search that a document may tell: nothing confidential, and nothing about what is."""
    secret = _secret_records(overzicht) if treffers else set()
    return [treffer for treffer in treffers if (treffer.soort, treffer.id or treffer.tekst) not in secret]


def _secret_records(overzicht: Overzicht) -> set[tuple[str, str]]:
    """Give the kind and the id, or the text without one, of what is confidential or about a confidential mijlpaal."""
    about = [("actie", actie.id or actie.tekst, actie.mijlpaal) for actie in overzicht.acties]
    about += [("besluit", besluit.id or besluit.tekst or "", besluit.mijlpaal) for besluit in overzicht.besluiten]
    named_ids = [mijlpaal_id for _, _, mijlpaal_id in about if mijlpaal_id]
    secret_ids = _secret_ids(overzicht.mijlpalen.such(Hint(ids=named_ids))) if named_ids else set()
    marked = {(card.soort, card.id) for card in overzicht.cards.every() if card.record.get("vertrouwelijk")}
    return marked | {(soort, name) for soort, name, mijlpaal_id in about if mijlpaal_id in secret_ids}


def _secret_ids(mijlpalen: Iterable[Mijlpaal]) -> set[str]:
    """Give the ids by which the confidential ones of these mijlpalen may be named."""
    ids: set[str] = set()
    for mijlpaal in mijlpalen:
        if mijlpaal.vertrouwelijk:
            ids |= {mijlpaal.id, *mijlpaal.record_ids}
    return ids
