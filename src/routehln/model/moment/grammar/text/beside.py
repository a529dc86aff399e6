"""Which words may stand beside a moment without changing it, decided by the kind of word (contract section 3).

A word that no row of the grammar names is a noun, a name or an adjective, and may, unless it is of a kind that can
change the day: words that join, point, count, deny or doubt, words of time, and what says that a plan changed.
"""

import re

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

# It is as often about a period as made in it: 'kwartaalrapportage Q3 2022'.
_VERSLAG = re.compile(
    r".*(?:rapport(?:en|ages?)?|verslag(?:en|legging)?|rekening(?:en)?|begroting(?:en)?|stukken|cijfers|monitor(?:ing)?|"
    r"barometer|circulaire|notulen|lijst|overzicht|resultaten|evaluaties?|meting(?:en)?|factuur|nieuwsbrief|omzet|"
    r"budget(?:ten)?|subsidies?|kosten|statistieken?|editie|magazine|krant|agenda|programma|cao|tarie(?:f|ven)|"
    r"belasting(?:en)?|heffing(?:en)?)|(?:be|bu|ma|tu)rap"
)

# A language has only so many words that join, point, count, deny or doubt.
_SMALL = frozenset(
    """
aan aanloop aansluitend aanstaand aanstaande aanvang achter achteraf achteruit af afgelopen afloop al alle alleen
allemaal allen als alsnog alsof althans altijd alvast alvorens alweer amper ander andere anderhalf anderhalve anders
andersom as avond avonds begin begon behalve behoudens beide beiden beneden beter bijgevolg bijna binnen binnenkort
blijft blijven boven bovendien buiten circa conform continu continue daarna daarop daarvoor dadelijk dagelijks dan
dat decennia deel deels definitieve der derhalve des destijds deze dezelfde dezer dichtbij die dienen dient diep dit
diverse doet dood doorlopend doorlopende dubbel dubbele dus duurde duurt echter eer eerdaags eerder eerdere
eergisteren eerst eerstdaags eerstkomende eerstvolgend eerstvolgende eeuwen eind elders elkaar enige enkel enkele er
erbij ergens erin erna erop eruit ervoor even eveneens eventueel eventuele ex exact exclusief fout foute foutief
foutieve gaan gaande gaat gans ganse gauw gebeurt gebrek gedeelte gedeeltelijk gedurende geen geenszins geheel
gehele geleden gemist gepasseerd gewenst gewenste ging gisteravond gisteren globaal grofweg haar had hadden half
halfweg halve halverwege hangt heden heeft heel hele helft hem hen herkansing het hieraan hierna hieronder hierop
hiervoor hij hoe hoewel hoogstens hooguit huidig huidige hun ieder iemand iets ik in inclusief inderdaad indicatief
indien ineens ingevolge inmiddels intussen je jegens jij jongstleden jou jouw juist jullie kan komen komend komende
komst komt kon konden kop kort kortom krachtens krijgt kunnen kwart kwartier laat laatst laatste laatstleden lang
langer langs langzaam late laten later latere lid liefst liever ligt loop loopt lopen luidens maakt maar mag
maximaal maximum mede medio meer meerdere meest meestal meeste men merendeel met meteen middag middags midden mij
mijn min minder minimaal minimum minst minstens minus minuut mis misschien mits mocht moest moesten moet moeten
mogelijk mogelijke mogen momenteel morgen morgenvroeg na naar naarmate naast nabij nachts nadat nader nadere nadien
namelijk nauwelijks nee nergens net niemand niet niets niks noch nog nogmaals nooit nu o ochtend ochtends of ofwel
om omdat omheen omstreeks omtrent ondanks onderbroken ondertussen ongeacht ongeveer onjuist onlangs onmiddellijk ons
onze ooit ook oorspronkelijk optie opties optioneel optionele oude overdag overig overige overmorgen paar pas pauze
pauzeert per permanent permanente plotseling plus plusminus primo recent recente reeds reserve respectievelijk rest
restant richting rond rondom ruim ruwweg samen schuift seconde seconden sedert sinds sindsdien slechts slot snel
sommige soms spoedig spoedigste staakt staat steeds stil stop stopt straks streep streven strikt structureel
structurele sub tegelijk tegen tegenover tegenwoordig telkens ten teneinde tenminste tenzij ter termijn termijnen
terug terwijl tijdelijk tijden tijdens toch toe toekomst toekomstig toekomstige toen top totdat trouwens tussen
tussenin tussentijds tweede uit uitgezonderd uitzondering uitzonderingen ultimo uw vaak vanaf vandaag vanwege veel
vele velen verder verdere verderop verkeerd verkeerde verleden verloop vermits vermoedelijk vervolgens via vlak vlot
volgen volgend volgende volgens volgt voor vooraf voorafgaand voorafgaande vooravond voorbij voordat voordien
voorheen voorlopig voorlopige voort voortaan vooruit vorig vorige vrijwel vroeg vroege vroeger vroegere vroegst vóór
waar waarbij waarna waarschijnlijk wanneer want waren was wat we weer wegens weinig welk welke wellicht werd werden
wie wiens wij wil willen word zal ze zeer zeker zelden zelfs zich zie zij zo zoals zodat zodra zogenaamde zolang
zonder zou zouden zowat zowel zullen èn én òf óf
""".split()
)
_ABBREVIATIONS = frozenset(
    """
art aub bgg bijv bladz blz bv bvd ca cf cq cs dhr dwz ea ed eea enz eo etc ev evt excl fig hfdst ic id ie igv iha
ihb ihkv im incl io iov ipv ism itt ivm izgst jl maw mbt mbv mi mmv mn muv mw nav nb nl nm nnb notk nr ntb num nvt
oa obv ogv oi oid olv ott ov ovv pag par pm pp ref resp svp tav tbc tbd tbv tgv thv tk tnv tov tw twv tzt ui vb vgl
vlgs vm vnl vs zgan zi zoz zsm
""".split()
)
_ENGLISH = frozenset(
    """
after before between by early except from hold last next no non not off on out past since that these this till until
without
""".split()
)
_NEVER = _SMALL | _ABBREVIATIONS | _ENGLISH
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
# Of all these kinds, and yet harmless.
_HARMLESS = frozenset(
    """
ambtelijk bestuurlijk bouwtijd concept definitief digitaal doorlooptijd feestelijk feestelijke gemeentelijk
gemeentelijke gezamenlijk gezamenlijke hybride landelijk landelijke levertijd looptijd maatschappelijk
maatschappelijke onderhandelingen onderhoud onderwijs onherroepelijk ontwerp openbaar ruimtelijk ruimtelijke
schriftelijk schriftelijke stedelijk stedelijke verplicht
""".split()
)
# What was done on that day, or is said to be coming.
_DONE = frozenset(
    """
aanbesteed aangeboden aangekocht aangelegd aangenomen aangevraagd afgerond afgesloten behandeld bekendgemaakt beoogd
beoogde besloten besproken geactualiseerd geagendeerd gebouwd gegund gehouden geleverd genomen geopend geplaatst
gepland gepresenteerd gepubliceerd gerealiseerd gesloopt gesloten gestart gestemd getekend geëvalueerd goedgekeurd
ingediend ingepland ingericht ingevoerd ondertekend ontvangen opgeleverd opgesteld toegekend uitgebracht uitgevoerd
vastgesteld verkocht verleend verstuurd verwacht verwachte verzonden voltooid voorgelegd voorzien
""".split()
)


def may_have_a_number(word: str) -> bool:
    """Tell whether a number behind this word may be the word's own: 'zaal 4'."""
    return _NUMBERED.fullmatch(word) is not None


def kind(word: str) -> str | None:
    """Return the class of a word not in the lexicon: BIJEENKOMST, DAAD, VERSLAG or WOORD; None if it may matter."""
    if word in _DONE:
        return "DAAD"
    if word in _HARMLESS:
        return "WOORD"
    if len(word) == 1 or word in _NEVER or _CHANGE.fullmatch(word):
        return None
    if _BIJEENKOMST.fullmatch(word) and not _NO_BIJEENKOMST.fullmatch(word):
        return "BIJEENKOMST"
    if _TIME.fullmatch(word) or _AMOUNT.fullmatch(word):
        return None
    if _VERSLAG.fullmatch(word):
        return "VERSLAG"
    return None if _TOLD.fullmatch(word) and not _NOUN.fullmatch(word) else "WOORD"
