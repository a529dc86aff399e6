"""Which words may stand beside a moment without changing it, decided by the kind of word (contract section 3).

A word that no row of the grammar names is a noun, a name or an adjective unless it is of one of the kinds below, which
can change the day: words that join or point, words of time, amount and doubt, and what says that a plan changed.
"""

import re

# What a body or an event is called; it happens on a day, so that a number behind it is that day's.
_BIJEENKOMST = re.compile(
    r".*(?:raad|bijeenkomst(?:en)?|sessies?|commissies?|debat(?:ten)?|avond(?:en)?|conferenties?|gesprek(?:ken)?|markt|"
    r"forum|dag|feest|middag|ochtend|zitting(?:en)?|opening|viering|oplevering|onthulling|ondertekening|bespreking|"
    r"festival|webinar|workshop|symposium|congres|werkbezoek|lunch|ontbijt|borrel|aftrap|inloop)"
)
# They end alike, and mean another day, or no event at all.
_NO_BIJEENKOMST = re.compile(
    r"(?:voor|kerst|paas|sinterklaas|pakjes|oudjaars?|oudejaars|nieuwjaars)avond.*|.*(?:voorraad|draad)|"
    r"(?:voor|na|werk|mid|van|hoofd|gedenk|rust)?dag"
)

# It is about a period as often as it is made in it: 'kwartaalrapportage Q3 2022'.
_VERSLAG = re.compile(
    r".*(?:rapportages?|rapport(?:en)?|verslag(?:en)?|verslaglegging|rekening(?:en)?|begroting(?:en)?|stukken|cijfers|"
    r"monitor|monitoring|barometer|circulaire|notulen|lijst|overzicht|resultaten|evaluaties?|meting(?:en)?|factuur|"
    r"nieuwsbrief|omzet|budget(?:ten)?|subsidies?|kosten|statistieken?|editie|magazine|krant|agenda|programma|cao|"
    r"tarief|tarieven|belasting(?:en)?|heffing(?:en)?|boekjaar|dienstjaar)|[bmt]u?(?:e)?rap|burap|marap"
)

# Words that join, point, count, deny or doubt. There are no more of them than a language has such words.
_SMALL = frozenset(
    """
aan achter af ochtend middag avond al alle alleen allemaal allen als alsnog alsof althans altijd ander andere anders behalve behoudens beide
beiden beneden bijna binnen binnenkort blijft blijven boven bovendien buiten ca circa conform cq dadelijk dagelijks dan
dat der des destijds deze dezelfde dezer die dienen dient dit diverse dus echter eer eerdaags eerder eerdere eerst
eerstdaags eerstkomende eerstvolgend eerstvolgende elders enige enkel enkele er ergens etc eveneens eventueel eventuele
ex exclusief excl exact gaan gaat gans ganse gebeurt geen geenszins geleden ging grofweg gauw had hadden halverwege hangt
heden heeft hem hen het hierna hoe hoewel hooguit huidig huidige iets ieder iemand in incl inclusief inderdaad indien
ingevolge inmiddels intussen ipv is ivm jegens jl jongstleden juist kan kon konden kort kortom krachtens krijgt kunnen
laat laatst laatste laatstleden lang langer langs langzaam later latere liefst liever loopt lopen loop luidens maakt
maar maximaal meer meerdere meest meeste meestal men met mbt mede medio meteen minder minimaal minimum maximum minstens
minus mits moest moesten moet moeten mogen mag mocht morgen muv na naar naast nabij nadat nader nadere nadien namelijk
nauwelijks net niemand niets niet nieuwe noch nog nogmaals nooit nu o of ofwel om omdat omheen omstreeks omtrent ondanks
ondertussen ongeacht ongeveer onlangs onmiddellijk ooit ook oorspronkelijk oude overdag overig overige overmorgen pas
plus plusminus primo rond rondom ruim ruwweg recent recente samen schuift sedert sinds sindsdien slechts snel soms
spoedig spoedigste staakt staat steeds straks strikt stopt stop tbc tegelijk tegen tegenover telkens ten tenminste tenzij
ter terwijl te tijdens toch toe toen totdat trouwens tussen tussentijds uit uitgezonderd ultimo vaak vandaag vanwege veel
verder verdere verleden vermits via vlak vlot volgen volgend volgende volgens volgt vóór voor voordat voordien voorheen
voorbij voort vorig vorige vroeg vroege vroeger vroegere vroegst vrijwel waar waarbij waarna waarschijnlijk wanneer want
waren was wat wegens weer weg weinig wellicht welk welke werd werden wie wij wil willen word worden wordt zal zeker zelfs
zeer zich zij zijn zo zoals zodat zodra zolang zonder zou zouden zullen zowat zowel zsm misschien mogelijk mogelijke
optie opties optioneel optionele reserve tijdelijk globaal indicatief vermoedelijk definitieve gisteren eergisteren
komend komende afgelopen aanstaand aanstaande as gedurende per hele gehele half halve heel deels gedeeltelijk
nr no num id ref blz bladz pag art lid sub par vs vgl zie cf pm nvt ntb nnb tbd ev evt resp respectievelijk dwz bv bijv
doorlopend doorlopende continu continue permanent permanente structureel structurele
aub bgg bvd cf cs dhr ea ed eea enz eo fig hfdst ic ie igv iha ihb im io iov ism itt izgst maw mbv mi mmv mn mw nav nb nl
notk oa obv ogv oi oid olv om ott ovv pp svp tav tbv tgv thv tk tnv tov tw twv tzt ui vb vlgs vm vnl zgan zi zoz nm
ik je jij hij ze we jullie mij mijn jou jouw hun haar ons onze uw elkaar wiens komt komen komst doet maakt gaande begon
uitzondering uitzonderingen tegenwoordig momenteel toekomst toekomstig toekomstige daarna ervoor erna daarvoor hiervoor
hieraan hierop hieronder daarop erop erbij erin eruit vooraf achteraf voorafgaand voorafgaande vervolgens aansluitend alvast
alweer reeds even terug vooruit achteruit mis fout foute verkeerd verkeerde nee niks nergens geheel min minst paar sommige
vele velen veel seconde seconden minuut decennia eeuwen tijden kwart kwartier dubbel dubbele plotseling pauze eind late laten
ochtends middags avonds nachts ineens voortaan voorlopig voorlopige zelden amper zogenaamde alvorens andersom derhalve
hoogstens naarmate teneinde halfweg tussenin morgenvroeg bijgevolg bovendien gewenst gewenste beter liefst dichtbij
not non until till before after from since between past by early off out without except next last this these that no
onderbroken herkansing streep anderhalf anderhalve langs vanaf gepasseerd gemist overig pauzeert ligt stil dood
richting óf òf hold on verderop diep ihkv ivm foutief foutieve onjuist streven doorlopende
slot afloop vooravond aanvang aanloop rest restant deel gedeelte merendeel begin verloop tweede helft midden top kop
""".split()
)
_TIME = re.compile(
    r".*(?:dagen|daags|daagse?|week|weken|weekend|weekends|weekeinde|maand|maanden|kwartalen|kwartaal|jaar|jaren|uur|uren|"
    r"minuten|nacht|nachten|eeuw|semester|trimester|seizoen|vakanties?|reces|verlof|tijd|tijdig|termijn(?:en)?|moment|"
    r"periodes?|morgen|jaarlijkse?|maandelijkse?|wekelijkse?|waarts|lang|seizoenen|reeks)"
)
_AMOUNT = re.compile(
    r".*(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend|tal|maals?|keer|voud|"
    r"vierde|vijfde|zesde|zevende|achtste|negende|tiende|[st]iende|elfde|twaalfde|tigste|helft|nummers?|nrs?|kenmerk|"
    r"code|versie|telefoon|procent|euro|eerste|derde)"
)
_CHANGE = re.compile(
    r".*(?:uitstel|uitgest|verschov|verschui|verplaats|verzet|verdaag|geschov|schuiv|schort|gelast|annul|cancel|verval|"
    r"intrek|ingetrok|trokken|vertraag|vertrag|verleng|verkort|vervroeg|verlaat|vervang|heroverweg|gestopt|stopzet|geblazen|"
    r"schrap|alternatie|onderbrek|onderbrok|voorwaarde|afhankelijk|achterstand|oponthoud|herplan|opnieuw|reserve|probeer|wacht|aanhoud|aangehoud|oversl|ophef|weglat|afblaz|afzeg|pauzeer|bevror|ijskast|blokkade|stuit|haper)"
    r".*|ge?wijzig[dt]e?|wijzigt"
)
# Deeds that are told of rather than named, and words that say how much or how likely: '…lijk', 'on…'.
_TOLD = re.compile(
    r"(?:aan|af|bij|door|her|in|mee|na|om|onder|op|over|plaats|samen|stop|stil|terug|tegen|toe|uit|vast|voor|weg|bekend)?ge"
    r"(?!meente)\w+(?:d|t|en|de|te)|(?:be|ver|ont|her|er)\w+(?:d|t|en)|\w+(?:lijke?|lijks)|on(?!der|twerp|tslu|tmoet|tvang|"
    r"twikkel)\w+|\w+ed|mis\w+t"
)
# Nouns that look like such a deed, and deeds that say the moment holds.
_NOUN = re.compile(
    r".*(?:ingen|heid|heden|besluit|besluiten|beleid|beleidsplan|gebied|gebieden|bericht|bestand|gebouw(?:en)?|bouw|plan|plannen|"
    r"project|projecten|budget|pact|concept|contract|voorstel|voorstellen|beeld|beraad|team|gemeenten|bedrijven|bewoners|"
    r"onderzoek|onderzoeken|ontwerp|toets|markt|district|overeenkomst(?:en)?|rapport|gesprekken|park|begeleid)"
)
_HOLDS = frozenset(
    """
vastgesteld gepland ingepland afgerond gerealiseerd behandeld besproken goedgekeurd gehouden opgeleverd aangeboden
gepubliceerd gepresenteerd gestart ondertekend geagendeerd voorzien verwacht verwachte beoogd beoogde besloten uitgevoerd
voltooid ontvangen verzonden verstuurd ingediend gegund geopend digitaal hybride verplicht ontwerp concept openbaar
onherroepelijk definitief ambtelijk bestuurlijk gemeentelijk gemeentelijke landelijk landelijke stedelijk stedelijke
ruimtelijk ruimtelijke maatschappelijk maatschappelijke gezamenlijk gezamenlijke schriftelijk schriftelijke feestelijk
feestelijke redelijk openbaar gerechtelijk onderwijs onderhoud onderhandelingen
""".split()
)


def kind(word: str) -> str | None:
    """Return the class of a word that the lexicon doesn't have: BIJEENKOMST, VERSLAG, WOORD; None if it may matter."""
    if len(word) == 1 or word in _SMALL or _CHANGE.fullmatch(word):
        return None
    if _BIJEENKOMST.fullmatch(word) and not _NO_BIJEENKOMST.fullmatch(word):
        return "BIJEENKOMST"
    if word in _HOLDS:
        return "WOORD"
    if _TIME.fullmatch(word) or _AMOUNT.fullmatch(word):
        return None
    if _VERSLAG.fullmatch(word):
        return "VERSLAG"
    return None if _TOLD.fullmatch(word) and not _NOUN.fullmatch(word) else "WOORD"
