"""A history in which every commit changes one thing: `diff` tells it as a person would (contract section 5)."""

import json
import re
from typing import Any

import pytest
from conftest import Ask
from history import Repository

PROGRAMME = """\
routekaart: {naam: Proef, begin: '2021', einde: '2030', leidend: kalender}
fasen: [{id: ontwerpen, nummer: 2, naam: Ontwerpen, einde: maart 2022}]
leefgebieden:
  - id: leren
    naam: Leren
    doelen: [Elk kind kan lezen]
    indicatoren: [{id: lezen, naam: Leesniveau, streefwaarde: {waarde: 80, jaar: 2030}}]
  - {id: wonen, naam: Wonen}
gremia:
  - {id: alliantie, naam: Alliantieoverleg, besluitvormend: true, leden: [{organisatie: Weller}, {organisatie: GGD}]}
  - {id: stuurgroep, naam: Stuurgroep, besluitvormend: false}
overleggen: [{maand: 2021-10}, {maand: 2021-11}]
tussenstops:
  - {id: visie, titel: Vaststellen visie op de wijk, onderdeel: Wonen, moment: september 2021}
  - {id: school, titel: Openen van de school, onderdeel: Leren, moment: juni 2021, status: afgerond}
besluiten:
  - {id: b-1, overleg: 2021-09, mijlpaal: kal-002, uitkomst: aangehouden, tekst: Eerst de cijfers}
"""
ROWS = """\
kalender:
  - {id: kal-001, fase: 2, moment: Alliantieoverleg oktober 2021, omschrijving: Vaststellen begroting van de school, onderdeel: Leren, eigenaar: Weller}
  - {id: kal-002, fase: 2, moment: Alliantieoverleg oktober 2021, omschrijving: Vaststellen plan voor groen, onderdeel: Wonen}
  - {id: kal-003, fase: 2, moment: Alliantieoverleg november 2021, omschrijving: Vaststellen monitor, onderdeel: Wonen, tussenstop: visie}
  - {id: kal-004, fase: 2, moment: augustus 2021, omschrijving: Vaststellen monitor, onderdeel: Leren}
  - {id: kal-005, fase: 2, moment: mei 2022, omschrijving: Vaststellen monitor, onderdeel: Leren}
"""  # noqa: E501  # a row a line
NEW = "  - {id: kal-001, fase: 2, moment: maart 2022, omschrijving: Kiezen van een bouwer, onderdeel: Wonen}\n"
OCTOBER = "kal-001, fase: 2, moment: Alliantieoverleg oktober 2021"
DAY = ("--peildatum", "2021-10-04")


def renumbered(rows: str) -> str:
    """Every row gets the next number, and a new one comes above them."""
    moved = re.sub(r"kal-(\d+)", lambda found: f"kal-{int(found[1]) + 1:03}", rows)
    return moved.replace("kalender:\n", f"kalender:\n{NEW}")


class History:
    """A repository at its first commit, and what `diff` says once texts of its files are others."""

    def __init__(self, repository: Repository, ask: Ask) -> None:
        self.repository = repository
        self.ask = ask
        repository.commit({"programma.yaml": PROGRAMME, "kalender.yaml": ROWS}, tag="begin")

    def after(self, *pairs: tuple[str, str], programme: str = PROGRAMME, rows: str = ROWS) -> "History":
        """Commit the files with these texts replaced, and those that were there before the next question."""
        for old, new in pairs:
            assert (old in programme) != (old in rows)
            programme, rows = programme.replace(old, new), rows.replace(old, new)
        self.repository.commit({"programma.yaml": programme, "kalender.yaml": rows})
        return self

    def answer(self) -> dict[str, Any]:
        return dict(json.loads(self.printed("json")))

    def comment(self) -> str:
        return self.printed("md")

    def printed(self, formaat: str, versions: str = "begin..HEAD") -> str:
        roadmap = self.repository.roadmap
        outcome = self.ask("diff", versions, *DAY, "--formaat", formaat, roadmap=roadmap)
        assert (outcome.code, outcome.err) == (0, "")
        return outcome.out


@pytest.fixture
def history(repository: Repository, ask: Ask) -> History:
    return History(repository, ask)


def changes(answer: dict[str, Any]) -> list[tuple[str, str]]:
    """Each change as its id and field, or what happened to the record."""
    return [(change["id"], change["veld"] or change["soort"]) for change in answer["wijzigingen"]]


def test_a_row_on_top_and_all_numbered_anew(history: History) -> None:
    """What names a row follows; findings and mijlpalen stay what they were."""
    history.after(("mijlpaal: kal-002", "mijlpaal: kal-003"), rows=renumbered(ROWS))
    answer = history.answer()
    pairs = [(f"kal-{number:03}", f"kal-{number + 1:03}") for number in range(1, 6)]
    assert [(pair["van"], pair["naar"], pair["zeker"]) for pair in answer["hernoemd"]] == [
        (*ids, True) for ids in pairs
    ]
    assert changes(answer) == [("kal-001", "nieuw"), *((new, "id") for _, new in pairs)]
    assert answer["mijlpalen"] == {
        "nieuw": ["kal-001"], "afgerond": [], "vervallen": [], "verwijderd": [], "samengevoegd": []
    }  # fmt: skip
    nothing = ("verschuivingen", "overleggen", "te_laat", "nieuwe_bevindingen", "verdwenen_bevindingen", "vervangen")
    assert not any(answer[key] for key in nothing)
    top, *rest = history.comment().splitlines()[2:]
    assert top == "**1 nieuw, 5 hernoemd.**"
    assert rest[1] == "Alleen een ander id (5): kal-001 t/m kal-005 → kal-002 t/m kal-006."


def test_numbered_anew_and_one_of_them_moved(history: History) -> None:
    rows = renumbered(ROWS).replace(
        "mei 2022, omschrijving: Vaststellen monitor", "juni 2022, omschrijving: Vaststellen monitor"
    )
    answer = history.after(("mijlpaal: kal-002", "mijlpaal: kal-003"), rows=rows).answer()
    [shift] = answer["verschuivingen"]
    assert (shift["id"], shift["was"], shift["dagen"]) == ("kal-006", "kal-005", 30)
    assert [pair["zeker"] for pair in answer["hernoemd"]] == [True, True, True, True, False]
    [row] = [line for line in history.comment().splitlines() if "waarschijnlijk dezelfde" in line]
    assert row.endswith("| waarschijnlijk dezelfde als kal-005, voorbij het einde van Ontwerpen |")


def test_another_id_and_another_moment(history: History) -> None:
    history.after((OCTOBER, OCTOBER.replace("kal-001", "kal-099").replace("oktober", "december")))
    answer = history.answer()
    assert changes(answer) == [("kal-099", "id"), ("kal-099", "moment")]
    assert answer["hernoemd"] == [{"van": "kal-001", "naar": "kal-099", "zeker": False}]
    assert "1 mijlpaal verschuift, 2 agenda's veranderen.**" in history.comment()
    assert "waarschijnlijk dezelfde als kal-001" in history.comment()


def test_an_id_that_got_other_content(history: History) -> None:
    """The besluit that names it now speaks of something else."""
    old = "moment: Alliantieoverleg oktober 2021, omschrijving: Vaststellen plan voor groen, onderdeel: Wonen"
    history.after((old, "moment: mei 2022, omschrijving: Aanstellen directeur, onderdeel: Leren"))
    answer = history.answer()
    assert changes(answer) == [("kal-002", "nieuw"), ("kal-002", "verwijderd")]
    assert (answer["mijlpalen"]["nieuw"], answer["mijlpalen"]["verwijderd"]) == (["kal-002"], ["kal-002"])
    assert answer["hernoemd"] == []
    assert history.comment().splitlines()[4] == (
        "**Let op:** kal-002 is nu iets anders: was 'Vaststellen plan voor groen', is 'Aanstellen directeur'. "
        "Wat naar dit id verwijst, bedoelt nu dat."
    )


def test_a_link_that_stayed_behind(history: History) -> None:
    """All rows have another number, and the besluit still names the old one."""
    answer = history.after(rows=renumbered(ROWS)).answer()
    assert ("b-1", "mijlpaal") in changes(answer)
    assert "| kal-002 (heet nu kal-003) | kal-002 |" in history.comment()


def test_a_tussenstop_that_is_renamed_takes_its_rows_along(history: History) -> None:
    answer = history.after(("id: visie", "id: ons-beeld"), ("tussenstop: visie", "tussenstop: ons-beeld")).answer()
    assert changes(answer) == [("ons-beeld", "id")]
    assert (answer["nieuwe_bevindingen"], answer["verdwenen_bevindingen"], answer["verschuivingen"]) == ([], [], [])


def test_an_overleg_gets_its_day(history: History) -> None:
    """That is one line, and no shift: the month became a day. What is te laat by it is told."""
    history.after(("{maand: 2021-10}", "{maand: 2021-10, datum: 2021-10-02}"))
    assert history.answer()["verschuivingen"] == []
    [cause] = history.answer()["oorzaken"]
    assert cause == {
        "soort": "overleg", "id": "2021-10", "oud": "2021-10", "nieuw": "2021-10-02",
        "verschuivingen": [], "overleggen": [], "preciezer_of_ruimer": ["kal-001", "kal-002"],
    }  # fmt: skip
    comment = history.comment()
    assert "**1 overleg krijgt zijn dag, 2 worden te laat.**" in comment
    assert re.findall("^### .*", comment, re.MULTILINE) == ["### Preciezer of ruimer", "### Te laat"]
    assert "| overleg 2021-10 | datum bekend: 2 oktober 2021 | 2 mijlpalen horen hierbij |" in comment
    assert comment.count("wordt 2 dagen te laat") == 2


def test_an_overleg_moves_from_one_day_to_another(history: History) -> None:
    """One cause, with its two effects folded below it; nothing else is told of them."""
    history.after(("{maand: 2021-10}", "{maand: 2021-10, datum: 2021-10-12}"))
    programme = (history.repository.roadmap / "programma.yaml").read_text().replace("2021-10-12", "2021-10-02")
    history.repository.commit({"programma.yaml": programme})
    comment = history.printed("md", "HEAD~1..HEAD")
    assert "**2 mijlpalen verschuiven mee met overleg 2021-10.**" in comment
    assert re.findall("^### .*", comment, re.MULTILINE) == [
        "### Overleg 2021-10 is op 2 oktober 2021 (was op 12 oktober 2021): 2 mijlpalen verschuiven mee"
    ]
    assert "\n2 regels: Leren 1, Wonen 1.\n\n<details>\n<summary>2 regels</summary>\n" in comment
    assert comment.count("wordt 2 dagen te laat") == 2


def test_another_source_leads(history: History) -> None:
    history.after(("leidend: kalender", "leidend: tussenstops"))
    [cause] = history.answer()["oorzaken"]
    assert (cause["soort"], cause["verschuivingen"], cause["overleggen"]) == ("leidend", ["visie"], [])
    comment = history.comment()
    assert "**1 mijlpaal verschuift mee met de leidende bron.**" in comment
    assert "zijn nu de tussenstops leidend (was: kalenderregels): 1 mijlpaal verschuift mee" in comment


def test_another_gremium_decides(history: History) -> None:
    """Each overleg has another id now, and the same points."""
    history.after(
        ("naam: Alliantieoverleg, besluitvormend: true", "naam: Alliantieoverleg, besluitvormend: false"),
        ("naam: Stuurgroep, besluitvormend: false", "naam: Stuurgroep, besluitvormend: true"),
    )
    [cause] = history.answer()["oorzaken"]
    assert (cause["soort"], cause["oud"], cause["nieuw"]) == ("gremium", "Alliantieoverleg", "Stuurgroep")
    assert cause["overleggen"] == ["2021-10", "2021-11", "alliantie-2021-10", "alliantie-2021-11"]
    comment = history.comment()
    assert "**4 agenda's veranderen mee met wie besluit.**" in comment
    assert re.findall("^### .*", comment, re.MULTILINE) == [
        "### Nu besluit Stuurgroep (was Alliantieoverleg): 4 agenda's veranderen mee"
    ]


def test_what_is_late_and_goes(history: History) -> None:
    """It is no good news."""
    [row] = [line for line in ROWS.splitlines(keepends=True) if "kal-004" in line]
    comment = history.after((row, "")).comment()
    assert comment.count("| verwijderd terwijl te laat |") == 1
    assert "niet meer te laat" not in comment


def test_what_leaves_every_agenda(history: History) -> None:
    """Its days stay the same, and nobody will decide on it."""
    history.after((OCTOBER, OCTOBER.replace("Alliantieoverleg oktober", "oktober")))
    [shift] = history.answer()["verschuivingen"]
    assert (shift["id"], shift["dagen"], shift["van_agenda"]) == ("kal-001", 0, ["2021-10"])
    assert "staat op geen agenda meer (stond op 2021-10)" in history.comment()


def test_what_was_done_and_moves(history: History) -> None:
    comment = history.after(("moment: juni 2021", "moment: juli 2021")).comment()
    [row] = [line for line in comment.splitlines() if line.startswith("| +31 |")]
    assert row.endswith("| was al afgerond |")


def test_a_shift_says_whose_it_is_and_why(history: History) -> None:
    moved = OCTOBER.replace("oktober", "november").replace("fase", "afstemming: {reden: Eerst de begroting}, fase")
    comment = history.after((OCTOBER, moved)).comment()
    assert "<sub>kal-001 · Leren · eigenaar: Weller · reden: Eerst de begroting</sub>" in comment
    assert "### Andere velden" not in comment, "the reason is told with the shift"


def test_which_points_come_go_and_stay(history: History) -> None:
    history.after((OCTOBER, OCTOBER.replace("oktober", "november")))
    answer = history.answer()
    assert answer["overleggen"] == [
        {"overleg": "2021-10", "voor": 2, "na": 1}, {"overleg": "2021-11", "voor": 1, "na": 2}
    ]  # fmt: skip
    assert answer["punten"] == [
        {"overleg": "2021-10", "komt": [], "gaat": ["kal-001"], "blijft": ["kal-002"]},
        {"overleg": "2021-11", "komt": ["kal-001"], "gaat": [], "blijft": ["visie"]},
    ]
    title = "Vaststellen begroting van de school (kal-001)"
    assert f"| 2021-10 | 1 (was 2) | – | {title} | kal-002 |" in history.comment()


def test_who_decides_the_goals_and_the_besluiten_have_headings_of_their_own(history: History) -> None:
    history.after(
        ("{organisatie: GGD}", "{organisatie: CZ}"),
        ("waarde: 80", "waarde: 70"),
        ("tekst: Eerst de cijfers", "tekst: Eerst de cijfers en het plan"),
        ("onderdeel: Leren, eigenaar: Weller", "onderdeel: Leren, eigenaar: Vincio"),
    )
    comment = history.comment()
    assert re.findall("^### (.*)", comment, re.MULTILINE) == [
        "Besluiten", "Wie besluit en wie meedoet", "Doelen en streefwaarden", "Andere velden"
    ]  # fmt: skip
    assert "| GGD | CZ |" in comment
    assert "| 80 | 70 |" in comment
    assert "| Eerst de cijfers | Eerst de cijfers en het plan |" in comment
    assert "1 wijziging in besluiten, 1 wijziging in wie besluit en meedoet, 1 wijziging in doelen, 1 veld" in comment


def test_an_eind_that_stays_passes_nothing(history: History) -> None:
    """Only the begin moves: the moment became more precise, so it is no shift, and no fase is passed."""
    history.after(("moment: mei 2022, omschrijving", "moment: 10 mei 2022 t/m 31 mei 2022, omschrijving"))
    shifts, [change] = history.answer()["verschuivingen"], history.answer()["wijzigingen"]
    assert shifts == []
    assert (change["verschuiving_dagen"], change["precisie"], change["voorbij_fase"]) == (0, "preciezer", None)


def test_the_footer_names_both_commits_and_the_version(history: History) -> None:
    footer = history.after(("eigenaar: Weller", "eigenaar: GGD")).comment().splitlines()[-1]
    old, new = (history.repository.git("rev-parse", "--short=10", name) for name in ("begin", "HEAD"))
    assert footer.startswith(f"<sub>Vergeleken: begin (`{old}`) met HEAD (`{new}`), op peildatum 4 oktober 2021, ")
    assert re.search(r"door routehln \d+\.\d+\.\d+\.</sub>$", footer)


def test_what_changes_outside_the_routekaart(history: History) -> None:
    """Also with a name that starts like the folder's; what stays the same isn't named."""
    folder = history.repository.folder
    for name in ("roadmap-oud.txt", "src/a.py", "gelijk.md"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(name)
    answer = history.after(("eigenaar: Weller", "eigenaar: GGD")).answer()
    assert answer["buiten_routekaart"] == ["gelijk.md", "roadmap-oud.txt", "src/a.py"]
    (folder / "src" / "a.py").write_text("anders")
    history.repository.commit({}, tag="later")
    roadmap = history.repository.roadmap
    told = history.ask("diff", "later~1", "later", *DAY, "--formaat", "md", roadmap=roadmap).out
    assert "**Let op:** Deze wijziging raakt ook 1 bestand buiten de routekaart: src/a.py." in told
    assert told.startswith("<!-- routehln-diff -->\n\n**Er is inhoudelijk niets veranderd.**\n")


def test_an_import_of_900_rows(history: History) -> None:
    """Folded under its number per leefgebied, short enough for GitHub; what else changed is still told."""
    row = (
        "  - {{id: imp-{}, fase: 2, moment: Q{} 2024, omschrijving: Uitvoeren van maatregel {} in {}, onderdeel: {}}}\n"
    )
    imported = [row.format(n, n % 4 + 1, n, "de buurt", "Leren" if n % 3 else "Wonen") for n in range(900)]
    history.after(("eigenaar: Weller", "eigenaar: GGD"), rows=ROWS + "".join(imported))
    comment = history.comment()
    assert len(comment) < 60_000
    assert "\n### Nieuw\n\n900 regels: Leren 600, Wonen 300.\n\n<details>\n" in comment
    assert "**900 nieuw, 1 veld gewijzigd" in comment
    assert "| eigenaar |" in comment
