"""`import`: somebody's planning, shown and written (contract section 5)."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from conftest import APART, Ask, Golden
from talking import CTRL_C, Talk

HEAD = "Fase;Wanneer;Wat;Leefgebied\n"
NEW = "2. Ontwerpen;Q1 2022;Vaststellen speelplan;Wonen\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A file with a heading and one row."""
    file = tmp_path / "planning.csv"
    file.write_text(HEAD + NEW, encoding="utf-8")
    return file


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The shipped routekaart, to write in."""
    return shutil.copytree(APART, tmp_path / "roadmap")


def bytes_of(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*.yaml")}


def calendar(ask: Ask, roadmap: Path) -> str:
    """The kalenderregels of a routekaart as somebody's csv."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(["Fase", "Moment", "Omschrijving", "Onderdeel"])
    for number in range(1, 70):
        record_id = f"kal-{number:03}"
        keys = ("fase", "moment", "omschrijving", "onderdeel")
        values = [ask("show", record_id, "--veld", key, roadmap=roadmap).out[:-1] for key in keys]
        writer.writerow(values)
    return out.getvalue()


def test_the_shipped_calendar_is_equal_to_itself(ask: Ask, own: Path, source: Path) -> None:
    source.write_text(calendar(ask, own), encoding="utf-8")
    before = bytes_of(own)
    outcome = ask("import", str(source), "--formaat", "json", "--toepassen", roadmap=own)
    answer = json.loads(outcome.out)
    assert outcome.code == 0
    assert (answer["schema"], answer["ontbreekt"]) == ("routehln.import/1", [])
    assert {row["uitkomst"] for row in answer["rijen"]} == {"gelijk"}
    assert [row["id"] for row in answer["rijen"]] == [f"kal-{number:03}" for number in range(1, 70)]
    assert bytes_of(own) == before
    assert ask("import", str(source), "--bron", "kalender", "--toepassen", roadmap=own).code == 0
    assert ask("fmt", "--check", roadmap=own).code == 0
    remembered = bytes_of(own)
    ask("move", "kal-007", "november 2021", roadmap=own)
    moved = json.loads(ask("import", str(source), "--bron", "kalender", "--formaat", "json", roadmap=own).out)
    assert {row["uitkomst"] for row in moved["rijen"]} == {"gelijk"}
    assert ask("ongedaan", roadmap=own).code == 0
    assert bytes_of(own) == remembered


def test_a_new_row_is_shown_then_written_then_known(ask: Ask, own: Path, source: Path, golden: Golden) -> None:
    before = bytes_of(own)
    shown = ask("import", str(source), "--bron", "planning", roadmap=own)
    assert (shown.code, bytes_of(own)) == (0, before)
    golden("import.txt", shown.out)
    golden("import.json", ask("import", str(source), "--bron", "planning", "--formaat", "json", roadmap=own).out)
    golden("import.csv", ask("import", str(source), "--bron", "planning", "--formaat", "csv", roadmap=own).out)
    golden("import.md", ask("import", str(source), "--bron", "planning", "--formaat", "md", roadmap=own).out)
    golden("import-toepassen.txt", ask("import", str(source), "--bron", "planning", "--toepassen", roadmap=own).out)
    assert ask("fmt", "--check", roadmap=own).code == 0
    again = ask("import", str(source), "--bron", "planning", "--toepassen", roadmap=own)
    assert (again.code, "1 gelijk" in again.out) == (0, True)
    assert ask("ongedaan", roadmap=own).code == 0
    assert bytes_of(own) == before


def test_cells_stay_to_the_letter(ask: Ask, roadmap: Path, source: Path) -> None:
    texts = ["Zie bijlage: # a", "- punt", "'x'", "twee\nregels", "=cmd|' /C calc'!A0", "10%", "é ☃", "nee", "1.0"]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(["Fase", "Moment", "Omschrijving", "Onderdeel", "Eigenaar"])
    writer.writerows([["2", "Q1 2022", text, "Wonen", text] for text in texts])
    source.write_text(out.getvalue(), encoding="utf-8")
    outcome = ask(
        "import", str(source), "--naar", "roadmap/nieuw.yaml", "--toepassen", "--formaat", "json", roadmap=roadmap
    )
    ids = [row["id"] for row in json.loads(outcome.out)["rijen"]]
    for record_id, text in zip(ids, texts, strict=True):
        assert ask("show", record_id, "--veld", "omschrijving", roadmap=roadmap).out == f"{text}\n"
    assert ask("fmt", "--check", str(roadmap / "nieuw.yaml"), roadmap=roadmap).code == 0
    assert "1 onleesbaar" not in ask("import", str(source), roadmap=roadmap).out


def test_rows_that_cannot_be_read_are_told_and_the_others_written(ask: Ask, roadmap: Path, source: Path) -> None:
    source.write_text(f"{HEAD}{NEW}2;Q1 2022;Bel \x07;Wonen\n2;44474;Datum;Wonen\n", encoding="utf-8")
    outcome = ask("import", str(source), "--toepassen", roadmap=roadmap)
    assert (outcome.code, "stuurteken U+0007" in outcome.out, "1 nieuw, 2 onleesbaar" in outcome.out) == (1, True, True)
    assert "speelplan" in (roadmap / "kalender.yaml").read_text()


def test_leefgebieden_that_are_not_there_yet_are_given_to_write_down(ask: Ask, tmp_path: Path, source: Path) -> None:
    """What is said is enough to read the planning after all."""
    roadmap = tmp_path / "roadmap"
    roadmap.mkdir()
    file = roadmap / "routekaart.yaml"
    head = "routekaart: {naam: Route}\n"
    file.write_text(f"{head}kalender:\n  - {{id: oud, moment: mei 2022, omschrijving: Oud}}\n", encoding="utf-8")
    source.write_text("Wat;Wanneer;Thema\nPlan;juni 2022;Wonen\nKaart;juli 2022;'Op: groeien'\n", encoding="utf-8")
    outcome = ask("import", str(source), "--toepassen", roadmap=roadmap)
    assert (outcome.code, "2 rijen: 2 onleesbaar." in outcome.out) == (1, True)
    first, *lines, last = [line for line in outcome.err.splitlines() if "te veranderen" not in line]
    assert "noemt er 2: 'Wonen' (1 rij), " in first
    assert last == "Wat er al staat, noemt er dan ook een, of gaat weg: oud."
    file.write_text(head + "\n".join(lines[1:]), encoding="utf-8")
    assert "2 rijen: 2 nieuw." in ask("import", str(source), roadmap=roadmap).out
    source.write_text("Wat;Wanneer;Thema\nPlan;juni 2022;Zorg\n", encoding="utf-8")
    assert "'Zorg' (1 rij). Heet het hier anders" in ask("import", str(source), roadmap=roadmap).err


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--vast", "onderdeel=Wonn"), "bedoelde u 'Wonen'?"),
        (("--vast", "onderdeel"), "schrijf het als --vast onderdeel=Wonen"),
        (("--kolom", "Wat=omschijving"), "bedoelde u 'omschrijving'?"),
        (("--kolom", "Waar=toelichting"), "geen kolom 'Waar'; de kolommen zijn 'Fase', "),
        (("--tabel", "2"), "er is geen tabel 2"),
        (("--naar", "../elders.yaml"), "--naar: noem een .yaml-bestand"),
        (("--jaar", "22"), "is geen jaar"),
        (("--kolom", "Wat=overslaan"), "hier is geen kalender in te vinden"),
    ],
)
def test_an_option_that_cannot_be(
    ask: Ask, roadmap: Path, source: Path, options: tuple[str, ...], sentence: str
) -> None:
    outcome = ask("import", str(source), *options, roadmap=roadmap)
    assert (outcome.code, sentence in outcome.err) == (2, True), outcome.err


def test_rules_are_kept_and_come_back_by_the_name_of_the_source(ask: Ask, roadmap: Path, source: Path) -> None:
    source.write_text("Termijn;Wat\noktober;Plan van aanpak\n", encoding="utf-8")
    rules = roadmap.parent / "import" / "planning.yaml"
    choices = ("--vast", "onderdeel=Wonen", "--vast", "fase=2", "--jaar", "2022", "--kolom", "Termijn=moment")
    first = ask("import", str(source), "--regels", str(rules), "--bron", "planning", *choices, roadmap=roadmap)
    assert (first.code, rules.read_text().splitlines()[1:]) == (
        0,
        [
            "bron: planning",
            "als: kalender",
            "jaar: 2022",
            "kolommen:",
            "  Termijn: moment",
            "vast:",
            "  onderdeel: Wonen",
            "  fase: '2'",
        ],
    )
    answer = json.loads(ask("import", str(source), "--formaat", "json", roadmap=roadmap).out)
    assert answer["bron"] == "planning"
    assert answer["rijen"][0]["velden"] == {
        "fase": "2",
        "moment": "oktober 2022",
        "omschrijving": "Plan van aanpak",
        "onderdeel": "Wonen",
    }
    refused = ask("import", str(source), "--regels", str(roadmap / "regels.yaml"), roadmap=roadmap)
    assert (refused.code, "wordt elke .yaml als routekaart gelezen" in refused.err) == (2, True)
    rules.write_text("bron: planning\nkolomen: {}\n")
    broken = ask("import", str(source), "--bron", "planning", roadmap=roadmap)
    assert (broken.code, "bedoelde u 'kolommen'?" in broken.err) == (2, True)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("tabel: ²", "is geen nummer van een tabel"),
        (f"tabel: {'1' * 5_000}", "is geen nummer van een tabel"),
        ('naar: "a\\0.yaml"', "stuurteken U+0000"),
        ('naar: "a\\e[31m.yaml"', "stuurteken U+001B"),
        ('bron: "  "', "bron: hier staat niets"),
        ('vast: {eigenaar: "a\\0b"}', "stuurteken U+0000"),
    ],
)
def test_a_rules_file_of_a_stranger_chooses_nothing_that_an_option_could_not(
    ask: Ask, roadmap: Path, source: Path, rule: str, sentence: str
) -> None:
    source.write_text("Moment;Omschrijving\nmei 2022;Plan van aanpak\n", encoding="utf-8")
    rules = source.with_name("vreemd.yaml")
    rules.write_text(f"{rule}\n", encoding="utf-8")
    outcome = ask("import", str(source), "--regels", str(rules), "--toepassen", roadmap=roadmap)
    assert (outcome.code, sentence in outcome.err) == (2, True), outcome.err


DOUBT = HEAD + "2;Q1 2022;Vaststellen van projectplannen wonen;Wonen\n2;Q1 2022;Vaststellen van kaarten wonen;Wonen\n"
PROMPTS = (b"s = stop: ",)


@pytest.fixture
def alike(roadmap: Path, source: Path) -> Path:
    """A routekaart with two records that the rows of the source are like."""
    rows = ["Vaststellen projectplan wonen", "Vaststellen kaart wonen"]
    lines = [
        f"  - {{id: kal-{number}, fase: '2', moment: Q1 2022, omschrijving: {text}, onderdeel: Wonen}}\n"
        for number, text in enumerate(rows, start=1)
    ]
    (roadmap / "kalender.yaml").write_text("kalender:\n" + "".join(lines))
    source.write_text(DOUBT, encoding="utf-8")
    return roadmap


def test_what_is_in_doubt_is_asked(alike: Path, source: Path) -> None:
    talk = Talk(alike, asking=("import", str(source), "--interactief"), prompts=PROMPTS)
    talk.answer(b"o\n", b"n\n")
    assert talk.end()[0] == 0
    text = (alike / "kalender.yaml").read_text()
    assert "omschrijving: Vaststellen van projectplannen wonen, onderdeel: Wonen, bron: {" in text
    assert "id: kal-3" in text


def test_ctrl_c_keeps_what_was_answered(alike: Path, source: Path) -> None:
    talk = Talk(alike, "--toepassen", asking=("import", str(source), "--interactief"), prompts=PROMPTS)
    talk.answer(b"b\n", CTRL_C)
    assert talk.end()[0] == 130
    text = (alike / "kalender.yaml").read_text()
    assert ("omschrijving: Vaststellen projectplan wonen" in text, text.count("bron:")) == (True, 1)


PAGE = """
<h1>Uitvoeringsagenda 2022</h1>
<table><tr><td>Opsteller</td><td>Bureau X</td></tr></table>
<h2>Wonen</h2>
<table>
<tr><th>Nr.</th><th>Mijlpaal</th><th>Planning</th><th>Trekker</th><th>Status</th></tr>
<tr><td>1</td><td>Sloopplan Vrieheide</td><td rowspan=2>Q1</td><td>Weller</td><td>op schema</td></tr>
<tr><td>2</td><td>Start bouw 40 woningen<sup>1</sup></td><td>idem</td><td>loopt</td></tr>
<tr><td colspan=5><b>Fase 2: Ontwerpen</b></td></tr>
<tr><td>3</td><td>Oplevering</td><td>eind 2023</td><td>-</td><td></td></tr>
<tr><td colspan=5>1) Onder voorbehoud van vergunning</td></tr>
</table>
"""


def test_a_page_as_partners_write_it(ask: Ask, roadmap: Path, tmp_path: Path, golden: Golden) -> None:
    page = tmp_path / "agenda.html"
    page.write_text(PAGE, encoding="utf-8")
    outcome = ask("import", str(page), roadmap=roadmap)
    assert outcome.code == 1
    golden("import-pagina.txt", outcome.out)
    everything = ask("import", str(page), "--vast", "fase=1", "--formaat", "json", roadmap=roadmap)
    rows = json.loads(everything.out)["rijen"]
    assert [(row["uitkomst"], row["velden"].get("eigenaar")) for row in rows] == [
        ("nieuw", "Weller"),
        ("nieuw", "Weller"),
        ("nieuw", None),
    ]


def test_a_schedule_is_written_and_known_again(ask: Ask, own: Path, source: Path) -> None:
    source.write_text("Maand;Alliantieoverleg;Werkgroep\noktober;12;4 en 11 oktober\n", encoding="utf-8")
    line = ("import", str(source), "--als", "overleggen", "--jaar", "2021", "--bron", "schema")
    shown = json.loads(ask(*line, "--formaat", "json", roadmap=own).out)
    assert [(row["uitkomst"], row["id"]) for row in shown["rijen"]] == [
        ("gewijzigd", "2021-10"),
        ("nieuw", "werkgroep-2021-10-04"),
        ("nieuw", "werkgroep-2021-10-11"),
    ]
    assert ask(*line, "--toepassen", roadmap=own).code == 0
    assert (ask("fmt", "--check", roadmap=own).code, ask("check", roadmap=own).code) == (0, 0)
    again = ask(*line, "--toepassen", roadmap=own)
    assert ("3 gelijk" in again.out, "Er is niets te veranderen." in again.err) == (True, True)
    ask("overleg", "2021-10", "--datum", "13-10-2021", roadmap=own)
    assert "dat blijft zo" in ask(*line, roadmap=own).out


def test_a_file_of_more_rows_than_can_be_compared_is_refused(ask: Ask, roadmap: Path, tmp_path: Path) -> None:
    file = tmp_path / "lang.csv"
    file.write_text("wat;wanneer\n" + "Plan;maart 2022\n" * 20_000, encoding="utf-8")
    outcome = ask("import", str(file), roadmap=roadmap)
    assert outcome.code == 2
    assert "hier staan 20001 rijen in, en er kunnen er 20000 tegelijk ingelezen worden" in outcome.err
