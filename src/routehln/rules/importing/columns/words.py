"""The words that headings of other people's tables have for the keys of a record."""

from collections.abc import Mapping

# What a row is about, whatever its record calls that.
_TEXT = (
    "omschrijving", "onderwerp", "mijlpaal", "mijlpalen", "tussenstop", "tussenstops", "te nemen besluit", "beslispunt",
    "beslispunten", "besluit", "besluiten", "besluitvorming", "agendapunt", "activiteit", "activiteiten", "titel",
    "wat", "wat gaan we doen", "actie", "acties", "stap", "stappen", "taak", "taken", "product", "producten",
    "resultaat", "resultaten", "werkzaamheden", "beschrijving", "inhoud", "punt", "naam", "stuk", "voorstel",
    "kalenderregel", "project", "maatregel", "interventie", "interventies", "gebeurtenis",
)  # fmt: skip
# By key the headings that mean it, the most telling first.
WORDS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "kenmerk", "sleutel"),
    "moment": (
        "moment", "momenten", "wanneer", "datum", "data", "planning", "termijn", "deadline", "tijdstip", "periode",
        "streefdatum", "einddatum", "gereed", "gereed op", "datum gereed", "datum besluit", "voor wanneer", "tijdpad",
        "tijdsplanning", "tijdvak", "uiterlijk", "maand", "kwartaal", "week", "dag", "oplevering", "opleverdatum",
        "behandeling", "vergadering", "overleg", "alliantieoverleg", "klaar", "tijd",
    ),
    "omschrijving": _TEXT,
    "titel": ("titel", *_TEXT),
    "onderdeel": (
        "onderdeel", "leefgebied", "leefgebieden", "programmaonderdeel", "programmalijn", "programmalijnen", "domein",
        "thema", "themas", "thema s", "pijler", "spoor", "cluster", "werkveld", "hoort bij",
    ),
    "fase": ("fase", "fasen", "programmafase", "projectfase"),
    "eigenaar": (
        "eigenaar", "trekker", "wie", "door wie", "wie doet het", "verantwoordelijk", "verantwoordelijke",
        "actiehouder", "penvoerder", "portefeuillehouder", "uitvoerder", "coordinator", "organisatie", "partner",
        "aanspreekpunt", "initiatiefnemer", "houder",
    ),
    "gevraagd": ("gevraagd", "gevraagd besluit", "wat wordt gevraagd", "gevraagde beslissing", "vraag"),
    "toelichting": (
        "toelichting", "opmerking", "opmerkingen", "bijzonderheden", "uitleg", "notitie", "notities", "stand van zaken",
        "aandachtspunten",
    ),
    "status": ("status",),
    "hoofdstuk": ("hoofdstuk", "paragraaf"),
    "jaar": ("jaar", "jaartal"),
    "datum": ("datum", "data", "dag", "wanneer", "vergaderdatum", "vergaderdata", "moment"),
    "gremium": (
        "gremium", "overleg", "vergadering", "bijeenkomst", "orgaan", "soort overleg", "welk overleg", "wie", "groep",
        "naam", "wat",
    ),
    "begintijd": ("begintijd", "tijd", "tijdstip", "aanvang", "hoe laat", "begin", "van", "tijden", "starttijd"),
    "eindtijd": ("eindtijd", "einde", "tot"),
    "locatie": ("locatie", "plaats", "waar", "zaal", "ruimte", "vergaderlocatie", "vergaderplaats", "adres"),
}  # fmt: skip
# Headings of tables that are no planning: versions, risks; and of people, unless a heading says when something is due.
NO_PLANNING = frozenset("versie versienummer handtekening paraaf afkorting betekenis risico risicos kans".split())
OF_PEOPLE = frozenset("auteur functie telefoon telefoonnummer email mailadres impact".split())
