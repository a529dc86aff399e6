"""`routehln set`: one text of one record, in and out unchanged, and no other byte touched (contract section 5)."""

import json
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, REPOSITORY, Ask, Golden
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

KAART = """
kalender:
  # de eerste
  - id: a
    fase: verkennen
    moment: oktober 2021  # of later
    omschrijving: 'Vaststellen ''iets'''
    onderdeel: "Wonen"
    eigenaar: Gemeente Heerlen
    toelichting: |
      Eerste regel.
      Tweede regel.

  - {id: b, fase: verkennen, moment: Q4 2021, omschrijving: Iets anders, onderdeel: Wonen}
"""
TYPED = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30),
    st.text("a \n\t:#-'\"|>&*!%@`{}[],?\\é😀", min_size=1, max_size=15),
    st.sampled_from(
        ["null", "~", "no", "2021-10-05", "0o7", "- x", "*x", "&x", "!x", "%x", "@x", "`x", "? x", ": x", "x:", "x #y"]
    ),
    st.sampled_from([" x", "x ", "x\n", "\nx", "x\n\ny\n\n", "\tx", "---", "...", "\u2028", "x\u2029", "\ufeffx"]),
    st.sampled_from(["x" * 10_000, "woord " * 1_700, "\uffff", "<<<<<<< x", "=", "<<", "{a: b}", "[a]", "'", '"']),
).filter(str.strip)


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD + PROGRAMME)
    (folder / "b.yaml").write_text(KAART)
    return folder


def text_of(folder: Path) -> str:
    return (folder / "b.yaml").read_bytes().decode()


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(text=TYPED, record_id=st.sampled_from("ab"), key=st.sampled_from(["omschrijving", "eigenaar", "toelichting"]))
def test_any_text_survives_the_way_in_and_out(kaart: Path, ask: Ask, text: str, record_id: str, key: str) -> None:
    (kaart / "b.yaml").write_text(KAART)
    assert ask("set", "--", record_id, key, text, roadmap=kaart).code == 0
    assert ask("show", record_id, "--veld", key, roadmap=kaart).out == f"{text}\n"
    assert json.loads(ask("show", record_id, "--veld", key, "--formaat", "json", roadmap=kaart).out) == text
    untouched = [
        line for line in KAART.split("\n") if key not in line and "regel" not in line and f"id: {record_id}" not in line
    ]
    assert [line for line in untouched if line not in text_of(kaart).split("\n")] == []


@pytest.mark.parametrize("key", ["moment", "eigenaar"])
@pytest.mark.parametrize("text", ["no", "2021-10-05", "0o7", "1. Q1 2022", "een 'woord'", "a#b", "-x", "?x"])
def test_set_and_set_back_changes_nothing(text: str, key: str, kaart: Path, ask: Ask) -> None:
    old = ask("show", "a", "--veld", key, roadmap=kaart).out.removesuffix("\n")
    assert ask("set", "--toch", "--", "a", key, text, roadmap=kaart).code == 0
    assert f"    {key}: {text}" in text_of(kaart)
    assert ask("set", "a", key, old, roadmap=kaart).code == 0
    assert text_of(kaart) == KAART


@pytest.mark.parametrize(
    ("key", "text", "line"),
    [
        ("omschrijving", "Iets", "    omschrijving: 'Iets'"),
        ("omschrijving", "'t", "    omschrijving: '''t'"),
        ("onderdeel", "Leren", '    onderdeel: "Leren"'),
        ("toelichting", "Kort.", "    toelichting: |-\n      Kort.\n\n"),
        ("toelichting", "Een.\n\nTwee.\n", "    toelichting: |\n      Een.\n\n      Twee.\n\n"),
        ("eigenaar", "GGD", "    eigenaar: GGD\n"),
        ("eigenaar", "GGD: a", "    eigenaar: 'GGD: a'\n"),
    ],
)
def test_what_was_quoted_stays_quoted(key: str, text: str, line: str, kaart: Path, ask: Ask) -> None:
    assert ask("set", "a", key, text, roadmap=kaart).code == 0
    assert line in text_of(kaart)


@pytest.mark.parametrize("text", ["\x00", "a\x1b[31m", "a\rb", "\x7f", "\x85", "a\x9bb", "\ud83d"])
def test_control_characters_are_refused(text: str, kaart: Path, ask: Ask) -> None:
    outcome = ask("set", "a", "eigenaar", text, roadmap=kaart)
    assert (outcome.code, outcome.out) == (2, "")
    assert "WAARDE: hier staat het stuurteken U+" in outcome.err
    assert text_of(kaart) == KAART


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\u00a0"])
def test_a_blank_text_removes_an_optional_key(text: str, kaart: Path, ask: Ask) -> None:
    assert ask("set", "a", "eigenaar", text, roadmap=kaart).code == 0
    assert text_of(kaart) == KAART.replace("    eigenaar: Gemeente Heerlen\n", "")


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (("a", "omschrijving", " "), "'omschrijving' is verplicht en kan niet leeg zijn"),
        (("a", "eigenar", "x"), "'eigenar' is geen tekst van 'a' die u zo kunt veranderen; bedoelde u 'eigenaar'?"),
        (("a", "afstemming", "x"), "'afstemming' is geen tekst van 'a' die u zo kunt veranderen"),
        (("a", "id", "c"), "'id' is geen tekst van 'a' die u zo kunt veranderen"),
        (("q", "eigenaar", "x"), "er is niets met het id 'q'"),
        (("a", "status", "klaar"), "zo klopt het bestand niet meer; er is niets geschreven"),
        (("a", "afgerond_op", "31-12-2021"), "schrijf '31-12-2021' hier als 2021-12-31"),
        (("a", "afgerond_op", "2021-10-05\n    eigenaar: x"), "is geen dag"),
        (("a", "onderdeel", "Wonne"), "'Wonne' is geen leefgebied of onderdeel; bedoelde u 'Wonen'?"),
    ],
)
def test_what_is_refused(asked: tuple[str, ...], sentence: str, kaart: Path, ask: Ask) -> None:
    outcome = ask("set", *asked, roadmap=kaart)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err
    assert text_of(kaart) == KAART


def test_a_record_that_repeats_another_can_not_be_changed_here(kaart: Path, ask: Ask) -> None:
    text = KAART.replace("eigenaar: Gemeente Heerlen", "eigenaar: &wie GGD") + "  - {<<: x}\n".replace(
        "<<: x", ("id: c, fase: verkennen, moment: 2021, omschrijving: Iets, onderdeel: Wonen, eigenaar: *wie")
    )
    (kaart / "b.yaml").write_text(text)
    outcome = ask("set", "a", "eigenaar", "X", roadmap=kaart)
    assert outcome.code == 2
    assert "deze wijziging kan niet gemaakt worden zonder iets anders te raken" in outcome.err
    assert text_of(kaart) == text


def test_a_moment_that_can_t_be_read_is_refused(kaart: Path, ask: Ask) -> None:
    before = text_of(kaart)
    outcome = ask("set", "a", "moment", "zomer", roadmap=kaart)
    assert (outcome.code, text_of(kaart)) == (2, before)
    assert "'zomer' is niet met zekerheid te lezen" in outcome.err
    assert "--toch" in outcome.err


def test_a_moment_that_can_t_be_read_may_be_kept_all_the_same(kaart: Path, ask: Ask) -> None:
    outcome = ask("set", "a", "moment", "zomer", "--toch", roadmap=kaart)
    assert (outcome.code, outcome.err.splitlines()[0]) == (
        0,
        "let op: 'zomer' is niet met zekerheid te lezen; check meldt dat als waarschuwing.",
    )
    assert "moment: zomer " in text_of(kaart)


def test_any_other_text_needs_no_moment(kaart: Path, ask: Ask) -> None:
    assert ask("set", "a", "eigenaar", "zomer", roadmap=kaart).code == 0


def test_nothing_to_change(kaart: Path, ask: Ask) -> None:
    outcome = ask("set", "a", "eigenaar", "Gemeente Heerlen", roadmap=kaart)
    assert outcome == (0, "", "Er is niets te veranderen.\n")


def test_the_diff_shows_it_first(kaart: Path, ask: Ask, golden: Golden) -> None:
    tried = ask("set", "a", "toelichting", "Eerste regel.\nEn nog iets.\n", "--droog", roadmap=kaart)
    assert (tried.code, tried.err) == (0, "Er is niets geschreven (--droog).\n")
    assert text_of(kaart) == KAART
    done = ask("set", "a", "toelichting", "Eerste regel.\nEn nog iets.\n", roadmap=kaart)
    assert (done.code, done.out) == (0, tried.out)
    golden("set.diff", done.out)


def test_the_diff_on_a_terminal(kaart: Path, on_terminal: Ask, golden: Golden) -> None:
    golden("set.ansi", on_terminal("set", "b", "eigenaar", "GGD", "--droog", roadmap=kaart).out)
    plain = on_terminal("set", "b", "eigenaar", "GGD", "--droog", "--geen-kleur", roadmap=kaart).out
    assert "\x1b" not in plain


def test_a_file_with_windows_line_ends_a_bom_and_no_last_newline(kaart: Path, ask: Ask, golden: Golden) -> None:
    old = "\ufeff" + KAART.rstrip("\n").replace("\n", "\r\n")
    (kaart / "b.yaml").write_bytes(old.encode())
    outcome = ask("set", "b", "eigenaar", "GGD", roadmap=kaart)
    assert text_of(kaart) == old.removesuffix("}") + ", eigenaar: GGD}"
    golden("set-windows.diff", outcome.out)


def test_a_symlink_that_leads_outside_is_refused(kaart: Path, ask: Ask, tmp_path: Path) -> None:
    outside = tmp_path / "elders.yaml"
    (kaart / "b.yaml").rename(outside)
    (kaart / "b.yaml").symlink_to(outside)
    outcome = ask("set", "a", "eigenaar", "X", roadmap=kaart)
    assert outcome.code == 2
    assert "symlink" in outcome.err
    assert outside.read_text() == KAART


@pytest.mark.parametrize("record_id", ["werkgroep-start", "kal-026"])
def test_the_shipped_routekaart_keeps_every_byte(record_id: str, ask: Ask, tmp_path: Path) -> None:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    before = {}
    for file in (REPOSITORY / "roadmap").rglob("*.yaml"):
        name = "-".join(file.relative_to(REPOSITORY / "roadmap").parts)
        (folder / name).write_bytes(file.read_bytes())
        before[name] = file.read_bytes()
    old = ask("show", record_id, "--veld", "moment", roadmap=folder).out.removesuffix("\n")
    for text in ("2021-10-05", old):
        assert ask("set", record_id, "moment", text, roadmap=folder).code == 0
    for text in ("Gemeente: Heerlen", ""):
        assert ask("set", record_id, "eigenaar", text, roadmap=folder).code == 0
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


LEEFGEBIED = """
leefgebieden:
  - id: zorg
    naam: Zorg
    doelen: [Gezond, 'Nabij: dus']
    interventies:
      # eerst dit
      - id: start
        titel: Kansrijk  # van de GGD
      - {id: verder, titel: Verder, indicatoren: [kosten, cohesie]}
    indicatoren:
      - id: kosten
        streefwaarde:
          waarde: 10
          jaar: 2030
      - {id: cohesie, naam: Cohesie, streefwaarde: Meer.}
tussenstops:
  - {id: plan, titel: Plan, onderdeel: Zorg}
"""


@pytest.fixture
def gebied(tmp_path: Path) -> Path:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD + PROGRAMME)
    (folder / "b.yaml").write_text(LEEFGEBIED)
    return folder


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        (("start", "titel", "Kansrijk van Start"), "titel: Kansrijk  #", "titel: Kansrijk van Start  #"),
        (("start", "status", "lopend"), "van de GGD\n", "van de GGD\n        status: lopend\n"),
        (("verder", "thema", "Jeugd"), "titel: Verder,", "titel: Verder, thema: Jeugd,"),
        (("kosten", "streefwaarde.jaar", "2031"), "jaar: 2030", "jaar: 2031"),
        (("cohesie", "streefwaarde", "Veel meer."), "streefwaarde: Meer.", "streefwaarde: Veel meer."),
        (("cohesie", "nulmeting", "Laag"), "naam: Cohesie,", "naam: Cohesie, nulmeting: Laag,"),
        (("cohesie", "streefwaarde", ""), ", streefwaarde: Meer.", ""),
        (("verder", "indicatoren", "--eraf", "kosten"), "[kosten, cohesie]", "[cohesie]"),
        (("verder", "indicatoren", "--eraf", "cohesie"), "[kosten, cohesie]", "[kosten]"),
        (
            ("start", "indicatoren", "--erbij", "kosten", "--erbij", "cohesie"),
            "van de GGD\n",
            "van de GGD\n        indicatoren:\n          - kosten\n          - cohesie\n",
        ),
        (("zorg", "doelen", "--erbij", "Zelf: doen"), "'Nabij: dus']", "'Nabij: dus', 'Zelf: doen']"),
        (("zorg", "doelen", "--eraf", "Nabij: dus"), "[Gezond, 'Nabij: dus']", "[Gezond]"),
        (("zorg", "trekker", "GGD"), "naam: Zorg\n", "naam: Zorg\n    trekker: GGD\n"),
    ],
)
def test_a_record_within_a_record_too(ask: Ask, gebied: Path, words: tuple[str, ...], old: str, new: str) -> None:
    assert old in LEEFGEBIED
    assert ask("set", *words, roadmap=gebied).code == 0
    assert text_of(gebied) == LEEFGEBIED.replace(old, new, 1)


@pytest.mark.parametrize("key", ["indicatoren", "interventies"])
def test_a_list_comes_and_goes_without_a_trace(ask: Ask, gebied: Path, key: str) -> None:
    record_id, text = {"indicatoren": ("start", "kosten"), "interventies": ("plan", "start")}[key]
    assert ask("set", record_id, key, "--erbij", text, roadmap=gebied).code == 0
    assert text_of(gebied) != LEEFGEBIED
    assert ask("set", record_id, key, "--eraf", text, roadmap=gebied).code == 0
    assert text_of(gebied) == LEEFGEBIED


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("zorg", "doelen", "Gezond"), "'doelen' is een lijst; zeg met --erbij of --eraf wat erin verandert"),
        (("zorg", "naam", "--erbij", "X"), "'naam' is geen lijst van 'zorg'"),
        (("zorg", "doelen"), "geef een WAARDE, of zeg met --erbij of --eraf wat er in de lijst verandert"),
        (("zorg", "doelen", "x", "--eraf", "Gezond"), "geef een WAARDE, of zeg met --erbij of --eraf"),
        (("zorg", "doelen", "--eraf", "Gezont"), "--eraf: 'Gezont' staat niet bij 'doelen'; bedoelde u 'Gezond'?"),
        (("start", "indicatoren", "--erbij", "kost"), "er is niets met het id 'kost'; bedoelde u 'kosten'?"),
        (("start", "titel", " "), "'titel' is verplicht en kan niet leeg zijn"),
        (("kosten", "streefwaarde", "Minder"), "'streefwaarde' is geen tekst van 'kosten'"),
        (("kosten", "streefwaarde.waarde", ""), "'streefwaarde.waarde' is verplicht"),
        (("kosten", "streefwaarde.jaar", "ooit"), "'ooit' is geen jaar als 2023"),
        (("start", "status", "bezig"), "'bezig' kan hier niet"),
    ],
)
def test_what_a_record_cannot_hold_is_refused(ask: Ask, gebied: Path, words: tuple[str, ...], sentence: str) -> None:
    refused = ask("set", *words, roadmap=gebied)
    assert (refused.code, refused.out) == (2, "")
    assert sentence in refused.err
    assert text_of(gebied) == LEEFGEBIED


def test_a_name_that_is_nearly_somebodys_is_written_with_a_word_about_it(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: een, titel: Een, onderdeel: Leren, eigenaar: Weller}
      - {id: twee, titel: Twee, onderdeel: Leren}
    """
    outcome = ask("set", "twee", "eigenaar", "Weler", roadmap=roadmap)
    assert outcome.code == 0
    assert "let op: niemand heet hier nog 'Weler'; bedoelde u 'Weller'?" in outcome.err
    actie = ask("add", "actie", "--tekst", "Bel", "--wie", "Wellerr", roadmap=roadmap)
    assert "bedoelde u 'Weller'?" in actie.err
    for name in ("Weller", "GGD"):
        assert "let op" not in ask("set", "twee", "eigenaar", name, roadmap=roadmap).err


def test_nothing_comes_to_wait_for_itself(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: a, titel: A, onderdeel: Leren, na: [b]}
      - {id: b, titel: B, onderdeel: Leren}
      - {id: c, titel: C, onderdeel: Leren, na: [a]}
    """
    for record_id, awaited in (("b", "a"), ("b", "c"), ("a", "a")):
        refused = ask("set", record_id, "na", "--erbij", awaited, roadmap=roadmap)
        assert (refused.code, refused.out, "in een kring op zichzelf" in refused.err) == (2, "", True)
    before = (roadmap / "kalender.yaml").read_text()
    assert ask("set", "c", "na", "--erbij", "b", roadmap=roadmap).code == 0
    assert ask("check", "--ernst", "fout", roadmap=roadmap).code == 0
    assert ask("set", "c", "na", "--eraf", "b", roadmap=roadmap).code == 0
    assert (roadmap / "kalender.yaml").read_text() == before


def test_what_it_is_before_an_id_that_two_records_share(ask: Ask, roadmap: Path) -> None:
    """
    leefgebieden:
      - {id: zorg, naam: Zorg, indicatoren: [{id: nulmeting, naam: Leefbaarheid}]}
    tussenstops:
      - {id: nulmeting, titel: Nulmeting, onderdeel: Wonen}
    """
    indicator = ask("set", "indicator:nulmeting", "bron", "CBS", roadmap=roadmap)
    assert indicator.code == 0, indicator.err
    assert ask("show", "indicator:nulmeting", "--veld", "bron", roadmap=roadmap).out == "CBS\n"
    assert ask("set", "nulmeting", "eigenaar", "GGD", roadmap=roadmap).code == 0
    unknown = ask("set", "indicator:weg", "bron", "CBS", roadmap=roadmap)
    assert (unknown.code, "er is niets met het id 'indicator:weg'" in unknown.err) == (2, True)


def test_what_a_risico_is_judged_by_stands_under_its_year(ask: Ask, roadmap: Path) -> None:
    """
    risicos: [{id: geld, titel: Geen geld, beoordelingen: [{jaar: 2021, kans: 3, impact: 5}]}]
    """
    outcome = ask("set", "geld", "kans", "2", roadmap=roadmap)
    assert (outcome.code, "'kans' staat per jaar onder beoordelingen" in outcome.err) == (2, True)


STUKKEN = """
tussenstops:
  - id: visie
    titel: Visie
    onderdeel: Leren
    stukken:
      - titel: Nota
        url: https://voorbeeld.nl/nota
      - Brief  # nog niet verzonden
  - {id: plan, titel: Plan, onderdeel: Leren, stukken: [{titel: Nota, bestand: nota.pdf}, Brief]}
  - id: leeg
    titel: Leeg
    onderdeel: Leren
"""


@pytest.fixture
def stukken(tmp_path: Path) -> Path:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD + PROGRAMME)
    (folder / "b.yaml").write_text(STUKKEN)
    return folder


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        (("visie", "--erbij", "Kaart"), "verzonden\n", "verzonden\n      - Kaart\n"),
        (
            ("visie", "--erbij", "Kaart=https://k.nl/?a=b"),
            "verzonden\n",
            "verzonden\n      - titel: Kaart\n        url: https://k.nl/?a=b\n",
        ),
        (
            ("visie", "--erbij", "Kaart = stukken/de kaart.pdf"),
            "verzonden\n",
            "verzonden\n      - titel: Kaart\n        bestand: stukken/de kaart.pdf\n",
        ),
        (("visie", "--erbij", "https://k.nl/?a=b"), "verzonden\n", "verzonden\n      - https://k.nl/?a=b\n"),
        (("visie", "--erbij", "Kaart=mailto:a@b.nl", "--droog"), "", ""),
        (("visie", "--eraf", "Nota"), "      - titel: Nota\n        url: https://voorbeeld.nl/nota\n", ""),
        (
            ("visie", "--eraf", "Nota", "--erbij", "Nota=https://n.nl"),
            "      - titel: Nota\n        url: https://voorbeeld.nl/nota\n      - Brief  # nog niet verzonden\n",
            "      - Brief  # nog niet verzonden\n      - titel: Nota\n        url: https://n.nl\n",
        ),
        (("plan", "--erbij", "Kaart=k.pdf"), ", Brief]", ", Brief, {titel: Kaart, bestand: k.pdf}]"),
        (("plan", "--eraf", "Nota"), "{titel: Nota, bestand: nota.pdf}, ", ""),
        (("plan", "--eraf", "Nota", "--eraf", "Brief"), ", stukken: [{titel: Nota, bestand: nota.pdf}, Brief]", ""),
        (
            ("leeg", "--erbij", "Kaart=k.pdf", "--erbij", "Brief"),
            "titel: Leeg\n    onderdeel: Leren\n",
            (
                "titel: Leeg\n    onderdeel: Leren\n    stukken:\n"
                "      - titel: Kaart\n        bestand: k.pdf\n      - Brief\n"
            ),
        ),
        (("plan", "--erbij", "Nota=nota.pdf", "--erbij", "Brief"), "", ""),
    ],
)
def test_a_stuk_comes_and_goes_by_its_title(
    ask: Ask, stukken: Path, words: tuple[str, ...], old: str, new: str
) -> None:
    record_id, *options = words
    assert ask("set", record_id, "stukken", *options, roadmap=stukken).code == 0
    assert text_of(stukken) == STUKKEN.replace(old, new, 1)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--erbij", "X=javascript:alert(1)"], "'javascript:alert(1)' is geen adres dat met https://, http:// of"),
        (["--erbij", "X=../geheim"], "en geen pad in deze repository"),
        (["--erbij", "X=/etc/passwd"], "en geen pad in deze repository"),
        (["--erbij", "X=~/nota"], "en geen pad in deze repository"),
        (["--erbij", "X="], "'X=' is niet te lezen; schrijf 'Nota=https://voorbeeld.nl/nota'"),
        (["--erbij", "=nota.pdf"], "'=nota.pdf' is niet te lezen"),
        (["--erbij", " "], "--erbij: hier staat geen tekst"),
        (["--erbij", "Nota=nota2.pdf"], "'Nota' staat er al, met iets anders"),
        (["--eraf", "Not"], "--eraf: 'Not' staat niet bij 'stukken'; bedoelde u 'Nota'?"),
        (["Nota"], "'stukken' is een lijst; zeg met --erbij of --eraf wat erin verandert"),
    ],
)
def test_a_stuk_that_no_file_may_have_is_refused(ask: Ask, stukken: Path, options: list[str], sentence: str) -> None:
    refused = ask("set", "visie", "stukken", *options, roadmap=stukken)
    assert (refused.code, refused.out) == (2, "")
    assert sentence in refused.err
    assert text_of(stukken) == STUKKEN


def test_what_is_yes_or_no_is_set_in_those_words(ask: Ask, stukken: Path) -> None:
    for word, written in (("ja", "true"), ("Nee", "false"), ("true", "true"), ("", None)):
        assert ask("set", "leeg", "vertrouwelijk", word, roadmap=stukken).code == 0
        line = "" if written is None else f"    vertrouwelijk: {written}\n"
        assert text_of(stukken) == STUKKEN + line
    refused = ask("set", "leeg", "vertrouwelijk", "jah", roadmap=stukken)
    assert (refused.code, "'vertrouwelijk' is ja of nee, en niet 'jah'" in refused.err) == (2, True)


def test_an_overleg_without_an_id_of_its_own_is_changed_by_its_own_command(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{maand: 2021-10}]
    """
    refused = ask("set", "2021-10", "mededelingen", "--erbij", "Koffie", roadmap=roadmap)
    assert (refused.code, refused.out) == (2, "")
    assert "'2021-10' is een overleg; verander het met routehln overleg 2021-10" in refused.err
