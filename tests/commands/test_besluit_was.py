"""A `was` that a stranger wrote: taking back changes only what a besluit changes, in its own mijlpaal (section 5)."""

from pathlib import Path

import pytest
from conftest import Ask

KAART = """\
routekaart: {naam: Proef}
leefgebieden: [{id: leren, naam: Leren}]
tussenstops:
  - {id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren, status: afgerond}
  - {id: geheim, titel: Geheim, onderdeel: Leren, status: afgerond, vertrouwelijk: true}
overleggen:
  - datum: 2021-10-04
besluiten:
  - {id: besloten, overleg: 2021-10, mijlpaal: plan, uitkomst: %s, op: 2021-10-04, was: %s}
"""
HERROEP = ("besluit", "plan", "--overleg", "2021-10", "--herroep")


@pytest.mark.parametrize(
    ("uitkomst", "was", "sentence"),
    [
        ("vastgesteld", "{plan: {titel: Ander}}", "een besluit verandert 'titel' niet"),
        ("vastgesteld", "{plan: {id: ander}}", "een besluit verandert 'id' niet"),
        ("vastgesteld", "{plan: {vertrouwelijk: null}}", "een besluit verandert 'vertrouwelijk' niet"),
        ("vastgesteld", "{plan: {afstemming.reden: null}}", "een besluit verandert 'afstemming.reden' niet"),
        ("vastgesteld", "{geheim: {status: null}}", "veranderde dit besluit ook 'geheim', maar dat hoort niet bij"),
        ("vastgesteld", "{plan: {moment: 2030}}", "dat schreef dit besluit niet"),
        ("vastgesteld", '{plan: {status: "gepland\\e[2J"}}', "zo klopt het bestand niet meer"),
        ("ter kennisname", "{plan: {status: null}}", "dat schreef dit besluit niet"),
        ("aangehouden", "{plan: {status: null}}", "dat schreef dit besluit niet"),
    ],
)
def test_what_a_besluit_never_changes_is_not_put_back(
    ask: Ask, tmp_path: Path, uitkomst: str, was: str, sentence: str
) -> None:
    roadmap = tmp_path / "roadmap"
    roadmap.mkdir()
    file = roadmap / "a.yaml"
    text = KAART % (uitkomst, was)
    file.write_text(text)
    outcome = ask(*HERROEP, roadmap=roadmap)
    assert outcome.code == 2
    assert sentence in outcome.err
    assert "\x1b" not in outcome.err
    assert file.read_text() == text


def test_a_control_character_that_stood_there_survives(ask: Ask, roadmap: Path) -> None:
    r"""
    overleggen:
      - datum: 2021-10-04
      - maand: 2021-11
    tussenstops:
      - id: plan
        titel: Plan
        moment: "Alliantieoverleg oktober 2021\u0007"
        onderdeel: Leren
        afstemming: {moment: Alliantieoverleg oktober 2021}
    """
    file = roadmap / "kalender.yaml"
    before = file.read_bytes()
    put_off = ("--uitkomst", "aangehouden", "--naar", "november")
    assert ask("besluit", "plan", "--overleg", "2021-10", *put_off, roadmap=roadmap).code == 0
    assert ask(*HERROEP, roadmap=roadmap).code == 0
    assert file.read_bytes() == before
