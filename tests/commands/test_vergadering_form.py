"""`routehln vergadering --formulier` and `--uit`: a meeting by form (contract section 5, `vergadering`)."""

from pathlib import Path
from shutil import copytree

import pytest
from conftest import ROADMAP, Ask, Golden

HEADING = "nummer;id;titel;uitkomst;tekst;naar;actie;wie;voor\n"
OCTOBER = ("vergadering", "2021-10")


def contents(roadmap: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in roadmap.iterdir()}


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return tmp_path / "formulier.csv"


def filled(form: Path, *rows: str) -> Path:
    form.write_text(HEADING + "\n".join(rows), encoding="utf-8")
    return form


@pytest.mark.parametrize("ending", ["csv", "md"])
def test_the_form_of_the_shipped_routekaart(
    ask: Ask, golden: Golden, shipped: Path, tmp_path: Path, ending: str
) -> None:
    form = tmp_path / f"formulier.{ending}"
    outcome = ask(*OCTOBER, "--formulier", str(form), roadmap=shipped)
    assert outcome.code == 0
    assert outcome.err == (
        "De nummers van 2021-10 staan hierna vast; wat later komt, komt erachter.\n"
        "Geschreven: roadmap/overleggen.yaml.\n"
        f"Geschreven: {form}\n"
        f"Ingevuld? Lees het in met: routehln vergadering 2021-10 --uit {form}\n"
    )
    assert "+      vastgesteld_op: 2021-10-04" in outcome.out
    golden(f"formulier.{ending}", form.read_bytes().decode())


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return copytree(ROADMAP, tmp_path / "roadmap")


def test_a_title_without_the_slip_that_its_source_has_is_that_of_the_point_too(
    ask: Ask, shipped: Path, form: Path
) -> None:
    row = ";;Verkennende gesprekken overige partners veiligheidsdomein;vastgesteld;;;;;"
    outcome = ask(*OCTOBER, "--uit", str(filled(form, row)), "--op", "2021-10-04", roadmap=shipped)
    assert (outcome.code, outcome.out) == (2, "")
    assert "is punt 10; zet dat nummer erbij" in outcome.err


@pytest.mark.parametrize("ending", ["csv", "md", "xlsx"])
def test_an_empty_form_changes_nothing_and_says_so(ask: Ask, roadmap: Path, tmp_path: Path, ending: str) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    form = tmp_path / f"formulier.{ending.upper()}"
    assert ask(*OCTOBER, "--formulier", str(form), roadmap=roadmap).code == 0
    before = contents(roadmap)
    again = ask(*OCTOBER, "--formulier", str(form), roadmap=roadmap)
    assert (again.code, again.err) == (2, f"fout: --formulier: '{form}' bestaat al; vervang het met --overschrijf\n")
    anew = ask(*OCTOBER, "--formulier", str(form), "--overschrijf", roadmap=roadmap)
    assert (anew.code, anew.out, anew.err.splitlines()[0]) == (0, "", f"Geschreven: {form}")
    unfilled = ask(*OCTOBER, "--uit", str(form), roadmap=roadmap)
    assert unfilled == (
        0,
        "",
        "Er is niets te veranderen.\nOp het formulier is nog geen uitkomst en geen actie ingevuld.\n",
    )
    assert contents(roadmap) == before


def test_a_whole_form_is_one_change(ask: Ask, roadmap: Path, form: Path) -> None:
    """
    overleggen: [{datum: 2021-10-04}]
    tussenstops:
      - {id: a-plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: b-kaart, titel: Kaart, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: c-stand, titel: Stand, moment: 2021, onderdeel: Leren}
    """
    before = contents(roadmap)
    filled(
        form,
        "1;a-plan;Plan;Vastgesteld;Zo.;;Bel;GGD;eind 2021",
        "1;;;;;;Mail;;",
        "2;b-kaart;Kaart;AAN;;november;;;",
        "3;c-stand;Stand;;;;Vraag na;;",
        ";;Extra overleg;ter kennisname;;;;;",
        ";;;;;;;;;;",
    )
    outcome = ask(*OCTOBER, "--uit", str(form), roadmap=roadmap)
    assert outcome.code == 0
    assert outcome.err == (
        "De agenda van 2021-10 stond nog niet vast; hierna wel, met deze nummers.\n"
        "'Plan' (a-plan) wordt afgerond op 4 oktober 2021.\n"
        "'Kaart' (b-kaart) verschuift naar Overleg november 2021.\n"
        "'Extra overleg': ter kennisname, zonder agendapunt.\n"
        "Geschreven: roadmap/acties.yaml, roadmap/besluiten.yaml, roadmap/kalender.yaml.\n"
        "Op het formulier: uitkomsten 3, acties 3; zonder uitkomst blijven open: 1.\n"
    )
    written = (roadmap / "acties.yaml").read_text(encoding="utf-8")
    assert written == (
        "acties:\n"
        "  - id: bel\n    tekst: Bel\n    wie: GGD\n    moment: eind 2021\n    overleg: '2021-10'\n"
        "    besluit: 2021-10-a-plan\n    mijlpaal: a-plan\n\n"
        "  - id: mail\n    tekst: Mail\n    overleg: '2021-10'\n"
        "    besluit: 2021-10-a-plan\n    mijlpaal: a-plan\n\n"
        "  - id: vraag-na\n    tekst: Vraag na\n    overleg: '2021-10'\n    mijlpaal: c-stand\n"
    )
    again = ask(*OCTOBER, "--uit", str(form), roadmap=roadmap)
    assert (again.code, again.out, again.err.splitlines()[0]) == (0, "", "Er is niets te veranderen.")
    assert ask("ongedaan", roadmap=roadmap).code == 0
    assert contents(roadmap) == before


def test_a_corrected_form_corrects(ask: Ask, roadmap: Path, form: Path) -> None:
    """
    overleggen: [{maand: 2021-10, datum: 2021-10-04, agenda: {vastgesteld_op: 2021-10-01, punten: [plan]}}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    ask(*OCTOBER, "--uit", str(filled(form, "1;plan;;vastgesteld;Zo.;;Bel;;")), roadmap=roadmap)
    put_off = ask(*OCTOBER, "--uit", str(filled(form, "1;plan;;aangehouden;;nov-21;;;")), roadmap=roadmap)
    assert put_off.code == 0
    assert "'Plan' (plan) verschuift naar Overleg november 2021." in put_off.err
    assert not (roadmap / "acties.yaml").exists()
    assert ask("show", "plan", "--veld", "moment", roadmap=roadmap).out == "Overleg november 2021\n"


def test_what_an_empty_cell_leaves_is_told(ask: Ask, roadmap: Path, form: Path) -> None:
    """
    overleggen: [{maand: 2021-10, datum: 2021-10-04, agenda: {vastgesteld_op: 2021-10-01, punten: [plan]}}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    ask(*OCTOBER, "--uit", str(filled(form, "1;plan;;vastgesteld;Zo.;;Bel;;")), roadmap=roadmap)
    before = contents(roadmap)
    outcome = ask(*OCTOBER, "--uit", str(filled(form, "1;;;vastgesteld;;;;;")), roadmap=roadmap)
    assert outcome.err.splitlines() == [
        "Er is niets te veranderen.",
        "Bij punt 1 blijft de tekst staan; weg ermee? routehln set 2021-10-plan tekst ''",
        "Deze actie blijft staan: bel (Bel); weg ermee? routehln actie bel vervallen",
        "Op het formulier: uitkomsten 1, acties 0; zonder uitkomst blijven open: 0.",
    ]
    noted = ask(*OCTOBER, "--uit", str(filled(form, "1;;;;Nog eens bekijken;;;;")), roadmap=roadmap)
    assert noted.err.splitlines()[1] == (
        "rij 2: zonder uitkomst blijft punt 1 open; de tekst ervan is niet vastgelegd."
    )
    assert contents(roadmap) == before


def test_an_actie_before_the_decision_becomes_one_of_it(ask: Ask, roadmap: Path, form: Path) -> None:
    """
    overleggen: [{maand: 2021-10, datum: 2021-10-04, agenda: {vastgesteld_op: 2021-10-01, punten: [plan]}}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    ask(*OCTOBER, "--uit", str(filled(form, "1;plan;;;;;Bel;;")), roadmap=roadmap)
    ask(*OCTOBER, "--uit", str(filled(form, "1;plan;;afgewezen;;;Bel;GGD;")), roadmap=roadmap)
    assert (roadmap / "acties.yaml").read_text(encoding="utf-8") == (
        "acties:\n  - id: bel\n    tekst: Bel\n    wie: GGD\n    overleg: '2021-10'\n"
        "    besluit: 2021-10-plan\n    mijlpaal: plan\n"
    )


@pytest.mark.parametrize(
    ("rows", "problems"),
    [
        (["1;b;;vastgesteld;;;;;"], ["rij 2: punt 1 van 2021-10 is 'a', niet 'b'; is dit het formulier van een"]),
        (["1;z;;vastgesteld;;;;;"], ["rij 2: id: er is geen mijlpaal 'z'"]),
        (["9;;;vastgesteld;;;;;"], ["rij 2: de agenda van 2021-10 heeft geen punt 9"]),
        (["een;;;vastgesteld;;;;;"], ["rij 2: nummer: 'een' is geen nummer van een punt"]),
        (["2021-11.1;;;vastgesteld;;;;;"], ["rij 2: '2021-11.1' is een punt van overleg 2021-11, niet van 2021-10"]),
        ([";straks;;vastgesteld;;;;;"], ["rij 2: 'straks' hoort bij overleg 2021-11"]),
        (["1;a;;goed;;;;;"], ["rij 2: uitkomst: 'goed' is geen uitkomst; kies uit vastgesteld, "]),
        (["1;a;;a;;;;;"], ["rij 2: uitkomst: 'a' kan aangehouden of afgewezen zijn"]),
        (["1;a;;vastgesteld;;;;;", "1;a;;afgewezen;;;;;"], ["rij 3: punt 1 heeft hier 'afgewezen' en in rij 2 'vast"]),
        (["1;a;;vastgesteld;A;;;;", "1;a;;vastgesteld;B;;;;"], ["rij 3: punt 1 heeft in rij 2 een andere tekst"]),
        (["1;a;;vastgesteld;;;;;", "1;;;;Zo.;;;;"], ["rij 3: tekst hoort in de rij met de uitkomst, rij 2"]),
        (["1;a;;vastgesteld;;november;;;"], ["rij 2: naar hoort bij aangehouden, niet bij vastgesteld"]),
        (["1;a;;aangehouden;;;;;"], ["rij 2: naar ontbreekt: wanneer komt het terug?"]),
        (["1;a;;aangehouden;;september 2021;;;"], ["rij 2: naar: 'september 2021' is niet later dan overleg 2021-10"]),
        (["1;a;;aangehouden;;11/12/21;;;"], ["rij 2: naar: '11/12/21' kan twee dagen zijn"]),
        (["1;a;;vastgesteld;;;Bel;;ooit"], ["rij 2: voor: 'ooit' is niet met zekerheid te lezen"]),
        (["1;a;;vastgesteld;;;;GGD;"], ["rij 2: wie en voor horen bij een actie"]),
        (["1;a;;;;;Bel;GGD;", "1;;;;;;Bel;Rijk;"], ["rij 3: deze actie staat ook in rij 2, met een andere wie of"]),
        (["1;a;;vastgesteld;a\x1bb;;;;"], ["rij 2: tekst: hier staat het stuurteken U+001B"]),
        (["1;a;;vastgesteld;;;Bel\x07;;"], ["rij 2: actie: hier staat het stuurteken U+0007"]),
        ([";;;vastgesteld;;;;;"], ["rij 2: waar gaat dit over?"]),
        ([";;Nieuw;;;;Bel;;"], ["rij 2: uitkomst ontbreekt: wat is er besloten over 'Nieuw'?"]),
        ([";;AA;vastgesteld;;;;;"], ["rij 2: 'AA' is punt 1; zet dat nummer erbij"]),
        (["1;a;;vastgesteld;;;;;;;extra"], ["rij 2: hier staan meer cellen dan er kolommen zijn"]),
        (
            ["1;b;;goed;;;;;", "", "2;a;;vastgesteld;;;;;", "2;b;;zo;;;;;", "2;b;;goed;;;;;"],
            ["rij 2: punt 1", "rij 4: punt 2", "rij 5: uitkomst: 'zo'", "rij 6: uitkomst: 'goed'"],
        ),
    ],
)
def test_all_rows_or_none(ask: Ask, roadmap: Path, form: Path, rows: list[str], problems: list[str]) -> None:
    """
    overleggen: [{maand: 2021-10, datum: 2021-10-04, agenda: {vastgesteld_op: 2021-10-01, punten: [a, b]}}]
    tussenstops:
      - {id: a, titel: Aa, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: b, titel: Be, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: straks, titel: Straks, moment: Alliantieoverleg november 2021, onderdeel: Leren}
    """
    before = contents(roadmap)
    outcome = ask(*OCTOBER, "--uit", str(filled(form, *rows, ";;Wel goed;afgewezen;;;;;")), roadmap=roadmap)
    first, *lines = outcome.err.splitlines()
    assert (outcome.code, outcome.out) == (2, "")
    assert first == f"fout: {form}: er is niets vastgelegd; verbeter dit eerst en lees het formulier dan opnieuw in"
    assert [line[: len(problem)] for line, problem in zip(lines, problems, strict=True)] == problems
    assert contents(roadmap) == before


def test_the_same_problem_of_many_rows_is_one_line(ask: Ask, roadmap: Path, form: Path) -> None:
    """
    tussenstops:
      - {id: a, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: b, titel: B, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: c, titel: C, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
    """
    filled(form, *(f"{number};;;vastgesteld;;;;;" for number in (1, 2, 3)))
    refused = ask(*OCTOBER, "--uit", str(form), roadmap=roadmap)
    assert refused.err.splitlines()[1:] == [
        "rij 2, 3 en 4: van overleg 2021-10 is de dag niet bekend; zeg met --op wanneer het besloten is"
    ]
    assert ask(*OCTOBER, "--uit", str(form), "--op", "2021-10-04", roadmap=roadmap).code == 0


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("--formulier", "a.csv", "--uit", "a.csv"), "gaan niet samen"),
        (("--uit", "a.csv", "--overschrijf"), "horen bij --formulier"),
        (("--formulier", "a.csv", "--op", "2021-10-04"), "--op hoort niet bij --formulier"),
        (("--formulier", "a.csv", "--droog"), "--droog hoort bij --uit"),
        (("--formulier", "a.ods"), "laat het eindigen op .csv, .md of .xlsx"),
        (("--formulier", "nergens/a.csv"), "--formulier: de map 'nergens' bestaat niet"),
        (("--uit", "nergens.csv"), "nergens.csv: bestaat niet"),
        (("--uit", "."), "dit is geen bestand dat te lezen is"),
        (("--uit", "nergens.csv", "--op", "ooit"), "--op: 'ooit' is geen dag"),
    ],
)
def test_what_goes_wrong_before_a_row_is_read(ask: Ask, roadmap: Path, args: tuple[str, ...], sentence: str) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    before = contents(roadmap)
    outcome = ask(*OCTOBER, *args, roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err
    assert contents(roadmap) == before


def test_the_meeting_must_be_named(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert "zeg van welk overleg" in ask("vergadering", "--uit", "a.csv", roadmap=roadmap).err


def test_a_final_besluitenlijst_takes_no_form(ask: Ask, roadmap: Path, form: Path) -> None:
    """
    overleggen: [{maand: 2021-10, besluitenlijst_vastgesteld_op: 2021-10-04}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    for args in (("--uit", str(filled(form, "1;;;vastgesteld;;;;;"))), ("--formulier", str(form), "--overschrijf")):
        outcome = ask(*OCTOBER, *args, roadmap=roadmap)
        assert (outcome.code, "heropen haar eerst" in outcome.err) == (2, True)


def test_dry_it_only_shows(ask: Ask, roadmap: Path, form: Path) -> None:
    """
    overleggen: [{datum: 2021-10-04}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    before = contents(roadmap)
    outcome = ask(*OCTOBER, "--uit", str(filled(form, "1;;;vastgesteld;;;;;")), "--droog", roadmap=roadmap)
    assert (outcome.code, "+    uitkomst: vastgesteld" in outcome.out) == (0, True)
    assert contents(roadmap) == before


def test_confidential_points_are_on_the_form_only_when_asked(ask: Ask, roadmap: Path, form: Path) -> None:
    """
    overleggen: [{maand: 2021-10, datum: 2021-10-04}]
    tussenstops:
      - {id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: geheim, titel: Geheim, moment: Alliantieoverleg oktober 2021, onderdeel: Leren, vertrouwelijk: true}
    """
    told = ask(*OCTOBER, "--formulier", str(form), roadmap=roadmap).err
    assert "Eén regel is vertrouwelijk en weggelaten" in told
    assert "geheim" not in form.read_text(encoding="utf-8")
    ask(*OCTOBER, "--formulier", str(form), "--overschrijf", "--vertrouwelijk", roadmap=roadmap)
    assert "V1;geheim;Geheim;;;;;;" in form.read_text(encoding="utf-8").splitlines()
    assert ask(*OCTOBER, "--uit", str(filled(form, "V1;geheim;;afgewezen;;;;;")), roadmap=roadmap).code == 0


def test_a_form_made_again_says_what_stands(ask: Ask, roadmap: Path, form: Path) -> None:
    """
    overleggen: [{maand: 2021-10, datum: 2021-10-04}]
    tussenstops:
      - {id: a, titel: Aa, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: b, titel: Be, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
    """
    rows = [
        "1;a;Aa;aangehouden;=1+1;2021-11;Bel;GGD;eind 2021",
        "1;a;Aa;;;;Mail;;",
        "2;b;Be;;;;'- Denk na;;",
        ";;Extra;ter kennisname;;;;;",
    ]
    assert ask(*OCTOBER, "--uit", str(filled(form, *rows)), roadmap=roadmap).code == 0
    ask(*OCTOBER, "--formulier", str(form), "--overschrijf", roadmap=roadmap)
    assert form.read_bytes().decode("utf-8-sig").split("\r\n") == [
        HEADING.strip(),
        "1;a;Aa;aangehouden;'=1+1;2021-11;Bel;GGD;eind 2021",
        *rows[1:],
        "",
    ]
