"""Every key of the contract with a value that can't be one: where it stands, what was expected, and what was meant."""

import pytest
from problems import Lay, Problem, Problems, Wrong, problem

from routehln.files.read.parse import parse
from routehln.files.slip import MAX_FOUND
from routehln.model.records.place import FileName

# Contract section 2: for each mapping the keys by what they hold.
KEYS = {
    "routekaart": {
        "tekst": "naam programma tijdzone ambitie",
        "moment": "begin einde",
        "tekst uit rij": "leidend",
        "lijst": "kenmerken leidende_principes onderdelen randvoorwaarden focuswijken afkortingen",
    },
    "fasen": {"id": "id", "tekst": "naam omschrijving", "getal": "nummer", "moment": "begin einde"},
    "leefgebieden": {
        "id": "id",
        "tekst": "naam trekker uitdaging",
        "lijst": "aliassen doelen interventies indicatoren",
    },
    "tussenstops": {
        "id": "id",
        "tekst": "titel hoofdstuk fase onderdeel eigenaar gevraagd toelichting publiek",
        "moment": "moment",
        "tekst uit rij": "status",
        "dag": "afgerond_op",
        "ja of nee": "vertrouwelijk",
        "lijst": "stukken na interventies",
        "sleutels": "afstemming",
        "herkomst": "bron",
    },
    "kalender": {
        "id": "id tussenstop",
        "tekst": "fase omschrijving onderdeel eigenaar gevraagd toelichting publiek",
        "moment": "moment",
        "tekst uit rij": "status",
        "dag": "afgerond_op",
        "ja of nee": "vertrouwelijk",
        "lijst": "stukken na interventies",
        "sleutels": "afstemming",
        "herkomst": "bron",
    },
    "overleggen": {
        "id": "id",
        "maand": "maand",
        "dag": "datum besluitenlijst_vastgesteld_op",
        "tijd": "begintijd eindtijd",
        "tekst": "gremium locatie",
        "tekst uit rij": "status",
        "lijst": "aanwezig afwezig mededelingen",
        "nog meer sleutels": "agenda",
        "herkomst": "bron",
    },
    "gremia": {
        "id": "id",
        "tekst": "naam bereidt_voor onder rol voorzitter",
        "tekst uit rij": "lidwoord",
        "ja of nee": "besluitvormend",
        "moment": "begin einde",
        "lijst": "aliassen vaste_agenda leden",
    },
    "besluiten": {
        "id": "id overleg mijlpaal",
        "tekst uit rij": "uitkomst",
        "tekst": "tekst titel",
        "dag": "op",
        "moment": "naar",
        "lijst": "acties",
        "wat er stond": "was",
    },
    "gebieden": {"id": "id", "tekst": "naam", "ja of nee": "eigen", "lijst": "aliassen codes"},
    "metingen": {
        "id": "indicator",
        "tekst": "gebied bron toelichting",
        "jaar": "jaar",
        "getal met komma": "waarde",
        "tekst uit rij": "status",
        "ja of nee": "breuk",
    },
    "risicos": {
        "id": "id",
        "tekst": "titel onderdeel oorzaak gevolg eigenaar",
        "tekst uit rij": "aanpak status",
        "ja of nee": "vertrouwelijk",
        "lijst": "maatregelen beoordelingen",
    },
    "beoordelingen": {"jaar": "jaar", "cijfer": "kans impact", "tekst": "toelichting"},
    "maatregelen": {"tekst": "tekst wie", "moment": "moment"},
    "onderdelen": {"id": "id", "tekst": "naam", "lijst": "aliassen"},
    "interventies": {"id": "id", "tekst": "titel thema", "tekst uit rij": "status", "lijst": "indicatoren"},
    "indicatoren": {
        "id": "id",
        "tekst": "naam eenheid bron nulmeting",
        "tekst uit rij": "richting",
        "tekst of sleutels": "streefwaarde",
    },
    "streefwaarde": {"getal met komma": "waarde", "jaar": "jaar", "tekst": "gebied", "marge": "marge"},
    "afstemming": {"id": "dubbel_van", "tekst": "reden", "moment": "moment", "lijst": "apart_van"},
    "kenmerken": {"tekst": "naam waarde"},
    "bron": {"tekst": "naam plaats moment omschrijving"},
    "agenda": {"dag": "vastgesteld_op", "lijst": "punten rubrieken"},
    "stukken": {"tekst": "titel", "pad": "bestand", "adres": "url"},
    "afwezig": {"tekst": "organisatie vervanging"},
    "leden": {"tekst": "organisatie functie groep"},
}
TEXT_ONLY = {"[a]": "hier wordt", "{a: b}": "hier wordt", "[]": "hier wordt"}
WRONG = {
    "tekst": TEXT_ONLY | {"''": "mag niet leeg zijn", "'  '": "mag niet leeg zijn"},
    "moment": TEXT_ONLY,
    "tekst uit rij": {"[a]": "wat hier staat kan hier niet", "zomaar": "'zomaar' kan hier niet; kies uit: "},
    "id": TEXT_ONLY | {"Éen twee": "'Éen twee' is geen id: ", "''": "'' is geen id: ", "-a": "'-a' is geen id: "},
    "getal": {text: f"'{text}' is geen heel getal" for text in ("drie", "1.5", "1e3", "0o7", "no")}
    | {"[1]": "wat hier staat is geen heel getal", "9" * 5000: f"'{'9' * 80}…' is geen heel getal"},
    "getal met komma": TEXT_ONLY | {text: f"'{text}' is geen getal" for text in ("drie", "1e3", "0o7", "no", ".nan")}
    | {"60%": "'60%' is meer dan een getal: laat de eenheid weg, en schrijf 60", "''": "'' is geen getal"},
    "marge": TEXT_ONLY | {"-0.1": "'-0.1' kan niet: een marge is 0 of meer", "klein": "'klein' is geen getal"},
    "jaar": TEXT_ONLY | {text: f"'{text}' is geen jaar als 2023" for text in ("drie", "23", "20233", "1850", "2023.0")},
    "cijfer": TEXT_ONLY | {text: f"'{text}' is geen cijfer van 1" for text in ("0", "6", "-1", "hoog", "2.5")},
    "dag": TEXT_ONLY | {
        "2026-02-31": "'2026-02-31' bestaat niet; schrijf een datum als 2021-10-05",
        "20260201": "'20260201' is geen dag; schrijf een datum als 2021-10-05",
        "2026-2": "'2026-2' is geen dag",
        "1 februari 2026": "schrijf '1 februari 2026' hier als 2026-02-01",
    },
    "maand": TEXT_ONLY | {text: f"'{text}' is geen maand als 2021-10" for text in ("2026-13", "oktober", "2021-1")},
    "tijd": TEXT_ONLY | {text: f"'{text}' is geen tijd als 09:30" for text in ("24:00", "9:30", "negen")},
    "ja of nee": TEXT_ONLY | {text: f"'{text}' kan hier niet; schrijf" for text in ("no", "yes", "1", "ja", "waar")},
    "lijst": {"tekst": "hier wordt een lijst verwacht", "{a: b}": "hier wordt een lijst verwacht"},
    "sleutels": {"tekst": "hier worden sleutels met waarden verwacht: dubbel_van", "[a]": "hier worden sleutels"},
    "nog meer sleutels": {"tekst": "hier worden sleutels met waarden verwacht: vastgesteld_op"},
    "wat er stond": dict.fromkeys(
        ("tekst", "[a]", "{a: b}", "{A: {status: x}}", "{a: {status: [x]}}"),
        "hier wordt per id verwacht wat er stond",
    ),
    "herkomst": {"tekst": "hier worden sleutels met waarden verwacht: naam, plaats", "[a]": "hier worden sleutels"},
    "pad": TEXT_ONLY
    | {path: f"'{path}' is geen pad in deze repository" for path in ("/etc/passwd", "../a", "a/../../b", "~/a", "C:a")},
    "adres": TEXT_ONLY
    | {url: f"'{url}' is geen adres dat met" for url in ("javascript:alert(1)", "www.x.nl", "https://", "file:///a")},
    "tekst of sleutels": {"[a]": "hier wordt"},
}  # fmt: skip
# What a record can't do without, so that only one thing is wrong with it.
ALSO = {
    "fasen": {"id": "a", "naam": "A"},
    "leefgebieden": {"id": "a", "naam": "A"},
    "tussenstops": {"id": "a", "titel": "A", "onderdeel": "Leren"},
    "kalender": {"id": "a", "fase": "verkennen", "moment": "2021", "omschrijving": "A", "onderdeel": "Leren"},
    "overleggen": {"maand": "2021-10", "datum": "2021-10-05"},
    "gremia": {"id": "a", "naam": "A"},
    "onderdelen": {"id": "a", "naam": "A"},
    "interventies": {"titel": "A"},
    "indicatoren": {"id": "a", "naam": "A"},
    "metingen": {"indicator": "a", "jaar": "2023", "waarde": "1"},
    "risicos": {"id": "a", "titel": "A"},
    "beoordelingen": {"jaar": "2023", "kans": "1", "impact": "1"},
    "maatregelen": {"tekst": "A"},
    "gebieden": {"id": "a", "naam": "A"},
    "streefwaarde": {"waarde": "1"},
    "kenmerken": {"naam": "A", "waarde": "A"},
    "agenda": {"vastgesteld_op": "2021-10-05"},
    "stukken": {"titel": "A"},
    "afwezig": {"organisatie": "A"},
    "leden": {"organisatie": "A"},
}
# Where the mapping stands; a file that says `routekaart` has the only one.
BEFORE = {
    "routekaart": "routekaart:\n  ",
    "onderdelen": "routekaart:\n  onderdelen:\n  - ",
    "interventies": "leefgebieden:\n- id: a\n  interventies:\n  - ",
    "indicatoren": "leefgebieden:\n- id: a\n  indicatoren:\n  - ",
    "streefwaarde": "leefgebieden:\n- id: a\n  indicatoren:\n  - id: a\n    streefwaarde:\n      ",
    "beoordelingen": "risicos:\n- id: a\n  titel: A\n  beoordelingen:\n  - ",
    "maatregelen": "risicos:\n- id: a\n  titel: A\n  maatregelen:\n  - ",
    "afstemming": "tussenstops:\n- id: a\n  titel: A\n  onderdeel: Leren\n  afstemming:\n    ",
    "kenmerken": "routekaart:\n  kenmerken:\n  - ",
    "bron": "tussenstops:\n- id: a\n  titel: A\n  onderdeel: Leren\n  bron:\n    ",
    "agenda": "overleggen:\n- maand: 2021-10\n  agenda:\n    ",
    "stukken": "tussenstops:\n- id: a\n  titel: A\n  onderdeel: Leren\n  stukken:\n  - ",
    "afwezig": "overleggen:\n- maand: 2021-10\n  afwezig:\n  - ",
    "leden": "gremia:\n- id: a\n  besluitvormend: true\n  leden:\n  - ",
}
CASES = [
    (mapping, key, written, sentence)
    for mapping, kinds in KEYS.items()
    for kind, keys in kinds.items()
    for key in keys.split()
    for written, sentence in WRONG[kind].items()
]


def written(mapping: str, record: dict[str, str]) -> str:
    before = BEFORE.get(mapping, f"{mapping}:\n- ")
    lead = "\n" + " " * (len(before) - before.rfind("\n") - 1)
    return before + lead.join(f"{key}: {value}" for key, value in record.items()) + "\n"


def place(text: str, key: str, *, of_value: bool) -> str:
    """Where the last key of that name stands, or its value."""
    lines = text.split("\n")
    number = max(n for n, line in enumerate(lines) if line.lstrip(" -").startswith(f"{key}: "))
    column = lines[number].index(f"{key}: ") + (len(key) + 2 if of_value else 0)
    return f"{number + 1}:{column + 1}"


def found(text: str) -> list[Problem]:
    """What is wrong with one file, in the order in which it is found."""
    return [problem(str(bevinding)) for bevinding in parse(FileName("roadmap", "b.yaml"), text.encode()).bevindingen]


@pytest.mark.parametrize(("mapping", "key", "value", "sentence"), CASES)
def test_a_value_of_the_wrong_kind(mapping: str, key: str, value: str, sentence: str) -> None:
    text = written(mapping, ALSO.get(mapping, {}) | {key: value})
    [only] = found(text)
    assert only.short == f"{place(text, key, of_value=True)} waarde"
    assert only.melding.startswith(f"'{key}': {sentence}")


@pytest.mark.parametrize(
    ("mapping", "key"),
    [(mapping, key) for mapping, kinds in KEYS.items() for keys in kinds.values() for key in keys.split()],
)
def test_a_misspelt_key_suggests_the_key(mapping: str, key: str) -> None:
    slip = f"{key}x"
    text = written(mapping, ALSO.get(mapping, {}) | {slip: "a"})
    [only] = found(text)
    assert only.short == f"{place(text, slip, of_value=False)} onbekende-sleutel"
    assert only.melding == f"onbekende sleutel '{slip}'; bedoelde u '{key}'?"


@pytest.mark.parametrize("key", KEYS)
def test_every_key_of_the_contract_is_known_and_no_other(key: str) -> None:
    [only] = found(written(key, ALSO.get(key, {}) | {"vreemd-vreemd": "a"}))
    existing_keys = {name for keys in KEYS[key].values() for name in keys.split()}
    assert set(only.melding.partition("; kies uit: ")[2].split(", ")) == existing_keys


@pytest.mark.parametrize("key", [key for key in KEYS if key not in BEFORE])
@pytest.mark.parametrize("value", ["tekst", "{a: b}"])
def test_a_list_is_a_list(key: str, value: str) -> None:
    [only] = found(f"{key}: {value}\n")
    assert only[1:] == (
        f"1:{len(key) + 3}",
        "waarde",
        f"'{key}': hier wordt een lijst verwacht, met een streepje per regel",
    )


@pytest.mark.parametrize("value", ["tekst", "[a]"])
def test_the_head_is_a_mapping(value: str) -> None:
    [only] = found(f"routekaart: {value}\n")
    assert only.short == "1:13 waarde"
    assert only.melding.startswith("'routekaart': hier worden sleutels met waarden verwacht: naam, programma")


@pytest.mark.parametrize("key", [key for key in KEYS if key not in BEFORE])
@pytest.mark.parametrize("value", ["tekst", "[]", ""])
def test_a_record_is_a_mapping(key: str, value: str) -> None:
    [only] = found(f"{key}:\n- {value}\n")
    assert only.regel_id == "waarde"
    assert only.melding.startswith(f"'{key}': hier worden sleutels met waarden verwacht: ")


@pytest.mark.parametrize(
    ("mapping", "keys"),
    [
        ("tussenstops", "id titel"),
        ("kalender", "id moment omschrijving"),
        ("interventies", "titel"),
        ("metingen", "indicator jaar"),
        ("risicos", "id titel"),
        ("beoordelingen", "jaar kans impact"),
        ("maatregelen", "tekst"),
        ("afwezig", "organisatie"),
        ("leden", "organisatie"),
    ],
)
def test_a_required_key_left_out_or_left_empty(mapping: str, keys: str) -> None:
    for key in keys.split():
        other_keys = {also: value for also, value in ALSO[mapping].items() if also != key} or {"xid": "a"}
        problems = found(written(mapping, other_keys))
        [left_out, *_] = [problem for problem in problems if problem.regel_id == "ontbrekende-sleutel"]
        text = written(mapping, ALSO[mapping] | {key: "~"})
        [empty] = found(text)
        assert left_out.melding == empty.melding == f"'{key}' ontbreekt"
        assert empty.at == place(text, key, of_value=False)


def test_everything_that_is_required_is_missed_at_once() -> None:
    text = "kalender:\n- vertrouwelijk: true\n"
    assert [problem.short for problem in found(text)] == ["2:3 ontbrekende-sleutel"] * 3


@pytest.mark.parametrize(("mapping", "keys"), [("tussenstops", "onderdeel"), ("kalender", "fase onderdeel")])
def test_a_key_that_this_routekaart_asks_for_left_out_or_left_empty(wrong: Wrong, mapping: str, keys: str) -> None:
    for key in keys.split():
        left_out, empty = ALSO[mapping].copy(), ALSO[mapping] | {key: ""}
        del left_out[key]
        [problem] = wrong(written(mapping, left_out))
        assert (problem.regel_id, problem.melding) == ("ontbrekende-sleutel", f"'{key}' ontbreekt")
        assert problem.at == "2:3"
        [problem] = wrong(written(mapping, empty))
        assert (problem.regel_id, problem.melding) == ("ontbrekende-sleutel", f"'{key}' ontbreekt")
        assert problem.at == place(written(mapping, empty), key, of_value=False)


def test_what_is_asked_for_is_missed_beside_every_other_fault_of_the_record(wrong: Wrong) -> None:
    listed = wrong("kalender:\n- id: a\n  moment: 2021\n  x: y\n")
    asked = ["'fase' ontbreekt", "'omschrijving' ontbreekt", "'onderdeel' ontbreekt"]
    assert sorted(problem.melding for problem in listed if problem.regel_id == "ontbrekende-sleutel") == asked


@pytest.mark.parametrize("written_wrong", ["onderdel: Leren", "onderdeel: [Leren]", "onderdeel: {}"])
def test_a_key_that_is_written_wrong_is_not_said_to_be_missing_too(wrong: Wrong, written_wrong: str) -> None:
    [only] = wrong(f"tussenstops: [{{id: a, titel: A, {written_wrong}}}]")
    assert only.regel_id in ("onbekende-sleutel", "waarde")


def test_where_there_is_nothing_to_name_it_may_be_left_out(lay: Lay, problems: Problems) -> None:
    steps = "tussenstops: [{id: a, titel: A}]\nkalender: [{id: b, moment: 2021, omschrijving: B}]\n"
    assert not problems(lay({"a.yaml": "routekaart: {naam: Proef}\n" + steps}))
    named = "tussenstops: [{id: a, titel: A, onderdeel: Wonen}]\n"
    named += "kalender: [{id: b, moment: 2021, omschrijving: B, fase: '1'}]\n"
    assert [problem.melding for problem in problems(lay({"a.yaml": "routekaart: {naam: Proef}\n" + named}))] == [
        "'Wonen' is geen leefgebied of onderdeel",
        "'1' is geen fase",
    ]


def test_what_is_missing_in_many_records_is_told_of_the_first(lay: Lay, problems: Problems) -> None:
    rows = "".join(f"- {{id: k{number}, moment: 2021, omschrijving: A}}\n" for number in range(MAX_FOUND + 5))
    text = "routekaart: {naam: Proef, onderdelen: [{id: x}]}\nfasen: [{id: een}]\nkalender:\n" + rows
    told = problems(lay({"a.yaml": text}))
    assert len(told) == MAX_FOUND + 1
    assert {problem.regel_id for problem in told} == {"ontbrekende-sleutel", "te-veel-fouten"}


def test_an_overleg_has_a_month_or_a_day() -> None:
    [only] = found("overleggen:\n- locatie: A\n")
    assert only[1:] == ("2:3", "waarde", "'overleggen': een overleg heeft een 'maand' of een 'datum' nodig")


def test_a_target_is_a_value_or_that_of_a_gebied() -> None:
    for target in ("{jaar: 2042}", "{}", "{waarde: 1, gebied: nederland}"):
        [only] = found(written("indicatoren", {"id": "a", "streefwaarde": target}))
        sentence = "een streefwaarde heeft een 'waarde' of een 'gebied' nodig, en niet allebei"
        assert only[1:] == ("5:19", "waarde", f"'streefwaarde': {sentence}")


def test_a_meting_without_a_value_says_why() -> None:
    [only] = found("metingen:\n- {indicator: a, jaar: 2023, status: voorlopig}\n")
    assert only.melding == (
        "'metingen': 'waarde' ontbreekt; is er geen, schrijf dan 'status: geheim' of 'status: ontbreekt'"
    )
    assert not found("metingen:\n- {indicator: a, jaar: 2023, status: geheim}\n")


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("status: afgeront", "'status': 'afgeront' kan hier niet; bedoelde u 'afgerond'?"),
        ("status: Lopend", "'status': 'Lopend' kan hier niet; bedoelde u 'lopend'?"),
        ("status: klaar", "'status': 'klaar' kan hier niet; kies uit: gepland, lopend, afgerond, vervallen"),
        ("onderdeel: Werkn", "'Werkn' is geen leefgebied of onderdeel; bedoelde u 'Werken'?"),
        ("fase: 2. Ontwerp", "'2. Ontwerp' is geen fase; bedoelde u '2. Ontwerpen'?"),
        ("tussenstop: plam", "'plam' is geen tussenstop; bedoelde u 'plan'?"),
    ],
)
def test_a_misspelt_name_suggests_the_name(wrong: Wrong, row: str, sentence: str) -> None:
    key, _, value = row.partition(": ")
    text = "tussenstops: [{id: plan, titel: A, onderdeel: Leren}]\n"
    text += written("kalender", ALSO["kalender"] | {key: value})
    [only] = wrong(text)
    assert (only.at, only.melding) == (place(text, key, of_value=True), sentence)


def test_a_misspelt_outcome_suggests_the_outcome() -> None:
    [only] = found("besluiten:\n- uitkomst: gewijzigd vast gesteld\n")
    assert only.melding.endswith("bedoelde u 'gewijzigd vastgesteld'?")


@pytest.mark.parametrize("name", ["streefwaarde met jaar", "streefwaarde in woorden"])
def test_a_key_that_is_called_as_pydantic_calls_a_kind_of_value(name: str) -> None:
    assert [problem.short for problem in found(f"{name}: a\n")] == ["1:1 onbekende-sleutel"]
    text = written("indicatoren", {"id": "a", "streefwaarde": f"{{waarde: 1, {name}: [a]}}"})
    assert [problem.short for problem in found(text)] == ["5:31 onbekende-sleutel"]
    text = written("indicatoren", {"id": "a", "streefwaarde": f"{{{name}: A}}"})
    assert {problem.regel_id for problem in found(text)} == {"onbekende-sleutel"}


LONG = "Y" * 100_000


@pytest.mark.parametrize(
    "text",
    [
        f"? {LONG}\n: a\n",
        written("kalender", ALSO["kalender"] | {"id": LONG}),
        written("kalender", ALSO["kalender"] | {"status": LONG}),
        written("kalender", ALSO["kalender"] | {"afgerond_op": LONG}),
        f"fasen: !{LONG} []\n",
        f"fasen: *{LONG}\n",
        f"? {LONG}\n: a\n? {LONG}\n: b\n",
        f"routekaart: {{tijdzone: {LONG}}}\n",
    ],
)
def test_a_sentence_stays_a_sentence_whatever_a_file_says(wrong: Wrong, text: str) -> None:
    problems = wrong(text)
    assert problems
    assert all(len(problem.melding) < 300 for problem in problems)


def test_values_that_repeat_by_alias_do_not_repeat_at_length() -> None:
    rows = "".join(f"- {{id: *long, titel: A{number}, onderdeel: Leren}}\n" for number in range(500))
    found_ids = found(f"fasen: [{{id: &long {LONG}, naam: A}}]\ntussenstops:\n{rows}")
    assert len(found_ids) == 501
    assert max(len(problem.melding) for problem in found_ids) < 300


def test_a_record_with_ten_thousand_mistakes_is_one_mistake() -> None:
    text = written("routekaart", {"naam": "A", "doelen": "x", "randvoorwaarden": f"[{'[], ' * 10_000}]"})
    assert [problem[1:] for problem in found(text)] == [
        ("2:3", "te-veel-fouten", "hier staan meer dan 10000 fouten bij elkaar; herstel ze, of haal ze weg")
    ]
