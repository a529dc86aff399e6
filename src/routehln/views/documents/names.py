"""The values among the names of a template: a meeting, a point, an actie, each with what its names mean.

All of it is text of one line (empty where there is nothing), a number, yes or no, or a list of these.
"""

from typing import Annotated, NamedTuple

from routehln.views.documents.paper.inhoud import Link


class Overleg(NamedTuple):
    """An overleg."""

    id: Annotated[str, "zoals routehln het noemt: 2021-10"]
    naam: Annotated[str, "Alliantieoverleg oktober 2021"]
    zin: Annotated[str, "hetzelfde in een zin: het alliantieoverleg van 12 oktober 2021"]
    wanneer: Annotated[str, "de dag, of de maand als de dag niet bekend is"]
    datum: Annotated[str, "dinsdag 12 oktober 2021, of leeg"]
    maand: Annotated[str, "oktober 2021"]
    tijd: Annotated[str, "9.30 tot 11.00 uur, of leeg"]
    begintijd: Annotated[str, "9.30, of leeg"]
    eindtijd: Annotated[str, "11.00, of leeg"]
    locatie: Annotated[str, "waar, of leeg"]
    ontbreekt: Annotated[list[str], "wat nog niet bekend is: dag, tijd, plaats"]


class Lid(NamedTuple):
    """A seat in the gremium."""

    organisatie: Annotated[str, "de organisatie"]
    functie: Annotated[str, "de functie, of leeg"]


class Afwezige(NamedTuple):
    """An organisation that can't come."""

    organisatie: Annotated[str, "wie er niet is"]
    functie: Annotated[str, "de functie, of leeg"]
    vervanging: Annotated[str, "wie er dan komt, of leeg"]


class Bron(NamedTuple):
    """A record that mentions a mijlpaal."""

    plaats: Annotated[str, "hoofdstuk 3.2, of kalender kal-026"]
    id: Annotated[str, "het id van de tussenstop of kalenderregel"]
    titel: Annotated[str, "zoals het daar staat"]
    moment: Annotated[str, "het moment dat daar staat, of leeg"]


class Stuk(NamedTuple):
    """A document that goes with a point."""

    titel: Annotated[str, "hoe het stuk heet"]
    adres: Annotated[str, "het bestand of het adres, of leeg"]
    bestand: Annotated[bool, "het stuk is een bestand bij de routekaart"]
    link: Annotated[Link, "de titel, als link waar het stuk een adres op internet heeft"]


class Eerder(NamedTuple):
    """A decision of an earlier overleg."""

    overleg: Annotated[str, "Alliantieoverleg september 2021"]
    uitkomst: Annotated[str, "aangehouden, afgewezen, …"]
    besluit: Annotated[str, "de uitkomst in woorden: ter kennisname aangenomen"]
    tekst: Annotated[str, "de tekst van het besluit, of leeg"]
    tekst_regels: Annotated[list[str], "dezelfde tekst, regel voor regel"]


class Agendapunt(NamedTuple):
    """A point of the agenda."""

    label: Annotated[str, "het nummer over de hele agenda, of V1, V2 … van wat vertrouwelijk is"]
    nummer: Annotated[int, "hetzelfde nummer als getal; 0 van wat vertrouwelijk is"]
    id: Annotated[str, "het id van de mijlpaal"]
    rubriek: Annotated[str, "besluitvorming, eerder, voorbereiding of voortgang"]
    titel: Annotated[str, "waar het over gaat"]
    onderdeel: Annotated[str, "het leefgebied of onderdeel, of leeg"]
    fase: Annotated[str, "de fase, of leeg"]
    moment: Annotated[str, "wanneer het zou gebeuren"]
    status: Annotated[str, "gepland of lopend"]
    gevraagd: Annotated[str, "wat er gevraagd wordt: de leidende principes vaststellen; leeg als dat niet bekend is"]
    toelichting: Annotated[str, "wat een lezer moet weten, of leeg"]
    toelichting_regels: Annotated[list[str], "hetzelfde, regel voor regel"]
    stukken: Annotated[list[Stuk], "welke stukken erbij horen"]
    ontbreekt: Annotated[list[str], "wat voor het punt nog in te vullen is: gevraagd, stukken, eigenaar"]
    toegevoegd: Annotated[bool, "het kwam erbij nadat de agenda was vastgesteld"]
    afgevoerd: Annotated[str, "waarom het niet meer aan de orde is: verplaatst naar …, afgerond, vervallen; of leeg"]
    eigenaar: Annotated[str, "wie het voorlegt, of leeg"]
    voorbereiding: Annotated[str, "de eigenaar, anders het gremium dat voorbereidt"]
    te_laat: Annotated[str, "34 dagen te laat, of leeg"]
    stand: Annotated[str, "te laat, uiterlijk 22 oktober 2021, of lopend; of leeg"]
    strijdig: Annotated[str, "hoofdstuk 3.2 noemt september 2021; leeg als de bronnen het eens zijn"]
    wacht_op: Annotated[str, "wat eerst klaar moet zijn: Stedenbouwkundige visie en Routekaart; of leeg"]
    eerst: Annotated[str, "wat op deze agenda eerst klaar moet zijn: punt 22, of punt 3 en 22; of leeg"]
    aangehouden: Annotated[int, "hoe vaak het is aangehouden"]
    verschoven: Annotated[str, "3× verschoven; eerst september 2021; leeg als het bleef staan of niemand dat weet"]
    eerder: Annotated[list[Eerder], "wat eerdere overleggen besloten"]
    vraagt_plek: Annotated[bool, "het is een besluit, maar het hoort bij geen overleg"]
    vertrouwelijk: Annotated[bool, "het is vertrouwelijk"]
    bronnen: Annotated[list[Bron], "waar het genoemd wordt"]


class Actie(NamedTuple):
    """What someone promised to do."""

    tekst: Annotated[str, "wat er te doen is"]
    wie: Annotated[str, "de organisatie of functie die het doet, of leeg"]
    moment: Annotated[str, "wanneer het klaar moet zijn, of leeg"]
    status: Annotated[str, "open, gereed of vervallen"]
    te_laat: Annotated[str, "34 dagen te laat, of leeg"]
    punt: Annotated[str, "het nummer van het punt waar de actie uit komt, of leeg"]


class Letters(NamedTuple):
    """The letter of each part of the agenda that has something in it."""

    opening: Annotated[str, "A"]
    besluitenlijst: Annotated[str, "van de vorige besluitenlijst: B, of leeg"]
    acties: Annotated[str, "van de openstaande acties, of leeg"]
    mededelingen: Annotated[str, "van de mededelingen"]
    besluitvorming: Annotated[str, "van wat ter besluitvorming of bespreking is"]
    eerder: Annotated[str, "van wat uit eerdere overleggen komt, of leeg"]
    voorbereiding: Annotated[str, "van wat voorbereid wordt, of leeg"]
    voortgang: Annotated[str, "van de voortgang, of leeg"]
    vooruitblik: Annotated[str, "van het volgende overleg, of leeg"]
    sluiting: Annotated[str, "van de rondvraag en sluiting"]


class Groep(NamedTuple):
    """The points of one onderdeel."""

    onderdeel: Annotated[str, "het leefgebied of onderdeel, of leeg"]
    punten: Annotated[list[Agendapunt], "de punten ervan"]


class Volgende(NamedTuple):
    """The next overleg."""

    naam: Annotated[str, "Alliantieoverleg november 2021"]
    zin: Annotated[str, "het alliantieoverleg van november 2021"]
    wanneer: Annotated[str, "de dag, of de maand"]
    tijd: Annotated[str, "9.30 tot 11.00 uur, of leeg"]
    locatie: Annotated[str, "waar, of leeg"]
    aantal: Annotated[int, "hoeveel punten het nu al ter besluitvorming heeft"]


class Beslispunt(NamedTuple):
    """A line of the besluitenlijst."""

    label: Annotated[str, "het nummer op de agenda (V1 als het vertrouwelijk is); b1 als het daar niet op stond"]
    nummer: Annotated[int, "hetzelfde nummer als getal, of 0"]
    id: Annotated[str, "het id van de mijlpaal, of leeg"]
    titel: Annotated[str, "waar het over gaat"]
    onderdeel: Annotated[str, "het leefgebied of onderdeel, of leeg"]
    uitkomst: Annotated[str, "vastgesteld, aangehouden, verplaatst naar …; leeg als het nog in te vullen is"]
    besluitnummer: Annotated[str, "het nummer van het besluit: 2021-10.15; leeg zolang er geen is"]
    besluit: Annotated[str, "de uitkomst in woorden: Aangehouden tot het alliantieoverleg van november 2021"]
    tekst: Annotated[str, "de tekst van het besluit, of leeg"]
    tekst_regels: Annotated[list[str], "dezelfde tekst, regel voor regel"]
    naar: Annotated[str, "het overleg of moment waartoe het is aangehouden, of leeg"]
    verschoven: Annotated[str, "3× verschoven; eerst september 2021; of leeg"]
    acties: Annotated[list[str], "wat er gedaan wordt, met wie het doet en wanneer"]
    vertrouwelijk: Annotated[bool, "het is vertrouwelijk"]
