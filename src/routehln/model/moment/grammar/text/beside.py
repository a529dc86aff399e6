"""The words that may stand beside a moment without changing it, by their kind (contract section 3).

A word that no row of the grammar names is a noun, a name or an adjective, and may, unless it is of a kind that can
change the day: words that join, point, count, deny or doubt, words of time, and what says that a plan changed.
"""

import re

from routehln.model.moment.grammar.text.small import DONE, HARMLESS, NEVER

# What happens on a day, so that a number behind it is that day's: 'Dankdag 2 november', but not 'kamer 12 mei'.
_BIJEENKOMST = re.compile(
    r".*(?:raad|bijeenkomst(?:en)?|sessies?|commissies?|debat(?:ten)?|avond(?:en)?|conferenties?|gesprek(?:ken)?|markt|"
    r"forum|dag|feest|middag|ochtend|zitting(?:en)?|opening|viering|oplevering|onthulling|ondertekening|bespreking|"
    r"festival|verkiezing(?:en)?|vakantie|webinar|workshop|symposium|congres|werkbezoek|lunch|ontbijt|borrel|aftrap|"
    r"inloop)"
)
# They end alike, and mean another day, or nothing that happens.
_NO_BIJEENKOMST = re.compile(
    r"(?:voor|kerst|paas|sinterklaas|pakjes|oudjaars?|oudejaars|nieuwjaars)avond.*|.*(?:voorraad|draad)|"
    r"(?:voor|na|werk|mid|van|hoofd|gedenk|rust)?dag"
)

# Things that people number: 'raad zaal 4 mei' may be in room 4.
_NUMBERED = re.compile(
    r".*(?:kamer|zaal|lokaal|punt|artikel|fase|deel|ronde|tranche|perceel|lot|kavel|blok|cluster|lijn|bus|route|wijk|groep|"
    r"klas|team|bijlage|hoofdstuk|paragraaf|pagina|tafel|stap|vraag|motie|amendement|besluit|plein|hal|gebouw|unit|vak)"
)

# Before 'op' and 'van' these say how something has to do with the day behind it: 'voorbereiding op 4 mei'.
_LOOKS_TO = {
    "op": re.compile(
        r".*(?:voorbereiding(?:en)?|aanloop|vervolg|aanvulling(?:en)?|terugblik|vooruitblik|reacties?|toelichting|antwoord|"
        r"bezwaar|lopend|zicht|opmaat|opstap|kritiek)"
    ),
    "van": re.compile(
        r"basis|grond|hand|behulp|middel|wijze|navolging|kader|geval|opzichte|aanzien|koste|gunste|bate|behoeve|hoofde|"
        r"invloed|straffe|last|vergelijking|termen|weerwil|start|herhaling|kopie|voortzetting|verloop|stand"
    ),
}

# It is as often about a period as made in it: 'kwartaalrapportage Q3 2022'.
_VERSLAG = re.compile(
    r".*(?:rapport(?:en|ages?)?|verslag(?:en|legging)?|rekening(?:en)?|begroting(?:en)?|stukken|cijfers|monitor(?:ing)?|"
    r"barometer|circulaire|notulen|lijst|overzicht|resultaten|evaluaties?|meting(?:en)?|factuur|nieuwsbrief|omzet|"
    r"budget(?:ten)?|subsidies?|kosten|statistieken?|editie|magazine|krant|agenda|programma|cao|tarie(?:f|ven)|"
    r"belasting(?:en)?|heffing(?:en)?)|(?:be|bu|ma|tu)rap"
)

_TIME = re.compile(
    r".*(?:dagen|daags|daagse?|week|weken|weekends?|weekeinde|maand|maanden|kwartalen|kwartaal|jaar|jaren|minuten|nacht|"
    r"nachten|eeuw|semester|trimester|seizoen|seizoenen|vakanties|reces|verlof|tijd|tijdig|moment|periodes?|morgen|"
    r"jaarlijkse?|maandelijkse?|wekelijkse?|waarts|(?:dagen|weken|maanden|jaren)lang)"
)
_AMOUNT = re.compile(
    r"(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|"
    r"(?:der|veer|vijf|zes|zeven|acht|negen)?tien|een|twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|honderd|duizend)"
    r"(?:ste|de|tal|maal|voud)?|eerste|derde|.*(?:nummers?|kenmerk|code|versie|procent|reeks|helft)|euro"
)
_CHANGE = re.compile(
    r".*(?:uitstel|uitgest|verschov|verschui|verplaats|verzet|verdaag|geschov|schui[fv]|schort|gelast|annul|cancel|verval|"
    r"intrek|trokken|vertraa?g|verleng|verkort|vervroeg|verlaat|vervang|heroverweg|gestopt|stopzet|geblazen|schrap|"
    r"alternatie|onderbr[eo]k|voorwaarde|afhankelijk|achterstand|oponthoud|herplan|opnieuw|reserve|probeer|wacht|aanhoud|"
    r"gehouden|oversl|ophef|weglat|blaz|afzeg|pauzeer|bevror|ijskast|blokkade|stuit|haper).*|ge?wijzig[dt]e?|wijzigt"
)
# What somebody did, which may be to cancel it; and how much or how likely: '…lijk', 'on…'.
_TOLD = re.compile(
    r"(?:aan|af|bij|door|her|in|mee|na|om|onder|op|over|plaats|samen|stop|stil|terug|tegen|toe|uit|vast|voor|weg)?"
    r"ge(?!meente)\w+(?:d|t|en|de|te)|(?:be|ver|ont|her|er)\w+(?:d|t)|(?:be|ver|ont|her)\w*o\w{1,3}en|mis\w+t|\w+ed|"
    r"verdwenen|verstreken|vergeten|herzien|\w+(?:lijke?|lijks)|on(?!der|twerp|tslu|tmoet|tvang|twikkel)\w+"
)
# Nouns that look like it.
_NOUN = re.compile(
    r".*(?:ingen|heid|heden|besluit(?:en)?|beleid|gebied(?:en)?|bericht|bestand|gebouw(?:en)?|bouw|plan|plannen|"
    r"project(?:en)?|pact|contract|voorstel(?:len)?|beeld|team|gemeenten|bedrijven|bewoners|onderzoek(?:en)?|ontwerp|toets|"
    r"district|wet|omgeving\w*|overeenkomst(?:en)?|park)"
)


def may_have_a_number(word: str) -> bool:
    """Tell whether a number behind this word may be the word's own: 'zaal 4'."""
    return _NUMBERED.fullmatch(word) is not None


def looks_to(word: str, preposition: str) -> bool:
    """Tell whether the day behind word and preposition isn't when the word happens: 'voorbereiding op 4 mei'."""
    pattern = _LOOKS_TO.get(preposition)
    return pattern is not None and pattern.fullmatch(word) is not None


def kind(word: str) -> str | None:
    """Return the class of a word not in the lexicon: BIJEENKOMST, DAAD, VERSLAG or WOORD; None if it may matter."""
    if word in DONE:
        return "DAAD"
    if word in HARMLESS:
        return "WOORD"
    if len(word) == 1 or word in NEVER or _CHANGE.fullmatch(word):
        return None
    if _BIJEENKOMST.fullmatch(word) and not _NO_BIJEENKOMST.fullmatch(word):
        return "BIJEENKOMST"
    if _TIME.fullmatch(word) or _AMOUNT.fullmatch(word):
        return None
    if _VERSLAG.fullmatch(word):
        return "VERSLAG"
    return None if _TOLD.fullmatch(word) and not _NOUN.fullmatch(word) else "WOORD"
