"""`list --zoek`: everything that the routekaart says, all words in any order (contract section 5)."""

import pytest

from routehln.model.mijlpaal.search import folded, query
from routehln.model.records.routekaart import Routekaart
from routehln.rules.around.search import search
from routehln.rules.mijlpaal.overzicht import overzicht


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("SCHOOL", ["plan"]),  # in a title that doesn't hold
        ("kal-1", ["plan"]),  # the id of a source
        ("school plan", ["plan"]),
        ("plan voor school weller", ["plan"]),
        ("geduld", ["plan"]),  # the toelichting
        ("iedereen leert", ["verslag"]),  # publiek
        ("om", []),  # a short word is no part of another: 'komt'
        ("PvA", ["aanpak"]),
        ("plan van aanpak", ["aanpak"]),
        ("(", []),
        ("  ", ["plan", "aanpak", "verslag"]),
    ],
)
def test_which_mijlpalen_a_search_finds(routekaart: Routekaart, typed: str, ids: list[str]) -> None:
    """
    routekaart:
      naam: Proef
      onderdelen: [{id: programmabreed, naam: Programmabreed}]
      afkortingen: [{kort: PvA, voluit: plan van aanpak}]
    tussenstops:
      - {id: plan, titel: Plan voor de school, onderdeel: Leren, eigenaar: Weller, toelichting: Heb geduld}
      - {id: aanpak, titel: Vaststellen PvA, onderdeel: Leren}
      - {id: verslag, titel: Voortgang komt, onderdeel: Wonen, publiek: Iedereen leert}
    kalender:
      - {id: kal-1, fase: '2', moment: 2021, omschrijving: Vaststellen, onderdeel: Leren, tussenstop: plan}
    """
    mijlpalen = overzicht(routekaart).mijlpalen.holding(query(typed, {"PvA": "plan van aanpak"}))
    assert [mijlpaal.id for mijlpaal in mijlpalen] == ids


@pytest.mark.parametrize(
    ("typed", "treffers"),
    [
        ("534 2042", ["indicator leren-cito"]),
        ("1.000 dagen", ["interventie start"]),
        ("1000", ["interventie start"]),
        ("talent kinderen", ["doel lezen"]),
        ("vijftigduizend", ["kenmerk routekaart"]),
        ("rijk meer politie", ["randvoorwaarde routekaart"]),
        ("burgemeester", ["gremium stuurgroep"]),
        ("raadszaal", ["overleg 2021-10"]),
        ("uitgesteld geld", ["besluit geen"]),
        ("bellen", ["actie bel"]),
        ("geen-enkel-woord", []),
    ],
)
def test_what_else_a_search_finds(routekaart: Routekaart, typed: str, treffers: list[str]) -> None:
    """
    routekaart:
      naam: Proef
      kenmerken: [{naam: Inwoners, waarde: Vijftigduizend}]
      randvoorwaarden: [Het Rijk stuurt meer politie]
      onderdelen: [{id: programmabreed, naam: Programmabreed}]
    leefgebieden:
      - id: lezen
        naam: Lezen
        doelen: [Kinderen benutten hun talént]
        interventies: [{id: start, titel: 'Eerste 1.000 dagen'}]
        indicatoren: [{id: leren-cito, naam: CITO, streefwaarde: {waarde: 534, jaar: 2042}}]
    gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true, voorzitter: Burgemeester}]
    overleggen: [{maand: 2021-10, locatie: Raadszaal}]
    besluiten: [{overleg: 2021-10, uitkomst: aangehouden, tekst: Uitgesteld tot er geld is}]
    acties: [{id: bel, tekst: De wethouder bellen}]
    """
    hits = search(overzicht(routekaart), query(typed, {}))
    assert [f"{treffer.soort} {treffer.id or 'geen'}" for treffer in hits] == treffers


def test_words_are_compared_without_case_accents_and_points_in_numbers() -> None:
    assert folded(["Coöperatie (Één)", None, "10.000 wón-ingen 3.1"]) == " cooperatie een 10000 won ingen 3 1 "
