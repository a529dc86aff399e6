"""What the sources of a mijlpaal say against each other, for who prepares an agenda."""

import re
from datetime import date

from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten
from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal
from routehln.model.moment.moment import Moment
from routehln.views.documents import names
from routehln.views.report.clean import for_document


def source(bron: Bron) -> names.Bron:
    """Fill in where a mijlpaal is mentioned."""
    return names.Bron(_place(bron), bron.id, for_document(bron.titel), for_document(bron.moment or ""))


def _place(bron: Bron) -> str:
    """Give `hoofdstuk 3.2`, or `kalender kal-026`."""
    return f"hoofdstuk {for_document(bron.hoofdstuk)}" if bron.hoofdstuk else f"{bron.soort} {bron.id}"


def contradiction(mijlpaal: Mijlpaal, body: str, reader: Bijeenkomsten) -> str:
    """Say which sources name another moment than the one that holds: `hoofdstuk 3.2 noemt september 2021`.

    `body` is the name of the gremium that meets, `reader` reads the moments of the sources.
    """
    if not mijlpaal.strijdig:
        return ""
    dated = [bron for bron in mijlpaal.bronnen if bron.moment and reader.read(bron.moment).gedateerd]
    apart = [bron for bron in dated if not _shares_a_day(reader.read(bron.moment or ""), mijlpaal)]
    claims: dict[str, list[str]] = {}
    for bron in apart or [bron for bron in dated if bron.moment != mijlpaal.moment]:
        places = claims.setdefault(_bare(bron, body), [])
        if _place(bron) not in places:
            places.append(_place(bron))
    return "; ".join(_claim(places, moment) for moment, places in claims.items())


def _shares_a_day(moment: Moment, mijlpaal: Mijlpaal) -> bool:
    begin = max(moment.begin or date.min, mijlpaal.begin or date.min)
    return begin <= min(moment.eind or date.max, mijlpaal.eind or date.max)


def _bare(bron: Bron, body: str) -> str:
    """Give the moment without the name of the gremium, which goes without saying."""
    moment = for_document(bron.moment or "").rstrip(".: ")
    bare = re.sub(rf"^{re.escape(body)}\s+", "", moment, flags=re.IGNORECASE)
    return bare[:1].lower() + bare[1:] if bare[1:2].islower() else bare


def _claim(places: list[str], moment: str) -> str:
    return f"{' en '.join(places)} {'noemt' if len(places) == 1 else 'noemen'} {moment}"
