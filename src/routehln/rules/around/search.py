"""Find what is no mijlpaal by the words in it (contract section 5, `list --zoek`)."""

from routehln.model.answers.treffer import Treffer
from routehln.model.mijlpaal.actie import Actie, by_moment
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.search import Query, folded


def search(overzicht: Overzicht, query: Query) -> list[Treffer]:
    """Find the records and texts that hold all that is asked, in the order of the routekaart; then the acties."""
    treffers = [Treffer(card.soort, card.id or None, card.titel) for card in overzicht.cards.holding(query)]
    acties = [actie for actie in overzicht.acties if query.fits(_words(actie))]
    return treffers + [Treffer("actie", actie.id, actie.tekst) for actie in sorted(acties, key=by_moment)]


def _words(actie: Actie) -> str:
    return folded([actie.id, actie.tekst, actie.wie, actie.toelichting])
