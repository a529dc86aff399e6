"""Words beside a moment leave its days as they are, or it is unknown (contract section 3)."""

import pytest

from routehln.model.moment.grammar.read import read_moment

# Each may change the day, or say that it isn't certain.
BEFORE = """
weken na | 2 weken na | twee weken voor | de dag na | een dag voor | daags na | niet voor | niet vóór | niet na
niet op | niet | geen | nooit | nog niet | uitgesteld van | uitgesteld tot | uitgesteld | uitstel tot
verschoven van | verschoven naar | verplaatst naar | verplaatst van | verzet naar | opgeschoven naar | behalve
uitgezonderd | met uitzondering van | m.u.v. | zonder | exclusief | in plaats van | i.p.v. | ipv | was | eerst
voorheen | oorspronkelijk | aanvankelijk | eerder dan | later dan | kort voor | kort na | vlak voor | rond
rondom | omstreeks | circa | ca. | ± | ongeveer | plusminus | zo rond | richting | naar | om en nabij | mogelijk
misschien | wellicht | eventueel | hopelijk | vermoedelijk | voor zover | indien | als | tenzij | mits | zodra
wanneer mogelijk | tot een week na | binnen 4 weken na | binnen | binnen een jaar na | uiterlijk 2 weken na
uiterlijk twee weken voor | vóór of na | dagen voor | maanden na | een maand na | het jaar na
begin van de week na | de week na | de week voor | de avond voor | de avond vóór | de avond na | de ochtend na
aan de vooravond van | vooravond | afloop van | na afloop van | de start van | de helft van | eerste week van
laatste week van | eerste maandag na | de maandag na | maandag na | de zondag voor | laatste dag van
eerste dag van | 2e dinsdag van | elke | elke week vanaf | wekelijks vanaf | iedere maandag in | alle maandagen in
vervalt | vervalt op | vervallen | vervallen per | geannuleerd | gecanceld | afgelast | gestopt | stop | on hold
kamer 4, | artikel 3 | art. | kamer | nr. | nummer | zaaknummer | versie | v | par. | blz. | pag. | deel
sessie nr | week | kwartaal | jaar | € | euro | minimaal | maximaal | minstens | hooguit | langer dan | meer dan
vanaf 2 weken na | over | tijdens de week na | vorige | volgende | komende | afgelopen | dit | deze | die
elk jaar na | sinds de week na | 3 x | 3x | 10% | top 10 | top-10 | covid-19 | A12 | A-12 | N280 | D66 | 50PLUS
G4 | H2O | D-day | e-mail | i.h.k.v. | n.a.v. | t.a.v. | t.b.v. | begroting | jaarrekening | kwartaalrapportage
rapportage | verslag over | evaluatie over | cijfers | subsidie | meicirculaire | notulen | tussen | tussen nu en
van nu tot | vandaag tot | tot twee weken voor | tot dagen na | reserve | reservedatum | alternatief
alternatieve datum | optie | optioneel | óf | of | en | maar | doorgeschoven van | doorgeschoven naar 2023, was
niet eerder | liever | liefst | bij voorkeur | streven is niet | ruim voor | ruim na | lang na | pas een week na
meteen de week na | direct na de raad van | na de raad van | voor de raad van | na het college van
vóór alliantieoverleg | tot alliantieoverleg | na vaststelling in | na besluitvorming in | voorafgaand aan
aansluitend op | volgend op | gerekend vanaf | binnen twee maanden na | zes weken vóór | de dag na hemelvaart
paasweekend | weekend van | weekend | werkweek van | twee dagen vanaf | anderhalf jaar na | half jaar na
een half jaar voor | minder dan een jaar na | eind van de week van | oude datum: | oorspronkelijke datum: | was:
niet vóór: | vervallen: | nog niet: | uitgesteld: | vervalt: | eerdere planning: | vorige planning: | na:
2 weken na: | voorheen: | geen raad | geen raadsvergadering op | raad niet op | raad behalve | wachten tot na
wachten op | afwachten | in afwachting van | afhankelijk van | onder voorwaarde van | halve
tweede helft van week 12 in | eind week 12 | begin Q2 | vroeg in | laat in | later in | verderop in | ergens in
diep in | primo | ultimo | t/m de week na | tot in | tot na | tot ver in | tot laat in | tot kort voor
tot en met de week van na |
raad in plaats van | vergadering in vervolg op | voorbereiding op | terugblik op | raad met ingang tot na | los van |
in reactie op | besluit op basis van | raad aan de hand van | afwijking van | naar aanleiding van
"""
BEHIND = """
of later | of eerder | en later dan dat | vervalt | vervallen | uitgesteld | is uitgesteld | wordt uitgesteld
verschoven | doorgeschoven | opgeschort | afgelast | geannuleerd | gecanceld | cancelled | niet | gaat niet door
niet doorgegaan | niet gehaald | niet haalbaar | onhaalbaar | geschrapt | schrappen | ingetrokken | aangehouden
aanhouden | opgeheven | plus 2 weken | + 2 weken | min twee dagen | minus 2 weken | - 2 weken | na 2 weken
na twee weken | twee weken later | een week later | een week eerder | de week erna | de week daarna | de dag erna
de dag ervoor | daags erna | erna | daarna | daarvoor | ervoor | nadien | en daarna | tot nader order
tot nader bericht | tenzij anders besloten | indien mogelijk | mits vastgesteld | als het kan | zo mogelijk
waarschijnlijk later | wordt later | wordt eerder | wordt juni | wordt 2023 | wordt mogelijk verzet | verzet
verplaatst | verplaatst naar later | verhuisd | mogelijk | misschien | optie | optioneel | reserve | als reserve
reservedatum | alternatief | ? | ?? | of niet | behalve maandag | behalve | uitgezonderd weekend | m.u.v. de zomer
zonder raad | elke week | wekelijks | jaarlijks | en jaarlijks daarna | om de week | 2x | twee keer | 3 dagen
2 weken | twee weken | vier weken lang | wekenlang | hele week | de hele week | de rest van de maand | rest | t/m
tot | tot eind | vanaf | in plaats van juni | i.p.v. juni | ipv april | was april | was april 2021 | eerst april
vertraagd | vertraging | loopt uit | loopt door | loopt vertraging op | duurt tot later | op zijn vroegst
op zijn laatst | ten vroegste | uiterlijk | minimaal | maximaal | circa | ongeveer | onzeker | onbekend | n.t.b.
nog onzeker | nog te bepalen | tbd | tbc | pm | afhankelijk van de wet | afhankelijk | onder voorwaarde | on hold
in de ijskast | gestopt | stopgezet | beëindigd | niet meer | nooit | nee | fout | verkeerd | foutief | onjuist
geen raad | geen vergadering | vergadering vervalt | raad vervalt | raad uitgesteld | (vervalt) | (uitgesteld)
(niet) | (of later) | (plus 2 weken) | (was juni) | (was 2020) | (i.p.v. 2020) | (eind) | (begin) | (2e helft)
(Q3) | (week 3) | (dinsdag na) | (de week erna) | (2020) | (1 van 2) | (50%) | (12e) | (12) | (v2) | (na de zomer)
(voor de zomer) | (vanaf) | (tot) | (uiterlijk) | (2 jaar) | (twee jaar) | (12 maanden) | (6 weken) | (ca.) | (±)
(streven) | gemist | mislukt | teruggedraaid | herroepen | opnieuw | wordt opnieuw gepland | nieuwe datum volgt
datum volgt | volgt | te vroeg | te laat | liever niet | bij voorkeur later | zo niet juni | anders juni
dan wel later | c.q. later | respectievelijk later | resp. 2024 | en/of 2024 | e.o. | e.d. | etc. | enz. | 2 | 12
2024 | juni | week | kamer 4 mei | raad 12 | college 5 | overleg 6 | om de maand | per week | per maand
geldt niet | zomer
"""
# They may have the number behind them.
NUMBERED = """
kamer artikel art. zaal lokaal agendapunt punt motie amendement besluit versie bijlage hoofdstuk paragraaf pagina
blz. fase ronde tranche perceel lot kavel blok lijn bus route wijk groep klas team covid- top- zaaknummer berap
"""
# They change nothing.
HOLDS_BEFORE = """
cie | raad | Raadscommissie Ruimte | Dankdag | start bouw: | Einddatum: | Fase 2: | 1e fase: | Gepubliceerd op: |
gereed | naar verwachting | onder voorbehoud | de vergadering van de commissie op | gewijzigd vastgesteld | dinsdag |
ter inzage op | besluit van | B&W | in de raad van | Oplevering nieuwe school op | planning: | zaal van |
inloopavond over de nieuwe weg,
"""
HOLDS_BEHIND = """
(kadernota) | (niet onherroepelijk) | (digitaal via Teams) | onder voorbehoud | Raadsforum | - Raad |
: start van de bouw | (concept) | (gepland) | besluitvorming in de raad | met bewoners | (raadsbesluit)² |
(nog niet definitief) | !
"""
MOMENTS = (
    "4 mei 2021",
    "mei 2021",
    "Q2 2021",
    "zomer 2021",
    "uiterlijk 4 mei 2021",
    "week 12 2021",
    "van 3 t/m 7 mei 2021",
)


def phrases(block: str) -> list[str]:
    return [phrase.strip() for phrase in block.replace("\n", " ").split("|")]


@pytest.mark.parametrize("phrase", phrases(BEFORE))
def test_words_before_that_may_change_the_day(phrase: str) -> None:
    assert not any(read_moment(f"{phrase} {moment}").gedateerd for moment in MOMENTS[:3])


@pytest.mark.parametrize("phrase", phrases(BEHIND))
def test_words_behind_that_may_change_the_day(phrase: str) -> None:
    assert not any(read_moment(f"{moment} {phrase}").gedateerd for moment in MOMENTS[:3])
    assert not any(read_moment(f"raad {moment}, {phrase}").gedateerd for moment in MOMENTS[:3])


@pytest.mark.parametrize("word", NUMBERED.split())
@pytest.mark.parametrize("number", ["4 mei 2021", "2021-05", "4-5-21", "4 t/m 6 mei 2021"])
def test_a_number_behind_a_word_may_be_the_words(word: str, number: str) -> None:
    assert not read_moment(f"{word} {number}").gedateerd


@pytest.mark.parametrize("phrase", phrases(HOLDS_BEFORE))
def test_words_before_that_change_nothing(phrase: str) -> None:
    assert read_moment(f"{phrase} 4 mei 2021")[2:4] == read_moment("4 mei 2021")[2:4]


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("phrase", phrases(HOLDS_BEHIND))
def test_words_behind_that_change_nothing(phrase: str, moment: str) -> None:
    assert read_moment(f"{moment} {phrase}")[2:4] == read_moment(moment)[2:4]


def test_a_whole_year_beside_words_may_be_what_they_are_about() -> None:
    assert not read_moment("begrotingsraad 2022").gedateerd
    assert read_moment("begrotingsraad in 2022").soort == "jaar"
    assert read_moment("Einddatum: 2022").soort == "jaar"


@pytest.mark.parametrize("period", ["Q3 2022", "mei 2022", "2022"])
def test_a_report_may_be_about_its_period(period: str) -> None:
    assert not read_moment(f"rapportage {period}").gedateerd
    assert read_moment(f"rapportage in {period}").gedateerd


def test_the_same_moment_in_other_words() -> None:
    assert read_moment("Q3 2022 (juli t/m september)").soort == "kwartaal"
    assert str(read_moment("week 39 t/m 42 (27 september t/m 22 oktober 2021)").eind) == "2021-10-22"
    assert read_moment("Q3 2022 (oktober 2022)").soort == "onbekend"


def test_a_piece_of_a_longer_text_stands_alone() -> None:
    assert read_moment("vaststellen plan mei 2022").gedateerd
    assert not read_moment("vaststellen plan mei 2022", alone=True).gedateerd
    assert read_moment("Alliantieoverleg mei 2022", alone=True).overleg == "2022-05"
