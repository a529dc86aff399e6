"""Lists of words that may stand beside a moment, and of words that may not; `beside` judges the rest by their form."""

# A language has only so many words that join, point, count, deny or doubt.
_SMALL = frozenset(
    """
aan aanleiding aanloop aansluitend aanstaand aanstaande aanvang achter achteraf achteruit af afgelopen afloop
afwijking al alle alleen allemaal allen als alsnog alsof althans altijd alvast alvorens alweer amper ander andere
anderhalf anderhalve anders andersom as avond avonds begin begon behalve behoudens beide beiden beneden beter
bijgevolg bijna binnen binnenkort blijft blijven boven bovendien buiten circa conform continu continue daarna daarop
daarvoor dadelijk dagelijks dan dat decennia deel deels definitieve der derhalve des destijds deze dezelfde dezer
dicht dichtbij die dienen dient diep dit diverse doet dood doorlopend doorlopende dubbel dubbele dus duurde duurt
echter eer eerdaags eerder eerdere eergisteren eerst eerstdaags eerstkomende eerstvolgend eerstvolgende eeuwen eind
elders elkaar enige enkel enkele er erbij ergens erin erna erop eruit ervoor even eveneens eventueel eventuele ex
exact exclusief fout foute foutief foutieve gaan gaande gaat gans ganse gauw gebeurt gebrek gedeelte gedeeltelijk
gedurende geen geenszins geheel gehele geleden gemist gepasseerd gevolg gewenst gewenste ging gisteravond gisteren
globaal grofweg haar had hadden half halfweg halve halverwege hangt heden heeft heel hele helft hem hen herkansing
het hieraan hierna hieronder hierop hiervoor hij hoe hoewel hoogstens hooguit huidig huidige hun ieder iemand iets
ik in inclusief inderdaad indicatief indien ineens ingang ingevolge inmiddels intussen je jegens jij jongstleden jou
jouw juist jullie kan komen komend komende komst komt kon konden kop kort kortom krachtens krijgt kunnen kwart
kwartier laat laatst laatste laatstleden lang langer langs langzaam late laten later latere lid liefst liever ligt
loop loopt lopen los luidens maakt maar mag mate maximaal maximum mede medio meer meerdere meest meestal meeste men
merendeel met meteen middag middags midden mij mijn min minder minimaal minimum minst minstens minus minuut mis
misschien mits mocht moest moesten moet moeten mogelijk mogelijke mogen momenteel morgen morgenvroeg na naar
naarmate naast nabij nachts nadat nader nadere nadien namelijk nauwelijks nee nergens net niemand niet niets niks
noch nog nogmaals nooit nu o ochtend ochtends of ofwel om omdat omheen omstreeks omtrent ondanks onderbroken
ondertussen ongeacht ongeveer onjuist onlangs onmiddellijk ons onze oog ooit ook oorspronkelijk optie opties
optioneel optionele oude overdag overig overige overmorgen paar pas pauze pauzeert per permanent permanente plaats
plek plotseling plus plusminus primo recent recente reeds reserve respectievelijk rest restant richting rond rondom
ruil ruim ruwweg samen schuift seconde seconden sedert sinds sindsdien slechts slot snel sommige soms spoedig
spoedigste staakt staat steeds stil stop stopt straks streep streven strikt structureel structurele sub tegelijk
tegen tegenover tegenstelling tegenwoordig telkens ten teneinde tenminste tenzij ter termijn termijnen terug terwijl
tijdelijk tijden tijdens toch toe toekomst toekomstig toekomstige toen top totdat trouwens tussen tussenin
tussentijds tweede uit uitgangspunt uitgezonderd uitzondering uitzonderingen ultimo uw vaak vanaf vandaag vanwege
veel vele velen ver verder verdere verderop verkeerd verkeerde verleden verloop vermits vermoedelijk verre
vervolgens via vlak vlot volgen volgend volgende volgens volgt voor vooraf voorafgaand voorafgaande vooravond
voorbij voordat voordien voorheen voorlopig voorlopige voort voortaan vooruit vorig vorige vrij vrijwel vroeg vroege
vroeger vroegere vroegst vóór waar waarbij waarna waarschijnlijk wanneer want waren was wat we weer wegens weinig
welk welke wellicht werd werden wie wiens wij wil willen word zal ze zeer zeker zelden zelfs zich zie zij zo zoals
zodat zodra zogenaamde zolang zonder zou zouden zowat zowel zullen èn én òf óf
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
NEVER = _SMALL | _ABBREVIATIONS | _ENGLISH

# Of a kind that can change the day by their looks, and yet harmless.
HARMLESS = frozenset(
    """
ambtelijk bestuurlijk bouwtijd concept definitief digitaal doorlooptijd feestelijk feestelijke gemeentelijk
gemeentelijke gezamenlijk gezamenlijke hybride landelijk landelijke levertijd looptijd maatschappelijk
maatschappelijke onderhandelingen onderhoud onderwijs onherroepelijk ontwerp openbaar ruimtelijk ruimtelijke
schriftelijk schriftelijke stedelijk stedelijke verplicht
""".split()
)
# What was done on that day, or is said to be coming.
DONE = frozenset(
    """
aanbesteed aangeboden aangekocht aangelegd aangenomen aangevraagd afgerond afgesloten behandeld bekendgemaakt beoogd
beoogde besloten besproken geactualiseerd geagendeerd gebouwd gegund gehouden geleverd genomen geopend geplaatst
gepland gepresenteerd gepubliceerd gerealiseerd gesloopt gesloten gestart gestemd getekend geëvalueerd goedgekeurd
ingediend ingepland ingericht ingevoerd ondertekend ontvangen opgeleverd opgesteld toegekend uitgebracht uitgevoerd
vastgesteld verkocht verleend verstuurd verwacht verwachte verzonden voltooid voorgelegd voorzien
""".split()
)
