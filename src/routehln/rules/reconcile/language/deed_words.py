"""The deeds that a step can be: Dutch verbs, with what they become in a text.

A verb a line: its infinitive (`vast|stellen` falls apart: 'stelt vast', 'vast te stellen'), its participle and its
nouns. The deed is the infinitive, or the word before the colon: verbs of one deed mean the same step, those of
different deeds are different steps about one thing. Nouns that name a thing rather than the doing of it
('organisatie', 'opleiding', 'advies') are left out.
"""

BESLUITEN = "besluiten"
STARTEN = "starten"

DEED_VERBS = """\
besluiten: vast|stellen vastgesteld vaststelling
besluiten besloten besluit besluitvorming
besluiten: beslissen beslist beslissing
starten gestart start
starten: beginnen begonnen begin
starten: aan|vangen aangevangen aanvang
aan|besteden aanbesteed aanbesteding
aan|bieden aangeboden aanbieding
aan|kopen aangekocht aankoop
aan|leggen aangelegd aanleg
aan|sluiten aangesloten aansluiting
aan|stellen aangesteld aanstelling
aanstellen: benoemen benoemd benoeming
aan|vragen aangevraagd aanvraag
af|ronden afgerond afronding
af|spreken afgesproken
analyseren geanalyseerd analyse
beëindigen: beeindigen beeindigd beeindiging
beëindigen: stoppen gestopt
beëindigen: op|heffen opgeheven opheffing
beoordelen beoordeeld beoordeling
bespreken besproken bespreking
borgen geborgd borging
bouwen gebouwd bouw
consulteren geconsulteerd consultatie
consulteren: raadplegen geraadpleegd raadpleging
evalueren geevalueerd evaluatie
formaliseren geformaliseerd formalisering
goed|keuren goedgekeurd goedkeuring
goedkeuren: bekrachtigen bekrachtigd bekrachtiging
goedkeuren: in|stemmen ingestemd instemming
goedkeuren: accorderen geaccordeerd
gunnen gegund gunning
herzien herzien herziening
herzien: actualiseren geactualiseerd actualisatie actualisering
herzien: herijken herijkt herijking
heropenen heropend heropening
in|dienen ingediend indiening
informeren geinformeerd
in|richten ingericht inrichting
inventariseren geinventariseerd inventarisatie
in|voeren ingevoerd invoering
invoeren: implementeren geimplementeerd implementatie
isoleren geisoleerd
kiezen gekozen
kiezen: selecteren geselecteerd selectie
lanceren gelanceerd lancering
meten gemeten meting
monitoren gemonitord monitoring
monitoren gemonitoord
om|zetten omgezet omzetting
ondertekenen ondertekend ondertekening
ondertekenen: tekenen getekend
onderzoeken onderzocht onderzoek
ontwerpen ontworpen
ontwikkelen ontwikkeld ontwikkeling
openen geopend opening
op|leveren opgeleverd oplevering
op|richten opgericht oprichting
oprichten: in|stellen ingesteld
op|stellen opgesteld
opstellen: schrijven geschreven
opstellen: maken gemaakt
opstellen: formuleren geformuleerd formulering
op|zetten opgezet
organiseren georganiseerd
over|dragen overgedragen overdracht
plaatsen geplaatst plaatsing
presenteren gepresenteerd presentatie
publiceren gepubliceerd publicatie
rapporteren gerapporteerd
realiseren gerealiseerd realisatie
renoveren gerenoveerd renovatie
sluiten gesloten sluiting
slopen gesloopt sloop
testen getest
toetsen getoetst toetsing
toe|kennen toegekend toekenning
toekennen: verlenen verleend verlening
uit|breiden uitgebreid uitbreiding
uit|rollen uitgerold uitrol
uit|voeren uitgevoerd uitvoering
uit|werken uitgewerkt uitwerking
uitwerken: concretiseren geconcretiseerd concretisering
vast|leggen vastgelegd vastlegging
verbeteren verbeterd verbetering
verdelen verdeeld verdeling
verduurzamen verduurzaamd verduurzaming
verkennen verkend verkenning
verkopen verkocht verkoop
verlengen verlengd verlenging
versterken versterkt versterking
voor|bereiden voorbereid voorbereiding
werven geworven werving
wijzigen gewijzigd wijziging
wijzigen: aan|passen aangepast aanpassing
wijzigen: bij|stellen bijgesteld bijstelling
"""
