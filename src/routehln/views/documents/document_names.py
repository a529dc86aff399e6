"""Every name that a template may use, by the document; `--sjabloon-hulp` prints this, with what each means."""

from typing import Annotated, NamedTuple

from routehln.views.documents.names import (
    Actie,
    Afwezige,
    Agendapunt,
    Beslispunt,
    Groep,
    Letters,
    Lid,
    Overleg,
    Volgende,
)
from routehln.views.documents.paper.drawing_names import IndicatorNames, VerloopNames
from routehln.views.documents.paper.inhoud import Inhoud


class AgendaNames(NamedTuple):
    """Everything that the templates of the agenda may use."""

    titel: Annotated[str, "Agenda Alliantieoverleg oktober 2021"]
    programma: Annotated[str, "Heerlen-Noord"]
    gremium: Annotated[str, "Alliantieoverleg"]
    lidwoord: Annotated[str, "de of het, wat er voor het gremium hoort: van {{ lidwoord }} {{ gremium }}"]
    besluitvormend: Annotated[bool, "het gremium besluit; anders bespreekt het"]
    voorzitter: Annotated[str, "de functie van de voorzitter, of leeg"]
    werkversie: Annotated[bool, "het is de versie voor wie de agenda voorbereidt (--werkversie)"]
    peildatum: Annotated[str, "de dag waarop gekeken is wat te laat is: 4 oktober 2021"]
    gewijzigd: Annotated[list[str], "wat sinds het vorige overleg verschoof, een regel per mijlpaal; in de werkversie"]
    letter: Annotated[Letters, "de letter van elke rubriek; leeg van een rubriek die vervalt"]
    leden: Annotated[list[Lid], "wie er lid zijn"]
    genodigden: Annotated[list[Lid], "de leden, zonder wie afwezig is gemeld"]
    aanwezig: Annotated[list[Lid], "wie er aanwezig is, als dat is vastgelegd"]
    spelregels: Annotated[list[str], "hoe het gremium vergadert"]
    overleg: Annotated[Overleg, "het overleg zelf"]
    afwezig: Annotated[list[Afwezige], "wie er niet is"]
    acties: Annotated[list[Actie], "de acties van eerdere overleggen die nog openstaan"]
    mededelingen: Annotated[list[str], "de mededelingen"]
    mededelingen_regels: Annotated[list[list[str]], "de mededelingen, elk regel voor regel"]
    vorige: Annotated[str, "het vorige overleg, of leeg"]
    vorige_zin: Annotated[str, "hetzelfde in een zin: het alliantieoverleg van september 2021"]
    vorige_vastgesteld: Annotated[str, "de dag waarop de besluitenlijst daarvan is vastgesteld, of leeg"]
    vorige_leeg: Annotated[bool, "van het vorige overleg is nog niets vastgelegd"]
    volgende: Annotated[Volgende | None, "het volgende overleg; niets als er geen bekend is"]
    besluitvorming: Annotated[list[Groep], "de punten ter besluitvorming, per onderdeel"]
    eerder: Annotated[list[Agendapunt], "de punten uit eerdere overleggen"]
    voor: Annotated[str, "het overleg dat hier voorbereid wordt (het alliantieoverleg van oktober 2021), of leeg"]
    voorbereiding: Annotated[list[Agendapunt], "de punten van dat overleg"]
    voortgang: Annotated[list[Agendapunt], "de voortgang; wat te laat is staat voorop"]
    kennisgenomen: Annotated[bool, "er is voortgang die hier niet meer staat: een eerder overleg nam er kennis van"]
    aantal: Annotated[int, "hoeveel punten er zijn"]
    vertrouwelijk: Annotated[bool, "er staat iets vertrouwelijks op"]


class BesluitenlijstNames(NamedTuple):
    """Everything that the templates of the besluitenlijst may use."""

    titel: Annotated[str, "Besluitenlijst Alliantieoverleg oktober 2021"]
    concept: Annotated[bool, "de besluitenlijst is nog niet vastgesteld"]
    vastgesteld: Annotated[str, "de dag waarop de besluitenlijst is vastgesteld, of leeg"]
    vastgesteld_zin: Annotated[str, "in het alliantieoverleg van 9 november 2021, anders: op de dag; of leeg"]
    programma: Annotated[str, "Heerlen-Noord"]
    gremium: Annotated[str, "Alliantieoverleg"]
    lidwoord: Annotated[str, "de of het, wat er voor het gremium hoort: van {{ lidwoord }} {{ gremium }}"]
    besluitvormend: Annotated[bool, "het gremium besluit; anders bespreekt het"]
    voorzitter: Annotated[str, "de functie van de voorzitter, of leeg"]
    leden: Annotated[list[Lid], "wie er lid zijn"]
    genodigden: Annotated[list[Lid], "de leden, zonder wie afwezig is gemeld"]
    aanwezig: Annotated[list[Lid], "wie er was, als dat is vastgelegd"]
    overleg: Annotated[Overleg, "het overleg zelf"]
    afwezig: Annotated[list[Afwezige], "wie er niet was"]
    niet_vermeld: Annotated[list[str], "de leden van wie niet is vastgelegd of ze er waren, als dat van anderen wel is"]
    lijsten: Annotated[list[str], "van welke eerdere overleggen de besluitenlijst hier is vastgesteld"]
    vorige_open: Annotated[str, "het vorige overleg, zolang zijn besluitenlijst niet is vastgesteld; of leeg"]
    punten: Annotated[list[Beslispunt], "de punten van de agenda: wat er besloten is of nog in te vullen"]
    buiten_agenda: Annotated[list[Beslispunt], "wat er besloten is zonder agendapunt"]
    acties: Annotated[list[Actie], "de actielijst: wat er in dit overleg is afgesproken"]
    uitkomsten: Annotated[list[str], "de uitkomsten waaruit te kiezen is"]
    volgende: Annotated[str, "het volgende overleg, of leeg"]
    volgende_zin: Annotated[str, "het alliantieoverleg van november 2021, of leeg"]
    aantal: Annotated[int, "hoeveel punten er zijn"]
    vertrouwelijk: Annotated[bool, "er staat iets vertrouwelijks op"]


class PaperNames(NamedTuple):
    """Everything that the template of all other documents may use."""

    titel: Annotated[str, "Te doen in oktober 2021"]
    programma: Annotated[str, "Heerlen-Noord"]
    inhoud: Annotated[Inhoud, "alles wat onder de titel komt; in ODT en DOCX als {{p inhoud }}, alleen in een alinea"]
    vertrouwelijk: Annotated[bool, "er staat iets vertrouwelijks in"]


DocumentNames = AgendaNames | BesluitenlijstNames | PaperNames | VerloopNames | IndicatorNames
