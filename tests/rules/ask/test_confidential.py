"""What a document leaves out because it is confidential (contract section 5, 'Documents')."""

from routehln.model.mijlpaal.search import query
from routehln.model.records.routekaart import Routekaart
from routehln.rules.around.search import search
from routehln.rules.ask.confidential import told, told_hits
from routehln.rules.mijlpaal.overzicht import overzicht


def test_confidential_mijlpalen_and_what_is_promised_about_them(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: k, fase: verkennen, moment: 2021, omschrijving: K, onderdeel: Leren, tussenstop: a, vertrouwelijk: true}
    tussenstops:
      - {id: a, titel: A, onderdeel: Leren}
      - {id: b, titel: B, moment: 2021, onderdeel: Leren}
    acties:
      - {id: een, tekst: Bel over A, mijlpaal: k}
      - {id: twee, tekst: Bel over B, mijlpaal: b}
      - {id: drie, tekst: Bel}
    """
    whole = overzicht(routekaart)
    mijlpalen, acties = whole.mijlpalen.every(), list(whole.acties)
    open_to_all = told(mijlpalen, acties, mijlpalen, vertrouwelijk=False)
    assert [mijlpaal.id for mijlpaal in open_to_all.mijlpalen] == ["b"]
    assert [actie.id for actie in open_to_all.acties] == ["twee", "drie"]
    assert (open_to_all.is_secret, open_to_all.leaves_out) == (False, 2)
    everything = told(mijlpalen, acties, mijlpalen, vertrouwelijk=True)
    assert everything == (mijlpalen, acties, True, 0)
    assert [treffer.id for treffer in told_hits(search(whole, query("bel", {})), whole)] == ["drie", "twee"]
