"""`voortgang`: the report of a year, for the alliantieoverleg (contract section 5)."""

import json
import re
import shutil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from conftest import ROADMAP, Ask, Golden
from history import Repository
from pypdf import PdfReader

YEAR = ("voortgang", "2023", "--peildatum", "2024-02-01")


def payload(ask: Ask, roadmap: Path, *args: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(ask(*YEAR, "--formaat", "json", *args, roadmap=roadmap).out)
    return answer


@pytest.mark.parametrize("formaat", ["md", "json"])
def test_a_year_that_is_over(ask: Ask, golden: Golden, oosterveld: Path, formaat: str) -> None:
    outcome = ask(*YEAR, "--formaat", formaat, roadmap=oosterveld)
    assert outcome.code == 0
    assert outcome.err == "4 regels zijn vertrouwelijk en weggelaten; neem ze op met --vertrouwelijk\n"
    golden(f"voortgang.{formaat}", outcome.out)


def test_the_year_that_is_now(ask: Ask, golden: Golden) -> None:
    """Of the shipped routekaart: nothing is done, measured or decided yet."""
    outcome = ask("voortgang", "2021", "--peildatum", "2021-10-04")
    assert (outcome.code, outcome.err) == (0, "")
    golden("voortgang-nu.md", outcome.out)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("2024",), "JAAR: 2024 moet nog komen, dus daar is niets over te zeggen; kies 2021 of eerder"),
        (("2020",), "JAAR: in 2020 was het programma er nog niet; het begint in 2021"),
        (("vorig jaar",), "JAAR: 'vorig jaar' is geen jaar; schrijf het als 2023"),
        (("0001",), "JAAR: '0001' is geen jaar; schrijf het als 2023"),
    ],
)
def test_a_year_of_which_nothing_can_be_told(ask: Ask, args: tuple[str, ...], message: str) -> None:
    outcome = ask("voortgang", *args)
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"fout: {message}\n")


def test_what_is_confidential_is_told_only_when_asked(ask: Ask, oosterveld: Path) -> None:
    secrets = ("hoekpand", "Bereid een bod voor", "lekt uit")
    public, whole = (ask(*YEAR, *args, roadmap=oosterveld) for args in ((), ("--vertrouwelijk",)))
    assert not [secret for secret in secrets if secret in public.out]
    assert "hoekpand" in whole.out
    assert "lekt uit" in whole.out
    assert "**Vertrouwelijk: niet verder verspreiden.**" in whole.out
    assert whole.err == ""
    assert len(payload(ask, oosterveld, "--vertrouwelijk")["risicos"]) == len(payload(ask, oosterveld)["risicos"]) + 1


def test_without_a_history_nothing_is_said_of_moves(ask: Ask, oosterveld: Path, tmp_path: Path) -> None:
    """What a meeting put off is told all the same."""
    with_git = payload(ask, oosterveld)
    without = payload(ask, shutil.copytree(oosterveld, tmp_path / "roadmap"))
    assert with_git["verschoven_sinds"] == "2022-11-01"
    assert without["verschoven_sinds"] is None
    assert {shift["id"] for shift in without["verschoven"]} == {"vakschool-plan", "particulier-regeling"}
    assert without["verschoven"][0]["keer"] is None


def test_a_history_that_begins_within_the_year_says_so(ask: Ask, repository: Repository) -> None:
    repository.commit({"a.yaml": "routekaart: {naam: Proef}\n"}, day="2021-09-14T12:00:00+02:00")
    page = ask("voortgang", "2021", roadmap=repository.roadmap).out
    since = (
        "Sinds 14 september 2021, waar de geschiedenis van de planning begint, is er niets verschoven of aangehouden."
    )
    assert page.count(since) == 2


def test_what_is_afgerond_without_a_day_is_in_no_year(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond}
      - {id: huis, titel: Huis, onderdeel: Leren, status: afgerond, afgerond_op: 2021-03-01}
    """
    outcome = ask("voortgang", "2021", roadmap=roadmap)
    assert "| Huis | 1 maart 2021 |" in outcome.out
    assert "Plan" not in outcome.out
    assert outcome.err == (
        "Eén mijlpaal is afgerond zonder dag, en telt die in geen enkel jaar mee; "
        "zeg: routehln status ID afgerond --op DAG\n"
    )


def test_each_indicator_is_drawn(ask: Ask, oosterveld: Path) -> None:
    page = ask(*YEAR, "--formaat", "html", roadmap=oosterveld).out
    drawings = [ET.fromstring(svg) for svg in re.findall(r"<svg.*?</svg>", page, re.DOTALL)]
    ids = [element.get("id") for drawing in drawings for element in drawing.iter() if element.get("id")]
    assert len(drawings) == 9 - 1  # one was never measured
    assert len(ids) == len(set(ids)) == 2 * len(drawings)
    assert "colou" not in page.partition("<svg")[2].partition("</svg>")[0]


@pytest.mark.parametrize("ending", ["odt", "docx", "pdf"])
@pytest.mark.usefixtures("has_pango")
def test_every_packed_format_is_made(ask: Ask, oosterveld: Path, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"voortgang.{ending}"
    assert ask(*YEAR, "-o", str(file), roadmap=oosterveld).code == 0
    assert file.stat().st_size > 10_000
    if ending == "pdf":
        assert "28,4%" in "".join(page.extract_text() for page in PdfReader(file).pages)


def test_the_names_of_the_drawing_are_told(ask: Ask) -> None:
    assert "reeksen[…].bijschrift" in ask("voortgang", "2021", "--sjabloon-hulp").out


def test_the_yearly_meeting_has_it_as_its_stuk() -> None:
    shipped = (ROADMAP / "tussenstops" / "fasen.yaml").read_text(encoding="utf-8")
    assert "Voortgangsrapportage van het jaar ervoor" in shipped
