"""Pairs of a tussenstop and a kalenderregel: what makes them one step, and what makes them two."""

import pytest
from reconciling import PROGRAMME, lines

from routehln.rules.reconcile import reconcile

# One step, said in other words.
SURE = [
    ("Wonen | Vaststellen indicatoren | oktober 2021", "Wonen | Vaststellen indicatoren wonen | oktober 2021"),
    ("Wonen | Vaststellen indicatoren | oktober 2021", "Programmabreed | Vaststellen indicatoren wonen | oktober 2021"),
    (
        "Programmabreed | Vaststelling samenwerkingscode | oktober 2021",
        "Programmabreed | Vaststellen samenwerkingscode | november 2021",
    ),
    (
        "Programmabreed | We besluiten een bureau op te richten | oktober 2021",
        "Programmabreed | Besluit nemen om een bureau op te richten | november 2021",
    ),
    (
        "Programmabreed | Opstellen projectplannen schuldhulp | oktober 2021",
        "Programmabreed | Opstellen projectplan schuldhulp | oktober 2021",
    ),
    (
        "Programmabreed | Opstellen communicatiestrategie jeugd | oktober 2021",
        "Programmabreed | Opstellen comunicatiestrategie jeugd | oktober 2021",
    ),
    (
        "Programmabreed | De raad stelt de visie buitengebied vast | oktober 2021",
        "Programmabreed | Vaststellen visie buitengebied door de raad | oktober 2021",
    ),
    (
        "Programmabreed | De alliantie start met het werven van een directeur | oktober 2021",
        "Programmabreed | Start werving directeur | oktober 2021",
    ),
    (
        "Programmabreed | Bouw van 100 woningen start | oktober 2021",
        "Programmabreed | Start bouw 100 woningen | oktober 2021",
    ),
    ("Programmabreed | Vaststellen begroting, Q4 2021. | Q4 2021", "Programmabreed | Vaststellen begroting | Q4 2021"),
    (
        "Gezondheid | Vaststellen projectplan gezond | oktober 2021",
        "Gezondheid | Vaststellen projectplannen gezondheid | oktober 2021",
    ),
    (
        "Werken | Vaststellen doelstellingen werk en inkomen | oktober 2021",
        "Werken | Vaststellen doelstellingen werken | november 2021",
    ),
    (
        "Programmabreed | Oprichten overleg met gemeenten, scholen en andere partijen in de regio | oktober 2021",
        "Programmabreed | Oprichten overleg met gemeenten, scholen e.a. | oktober 2021",
    ),
    (
        "Programmabreed | We werven gebiedsmanagers voor de wijken. Zij zijn de schakel met bewoners | oktober 2021",
        "Programmabreed | Werven gebiedsmanagers wijken | oktober 2021",
    ),
    (
        "Programmabreed | Evalueren pilot buurtteams | oktober 2021",
        "Programmabreed | Evaluatie pilot buurtteams | oktober 2021",
    ),
    (
        "Programmabreed | Energie coöperatie oprichten | oktober 2021",
        "Programmabreed | Oprichten energie-coöperatie | oktober 2021",
    ),
    (
        "Programmabreed | Benoeming wijkregisseurs | oktober 2021",
        "Programmabreed | Wijkregisseurs worden benoemd | oktober 2021",
    ),
    ("Leren | Vaststellen plan onderwijs en jeugd | oktober 2021", "Leren | Vaststellen plan leren | oktober 2021"),
    (
        "Programmabreed | Afspraken maken met aanbieders deelvervoer | oktober 2021",
        "Programmabreed | Er komen afspraken met aanbieders van deelvervoer | oktober 2021",
    ),
    (
        "Programmabreed | VASTSTELLEN VISIE BUITENGEBIED | oktober 2021",
        "Programmabreed | Vaststellen visie buitengebied | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen van de visie buitengebied | oktober 2021",
        "Programmabreed | De visie buitengebied wordt vastgesteld | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen nota grondbeleid | Q1 2022",
        "Programmabreed | vaststellen nota grondbeleid; Q1 2022 | Q1 2022",
    ),
    (
        "Programmabreed | Benoemen kwartiermaker wijkteams | oktober 2021",
        "Programmabreed | Aanstelling kwartiermaker wijkteams | oktober 2021",
    ),
    (
        "Programmabreed | Oprichting van een stichting voor wijkbeheer | oktober 2021",
        "Programmabreed | Stichting voor wijkbeheer wordt opgericht | oktober 2021",
    ),
    (
        "Programmabreed | Aanleg rotonde bij de N280 | oktober 2021",
        "Programmabreed | Aanleggen rotonde N280 | oktober 2021",
    ),
]
# Likely one step, but a person should look.
PERHAPS = [
    (
        "Programmabreed | Vaststellen samenwerkingscode | oktober 2021",
        "Programmabreed | Besluit over de samenwerkingscode | oktober 2021",
    ),
    ("Programmabreed | Werven directeur | oktober 2021", "Programmabreed | Start werving directeur | oktober 2021"),
    (
        "Programmabreed | Uitwerken en vaststellen aanpak schulden | oktober 2021",
        "Programmabreed | Vaststellen aanpak schulden | oktober 2021",
    ),
    (
        "Gezondheid | Vaststellen projectplan gezond en sociaal | oktober 2021",
        "Gezondheid | Vaststellen projectplannen gezondheid | oktober 2021",
    ),
]
# Two steps that must not even be proposed.
NEVER = [
    ("Wonen | Vaststellen indicatoren | oktober 2021", "Gezondheid | Vaststellen indicatoren | oktober 2021"),
    (
        "Wonen | Vaststellen indicatoren | oktober 2021",
        "Programmabreed | Vaststellen indicatoren gezondheid | oktober 2021",
    ),
    (
        "Organisatie | Werven programmadirecteur | oktober 2021",
        "Organisatie | Aanstellen programmadirecteur | oktober 2021",
    ),
    (
        "Organisatie | Aanstellen programmadirecteur | oktober 2021",
        "Organisatie | De programmadirecteur start | oktober 2021",
    ),
    (
        "Organisatie | Werving programmadirecteur | oktober 2021",
        "Organisatie | Start programmadirecteur | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen jaarplan 2022 | oktober 2021",
        "Programmabreed | Vaststellen jaarplan 2023 | oktober 2021",
    ),
    (
        "Programmabreed | Eerste bijeenkomst bewonersraad | oktober 2021",
        "Programmabreed | Tweede bijeenkomst bewonersraad | oktober 2021",
    ),
    (
        "Programmabreed | Opstellen wijkplan fase 1 | oktober 2021",
        "Programmabreed | Opstellen wijkplan fase 2 | oktober 2021",
    ),
    (
        "Programmabreed | Opstellen wijkplan fase II | oktober 2021",
        "Programmabreed | Opstellen wijkplan fase III | oktober 2021",
    ),
    (
        "Programmabreed | Opstellen wijkplan wijk A | oktober 2021",
        "Programmabreed | Opstellen wijkplan wijk B | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen aanvullende interventies | oktober 2021",
        "Programmabreed | Vaststellen interventies | oktober 2021",
    ),
    (
        "Programmabreed | Aanstellen interim directeur | oktober 2021",
        "Programmabreed | Aanstellen directeur | oktober 2021",
    ),
    (
        "Programmabreed | Aanstellen interim-directeur | oktober 2021",
        "Programmabreed | Aanstellen definitieve directeur | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen concept visie | oktober 2021",
        "Programmabreed | Vaststellen definitieve visie | oktober 2021",
    ),
    ("Programmabreed | Vaststellen conceptvisie | oktober 2021", "Programmabreed | Vaststellen visie | oktober 2021"),
    (
        "Programmabreed | Uitwerken aanpak schulden | oktober 2021",
        "Programmabreed | Vaststellen aanpak schulden | oktober 2021",
    ),
    (
        "Programmabreed | Opstellen samenwerkingscode | oktober 2021",
        "Programmabreed | Besluit nemen over samenwerkingscode | oktober 2021",
    ),
    (
        "Programmabreed | Oprichten programmabureau | oktober 2021",
        "Programmabreed | Besluit oprichten programmabureau | oktober 2021",
    ),
    (
        "Programmabreed | Oprichten programmabureau | oktober 2021",
        "Programmabreed | Besluiten over de oprichting van het programmabureau | oktober 2021",
    ),
    (
        "Programmabreed | Opening bureau Hoensbroek | oktober 2021",
        "Programmabreed | Opening bureau Vrieheide | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen visie door het college | oktober 2021",
        "Programmabreed | Vaststellen visie door de raad | oktober 2021",
    ),
    (
        "Programmabreed | Start bouw 100 woningen | oktober 2021",
        "Programmabreed | Start bouw 120 woningen | oktober 2021",
    ),
    (
        "Programmabreed | Start bouw 100 woningen | oktober 2021",
        "Programmabreed | Oplevering 100 woningen | oktober 2021",
    ),
    (
        "Programmabreed | Evaluatie pilot buurtteams | oktober 2021",
        "Programmabreed | Start pilot buurtteams | oktober 2021",
    ),
    (
        "Programmabreed | Tussenevaluatie programma | oktober 2021",
        "Programmabreed | Eindevaluatie programma | oktober 2021",
    ),
    ("Programmabreed | Inkoop jeugdzorg 2022 | oktober 2021", "Programmabreed | Inkoop jeugdzorg 2023 | oktober 2021"),
    (
        "Programmabreed | Goedkeuren begroting gemeenschappelijke regeling | oktober 2021",
        "Programmabreed | Vaststellen begroting gemeenschappelijke regeling | oktober 2021",
    ),
    ("Programmabreed | Heropenen buurthuis | oktober 2021", "Programmabreed | Openen buurthuis | oktober 2021"),
    (
        "Programmabreed | Vaststellen visie (concept) | oktober 2021",
        "Programmabreed | Vaststellen visie (definitief) | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen Q1 rapportage | oktober 2021",
        "Programmabreed | Vaststellen Q2 rapportage | oktober 2021",
    ),
    ("Programmabreed | Start bouw school | oktober 2021", "Programmabreed | Oplevering school | oktober 2021"),
    ("Programmabreed | Aanleg rotonde N280 | oktober 2021", "Programmabreed | Aanleg rotonde N281 | oktober 2021"),
]
# Two steps, or who knows: whatever is proposed, it is not sure.
NOT_SURE = [
    ("Programmabreed | Brief aan Westerdal | oktober 2021", "Programmabreed | Brief van Westerdal | oktober 2021"),
    ("Programmabreed | Advies aan de raad | oktober 2021", "Programmabreed | Advies door de raad | oktober 2021"),
    (
        "Programmabreed | Overleg voor de verbouwing van het raadhuis | oktober 2021",
        "Programmabreed | Overleg na de verbouwing van het raadhuis | oktober 2021",
    ),
    (
        "Programmabreed | Na evaluatie starten met de wijkaanpak | oktober 2021",
        "Programmabreed | Voor evaluatie starten met de wijkaanpak | oktober 2021",
    ),
    (
        "Programmabreed | Werven managers wijken. Dit gaat niet door | oktober 2021",
        "Programmabreed | Werven managers wijken | oktober 2021",
    ),
    (
        "Programmabreed | Renovatie twee tennisbanen | oktober 2021",
        "Programmabreed | Renovatie tweede tennisbaan | oktober 2021",
    ),
    ("Wonen | Vaststellen indicatoren | oktober 2021", "Programmabreed | Vaststellen indicatoren | oktober 2021"),
    (
        "Programmabreed | Bijeenkomst bewonersraad | oktober 2021",
        "Programmabreed | Tweede bijeenkomst bewonersraad | oktober 2021",
    ),
    ("Programmabreed | Vaststellen planning | oktober 2021", "Programmabreed | Vaststellen plan | oktober 2021"),
    (
        "Programmabreed | Vaststellen regels subsidie | oktober 2021",
        "Programmabreed | Vaststellen regeling subsidie | oktober 2021",
    ),
    ("Programmabreed | Vaststellen woonvisie | oktober 2021", "Programmabreed | Vaststellen loonvisie | oktober 2021"),
    ("Programmabreed | Verkoop gemeentehuis | oktober 2021", "Programmabreed | Verloop gemeentehuis | oktober 2021"),
    ("Programmabreed | Opening bureau Hoensbroek | oktober 2021", "Programmabreed | Opening bureau | oktober 2021"),
    (
        "Programmabreed | De raad stelt de visie vast | oktober 2021",
        "Programmabreed | Vaststellen visie | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen begroting 2022 | oktober 2021",
        "Programmabreed | Vaststellen begroting | oktober 2021",
    ),
    ("Programmabreed | Vaststellen begroting | oktober 2021", "Programmabreed | Vaststellen begroting | oktober 2022"),
    (
        "Programmabreed | We werven gebiedsmanagers voor de wijken. Daarna stellen we hen aan | oktober 2021",
        "Programmabreed | Werven gebiedsmanagers wijken | oktober 2021",
    ),
    (
        "Programmabreed | Niet verlengen contract aannemer | oktober 2021",
        "Programmabreed | Verlengen contract aannemer | oktober 2021",
    ),
    (
        "Programmabreed | Overdracht beheer van gemeente naar provincie | oktober 2021",
        "Programmabreed | Overdracht beheer van provincie naar gemeente | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen stand werkgevers | oktober 2021",
        "Programmabreed | Vaststellen stand werknemers | oktober 2021",
    ),
    ("Programmabreed | Bespreken voortgang | Q1 2022", "Programmabreed | Bespreken voortgang | Q3 2022"),
    ("Programmabreed | Jaarlijkse monitor | jaarlijks", "Programmabreed | Jaarlijkse monitor | Q3 2022"),
    ("Programmabreed | Tussenevaluatie | oktober 2021", "Programmabreed | Eindevaluatie | oktober 2021"),
    (
        "Programmabreed | Vaststellen subsidieregeling verenigingen | oktober 2021",
        "Programmabreed | Vaststellen subsidieregeling ondernemers | oktober 2021",
    ),
    (
        "Programmabreed | Nulmeting leefbaarheid | oktober 2021",
        "Programmabreed | Eenmeting leefbaarheid | oktober 2021",
    ),
    ("Programmabreed | Aanleg fietspad noord | oktober 2021", "Programmabreed | Aanleg fietspad zuid | oktober 2021"),
    ("Programmabreed | Eerste paal | oktober 2021", "Programmabreed | Laatste paal | oktober 2021"),
    (
        "Programmabreed | Vaststellen kader jongeren tot 18 jaar | oktober 2021",
        "Programmabreed | Vaststellen kader jongeren vanaf 18 jaar | oktober 2021",
    ),
    ("Programmabreed | Starten pilot | oktober 2021", "Programmabreed | Stoppen pilot | oktober 2021"),
    (
        "Programmabreed | Ondertekenen convenant met partners | oktober 2021",
        "Programmabreed | Opstellen convenant met partners | oktober 2021",
    ),
    (
        "Programmabreed | Raad stelt visie vast | oktober 2021",
        "Programmabreed | College stelt visie vast | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen verdeling budget zorg | oktober 2021",
        "Programmabreed | Vaststellen verhoging budget zorg | oktober 2021",
    ),
    ("Programmabreed | Openen loket | oktober 2021", "Programmabreed | Sluiten loket | oktober 2021"),
    (
        "Programmabreed | Vaststellen nota parkeren binnenstad | oktober 2021",
        "Programmabreed | Vaststellen nota parkeren buitenstad | oktober 2021",
    ),
    (
        "Programmabreed | Informeren bewoners over sloop | oktober 2021",
        "Programmabreed | Informeren bewoners over bouw | oktober 2021",
    ),
    ("Programmabreed | Afsluiten contract | oktober 2021", "Programmabreed | Sluiten contract | oktober 2021"),
    (
        "Programmabreed | Instroom statushouders | oktober 2021",
        "Programmabreed | Uitstroom statushouders | oktober 2021",
    ),
    ("Wonen | Opleveren woningen | oktober 2021", "Wonen | Opleveren sociale woningen | oktober 2021"),
    ("Leren | Vaststellen plan jeugd | oktober 2021", "Leren | Vaststellen plan onderwijs | oktober 2021"),
    (
        "Programmabreed | Besluit over wel of niet doorgaan met pilot | oktober 2021",
        "Programmabreed | Besluit over doorgaan met pilot | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen eisen aan de voorkant van woningen | oktober 2021",
        "Programmabreed | Vaststellen eisen aan de achterkant van woningen | oktober 2021",
    ),
    (
        "Programmabreed | Bestuurlijke bespreking | 5 oktober 2021",
        "Programmabreed | Bestuurlijke bespreking | 12 oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen kwartaalrapportage | Q3 2021",
        "Programmabreed | Vaststellen kwartaalrapportage | Q4 2021",
    ),
    ("Programmabreed | Vaststellen jaarrekening | Q2 2022", "Programmabreed | Vaststellen jaarrekening | Q2 2021"),
    (
        "Programmabreed | Vaststellen plan na inspraak | oktober 2021",
        "Programmabreed | Vaststellen plan voor inspraak | oktober 2021",
    ),
    (
        "Programmabreed | Opstellen aanpak ouders | oktober 2021",
        "Programmabreed | Opstellen aanpak ouderen | oktober 2021",
    ),
    ("Programmabreed | Opening Jansenstraat | oktober 2021", "Programmabreed | Opening Janssenstraat | oktober 2021"),
    (
        "Programmabreed | Dagelijks bestuur stelt begroting vast | oktober 2021",
        "Programmabreed | Algemeen bestuur stelt begroting vast | oktober 2021",
    ),
    (
        "Programmabreed | Benoemen kwartiermaker wijkteams | oktober 2021",
        "Programmabreed | Benoemen kwartiermaker wijkteam Zuid | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen regels voor verhuur | oktober 2021",
        "Programmabreed | Vaststellen regels voor verhuurders | oktober 2021",
    ),
    ("Programmabreed | Opening eerste speeltuin | oktober 2021", "Programmabreed | Opening speeltuin | oktober 2021"),
    ("Programmabreed | Bouw school en sporthal | oktober 2021", "Programmabreed | Bouw school | oktober 2021"),
    (
        "Programmabreed | Informatieavond bewoners Zuid | oktober 2021",
        "Programmabreed | Informatieavond bewoners Noord | oktober 2021",
    ),
    ("Programmabreed | Halfjaarlijkse rapportage | H1 2022", "Programmabreed | Halfjaarlijkse rapportage | H2 2022"),
    ("Wonen | Vaststellen visie | september 2021", "Programmabreed | Vaststellen visie | oktober 2021"),
    (
        "Programmabreed | Tarieven afvalstoffenheffing vaststellen | oktober 2021",
        "Programmabreed | Tarieven rioolheffing vaststellen | oktober 2021",
    ),
    ("Programmabreed | Start bouw school | oktober 2021", "Programmabreed | Bouw school | oktober 2021"),
    (
        "Programmabreed | Besluit over nieuwbouw school | oktober 2021",
        "Programmabreed | Besluit over school | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen huisvestingsplan basisonderwijs | oktober 2021",
        "Programmabreed | Vaststellen huisvestingsplan voortgezet onderwijs | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen beleid binnenhaven | oktober 2021",
        "Programmabreed | Vaststellen beleid buitenhaven | oktober 2021",
    ),
    (
        "Programmabreed | Ophalen wensen inwoners | oktober 2021",
        "Programmabreed | Terugkoppelen wensen inwoners | oktober 2021",
    ),
    ("Programmabreed | Selectie aannemer | oktober 2021", "Programmabreed | Selectie architect | oktober 2021"),
    (
        "Programmabreed | Indienen aanvraag subsidie | oktober 2021",
        "Programmabreed | Toekennen aanvraag subsidie | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen lijst met monumenten | oktober 2021",
        "Programmabreed | Vaststellen lijst zonder monumenten | oktober 2021",
    ),
    ("Programmabreed | Plan voor het plein | maart 2022", "Programmabreed | Plan voor het plein | september 2022"),
    ("Programmabreed | Afronden fase een | oktober 2021", "Programmabreed | Afronden fase twee | oktober 2021"),
    ("Programmabreed | Evaluatie | oktober 2021", "Programmabreed | Evaluatie | maart 2023"),
    (
        "Programmabreed | Vergadering klankbordgroep | 5 oktober 2021",
        "Programmabreed | Vergadering klankbordgroep | 2 november 2021",
    ),
    (
        "Programmabreed | Voortgangsgesprek met het Rijk | oktober 2021",
        "Programmabreed | Voortgangsgesprek met het Rijk | november 2021",
    ),
    ("Programmabreed | Werkbezoek minister | oktober 2021", "Programmabreed | Werkbezoek minister | november 2021"),
    (
        "Leren | Vaststellen aanpak basisscholen | oktober 2021",
        "Leren | Vaststellen aanpak basisschool De Linde | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen bestemmingsplan Kerkstraat | oktober 2021",
        "Programmabreed | Vaststellen bestemmingsplan Kerkplein | oktober 2021",
    ),
    (
        "Programmabreed | Besluit over fusie scholen | oktober 2021",
        "Programmabreed | Besluit over fusie | oktober 2021",
    ),
    ("Wonen | Start verkoop woningen | oktober 2021", "Wonen | Start verhuur woningen | oktober 2021"),
    (
        "Programmabreed | Werving vrijwilligers taalcafé | oktober 2021",
        "Programmabreed | Werving deelnemers taalcafé | oktober 2021",
    ),
    (
        "Programmabreed | Verhogen parkeertarief | oktober 2021",
        "Programmabreed | Verlagen parkeertarief | oktober 2021",
    ),
    ("Programmabreed | Instellen commissie | oktober 2021", "Programmabreed | Opheffen commissie | oktober 2021"),
    (
        "Programmabreed | Uitbreiden openingstijden | oktober 2021",
        "Programmabreed | Beperken openingstijden | oktober 2021",
    ),
    (
        "Programmabreed | Vaststellen inkoopkader | oktober 2021",
        "Programmabreed | Vaststellen verkoopkader | oktober 2021",
    ),
    ("Programmabreed | Opstellen plan van eisen | oktober 2021", "Programmabreed | Opstellen plan | oktober 2021"),
    (
        "Programmabreed | Programmaraad 12 oktober | oktober 2021",
        "Programmabreed | Programmaraad 26 oktober | oktober 2021",
    ),
]


def judged(stop: str, row: str) -> str:
    """What `reconcile` says of a tussenstop and a kalenderregel that stand alone."""
    koppelingen = reconcile(lines(stops=(stop,), rows=(row,))).koppelingen
    if not koppelingen:
        return "nooit"
    return "zeker" if koppelingen[0].zeker else "voorstel"


@pytest.mark.parametrize(("stop", "row"), SURE)
def test_one_step_in_other_words_is_sure(stop: str, row: str) -> None:
    assert judged(stop, row) == judged(row, stop) == "zeker"


@pytest.mark.parametrize(("stop", "row"), PERHAPS)
def test_what_a_person_should_look_at_is_proposed(stop: str, row: str) -> None:
    assert judged(stop, row) == judged(row, stop) == "voorstel"


@pytest.mark.parametrize(("stop", "row"), NEVER)
def test_two_steps_are_not_proposed(stop: str, row: str) -> None:
    assert judged(stop, row) == judged(row, stop) == "nooit"


@pytest.mark.parametrize(("stop", "row"), NOT_SURE)
def test_what_may_be_two_steps_is_not_sure(stop: str, row: str) -> None:
    assert "zeker" not in {judged(stop, row), judged(row, stop)}


def test_who_decides_is_no_one_else_however_many_words_the_name_has() -> None:
    """Naming the body that decides adds nothing; naming another one does."""
    programme = PROGRAMME.replace("naam: Regietafel", "naam: Bestuurlijk Kernteam")
    for body, sure in (("het Bestuurlijk Kernteam", True), ("het college", False)):
        stop = f"Wonen | Vaststellen visie buitengebied door {body} | oktober 2021"
        row = "Wonen | Vaststellen visie buitengebied | oktober 2021"
        [link] = reconcile(lines(stops=(stop,), rows=(row,), programme=programme)).koppelingen
        assert link.zeker is sure


def test_an_abbreviation_is_what_it_stands_for() -> None:
    """Declared by the routekaart, or explained by a text; both ways round the two are one step."""
    declared = PROGRAMME.replace("programma:", "afkortingen: [{kort: WUP, voluit: wijkuitvoeringsplan}]\n  programma:")
    row = "Wonen | Vaststellen WUP Vrieheide | oktober 2021"
    for stop, programme in (
        ("Wonen | Vaststellen wijkuitvoeringsplan Vrieheide | oktober 2021", declared),
        ("Wonen | Vaststellen wijkuitvoeringsplan (WUP) Vrieheide | oktober 2021", PROGRAMME),
    ):
        for stops, rows in (((stop,), (row,)), ((row,), (stop,))):
            [link] = reconcile(lines(stops=stops, rows=rows, programme=programme)).koppelingen
            assert link.zeker
