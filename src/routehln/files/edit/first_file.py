"""The file that a new routekaart begins with: a few records, and every other list as an example in comments."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from routehln.files.edit.first_places import with_leefgebieden
from routehln.files.edit.written import written
from routehln.files.read.explain import model_in
from routehln.model.moment.day import month_in_words
from routehln.model.records.records import Bestand, Record
from routehln.model.schema.keys import KEYS

# A line of an example is that of a file behind '# '; lines of explanation begin with a capital.
TEXT: Final = """\
# Dit is de routekaart van uw programma. Achter een # staat uitleg, die u weg mag halen.
# Hij mag in dit ene bestand blijven; in meer bestanden in deze map mag ook, met namen die u zelf kiest.
# Veel staat hier als voorbeeld achter een #. Haal dat # en de spatie erachter weg om het te gebruiken.
# Wie er niets van gebruikt, laat het weg. 'routehln check' zegt wat er niet klopt.

# Wat voor de hele routekaart geldt.
routekaart:
  # Hoe de routekaart heet, en hoe het programma.
  naam: {naam}
  programma: {programma}
  # Van wanneer tot wanneer het programma loopt; een maand of kwartaal mag ook.
  begin: '{begin}'
  einde: '{einde}'
  # De tijdzone bepaalt welke dag het vandaag is; zonder is het die van Amsterdam.
  # tijdzone: Europe/Amsterdam
  # Wat het programma wil bereiken, in een of twee zinnen.
  # ambitie: In {einde} is het hier zo goed wonen als elders in de stad.
  # Feiten over het gebied.
  # kenmerken:
  #   - naam: Inwoners
  #     waarde: 12.000
  # Wat bij elk besluit geldt.
  # leidende_principes:
  #   - Bewoners beslissen mee
  # Waar regels bij horen die bij geen leefgebied horen. Is er een onderdeel of leefgebied, dan noemt elke regel er een.
  # onderdelen:
  #   - id: programmabreed
  #     naam: Programmabreed
  #     aliassen: [Algemeen]
  # Wat het programma van het Rijk vraagt.
  # randvoorwaarden:
  #   - Geld voor tien jaar
  # De wijken waar het programma begint.
  # focuswijken:
  #   - Oost
  # Afkortingen die hetzelfde betekenen als wat er voluit staat, voor het zoeken en vergelijken.
  # afkortingen:
  #   - kort: PvA
  #     voluit: plan van aanpak
  # Welke bron wint als twee momenten elkaar tegenspreken: kalender (zonder dit) of tussenstops.
  # leidend: kalender

# De fasen, op volgorde. Zijn er fasen, dan noemt elke regel van de kalender er een (fase: 1. Verkennen).
# fasen:
#   - id: verkennen
#     nummer: 1
#     naam: Verkennen
#     omschrijving: Wat er speelt, en wat al loopt.
#     begin: '{begin}'
#     einde: '{einde}'

# De leefgebieden: wat er speelt, wat het doel is, wat u doet en hoe u meet of het helpt.
# leefgebieden:
#   - id: wonen
#     naam: Wonen
#     aliassen: [Huisvesting]
#     trekker: Programmalijntrekker Wonen
#     uitdaging: Veel woningen zijn slecht geïsoleerd.
#     doelen:
#       - Elke woning heeft in {einde} minstens energielabel C
#     interventies:
#       - id: renoveren
#         titel: Renoveren van de oudste woningen
#         thema: Woningen
#         status: gepland
#         indicatoren: [label-c]
#     indicatoren:
#       - id: label-c
#         naam: Woningen met energielabel C of beter
#         eenheid: procent
#         richting: hoger
#         bron: Corporatie
#         nulmeting: 40 procent in {begin}
#         streefwaarde:
#           waarde: 100
#           jaar: {einde}
#           marge: 1

# Waar gemeten wordt. Precies één gebied is het eigen gebied.
# gebieden:
#   - id: oost
#     naam: Oost
#     aliassen: [Stadsdeel Oost]
#     eigen: true
#     codes: [WK091701]

# De waarden van de indicatoren, per gebied en jaar. Dat schrijft u met 'routehln meting'.
# metingen:
#   - indicator: label-c
#     gebied: oost
#     jaar: {begin}
#     waarde: 40.5
#     status: voorlopig
#     breuk: false
#     bron: Corporatie

# Wat er mis kan gaan: kans en impact van 1 tot 5, elk jaar opnieuw beoordeeld.
# risicos:
#   - id: bouwkosten
#     titel: Bouwen wordt duurder
#     onderdeel: Wonen
#     oorzaak: Er zijn te weinig vakmensen.
#     gevolg: Er worden minder woningen aangepakt.
#     eigenaar: Corporatie
#     aanpak: verminderen
#     maatregelen:
#       - tekst: Afspraken met drie aannemers
#         wie: Corporatie
#         moment: {month}
#     beoordelingen:
#       - jaar: {begin}
#         kans: 3
#         impact: 4
#     status: open

# Mijlpalen zoals een plan of hoofdstuk ze noemt. Alleen id en titel moeten; de rest is als bij kalender.
# tussenstops:
#   - id: eerste-woningen
#     titel: De eerste woningen zijn klaar
#     moment: eind {einde}
#     hoofdstuk: Wonen

# De besluitvormingskalender: wat er wanneer af moet zijn of besloten wordt.
kalender:
  # Het id kiest u zelf: kleine letters, cijfers en streepjes, en elk id maar één keer.
  - id: plan-schrijven
    # Zodra er fasen zijn, de fase.
    # fase: 1. Verkennen
    # Wanneer: 'maart 2027', 'Q2 2027', '12 maart 2027', 'vóór de zomer van 2027'; ook 'jaarlijks vanaf 2027'.
    moment: {month}
    omschrijving: Schrijven van het plan van aanpak
    # Zodra er leefgebieden of onderdelen zijn, waar het bij hoort.
    # onderdeel: Wonen
    # De tussenstop waar deze regel bij hoort: samen zijn ze één mijlpaal.
    # tussenstop: eerste-woningen
    # De status: gepland (zonder dit), lopend, afgerond (met de dag) of vervallen.
    # status: afgerond
    # afgerond_op: {begin}-12-31
    # Wie ervoor zorgt: een organisatie of functie, nooit de naam van een persoon.
    eigenaar: Programmateam
    # Van welke interventies dit een stap is.
    # interventies: [renoveren]
    # Vertrouwelijk blijft weg uit wat u verspreidt.
    # vertrouwelijk: true
    # Wat een lezer erbij moet weten, en hetzelfde in gewone woorden voor bewoners.
    # toelichting: Zoals besproken in de wijk.
    # publiek: Het plan ligt er.
    # Waar het uit is overgenomen, en wat u besloot over wat erop lijkt. Dit vult routehln zelf in.
    # bron:
    #   naam: Oude planning
    #   plaats: tabel 1, rij 7
    # afstemming:
    #   apart_van: [plan-vaststellen]
    #   reden: Eerst schrijven, dan vaststellen
    # Is het hetzelfde als een ander record, dan staat hier dubbel_van: met dat id.

  - id: plan-vaststellen
    # Met de naam van een gremium komt het op de agenda van dat overleg.
    moment: Stuurgroep {next_month}
    omschrijving: Vaststellen plan van aanpak
    eigenaar: Programmateam
    # Het besluit dat gevraagd wordt, en de stukken erbij.
    gevraagd: het plan van aanpak vaststellen
    # stukken:
    #   - titel: Concept plan van aanpak
    #     bestand: stukken/plan-van-aanpak.pdf
    #   - titel: Wat andere steden deden
    #     url: https://example.org/plannen
    # Wat eerst klaar moet zijn.
    na: [plan-schrijven]

# Wat over een overleg bekend is: wanneer, waar, en wie er is. Dat schrijft u ook met 'routehln overleg'.
# Is de dag bekend, dan staat zij achter datum: in plaats van de maand.
# De agenda: (vastgesteld_op:, punten:, rubrieken:) en besluitenlijst_vastgesteld_op: vult routehln zelf in.
# overleggen:
#   - gremium: Stuurgroep
#     maand: {next_month_number}
#     begintijd: '09:30'
#     eindtijd: '11:00'
#     locatie: Stadhuis
#     status: gepland
#     aanwezig: [Gemeente]
#     afwezig:
#       - organisatie: Corporatie
#         vervanging: Huurdersraad
#     mededelingen:
#       - De zaal is een andere

# Wie er overlegt. Precies één gremium besluit.
gremia:
  - id: stuurgroep
    naam: Stuurgroep
    # Andere namen waaronder teksten het noemen.
    # aliassen: [Alliantieoverleg]
    besluitvormend: true
    # Wat het doet, wie voorzit (een functie), en wie erin zit.
    # rol: Besluit over het programma.
    # voorzitter: Wethouder
    # Wat het zelf afsprak over zijn agenda.
    # vaste_agenda:
    #   - Elk overleg begint met een bewoner
    # leden:
    #   - organisatie: Gemeente
    #     functie: Wethouder
    #     groep: Overheid
  # Ook kan een gremium een begin en einde hebben, een lidwoord: (de of het), en onder: een ander gremium vallen.
  # Een gremium dat voorbereidt, noemt van wie:
  # - id: werkgroep
  #   naam: Werkgroep
  #   bereidt_voor: stuurgroep

# Wat een overleg besloot. Dat schrijft u met 'routehln besluit' of 'routehln vergadering'.
# besluiten:
#   - id: overlegritme
#     overleg: {next_month_number}
#     titel: Elke maand overleg
#     uitkomst: vastgesteld
#     op: {next_month_number}-01
#     tekst: Op de eerste maandag.
# Gaat het over een mijlpaal, dan staat er mijlpaal: met haar id; naar: is het overleg waarnaar het is aangehouden.
# In was: bewaart routehln wat het besluit veranderde.

# Wat iemand toezegde. Dat schrijft u met 'routehln add actie'.
# acties:
#   - id: partners-uitnodigen
#     tekst: Nodig de partners uit
#     wie: Gemeente
#     moment: {month}
#     status: gereed
#     gereed_op: {month_number}-01
# Waar de actie uit volgt of bij hoort, staat achter besluit:, overleg: of mijlpaal:.
"""
_KEY: Final = re.compile(r"([a-z_]+):")
YEARS: Final = 10  # that a programme lasts, until somebody says otherwise


def first_file(naam: str, programma: str, today: date, leefgebieden: Iterable[tuple[str, str]] = ()) -> str:
    """Write the first file of a routekaart that is called `naam`, of the programme `programma`.

    `leefgebieden` are ids with names. What it plans first is due in the month of `today`, its first overleg is a month
    later.
    """
    later = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    text = TEXT.format(
        naam=written("naam", naam, flow=False),
        programma=written("programma", programma, flow=False),
        begin=today.year,
        einde=today.year + YEARS,
        month=month_in_words(today),
        month_number=f"{today:%Y-%m}",
        next_month=month_in_words(later),
        next_month_number=f"{later:%Y-%m}",
    )
    return with_leefgebieden(text + _more(text), leefgebieden)


def _more(text: str) -> str:
    """Name each key that the text doesn't, with what it means: one that is new needs no example to be there."""
    named = set(_KEY.findall(text))
    missing = {key: meaning for key, meaning in _keys(Bestand) if key not in named}
    return "".join(f"\n# Sleutel {key}: {meaning}\n" for key, meaning in missing.items())


def _keys(kind: type[Record]) -> Iterator[tuple[str, str]]:
    """Give each key that may stand in a record of this kind, however deep, with its meaning."""
    for key, field in kind.model_fields.items():
        yield key, KEYS.get(f"{kind.__name__}.{key}") or KEYS[key]
        inner = model_in(field.annotation)
        if inner is not None:
            yield from _keys(inner)
