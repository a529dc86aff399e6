"""Slips as people type them in an editor: `check` tells each once, where it was made, with what to do about it.

In the second column stands what was typed instead of the first, with a ¶ where somebody who looks over your shoulder
would point.
"""

import pytest
from conftest import Ask
from problems import Lay

pytestmark = pytest.mark.usefixtures("parser")

SOUND = """\
routekaart:
  naam: Route HLN
  programma: Heerlen-Noord
  begin: '2021'
  focuswijken:
    - Vrieheide
    - GMS

fasen:
  - id: ontwerpen
    nummer: 2
    naam: Ontwerpen

leefgebieden:
  - id: wonen
    naam: Wonen
    aliassen: [Woning, Buurt]
    trekker: Weller
    doelen:
      - Meer huurwoningen
    interventies:
      - {id: bouwen, titel: Bouwen, status: afgerond, indicatoren: [woningen]}
    indicatoren:
      - {id: woningen, naam: Woningen, richting: hoger, nulmeting: Weinig, streefwaarde: Meer}

gremia:
  - id: alliantieoverleg
    naam: Alliantieoverleg
    besluitvormend: true
    leden:
      - organisatie: Gemeente Heerlen
        functie: wethouder
      - organisatie: Weller
        functie: bestuurder

overleggen:
  - maand: 2021-10
    begintijd: 09:30
    locatie: Stadhuis
    afwezig:
      - organisatie: Politie
        vervanging: OM

besluiten:
  - overleg: 2021-10
    mijlpaal: plan
    uitkomst: aangehouden

tussenstops:
  - id: wonen
    titel: Vaststellen indicatoren wonen
    moment: oktober 2021
    onderdeel: Wonen
    toelichting: Zie het verslag van de werkgroep
  - id: plan
    titel: Uitvoeringsplan
    moment: maart 2022
    onderdeel: Wonen
    afstemming:
      reden: Een ander plan

kalender:
  - id: kal-1
    fase: 2. Ontwerpen
    moment: Q4 2021
    omschrijving: Indicatoren
    onderdeel: Wonen
    tussenstop: wonen
    vertrouwelijk: false
"""
ITEM = "    - GMS\n"
WIJKEN = "[Woning, Buurt]"
TITEL = "    titel: Vaststellen indicatoren wonen\n"
MOMENT = "    moment: oktober 2021\n"
TOELICHTING = "    toelichting: Zie het verslag van de werkgroep\n"
PLAN = "  - id: plan\n"
PLAN_TITEL = "    titel: Uitvoeringsplan\n"
PLAATS = "    locatie: Stadhuis\n"
LID = "      - organisatie: Weller\n"

YAML, CUT, CURLY = "geen-yaml", "tekst-afgekapt", "gekrulde-aanhalingstekens"
KEY, VALUE = "onbekende-sleutel", "waarde"

SLIPS = {
    # colons
    "no space behind the colon": (TITEL, "    ¶titel:Vaststellen\n", YAML, "dubbele punt hoort een spatie"),
    "a space before it only": (TITEL, "    ¶titel :Vaststellen\n", YAML, "dubbele punt hoort een spatie"),
    "no colon": (TITEL, "    ¶titel Vaststellen\n", YAML, "ontbreekt een dubbele punt"),
    "equals sign": (TITEL, "    ¶titel = Vaststellen\n", YAML, "ontbreekt een dubbele punt"),
    "semicolon": (TITEL, "    ¶titel; Vaststellen\n", YAML, "ontbreekt een dubbele punt"),
    "no colon behind a list's key": ("tussenstops:\n", "¶tussenstops\n", YAML, "ontbreekt een dubbele punt"),
    "wide colon": (TITEL, "    titel¶：Vaststellen\n", YAML, "gewone dubbele punt"),
    "wide colon and space": (TITEL, "    titel¶： Vaststellen\n", YAML, "gewone dubbele punt"),
    "colon in a title": (TITEL, "    titel: Besluit¶: wonen\n", YAML, "enkele aanhalingstekens"),
    "colon in an item": (ITEM, "    - ¶GMS: noord\n", VALUE, "dubbele punt in, zet hem tussen"),
    "two lines in one": (PLAN_TITEL, "    titel: Plan moment¶: maart\n", YAML, "dubbele punt te veel"),
    # indentation
    "tab": (TITEL, "¶\ttitel: Vaststellen\n", "tab", "spring in met spaties"),
    "spaces and a tab": (TITEL, "  ¶\ttitel: Vaststellen\n", "tab", "spring in met spaties"),
    "tab below a key": (PLAATS, "    locatie:\n¶\tStadhuis\n", "tab", "spring in met spaties"),
    "one too far": (TITEL, "     ¶titel: Vaststellen\n", YAML, "zet ze recht onder elkaar"),
    "two too far": (MOMENT, "      ¶moment: oktober 2021\n", YAML, "zet ze recht onder elkaar"),
    "one too little": (TITEL, "   ¶titel: Vaststellen\n", YAML, "laat deze regel even ver inspringen"),
    "not at all": (MOMENT, "¶moment: oktober 2021\n", YAML, "zet ze recht onder elkaar"),
    "value below its key": (TITEL, "    titel:\n¶Vaststellen wonen\n", YAML, "laat hem dan verder inspringen"),
    "text that goes on below": (TOELICHTING, "    toelichting: Zie\n¶het verslag\n", YAML, "verder inspringen"),
    "block below its key": (TOELICHTING, "    toelichting: |\n    ¶Zie het verslag\n", YAML, "verder inspringen"),
    "block, second line": (TOELICHTING, "    toelichting: |\n      Zie\n   ¶het verslag\n", YAML, "even ver"),
    # dashes
    "dash without a space": (PLAN, "  ¶-id: plan\n", YAML, "gewoon streepje en een spatie"),
    "first dash without a space": (
        "  - id: wonen\n    titel: Vast",
        "  ¶-id: wonen\n    titel: Vast",
        YAML,
        "gewoon streepje en een spatie",
    ),
    "dash without a space, text": (ITEM, "    ¶-GMS\n", YAML, "gewoon streepje en een spatie"),
    "long dash": (PLAN, "  ¶– id: plan\n", YAML, "gewoon streepje"),
    "bullet out of Word": (PLAN, "  ¶• id: plan\n", YAML, "gewoon streepje"),
    "star": (ITEM, "    ¶* GMS\n", YAML, "gewoon streepje"),
    "plus": (ITEM, "    ¶+ GMS\n", YAML, "gewoon streepje"),
    "number": (PLAN, "  ¶2) id: plan\n", YAML, "gewoon streepje"),
    "dash one too little": (PLAN, " ¶- id: plan\n", YAML, "recht onder elkaar"),
    "dash one too far": (PLAN, "   ¶- id: plan\n", YAML, "recht onder elkaar"),
    "dash of a text one too far": (ITEM, "     ¶- GMS\n", "tekst-loopt-door", "recht onder het vorige"),
    "list left of its key": (f"{WIJKEN}\n", "\n  ¶- Woning\n", YAML, "zet het er recht onder"),
    "list behind its key": (ITEM, "    - ¶- GMS - noord\n", VALUE, "hier wordt tekst verwacht"),
    "dash at a value": (TITEL, "    titel: ¶- Vaststellen\n", YAML, "op een eigen regel"),
    "no dash": (PLAN, "    ¶id: plan\n", "dubbele-sleutel", "zet er dan een streepje voor: '- id:'"),
    "no dash, not indented": (PLAN, "  ¶id: plan\n", YAML, "zet er dan een streepje en een spatie voor"),
    "no dash before an item": (LID, "        ¶organisatie: Weller\n", "dubbele-sleutel", "'- organisatie:'"),
    # what a value begins with
    "ampersand and word": (TITEL, "    titel: ¶&nieuw Vaststellen\n", CUT, "tussen enkele aanhalingstekens"),
    "ampersand in a list": (ITEM, "    - ¶&GMS noord\n", CUT, "'&GMS' wordt niet gelezen"),
    "ampersand": (TITEL, "    titel: ¶& indicatoren\n", YAML, "mag niet met & beginnen"),
    "star and word": (TITEL, "    titel: ¶*nieuw Vaststellen\n", "onbekend-anker", "tussen enkele aanhalingstekens"),
    "bold": (TITEL, "    titel: ¶**Vaststellen** wonen\n", "onbekend-anker", "tussen enkele aanhalingstekens"),
    "at": (TITEL, "    titel: ¶@gemeente\n", YAML, "mag niet met @ beginnen; zet hem tussen"),
    "percent": (TITEL, "    titel: ¶% huurwoningen\n", YAML, "mag niet met % beginnen; zet hem tussen"),
    "backtick": (TITEL, "    titel: ¶`Vaststellen` wonen\n", YAML, "mag niet met ` beginnen; zet hem tussen"),
    "exclamation mark": (TITEL, "    titel: ¶!Vaststellen wonen\n", "tag", "de hele tekst tussen enkele"),
    "question mark": (TITEL, "    titel: ¶? nog uitzoeken\n", YAML, "tekst tussen enkele aanhalingstekens"),
    "greater than": (TITEL, "    titel: > ¶50 huurwoningen\n", YAML, "tussen ' en '"),
    "bar": (TITEL, "    titel: | ¶Vaststellen\n", YAML, "tussen ' en '"),
    "bracket": (TITEL, "    titel: [concept] ¶Vaststellen\n", YAML, "de hele tekst tussen enkele aanhalingstekens"),
    "to be filled in": (TITEL, "    titel: ¶[nog invullen]\n", VALUE, "haakjes of een dubbele punt in"),
    "template": (TITEL, "    titel: {¶{ titel }}\n", "sleutel-geen-tekst", "begint tussen enkele aanhalingstekens"),
    # hashes
    "hash and word": (TITEL, "    titel: Vaststellen ¶#focuswijken\n", CUT, "'#focuswijken' wordt niet gelezen"),
    "hash and number": (TOELICHTING, "    toelichting: Zie actie ¶#12 van\n", CUT, "'#12 van' wordt niet gelezen"),
    "hash in a list": (ITEM, "    - GMS ¶#noord\n", CUT, "tussen enkele aanhalingstekens"),
    "hash on a lower line": (TOELICHTING, "    toelichting: Zie\n      actie ¶#12\n", CUT, "'#12' wordt niet gelezen"),
    "hash before all of it": (TOELICHTING, "    toelichting: ¶#12 is klaar\n", CUT, "'#12 is klaar' wordt niet"),
    "hash in an id's line": (MOMENT, "    moment: oktober 2021 ¶#ovb\n", CUT, "'#ovb' wordt niet gelezen"),
    "hash, text goes on": (TOELICHTING, "    toelichting: Actie ¶#12 van\n      Weller\n", YAML, "breekt"),
    "comment in a text": (TOELICHTING, "    toelichting: Zie\n    ¶# let op\n      het verslag\n", YAML, "breekt"),
    "hash in brackets": (WIJKEN, "¶[Woning, Buurt #1]", YAML, "zet een ] achter wat er tussen hoort, vóór een #"),
    # quotes
    "curly quotes": (TITEL, "    titel: ¶“Vaststellen wonen”\n", CURLY, "recht teken voor in de plaats (')"),
    "single curly quotes": (TITEL, "    titel: ¶‘Vaststellen wonen’\n", CURLY, "recht teken"),
    "low and high quotes": (TITEL, "    titel: ¶„Vaststellen wonen”\n", CURLY, "recht teken"),
    "curly quotes in a list": (WIJKEN, "[¶“Woning”, Buurt]", CURLY, "recht teken"),
    "curly quotes around a comma": (WIJKEN, "[¶“Woning, Buurt”]", CURLY, "recht teken"),
    "curly quotes around a hash": (TITEL, "    titel: “Vaststellen ¶#wonen”\n", CUT, "'#wonen”' wordt niet"),
    "curly quotes around a colon": (TITEL, "    titel: ¶“Besluit: wonen”\n", YAML, "enkele rechte (')"),
    "straight and curly quote": (TITEL, '    titel: ¶"Vaststellen wonen”\n', YAML, "zet hetzelfde teken achter"),
    "open double quote": (TITEL, '    titel: ¶"Vaststellen wonen\n', YAML, "zet hetzelfde teken achter de tekst"),
    "open single quote": (TITEL, "    titel: ¶'Vaststellen wonen\n", YAML, "zet hetzelfde teken achter de tekst"),
    "apostrophe at the beginning": (PLAATS, "    locatie: ¶'s-Gravenhage\n", YAML, "wordt nergens gesloten"),
    "apostrophe in single quotes": (TITEL, "    titel: 'Foto'¶s van wonen'\n", YAML, "een ' daarin dubbel: ''"),
    "quotes around one word": (TITEL, '    titel: "Vaststellen" ¶wonen\n', YAML, "de hele tekst tussen"),
    "path of Windows": (TOELICHTING, '    toelichting: ¶"C:\\Mijn plan.docx"\n', YAML, "gebruik enkele"),
    # brackets
    "open square bracket": (WIJKEN, "¶[Woning, Buurt", YAML, "zet een ] achter wat er tussen hoort"),
    "open brace": (LID, "      - ¶{organisatie: Weller\n", YAML, "zet een } achter wat er tussen hoort"),
    "other closing bracket": (WIJKEN, "¶[Woning, Buurt)", YAML, "zet een ] achter wat er tussen hoort"),
    "closing bracket too many": (WIJKEN, "[Woning, Buurt]¶]", YAML, "hier hoort niets meer achter"),
    "two commas": (WIJKEN, "[Woning, ¶, Buurt]", YAML, "een komma te veel"),
    "round brackets": (WIJKEN, "¶(Woning, Buurt)", VALUE, "een lijst verwacht"),
    "no brackets": (WIJKEN, "¶Woning, Buurt", VALUE, "een lijst verwacht, met een streepje per regel"),
    # characters that nobody sees
    "no-break space behind a colon": (TITEL, "    titel:¶\xa0Vaststellen\n", YAML, "vaste spatie waar een gewone"),
    "no-break spaces as indent": (TITEL, "¶\xa0\xa0\xa0\xa0titel: Vaststellen\n", YAML, "vaste spatie waar"),
    "one no-break space as indent": (TITEL, "   ¶\xa0titel: Vaststellen\n", YAML, "vaste spatie waar"),
    "no-break spaces before a dash": (ITEM, "¶\xa0\xa0\xa0\xa0- GMS\n", YAML, "vaste spatie waar"),
    "no-break space behind a dash": (PLAN, "  -¶\xa0id: plan\n", YAML, "vaste spatie waar"),
    "narrow space behind a dash": (ITEM, "    -¶\u202fGMS\n", YAML, "vaste spatie waar"),
    "no-break space in a name": ("fase: 2. Ontwerpen", "fase: ¶2.\xa0Ontwerpen", "onbekende-fase", "'2.[vaste spatie]"),
    "nothing before a key": (PLAN_TITEL, "    ¶\u200btitel: Plan\n", KEY, "(U+200B)]titel'; bedoelde u 'titel'?"),
    "nothing behind a colon": (PLAN_TITEL, "    titel:¶\u200b Plan\n", YAML, "onzichtbaar teken (U+200B)"),
    "nothing in an id": (PLAN, "  - id: ¶p\u200blan\n", VALUE, "'p[onzichtbaar teken (U+200B)]lan' is geen id"),
    "nothing in a reference": ("tussenstop: wonen", "tussenstop: ¶wonen\u200b", VALUE, "onzichtbaar teken (U+200B)"),
    "BOM in the middle": ("tussenstops:\n", "¶\ufefftussenstops:\n", "stuurteken", "U+FEFF; haal het weg"),
    # keys
    "twice": (TOELICHTING, "    ¶moment: november 2021\n", "dubbele-sleutel", "kies er een"),
    "in capitals": (TITEL, "    ¶TITEL: Vaststellen\n", KEY, "bedoelde u 'titel'?"),
    "misspelt": (MOMENT, "    ¶momment: oktober 2021\n", KEY, "bedoelde u 'moment'?"),
    "in English": (TITEL, "    ¶title: Vaststellen\n", KEY, "bedoelde u 'titel'?"),
    "with a dash": (TOELICHTING, "    ¶afgerond-op: 2021-10-05\n", KEY, "bedoelde u 'afgerond_op'?"),
    "of another record": (TITEL, "    ¶omschrijving: Vaststellen\n", KEY, "bedoelde u 'titel'?"),
    "with a number": (TITEL, "    ¶1. titel: Vaststellen\n", KEY, "bedoelde u 'titel'?"),
    "in curly quotes": (TITEL, "    ¶“titel”: Vaststellen\n", KEY, "bedoelde u 'titel'?"),
    "of a list, misspelt": ("kalender:\n", "¶kalendar:\n", KEY, "bedoelde u 'kalender'?"),
    "without a value": (TITEL, "    ¶titel:\n", "ontbrekende-sleutel", "'titel' ontbreekt"),
    # values
    "id with a space": (PLAN, "  - id: ¶het plan\n", VALUE, "geen spaties"),
    "id with a capital": (PLAN, "  - id: ¶Plan\n", VALUE, "kleine letters"),
    "month 13": (TOELICHTING, "    afgerond_op: ¶2021-13-01\n", VALUE, "schrijf een datum als 2021-10-05"),
    "day first": (TOELICHTING, "    afgerond_op: ¶05-10-2021\n", VALUE, "schrijf '05-10-2021' hier als 2021-10-05"),
    "yes": ("vertrouwelijk: false", "vertrouwelijk: ¶ja", VALUE, "schrijf true (ja)"),
    "no": ("vertrouwelijk: false", "vertrouwelijk: ¶nee", VALUE, "false (nee)"),
    "time in words": ("begintijd: 09:30", "begintijd: ¶9u30", VALUE, "geen tijd als 09:30"),
    "month in words": ("maand: 2021-10", "maand: ¶oktober 2021", VALUE, "geen maand als 2021-10"),
    "list for a text": (TITEL, "    titel: ¶[Vaststellen, wonen]\n", VALUE, "tekst verwacht"),
    "list below a text's key": (TITEL, "    titel:\n      ¶- Vaststellen\n", VALUE, "tekst verwacht"),
    "status in capitals": (TOELICHTING, "    status: ¶Gepland\n", VALUE, "bedoelde u 'gepland'?"),
    "status and //": (TOELICHTING, "    status: ¶gepland // nagaan\n", VALUE, "kies uit: gepland"),
    "outcome in own words": ("uitkomst: aangehouden", "uitkomst: ¶goedgekeurd", VALUE, "kies uit: vastgesteld"),
    "fase that isn't there": ("fase: 2. Ontwerpen", "fase: ¶3. Ontwerpen", "onbekende-fase", "'2. Ontwerpen'?"),
    "id that isn't there": ("mijlpaal: plan", "mijlpaal: ¶pln", "onbekende-mijlpaal", "bedoelde u 'plan'?"),
    # lines
    "dashes in between": ("tussenstops:\n", "¶---\ntussenstops:\n", "tweede-document", "haal de regel met --- weg"),
    "ruler": ("tussenstops:\n", "¶=====\ntussenstops:\n", YAML, "zet voor een scheidingslijn een # en een spatie"),
    "conflict": (
        TITEL,
        f"¶<<<<<<< HEAD\n{TITEL}=======\n    titel: Wonen\n>>>>>>> tak\n",
        "samenvoegconflict",
        "houd wat klopt",
    ),
    "rest of a conflict": (TITEL, f"{TITEL}¶>>>>>>> tak\n", "samenvoegconflict", "haal hem weg"),
}  # fmt: skip
SOUND_LINES = {
    "comment": (TITEL, "    titel: Vaststellen # nog nagaan\n"),
    "comment that names a number": (TITEL, "    titel: Vaststellen  # zie #12\n"),
    "comment of an editor": (TITEL, "    titel: Vaststellen ##\n"),
    "comment behind a list's key": ("tussenstops:\n", "tussenstops: #alle\n"),
    "comment behind a quoted text": (TITEL, "    titel: 'Vaststellen' #nagaan\n"),
    "comment above": (TITEL, f"    #nagaan\n{TITEL}"),
    "hash in a word": (PLAATS, "    locatie: https://teams.example/x#deel\n"),
    "hash in quotes": (TITEL, "    titel: 'Vaststellen #focuswijken'\n"),
    "hash in a block": (TOELICHTING, "    toelichting: |\n      Zie #12\n      - en #13\n"),
    "ampersand between words": (TITEL, "    titel: Wonen & werken\n"),
    "name that is used": (ITEM, "    - &wijk GMS\n    - *wijk\n"),
    "curly quotes in a text": (TITEL, "    titel: “Wonen” vaststellen\n"),
    "curly quotes that are meant": (TITEL, "    titel: '“Wonen”'\n"),
    "curly apostrophes": (TITEL, "    titel: ’s Avonds in ’t Loon\n"),
    "no-break space in a text": (TITEL, "    titel: Vaststellen\xa0wonen\n"),
    "dash in a text": (TITEL, "    titel: Vaststellen - wonen\n"),
    "dash in a lower line": (TOELICHTING, "    toelichting: Zie\n      het - verslag\n"),
    "comma behind the last": (WIJKEN, "[Woning, Buurt,]"),
    "one line end of Windows": (TITEL, TITEL.replace("\n", "\r\n")),
    "quote closed on a lower line": (TOELICHTING, '    toelichting: "Zie\n      het verslag"\n'),
}


def typed_in(old: str, typed: str) -> str:
    """The routekaart with what was typed."""
    assert SOUND.count(old) == 1
    return SOUND.replace(old, typed)


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
def test_a_slip_is_told_once_where_it_was_made(ask: Ask, lay: Lay, slip: tuple[str, str, str, str]) -> None:
    old, typed, rule, advice = slip
    before, _, after = typed_in(old, typed).partition("¶")
    at = f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
    check = ask("check", roadmap=lay({"r.yaml": before + after}))
    [line, _counts] = check.out.splitlines()
    assert line.startswith(f"roadmap/r.yaml:{at}: ")
    assert f"[{rule}]" in line
    assert advice in line
    assert check.code == (0 if ": waarschuwing [" in line else 1)


@pytest.mark.parametrize(("old", "typed"), SOUND_LINES.values(), ids=SOUND_LINES)
def test_what_is_fine_is_not_told(ask: Ask, lay: Lay, old: str, typed: str) -> None:
    check = ask("check", roadmap=lay({"r.yaml": typed_in(old, typed)}))
    assert (check.code, len(check.out.splitlines())) == (0, 1)


def test_a_text_that_is_cut_to_nothing_misses_too(ask: Ask, lay: Lay) -> None:
    text = typed_in(TITEL, "    titel: #focuswijken\n")
    missing, cut, _counts = ask("check", roadmap=lay({"r.yaml": text})).out.splitlines()
    assert "fout [ontbrekende-sleutel] 'titel' ontbreekt" in missing
    assert "waarschuwing [tekst-afgekapt] '#focuswijken' wordt niet gelezen" in cut


def test_many_warnings_crowd_out_no_fout(ask: Ask, lay: Lay) -> None:
    text = typed_in(ITEM, "    - GMS #noord\n" * 10_002).replace("vertrouwelijk: false", "vertrouwelijk: nee")
    fout, *warnings, counts = ask("check", roadmap=lay({"r.yaml": text})).out.splitlines()
    assert "fout [waarde] 'vertrouwelijk': 'nee' kan hier niet" in fout
    assert "waarschuwing [te-veel-fouten]" in warnings[-1]
    assert counts.startswith("1 fout, 10000 waarschuwingen")
