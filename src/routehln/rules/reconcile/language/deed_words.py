"""The deeds that a step can be: Dutch verbs, with what they become in a text.

A verb a line: its infinitive (`vast|stellen` falls apart: 'stelt vast', 'vast te stellen'), its participle and its
nouns. The deed is the infinitive, or the word before the colon: verbs of one deed mean the same step, those of
different deeds are different steps about one thing. Nouns that name a thing rather than the doing of it
('organisatie', 'opleiding', 'advies') are left out.
"""

BESLUITEN = "besluiten"
VASTSTELLEN = "vaststellen"
STARTEN = "starten"
# 'Indienen aanvraag' is 'aanvraag', 'uitvoeren evaluatie' is 'evaluatie'.
LIGHT = frozenset("houden indienen opstellen organiseren uitvoeren verrichten".split())

DEED_VERBS = """\
vast|stellen vastgesteld vaststelling
besluiten besloten besluit besluitvorming
besluiten: beslissen beslist beslissing
starten gestart start
starten: beginnen begonnen begin
starten: aan|vangen aangevangen aanvang
starten: op|starten opgestart opstart
aan|besteden aanbesteed aanbesteding
aan|bieden aangeboden aanbieding
aan|kopen aangekocht aankoop
aan|leggen aangelegd aanleg
aan|melden aangemeld aanmelding
aan|schaffen aangeschaft aanschaf
aan|sluiten aangesloten aansluiting
aan|stellen aangesteld aanstelling
aanstellen: benoemen benoemd benoeming
aan|vragen aangevraagd aanvraag
activeren geactiveerd activering
af|bouwen afgebouwd afbouw
af|melden afgemeld afmelding
af|ronden afgerond afronding
af|schaffen afgeschaft afschaffing
af|sluiten afgesloten afsluiting
af|spreken afgesproken
af|wijzen afgewezen afwijzing
agenderen geagendeerd agendering
analyseren geanalyseerd analyse
archiveren gearchiveerd archivering
beëindigen: beeindigen beeindigd beeindiging
beëindigen: stoppen gestopt
beëindigen: op|heffen opgeheven opheffing
beëindigen: eindigen geeindigd einde
behandelen behandeld behandeling
bekend|maken bekendgemaakt bekendmaking
beoordelen beoordeeld beoordeling
bepalen bepaald bepaling
beperken beperkt beperking
bespreken besproken bespreking
borgen geborgd borging
bouwen gebouwd bouw
consulteren geconsulteerd consultatie
consulteren: raadplegen geraadpleegd raadpleging
controleren gecontroleerd controle
deactiveren gedeactiveerd deactivering
evalueren geevalueerd evaluatie
exporteren geexporteerd export
formaliseren geformaliseerd formalisering
goed|keuren goedgekeurd goedkeuring
goedkeuren: bekrachtigen bekrachtigd bekrachtiging
goedkeuren: in|stemmen ingestemd instemming
goedkeuren: accorderen geaccordeerd
gunnen gegund gunning
handhaven gehandhaafd handhaving
herinrichten heringericht herinrichting
heropenen heropend heropening
herstellen hersteld herstel
hervatten hervat hervatting
herzien herzien herziening
herzien: actualiseren geactualiseerd actualisatie actualisering
herzien: herijken herijkt herijking
houden gehouden
huren gehuurd huur
importeren geimporteerd import
in|dienen ingediend indiening
informeren geinformeerd
in|huren ingehuurd inhuur
in|kopen ingekocht inkoop
in|richten ingericht inrichting
inspecteren geinspecteerd inspectie
in|trekken ingetrokken intrekking
inventariseren geinventariseerd inventarisatie
in|voeren ingevoerd invoering
invoeren: implementeren geimplementeerd implementatie
in|zamelen ingezameld inzameling
isoleren geisoleerd
kappen gekapt kap
kiezen gekozen
kiezen: selecteren geselecteerd selectie
kopen gekocht koop
lanceren gelanceerd lancering
leasen geleased lease
leveren geleverd levering
meten gemeten meting
migreren gemigreerd migratie
monitoren gemonitord monitoring
monitoren gemonitoord
om|zetten omgezet omzetting
ondertekenen ondertekend ondertekening
ondertekenen: tekenen getekend
onderzoeken onderzocht onderzoek
ontvangen ontvangen ontvangst
ontwerpen ontworpen
ontwikkelen ontwikkeld ontwikkeling
op|bouwen opgebouwd opbouw
openen geopend opening
op|leveren opgeleverd oplevering
op|richten opgericht oprichting
oprichten: in|stellen ingesteld
op|schorten opgeschort opschorting
op|stellen opgesteld
opstellen: schrijven geschreven
opstellen: maken gemaakt
opstellen: formuleren geformuleerd formulering
op|zetten opgezet
organiseren georganiseerd
over|dragen overgedragen overdracht
over|nemen overgenomen overname
plaatsen geplaatst plaatsing
planten geplant aanplant
presenteren gepresenteerd presentatie
publiceren gepubliceerd publicatie
rapporteren gerapporteerd
realiseren gerealiseerd realisatie
reconstrueren gereconstrueerd reconstructie
registreren geregistreerd registratie
renoveren gerenoveerd renovatie
repareren gerepareerd reparatie
restaureren gerestaureerd restauratie
schenken geschonken schenking
schrappen geschrapt
slopen gesloopt sloop
sluiten gesloten sluiting
stil|leggen stilgelegd stillegging
stimuleren gestimuleerd stimulering
tellen geteld telling
testen getest
toe|kennen toegekend toekenning
toekennen: verlenen verleend verlening
toe|staan toegestaan
toetsen getoetst toetsing
uit|besteden uitbesteed uitbesteding
uit|breiden uitgebreid uitbreiding
uit|faseren uitgefaseerd uitfasering
uit|lenen uitgeleend uitlening
uit|rollen uitgerold uitrol
uit|voeren uitgevoerd uitvoering
uit|werken uitgewerkt uitwerking
uitwerken: concretiseren geconcretiseerd concretisering
vast|leggen vastgelegd vastlegging
verantwoorden verantwoord verantwoording
verbeteren verbeterd verbetering
verbieden verboden
verbouwen verbouwd verbouwing
verdelen verdeeld verdeling
verduurzamen verduurzaamd verduurzaming
verhogen verhoogd verhoging
verhuizen verhuisd verhuizing
verhuren verhuurd verhuur
verkennen verkend verkenning
verkopen verkocht verkoop
verlagen verlaagd verlaging
verlengen verlengd verlenging
vernietigen vernietigd vernietiging
vernieuwen vernieuwd vernieuwing
verplaatsen verplaatst verplaatsing
verrichten verricht
versterken versterkt versterking
vervangen vervangen vervanging
verwijderen verwijderd verwijdering
verzenden verzonden verzending
verzenden: versturen verstuurd
voor|bereiden voorbereid voorbereiding
weigeren geweigerd weigering
werven geworven werving
wijzigen gewijzigd wijziging
wijzigen: aan|passen aangepast aanpassing
wijzigen: bij|stellen bijgesteld bijstelling
"""
