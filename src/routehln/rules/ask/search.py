"""Find what is no mijlpaal by the words in it (contract section 5, `list --zoek`)."""

import unicodedata

from routehln.model.answers.treffer import Treffer
from routehln.model.mijlpaal.actie import Actie, by_moment
from routehln.model.mijlpaal.overzicht import Overzicht


def search(overzicht: Overzicht, zoek: str) -> list[Treffer]:
    """Find the acties that hold every word of `zoek`, in any order, whatever case and accents; by moment."""
    words = _folded(zoek).split()
    acties = [actie for actie in overzicht.acties if all(word in _folded(_words(actie)) for word in words)]
    return [Treffer("actie", actie.id, actie.tekst) for actie in sorted(acties, key=by_moment)]


def _words(actie: Actie) -> str:
    return " ".join(filter(None, (actie.id, actie.tekst, actie.wie, actie.toelichting)))


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
