"""`routehln besluit`: what was decided is written down, and its mijlpaal follows (contract section 5)."""

import json
from pathlib import Path

import pytest
from conftest import Ask

OCTOBER = ("--overleg", "2021-10")
DONE = ("--uitkomst", "vastgesteld")


def besluiten_text(roadmap: Path) -> str:
    return (roadmap / "besluiten.yaml").read_text(encoding="utf-8")


def test_it_is_written_down_and_the_mijlpaal_is_afgerond(ask: Ask, roadmap: Path) -> None:
    """
    overleggen:
      - datum: 2021-10-04
    tussenstops:
      - id: plan
        titel: Plan
        moment: Alliantieoverleg oktober 2021
        onderdeel: Leren
    """
    outcome = ask("besluit", "plan", *OCTOBER, *DONE, "--tekst", "Zo.", "--actie", "Bel", roadmap=roadmap)
    written = "Geschreven: roadmap/acties.yaml, roadmap/besluiten.yaml, roadmap/kalender.yaml."
    assert (outcome.code, outcome.err) == (0, f"'Plan' (plan) wordt afgerond op 4 oktober 2021.\n{written}\n")
    assert "+++ b/roadmap/besluiten.yaml\n" in outcome.out
    assert besluiten_text(roadmap) == (
        "besluiten:\n"
        "  - id: 2021-10-plan\n"
        "    overleg: '2021-10'\n"
        "    mijlpaal: plan\n"
        "    uitkomst: vastgesteld\n"
        "    op: 2021-10-04\n"
        "    tekst: Zo.\n"
        "    was:\n"
        "      plan:\n"
        "        status: null\n"
        "        afgerond_op: null\n"
    )
    assert (roadmap / "acties.yaml").read_text(encoding="utf-8") == (
        "acties:\n  - id: bel\n    tekst: Bel\n    overleg: '2021-10'\n    besluit: 2021-10-plan\n    mijlpaal: plan\n"
    )
    assert ask("show", "plan", "--veld", "afgerond_op", roadmap=roadmap).out == "2021-10-04\n"
    assert ask("besluit", "plan", *OCTOBER, *DONE, roadmap=roadmap) == (0, "", "Er is niets te veranderen.\n")


def test_dry_it_only_shows(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    noted = ("--overleg", "oktober", "--uitkomst", "ter kennisname")
    outcome = ask("besluit", "plan", *noted, "--droog", roadmap=roadmap)
    assert (outcome.code, "+    uitkomst: ter kennisname" in outcome.out) == (0, True)
    assert outcome.err == (
        "'Plan' (plan) blijft open, en komt op geen volgende agenda meer. Klaar? routehln status plan afgerond\n"
        "Er is niets geschreven (--droog).\n"
    )
    assert not (roadmap / "besluiten.yaml").exists()


def test_dry_it_tells_what_would_follow_not_what_was_done(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-04}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    dry = "Er is niets geschreven (--droog).\n"
    assert ask("besluit", "plan", *OCTOBER, *DONE, "--droog", roadmap=roadmap).err == (
        f"'Plan' (plan) wordt afgerond op 4 oktober 2021.\n{dry}"
    )
    off = ("--uitkomst", "aangehouden", "--naar", "november")
    assert ask("besluit", "plan", *OCTOBER, *off, "--droog", roadmap=roadmap).err == (
        f"'Plan' (plan) verschuift naar Overleg november 2021.\n{dry}"
    )


def test_put_off_to_what_names_no_overleg(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    put_off = ("besluit", "plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", "Q1 2022")
    refused = ask(*put_off, roadmap=roadmap)
    assert (refused.code, refused.out) == (2, "")
    assert "noemt geen overleg, en dan komt het op geen agenda" in refused.err
    assert ask(*put_off, "--zonder-overleg", roadmap=roadmap).code == 0
    assert ask("show", "plan", "--veld", "moment", roadmap=roadmap).out == "Q1 2022\n"
    assert ask("besluit", "plan", *OCTOBER, "--herroep", roadmap=roadmap).code == 0
    assert ask("show", "plan", "--veld", "moment", roadmap=roadmap).out == "Alliantieoverleg oktober 2021\n"


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("plan", *OCTOBER, *DONE), "zeg met --op wanneer"),
        (("plan", *OCTOBER, *DONE, "--op", "2021-02-30"), "bestaat niet"),
        (("plan", *OCTOBER, *DONE, "--naar", "mei 2022"), "--naar hoort bij aangehouden"),
        (("plan", *OCTOBER, "--uitkomst", "afgewezen", "--op", "2021-10-12"), "nog niet geweest"),
        (("plan", *OCTOBER, *DONE, "--op", "2021-09-30"), "voor overleg 2021-10"),
        (("plan", *OCTOBER), "--uitkomst ontbreekt"),
        ((*OCTOBER, *DONE), "zeg waarover"),
        (("plan", *OCTOBER, *DONE, "--titel", "Iets"), "zeg waarover"),
        ((*OCTOBER, *DONE, "--titel", " "), "--titel is leeg"),
        (("plan", *OCTOBER, *DONE, "--herroep"), "geef er verder niets bij"),
        (("plan", *OCTOBER, "--herroep"), "niets besloten dat te herroepen is"),
        (("2", *OCTOBER, *DONE), "heeft geen punt 2; de punten zijn 1 t/m 1"),
        (("V1", *OCTOBER, *DONE), "heeft geen punt V1"),
        (("b1", *OCTOBER, "--herroep"), "zonder id"),
        (("b2", *OCTOBER, "--herroep"), "geen besluit b2 buiten de agenda"),
        (("2021-11.1", *OCTOBER, *DONE), "een punt van overleg 2021-11, niet van 2021-10"),
        (("straks", *OCTOBER, *DONE), "hoort bij overleg 2021-11"),
        (("nog", *OCTOBER, *DONE), "herhaalt 'plan'"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", "2021-12"), "gaat niet door"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden", "--zonder-overleg"), "hoort bij --naar"),
        (("--titel", "Iets", *OCTOBER, "--uitkomst", "aangehouden", "--naar", "2021-11"), "komt op geen agenda terug"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden"), "--naar ontbreekt"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", " "), "--naar is leeg"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", "ooit"), "niet met zekerheid te lezen"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", "alliantieoverleg oktober 2021"), "niet later dan"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", "september 2021"), "niet later dan"),
        (("plan", *OCTOBER, "--uitkomst", "afgewezen", "--tekst", "a\x1bb"), "stuurteken U+001B"),
        (("plan", *OCTOBER, *DONE, "--actie", " "), "wat er te doen is"),
        (("plan", *OCTOBER, *DONE, "--actie", "Bel", "--wie", " "), "--wie is leeg"),
        (("plan", *OCTOBER, *DONE, "--actie", "Bel", "--voor", "ooit"), "niet met zekerheid te lezen"),
        (("plan", *OCTOBER, *DONE, "--wie", "GGD"), "horen bij een actie"),
        (("plan", *OCTOBER, *DONE, "--actie", "Bel", "--actie", "Mail", "--wie", "GGD"), "add actie --besluit"),
        (("plan", "--overleg", "2021-08", "--uitkomst", "afgewezen"), "er zijn: 2021-10"),
        (("pla", *OCTOBER, "--uitkomst", "afgewezen"), "bedoelde u 'plan'?"),
        (("plan", *OCTOBER, "--uitkomst", "goed"), "kies uit"),
        (("oud", *OCTOBER, "--uitkomst", "afgewezen"), "zonder id"),
    ],
)
def test_what_cannot_be_done_is_said(ask: Ask, roadmap: Path, args: tuple[str, ...], sentence: str) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: oud, titel: Oud, onderdeel: Leren}
      - {id: nog, titel: Plan, moment: oktober 2021, onderdeel: Leren, afstemming: {dubbel_van: plan}}
      - {id: straks, titel: Straks, moment: Alliantieoverleg november 2021, onderdeel: Leren}
    overleggen: [{maand: 2021-12, status: vervallen}]
    besluiten: [{overleg: 2021-10, mijlpaal: oud, uitkomst: vastgesteld}]
    """
    before = {file: file.read_bytes() for file in roadmap.iterdir()}
    outcome = ask("besluit", *args, roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err
    assert {file: file.read_bytes() for file in roadmap.iterdir()} == before


def test_a_besluit_is_put_right_by_saying_it_again(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-04}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    first = ("--tekst", "Zo.", "--actie", "Bel", "--wie", "GGD", "--voor", "voor de zomer van 2022")
    assert ask("besluit", "plan", *OCTOBER, "--uitkomst", "ter kennisname", *first, roadmap=roadmap).code == 0
    assert ask("add", "actie", "--besluit", "2021-10-plan", "--tekst", "Teken", roadmap=roadmap).code == 0
    again = ("--actie", "Bel", "--actie", "Mail")
    outcome = ask("besluit", "plan", *OCTOBER, *DONE, *again, roadmap=roadmap)
    assert (outcome.code, "Wat daaruit volgde, gaat mee weg: teken." in outcome.err) == (0, True)
    assert besluiten_text(roadmap).startswith(
        "besluiten:\n"
        "  - id: 2021-10-plan\n"
        "    overleg: '2021-10'\n"
        "    mijlpaal: plan\n"
        "    uitkomst: vastgesteld\n"
        "    op: 2021-10-04\n"
        "    was:\n"
    )
    acties = (roadmap / "acties.yaml").read_text(encoding="utf-8")
    assert [line for line in acties.splitlines() if "id: " in line] == ["  - id: bel", "  - id: mail"]
    assert ask("show", "bel", "--veld", "moment", roadmap=roadmap).out == "voor de zomer van 2022\n"


def test_by_number_the_agenda_is_fixed_first(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: geheim, titel: Geheim, moment: Alliantieoverleg oktober 2021, onderdeel: Leren, vertrouwelijk: true}
    """
    outcome = ask("besluit", "1", *OCTOBER, *DONE, "--op", "4 oktober 2021", roadmap=roadmap)
    assert (outcome.code, "stond nog niet vast" in outcome.err, "blijft: Plan" in outcome.err) == (0, True, True)
    assert ask("besluit", "v1", *OCTOBER, "--uitkomst", "afgewezen", "--op", "4-10-2021", roadmap=roadmap).code == 0
    listed = json.loads(ask("besluitenlijst", "2021-10", "--formaat", "json", roadmap=roadmap).out)["besluiten"]
    assert [(besluit["nummer"], besluit["uitkomst"]) for besluit in listed] == [("2021-10.1", "vastgesteld")]
    outcome = ask("besluit", "2021-10.V1", *OCTOBER, "--herroep", roadmap=roadmap)
    assert (outcome.code, "stond nog niet vast" in outcome.err) == (0, False)


def test_an_agenda_is_fixed_no_later_than_its_overleg(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg september 2021, onderdeel: Leren}]
    overleggen: [{maand: 2021-09, datum: 2021-09-14}]
    """
    assert ask("besluit", "1", "--overleg", "2021-09", *DONE, roadmap=roadmap).code == 0
    overleg = ask("overleg", "2021-09", roadmap=roadmap).out
    assert "1 punt, vastgesteld op 14 september 2021" in overleg
    again = ask("agenda", "2021-09", "--vaststellen", "--op", "2021-09-10", roadmap=roadmap)
    assert (again.code, "is al vastgesteld, op 14 september 2021, en die dag blijft" in again.err) == (2, True)


def test_a_number_that_is_also_an_id_is_asked_about(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: '2', titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: '3', titel: Ander plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
    """
    refused = ask("besluit", "2", *OCTOBER, *DONE, roadmap=roadmap)
    assert (refused.code, "zeg 2021-10.2 voor het punt" in refused.err) == (2, True)
    assert ask("besluit", "2021-10.2", *OCTOBER, *DONE, "--op", "2021-10-04", roadmap=roadmap).code == 0
    assert ask("show", "3", "--veld", "status", roadmap=roadmap).out == "afgerond\n"


def test_what_was_decided_without_a_mijlpaal(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    for title in ("Een extra overleg", "Nog iets"):
        words = ("besluit", "--titel", title, *OCTOBER, *DONE, "--actie", f"Regel {title}")
        assert ask(*words, roadmap=roadmap)[::2] == (
            0,
            f"'{title}': vastgesteld, zonder agendapunt.\nGeschreven: roadmap/acties.yaml, roadmap/besluiten.yaml.\n",
        )
    assert ask("besluit", "b2", *OCTOBER, "--herroep", roadmap=roadmap).code == 0
    listed = json.loads(ask("besluitenlijst", "2021-10", "--formaat", "json", roadmap=roadmap).out)["besluiten"]
    assert [(besluit["nummer"], besluit["titel"]) for besluit in listed] == [
        ("2021-10.1", "Plan"),
        ("2021-10.b1", "Een extra overleg"),
    ]


def test_a_colleagues_later_move_is_not_overwritten(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    put_off = ("besluit", "plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar")
    assert ask(*put_off, "2021-11", roadmap=roadmap).code == 0
    assert ask("move", "plan", "Alliantieoverleg december 2021", roadmap=roadmap).code == 0
    before = {file: file.read_bytes() for file in roadmap.iterdir()}
    for words in ((*put_off, "2022-01"), ("besluit", "plan", *OCTOBER, "--herroep")):
        refused = ask(*words, roadmap=roadmap)
        assert (refused.code, refused.out) == (2, "")
        assert "bij 'plan' staat nu 'Alliantieoverleg december 2021' als moment" in refused.err
    assert {file: file.read_bytes() for file in roadmap.iterdir()} == before


def test_rejected_it_is_vervallen_from_that_day_on(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-04}, {maand: 2021-11}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    outcome = ask("besluit", "plan", *OCTOBER, "--uitkomst", "afgewezen", roadmap=roadmap)
    assert (outcome.code, outcome.err.splitlines()[0]) == (0, "'Plan' (plan) vervalt vanaf 4 oktober 2021.")

    def status(dag: str) -> str:
        rows = json.loads(ask("list", "--formaat", "json", "--peildatum", dag, roadmap=roadmap).out)["mijlpalen"]
        return str(rows[0]["status"])

    assert (status("2021-10-03"), status("2021-10-04")) == ("gepland", "vervallen")
    points = {
        overleg: json.loads(ask("agenda", overleg, "--formaat", "json", roadmap=roadmap).out)["punten"]
        for overleg in ("2021-10", "2021-11")
    }
    assert [[punt["id"] for punt in punten] for punten in points.values()] == [["plan"], []]
    assert ask("show", "plan", "--veld", "status", roadmap=roadmap).out == "gepland\n"


def test_an_actie_said_again_is_put_right_not_repeated(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    besluiten: [{id: een, overleg: 2021-10, mijlpaal: plan, uitkomst: ter kennisname, acties: [Mail]}]
    acties: [{id: bel, tekst: Bel, besluit: een}]
    """
    noted = ("besluit", "plan", *OCTOBER, "--uitkomst", "ter kennisname")
    assert ask(*noted, "--actie", "Bel", "--actie", "Mail", roadmap=roadmap).err == "Er is niets te veranderen.\n"
    assert ask(*noted, "--actie", "Bel", "--wie", "GGD", roadmap=roadmap).code == 0
    assert ask("show", "bel", "--veld", "wie", roadmap=roadmap).out == "GGD\n"


def test_the_agenda_made_again_is_that_of_its_morning(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: a, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: b, titel: Ander plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
    kalender:
      - {id: c, fase: verkennen, moment: oktober 2021, omschrijving: Het plan, onderdeel: Leren, tussenstop: a}
      - {id: d, fase: verkennen, moment: Overleg september 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: a}
    """
    before = ask("agenda", "2021-10", "--formaat", "json", roadmap=roadmap).out
    put_off = ("--overleg", "2021-10", "--uitkomst", "aangehouden", "--naar", "2021-11")
    assert ask("besluit", "a", *put_off, roadmap=roadmap).code == 0
    assert ask("agenda", "2021-10", "--formaat", "json", roadmap=roadmap).out == before
    listed = json.loads(ask("list", "--overleg", "2021-10", "--formaat", "json", roadmap=roadmap).out)["mijlpalen"]
    assert [(mijlpaal["id"], mijlpaal["label"]) for mijlpaal in listed] == [("a", "1"), ("b", "2")]


def test_a_text_alone_is_put_right_and_one_that_goes_is_named(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert ask("besluit", "plan", *OCTOBER, *DONE, "--op", "2021-10-04", "--tekst", "Zo.", roadmap=roadmap).code == 0
    assert ask("besluit", "plan", *OCTOBER, "--tekst", "Toch zo.", roadmap=roadmap).code == 0
    assert "    tekst: Toch zo.\n" in besluiten_text(roadmap)
    outcome = ask("besluit", "plan", *OCTOBER, "--uitkomst", "gewijzigd vastgesteld", roadmap=roadmap)
    assert "De tekst 'Toch zo.' vervalt, want de uitkomst is een andere.\n" in outcome.err
    assert "    op: 2021-10-04\n" in besluiten_text(roadmap)


def test_a_later_besluit_has_the_last_word(ask: Ask, roadmap: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    overleggen: [{maand: 2021-10}, {datum: 2021-11-09}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1641031200")
    assert ask("besluit", "plan", "--overleg", "2021-11", *DONE, roadmap=roadmap).code == 0
    outcome = ask("besluit", "plan", *OCTOBER, *DONE, "--op", "2021-10-12", roadmap=roadmap)
    assert outcome.err.startswith("'Plan' (plan) blijft afgerond op 9 november 2021, door een later besluit.\n")


def test_a_deadline_without_a_year_is_the_first_after_the_overleg(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    noted = ("besluit", "plan", *OCTOBER, "--uitkomst", "ter kennisname", "--actie", "Bel", "--voor", "voor de zomer")
    assert ask(*noted, roadmap=roadmap).code == 0
    add = ("add", "actie", "--tekst", "Mail", "--overleg", "2021-10", "--moment", "eind augustus")
    assert ask(*add, roadmap=roadmap).code == 0
    moments = [ask("show", actie, "--veld", "moment", roadmap=roadmap).out for actie in ("bel", "mail")]
    assert moments == ["voor de zomer 2022\n", "eind augustus 2022\n"]


def test_what_had_to_come_first_and_is_open_is_told(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-01}]
    tussenstops:
      - {id: visie, titel: Vaststellen visie, onderdeel: Wonen}
      - {id: bouw, titel: Bouwen, onderdeel: Wonen, moment: Alliantieoverleg oktober 2021, na: [visie]}
    """
    sentence = "Let op: 'Vaststellen visie' (visie) moest eerst klaar zijn, en staat nog open."
    settled = ask("besluit", "bouw", "--overleg", "2021-10", "--uitkomst", "vastgesteld", "--droog", roadmap=roadmap)
    noted = ask("besluit", "bouw", "--overleg", "2021-10", "--uitkomst", "ter kennisname", "--droog", roadmap=roadmap)
    assert (settled.code, sentence in settled.err) == (0, True)
    assert (noted.code, sentence in noted.err) == (0, False)


def test_the_letter_of_a_rubriek_is_no_point(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{maand: 2021-09}, {maand: 2021-10}]
    tussenstops: [{id: c, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    refused = ask("besluit", "B", *OCTOBER, *DONE, roadmap=roadmap)
    assert (refused.code, "routehln besluitenlijst 2021-09 --vaststellen" in refused.err) == (2, True)
    assert "--vaststellen" not in ask("besluit", "B", "--overleg", "2021-09", *DONE, roadmap=roadmap).err
    assert ask("besluit", "c", *OCTOBER, *DONE, "--op", "2021-10-04", "--droog", roadmap=roadmap).code == 0


def test_it_calls_a_mijlpaal_as_the_agenda_does(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-04}]
    tussenstops:
      - {id: a, titel: Verkennde gesprekken, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
    kalender:
      - {id: k, omschrijving: Verkennende gesprekken, tussenstop: a, fase: verkennen,
         moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
    """
    noted = ask("besluit", "1", *OCTOBER, *DONE, roadmap=roadmap).err
    assert "zodat punt 1 dit blijft: Verkennende gesprekken\n" in noted
    assert "'Verkennende gesprekken' (a) wordt afgerond" in noted
