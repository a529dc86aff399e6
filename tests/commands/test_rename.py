"""`routehln rename`: another id, everywhere it is named, and nothing else (contract section 5)."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from conftest import ROADMAP, Ask, Golden
from history import Repository
from hypothesis import event, given
from hypothesis import strategies as st

from routehln.files.edit.edit import apply_changes
from routehln.files.read.read import Reading, read_contents
from routehln.files.yaml.events import read_yaml
from routehln.files.yaml.text import decode
from routehln.model.records.place import FileName
from routehln.rules.checks import check
from routehln.rules.rename.bearers import Refused
from routehln.rules.rename.rename import rename

KAART = """\
routekaart:
  naam: Proef
  onderdelen: [{id: @programmabreed@, naam: Breed}]
fasen:
  - {id: @verkennen@, nummer: 1, naam: Verkennen}
leefgebieden:
  - id: @leren@   # wat leren is
    naam: Onderwijs
    interventies:
      - {id: @lezen@, titel: Lezen, indicatoren: [@cito@, @vsv@]}
      - titel: Rekenen
        indicatoren:
          - @vsv@   # vsv, hoe vaak
    indicatoren: [{id: @vsv@, naam: Uitval}, {id: @cito@, naam: "CITO"}]
gremia:
  - {id: @raad@, naam: Stuurgroep, besluitvormend: true}
  - id: @werkgroep@
    naam: Werkgroep
    bereidt_voor: @raad@
    onder: Stuurgroep
overleggen:
  # het eerste
  - id: @okt@
    maand: 2021-10
    agenda: {vastgesteld_op: 2021-10-01, punten: [@plan@, @rij@], rubrieken: [2 besluitvorming]}
  - {id: werkgroep-2021-10-04, gremium: @werkgroep@, datum: 2021-10-04}
  - {gremium: Werkgroep, datum: 2021-10-11}

tussenstops:
  - id: @plan@
    titel: Het plan van werkgroep-2021-10-04
    onderdeel: @leren@
    moment: Werkgroep 4 oktober 2021
    fase: 1. Verkennen
    na: [@reeks@]
    interventies: [@lezen@]
    toelichting: plan
    afstemming: {apart_van: [@los@], reden: plan is geen los}

kalender:
  - id:   @rij@    # rij
    fase: @verkennen@
    moment: Stuurgroep oktober 2021
    omschrijving: >-
      plan,
      rij
    onderdeel: Onderwijs
    tussenstop: @plan@
  - {id: @los@, fase: '1', moment: 2021, omschrijving: rij, onderdeel: @leren@, afstemming: {dubbel_van: @reeks@}}
  - {id: @reeks@, fase: @verkennen@, moment: jaarlijks vanaf werkgroep april 2022, omschrijving: A, onderdeel: breed}
besluiten:
  - {id: @b1@, overleg: @okt@, mijlpaal: @plan@, uitkomst: aangehouden, naar: werkgroep-2021-10-11,
     was: {@plan@: {moment: plan}, @rij@: {moment: rij rij}}}
  - {overleg: werkgroep-2021-11, mijlpaal: @reeks@, uitkomst: aangehouden, naar: @okt@}
acties:
  - {id: @bel@, tekst: Bel plan, overleg: werkgroep-2021-10-04, besluit: @b1@, mijlpaal: @rij@}
"""
FILE = FileName("roadmap", "a.yaml")
SLOT = re.compile("@([^@]+)@")
IDS = sorted(set(SLOT.findall(KAART)))
NAMING = (
    "id", "tussenstop", "mijlpaal", "besluit", "overleg", "naar", "punten", "dubbel_van", "apart_van", "gremium",
    "bereidt_voor", "onder", "fase", "onderdeel", "indicatoren", "interventies", "na",
)  # fmt: skip
NEW_IDS = st.sampled_from(["x", "n", "1", "1.5", "2021", "null", "no", "a-b.c", "plan-2", "e", "0x1f", "a" * 300, *IDS])


def written(text: str, quotes: str = "") -> str:
    """The routekaart, with these quotes around every id."""
    return SLOT.sub(lambda match: f"{quotes}{match[1]}{quotes}", text)


def laid(folder: Path, text: str) -> Path:
    roadmap = folder / "roadmap"
    roadmap.mkdir(exist_ok=True)
    (roadmap / "a.yaml").write_bytes(text.encode())
    return roadmap


def expected(value: Any, old: str, new: str, key: str = "") -> Any:
    """What a file says once a record with an id that only one has got another; without the code under test."""
    if isinstance(value, dict):
        names = {name: new if key == "was" and name == old else name for name in value}
        return {names[name]: expected(part, old, new, name) for name, part in value.items()}
    if isinstance(value, list):
        return [expected(part, old, new, key) for part in value]
    if key not in NAMING or not isinstance(value, str):
        return value
    if old == "werkgroep" and re.fullmatch(r"werkgroep-[\d-]+", value):
        return value.replace(old, new)
    return new if value == old else value


def says(text: str) -> Any:
    return read_yaml(decode(text.encode())).value


def renamed(text: str, old: str, new: str) -> str:
    """The file with the new id; raises Refused."""
    changes = rename(read(text).routekaart, old, new).changes
    return apply_changes(FILE, text.encode(), [*changes]).decode()


def read(text: str) -> Reading:
    return read_contents({FILE: text.encode()}, FILE.folder)


def findings(text: str, old: str = "", new: str = "") -> list[tuple[str, str, str]]:
    """What `check` finds: the rule, the record and the words, each with the new id for the old one."""
    reading = read(text)
    assert not reading.bevindingen
    bevindingen = check(reading.routekaart, complete=True)
    word = re.compile(rf"(?<![\w.-]){re.escape(old)}(?![\w.-])") if old else re.compile("(?!)")
    return [
        (bevinding.regel_id, word.sub(new, bevinding.id or ""), word.sub(new, bevinding.melding))
        for bevinding in bevindingen
    ]


@given(st.sampled_from(IDS), NEW_IDS, st.sampled_from(["", "'", '"']), st.sampled_from(["\n", "\r\n"]))
def test_there_and_back_is_nothing(old: str, new: str, quotes: str, end: str) -> None:
    """Nor does anything but the id change on the way; unless plain text can't hold the id, or another list has it."""
    text = written(KAART, quotes).replace("\n", end)
    try:
        after = renamed(text, old, new)
    except Refused:
        event("refused")
        assert new in IDS or old in ("werkgroep", "raad", "okt")
        return
    event("written")
    assert says(after) == expected(says(text), old, new)
    assert re.findall("#.*", after) == re.findall("#.*", text)
    if new not in (*IDS, "null"):
        assert findings(after) == findings(text, old, new)
        assert renamed(after, new, old) == text


def test_each_that_names_it_follows(tmp_path: Path, ask: Ask, golden: Golden) -> None:
    roadmap = laid(tmp_path, written(KAART))
    diffs = [ask("rename", old, "nieuw", "--droog", roadmap=roadmap).out for old in ("plan", "werkgroep", "vsv")]
    golden("rename.diff", "\n".join(diffs))


def test_the_meetings_of_a_gremium_are_called_by_its_new_id(tmp_path: Path, ask: Ask) -> None:
    roadmap = laid(tmp_path, written(KAART))
    outcome = ask("rename", "werkgroep", "kern", roadmap=roadmap)
    told = "De overleggen van dit gremium heten dan 'kern-…' in plaats van 'werkgroep-…'."
    assert outcome.err.splitlines() == [told, "Geschreven: roadmap/a.yaml."]
    points = json.loads(ask("agenda", "kern-2021-10-04", "--formaat", "json", roadmap=roadmap).out)["punten"]
    assert "plan" in [point["id"] for point in points]


def test_a_gremium_keeps_its_old_id_as_an_alias_where_moments_need_it(roadmap: Path, ask: Ask) -> None:
    """
    gremia:
      - {id: raad, naam: Raad, besluitvormend: true}
      - {id: kern, naam: De groep}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: Kernoverleg 4 oktober 2021}]
    overleggen: [{gremium: Kern, datum: 2021-10-04}]
    """
    outcome = ask("rename", "kern", "groep", roadmap=roadmap)
    assert "'kern' wordt een alias" in outcome.err
    text = (roadmap / "kalender.yaml").read_text()
    assert "{id: groep, naam: De groep, aliassen: [kern]}" in text
    assert "{gremium: groep, datum" in text
    assert json.loads(ask("show", "plan", "--formaat", "json", roadmap=roadmap).out)["mijlpaal"]["overleg"] == (
        "groep-2021-10-04"
    )


def test_an_id_that_followed_from_other_keys_is_written_down(roadmap: Path, ask: Ask) -> None:
    """
    leefgebieden:
      - {naam: Zorg en welzijn, indicatoren: [{naam: Zorgkosten, nulmeting: A, richting: lager, streefwaarde: B}]}
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: zorg-en-welzijn, moment: Overleg oktober 2021}
      - {id: nota, titel: Nota, onderdeel: Zorg en welzijn}
    overleggen: [{maand: 2021-10}]
    besluiten: [{id: b, overleg: 2021-10, mijlpaal: plan, naar: 2021-10}]
    """
    for old, new in (("zorg-en-welzijn", "zorg"), ("zorgkosten", "kosten"), ("2021-10", "eerste")):
        assert ask("rename", old, new, roadmap=roadmap).code == 0
    text = (roadmap / "kalender.yaml").read_text()
    for line in (
        "{naam: Zorg en welzijn, id: zorg, indicatoren: [{naam: Zorgkosten, id: kosten, nulmeting",
        "onderdeel: zorg, moment",
        "onderdeel: Zorg en welzijn}",
        "overleggen: [{maand: 2021-10, id: eerste}]",
        "overleg: eerste, mijlpaal: plan, naar: eerste}",
    ):
        assert line in text
    check = ask("check", "--formaat", "json", "--ernst", "waarschuwing", "--peildatum", "2022-01-01", roadmap=roadmap)
    assert not json.loads(check.out)["bevindingen"]


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("plann", "x", "er is niets met het id 'plann'; bedoelde u 'plan'?"),
        ("", "x", "er is niets met het id ''; zoek het met routehln list --zoek"),
        ("vsv", "x", "'vsv' is het id van meer dan één record; welk bedoelt u? Zeg actie:vsv of indicator:vsv"),
        ("gremium:vsv", "x", "er is niets met het id 'gremium:vsv'"),
        ("indicator:vsv", "cito", "zo heet al een record: indicator 'cito' op roadmap/a.yaml:14:44"),
        ("plan", "rij", "zo heet al een record: kalenderregel 'rij' op roadmap/a.yaml:"),
        ("programmabreed", "onderwijs", "zo heet al een record: leefgebied 'leren' op roadmap/a.yaml:7:5"),
        ("raad", "werkgroep", "zo heet al een record: gremium 'werkgroep' op roadmap/a.yaml:17:5"),
        ("werkgroep-2021-10-04", "werkgroep-2021-10-11", "zo heet al een record: overleg 'werkgroep-2021-10-11'"),
        ("okt", "werkgroep-2021-11", "'werkgroep-2021-11' is het id van een ander overleg; kies een ander id"),
        ("okt", "2022-05", "'2022-05' is het id van een ander overleg; kies een ander id"),
        ("werkgroep-2021-11", "x", "geen bestand beschrijft een overleg 'werkgroep-2021-11'"),
        ("plan", "Het Plan", "'Het Plan' kan geen id zijn: dat heeft alleen kleine letters, cijfers, punten en"),
        ("plan", "Het Plan", "begint met een letter of cijfer, bijvoorbeeld 'het-plan'\n"),
        ("plan", "", "'' kan geen id zijn"),
        ("plan", "-x", "'-x' kan geen id zijn"),
        ("plan", "x\x07", "NIEUW: hier staat het stuurteken U+0007"),
        ("plan\x1b[2J", "x", "OUD: hier staat het stuurteken U+001B"),
        ("werkgroep", "2021", "het id van een gremium heeft een letter nodig, en is niet te lang"),
        ("plan", "ⅷ", "kan geen id zijn"),
        ("plan", "x: [", "kan geen id zijn"),
    ],
)
def test_what_is_refused(old: str, new: str, sentence: str, tmp_path: Path, ask: Ask) -> None:
    text = written(KAART) + "  - {id: vsv, tekst: Kijk}\n"
    roadmap = laid(tmp_path, text)
    outcome = ask("rename", "--", old, new, roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err
    assert (roadmap / "a.yaml").read_text() == text


def test_a_word_before_the_id_tells_which_is_meant(tmp_path: Path, ask: Ask) -> None:
    text = written(KAART) + "  - {id: vsv, tekst: Kijk}\n"
    roadmap = laid(tmp_path, text)
    assert ask("rename", "actie:vsv", "kijk", roadmap=roadmap).code == 0
    assert (roadmap / "a.yaml").read_text() == text.replace("{id: vsv, tekst", "{id: kijk, tekst")
    assert ask("rename", "mijlpaal:plan", "het-plan", roadmap=roadmap).code == 0


def test_the_same_id_is_no_change(tmp_path: Path, ask: Ask) -> None:
    roadmap = laid(tmp_path, written(KAART))
    assert ask("rename", "plan", "plan", roadmap=roadmap) == (0, "", "Er is niets te veranderen.\n")


def test_a_moment_that_would_mean_something_else_is_a_refusal(roadmap: Path, ask: Ask) -> None:
    """
    gremia: [{id: raad, naam: Raad, besluitvormend: true}, {id: kern, naam: Kern}]
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: Commissie oktober 2021}
      - {id: nota, titel: Nota, onderdeel: Leren, moment: Raad november 2021}
    overleggen:
      - {id: 2021-11, datum: 2021-11-02}
      - {id: extra, datum: 2021-11-09}
    """
    before = (roadmap / "kalender.yaml").read_text()
    for old, new, moment in (("kern", "commissie", "Commissie oktober"), ("2021-11", "eerste", "Raad november")):
        outcome = ask("rename", old, new, roadmap=roadmap)
        assert outcome.code == 2
        assert f"het moment '{moment} 2021' op roadmap/kalender.yaml:" in outcome.err
    assert (roadmap / "kalender.yaml").read_text() == before


def test_what_an_alias_repeats_follows(roadmap: Path, ask: Ask) -> None:
    """
    tussenstops:
      - {id: &plan plan, titel: Plan, onderdeel: Leren}
      - {id: nota, titel: Nota, onderdeel: Leren, afstemming: &los {apart_van: [plan]}}
      - {id: brief, titel: Brief, onderdeel: Leren, afstemming: *los}
    acties: [{tekst: Bel, mijlpaal: *plan}]
    """
    before = (roadmap / "kalender.yaml").read_text()
    assert ask("rename", "plan", "doel", roadmap=roadmap).code == 0
    text = (roadmap / "kalender.yaml").read_text()
    assert text == before.replace("&plan plan", "&plan doel").replace("[plan]", "[doel]")


def test_what_an_alias_would_drag_along_is_refused(roadmap: Path, ask: Ask) -> None:
    """
    tussenstops: [{id: &plan plan, titel: *plan, onderdeel: Leren}]
    """
    before = (roadmap / "kalender.yaml").read_text()
    outcome = ask("rename", "plan", "doel", roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert "zonder iets anders te raken" in outcome.err
    assert (roadmap / "kalender.yaml").read_text() == before


def test_ongedaan_takes_it_back_in_every_file(tmp_path: Path, ask: Ask) -> None:
    roadmap = laid(tmp_path, written(KAART))
    (roadmap / "b.yaml").write_text("acties: [{tekst: Bel, mijlpaal: plan}]\n")
    before = {file.name: file.read_bytes() for file in roadmap.iterdir()}
    assert ask("rename", "plan", "doel", roadmap=roadmap).err == "Geschreven: roadmap/a.yaml, roadmap/b.yaml.\n"
    assert (roadmap / "b.yaml").read_text() == "acties: [{tekst: Bel, mijlpaal: doel}]\n"
    assert ask("ongedaan", roadmap=roadmap).code == 0
    assert {file.name: file.read_bytes() for file in roadmap.iterdir()} == before


def test_diff_says_only_the_id(ask: Ask, repository: Repository) -> None:
    repository.commit({"a.yaml": written(KAART)})
    for old in IDS:
        assert ask("rename", old, "zo-heet-niets", roadmap=repository.roadmap).code == 0
        diff = json.loads(ask("diff", "--formaat", "json", roadmap=repository.roadmap).out)
        changed = [(wijziging["soort"], str(wijziging["veld"]).rpartition(".")[2]) for wijziging in diff["wijzigingen"]]
        assert set(changed) == {("gewijzigd", "id")}
        assert (diff["overleggen"], diff["nieuwe_bevindingen"]) == ([], [])
        assert ask("ongedaan", roadmap=repository.roadmap).code == 0


def test_every_id_of_the_shipped_routekaart_can_be_another(ask: Ask) -> None:
    for old in (
        "kal-042",
        "ambitie",
        "alliantieoverleg",
        "werkgroep",
        "ontwerpen",
        "wonen",
        "2021-10",
        "wonen-doelstellingen",
    ):
        assert ask("rename", old, "zo-heet-niets", "--droog", roadmap=ROADMAP).code == 0, old


def test_a_besluit_about_a_renamed_mijlpaal_is_taken_back_whole(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Overleg oktober 2021, onderdeel: Leren}]
    kalender: [{id: rij, fase: verkennen, moment: 2021-10, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}]
    """
    before = (roadmap / "kalender.yaml").read_text()
    put_off = ("--overleg", "2021-10", "--uitkomst", "aangehouden", "--naar", "2021-11")
    for words in (("besluit", "plan", *put_off), ("rename", "plan", "nieuw"), ("rename", "rij", "regel")):
        assert ask(*words, roadmap=roadmap).code == 0
    assert ask("check", roadmap=roadmap).code == 0
    assert ask("besluit", "nieuw", "--overleg", "2021-10", "--herroep", roadmap=roadmap).code == 0
    after = (roadmap / "kalender.yaml").read_text()
    assert after.replace("nieuw", "plan").replace("regel", "rij") == before
