"""The plain values of the records hold what their types say: a moment's words where those say text, its days else."""

from pydantic import TypeAdapter

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.plain import Besluit, Gremium, Overleg, Vermelding
from routehln.model.monitor.monitor import Monitor
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.overzicht import overzicht


def test_each_holds_what_its_type_says(routekaart: Routekaart) -> None:
    """
    gremia:
      - id: raad
        naam: Raad
        besluitvormend: true
        begin: maart 2021
        einde: eind 2030
        leden: [{organisatie: Gemeente, functie: burgemeester}, {organisatie: GGD, groep: zorg}]
      - {id: werkgroep, naam: Werkgroep, bereidt_voor: Raad}
    overleggen:
      - maand: 2021-10
        datum: 2021-10-05
        begintijd: 09:30
        afwezig: [{organisatie: GGD, vervanging: arts}]
        agenda: {vastgesteld_op: 2021-09-28, punten: [r1], rubrieken: [1 besluitvorming vertrouwelijk]}
        besluitenlijst_vastgesteld_op: 2021-11-02
    tussenstops:
      - id: r1
        titel: Plan
        onderdeel: Leren
        moment: Raad oktober 2021
        afgerond_op: 2021-10-05
        status: afgerond
        stukken: [Nota, {titel: Kaart, url: 'https://voorbeeld.nl'}]
        afstemming: {moment: oktober 2021, reden: zo besloten}
    besluiten:
      - {id: b1, overleg: 2021-10, titel: Rooster, uitkomst: aangehouden, op: 2021-10-05, naar: 2021-11, acties: [Bel]}
    acties:
      - {id: a1, tekst: Stuur rond, wie: GGD, moment: voor 1 december 2021, besluit: b1, gereed_op: 2021-11-05}
    gebieden: [{id: hier, naam: Hier, eigen: true, aliassen: [Wijk]}, {id: land, naam: Land}]
    metingen:
      - {indicator: banen, jaar: 2021, waarde: 16.7}
      - {indicator: banen, gebied: Land, jaar: 2021, status: geheim}
    risicos:
      - id: geld
        titel: Te weinig geld
        onderdeel: Leren
        aanpak: verminderen
        maatregelen: [{tekst: Vraag het Rijk, moment: zomer 2022}]
        beoordelingen: [{jaar: 2021, kans: 3, impact: 4, toelichting: krap}]
    leefgebieden:
      - id: zorg
        naam: Zorg
        indicatoren:
          - {id: banen, naam: Banen, richting: hoger, streefwaarde: {gebied: Land, jaar: 2030, marge: 0.5}}
    """
    values = overzicht(routekaart)
    vermeldingen = [values.mijlpalen.vermeldingen(mijlpaal) for mijlpaal in values.mijlpalen.every()]
    for kind, value in (
        (tuple[Gremium, ...], values.gremia),
        (dict[str, Overleg], values.overleggen),
        (tuple[Besluit, ...], values.besluiten),
        (tuple[Actie, ...], values.acties),
        (list[list[Vermelding]], vermeldingen),
        (Monitor, values.monitoring.monitor()),
    ):
        TypeAdapter[object](kind).validate_python(value, strict=True)
