"""`verloop -o`: a drawing of one line a mijlpaal, with the same as tables (contract section 5, `verloop`)."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from conftest import Ask, Golden
from history import Repository

from routehln.views.history.drawing import LEFT, RIGHT

HEAD = """\
routekaart: {naam: Proef, programma: Proef}
fasen: [{id: een, naam: Een}]
leefgebieden: [{id: wonen, naam: Wonen}]
"""
SVG = "{http://www.w3.org/2000/svg}"
ROW = "  - {{id: {}, fase: een, moment: {}, omschrijving: '{}', onderdeel: Wonen{}}}\n"


def rows(visie: str, more: str = "", bouwer: str = "mei 2022", fallen: str = "") -> str:
    return (
        "kalender:\n"
        + ROW.format("kal-1", visie, "Vaststellen van de visie op het wonen in de hele stad & de regio eromheen", more)
        + ROW.format("kal-2", bouwer, "Kiezen <b>bouwer</b>", fallen)
        + ROW.format("kal-3", bouwer, "Praten met de eigenaar", ", vertrouwelijk: true")
    )


@pytest.fixture
def moved(repository: Repository) -> Path:
    """One moved three times, with a reason; one moved once and fell; a confidential one moved too."""
    reason = ", afstemming: {reden: wacht op het rijk}"
    for day, text in (
        ("2021-09-01", rows("Alliantieoverleg september 2021")),
        ("2021-09-08", rows("Alliantieoverleg oktober 2021")),
        ("2021-09-15", rows("Q1 2022", reason, "juni 2022")),
        ("2021-09-22", rows("Q4 2021", reason, "juni 2022", ", status: vervallen")),
    ):
        repository.commit({"kop.yaml": HEAD, "kalender.yaml": text}, day=f"{day}T12:00:00+02:00")
    return repository.roadmap


@pytest.mark.parametrize("formaat", ["svg", "html", "json", "csv"])
def test_on_stdout(moved: Path, ask: Ask, golden: Golden, formaat: str) -> None:
    outcome = ask("verloop", "--formaat", formaat, roadmap=moved)
    assert outcome.code == 0
    golden(f"verloop.{formaat}", outcome.out)


def test_on_paper_as_markdown(moved: Path, ask: Ask, golden: Golden, tmp_path: Path) -> None:
    outcome = ask("verloop", "-o", str(tmp_path / "verloop.md"), roadmap=moved)
    assert outcome.err == (
        "Eén regel is vertrouwelijk en weggelaten; neem die op met --vertrouwelijk\n"
        f"Geschreven: {tmp_path / 'verloop.md'}\n"
    )
    golden("verloop-document.md", (tmp_path / "verloop.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize("args", [(), ("kal-1",)], ids=["all", "one"])
def test_on_a_terminal(moved: Path, on_terminal: Ask, golden: Golden, args: tuple[str, ...]) -> None:
    golden(f"verloop-{len(args)}.ansi", on_terminal("verloop", *args, roadmap=moved).out)


def test_the_drawing_is_told_to_who_cannot_see_it(moved: Path, ask: Ask) -> None:
    drawing = ET.fromstring(ask("verloop", "--formaat", "svg", roadmap=moved).out)
    title, description = drawing.find(f"{SVG}title"), drawing.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert drawing.get("role") == "img"
    assert drawing.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert "Kiezen <b>bouwer</b>: mei 2022 → vervallen, 1× verschoven, 30 dagen later." in (description.text or "")


def test_an_overleg_that_got_its_day_before_it_was_put_off(repository: Repository, ask: Ask, tmp_path: Path) -> None:
    """Of the month and the day in it, the day is where the line begins; the steps tell them apart."""
    days = "overleggen: [{maand: 2021-10, datum: 2021-10-12}, {maand: 2021-11, datum: 2021-11-09}]\n"
    october, november = (rows(f"Alliantieoverleg {month} 2021") for month in ("oktober", "november"))
    repository.commit({"kop.yaml": HEAD, "kalender.yaml": october}, day="2021-09-01T12:00:00+02:00")
    repository.commit({"kop.yaml": HEAD + days}, day="2021-09-08T12:00:00+02:00")
    repository.commit({"kalender.yaml": november}, day="2021-10-12T12:00:00+02:00")
    drawing = ET.fromstring(ask("verloop", "--formaat", "svg", roadmap=repository.roadmap).out)
    first, now = (int(circle.get("cx", "")) for circle in drawing.iter(f"{SVG}circle"))
    days_of_axis = 60  # from 1 October to 30 November
    assert round((now - first) * days_of_axis / (RIGHT - LEFT)) == 28
    file = tmp_path / "verloop.md"
    ask("verloop", "-o", str(file), roadmap=repository.roadmap)
    page = file.read_text(encoding="utf-8")
    assert "| Alliantieoverleg oktober 2021 | 12 oktober 2021 | verfijnd |" in page
    assert "| Alliantieoverleg oktober 2021 | Alliantieoverleg november 2021 | 28 dagen later |" in page


def test_what_is_confidential_is_only_drawn_when_asked(moved: Path, ask: Ask) -> None:
    for formaat in ("svg", "html"):
        assert "Praten" not in ask("verloop", "--formaat", formaat, roadmap=moved).out
        assert "Praten" in ask("verloop", "--formaat", formaat, "--vertrouwelijk", roadmap=moved).out
    assert "Praten" in ask("verloop", roadmap=moved).out


@pytest.mark.parametrize("ending", ["odt", "docx", "pdf", "xlsx"])
@pytest.mark.usefixtures("has_pango")
def test_every_packed_format_is_made(moved: Path, ask: Ask, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"verloop.{ending}"
    assert ask("verloop", "-o", str(file), roadmap=moved).code == 0
    assert file.stat().st_size > 2_000


def test_a_template_of_ones_own_draws_it(moved: Path, ask: Ask, tmp_path: Path) -> None:
    template = tmp_path / "kort.svg.j2"
    template.write_text("<svg>{% for regel in regels %}<text>{{ regel.titel }}</text>{% endfor %}</svg>\n")
    outcome = ask("verloop", "--sjabloon", str(template), "--formaat", "svg", roadmap=moved)
    assert outcome.out.startswith("<svg><text>Vaststellen van de visie")
    assert "Kiezen &lt;b&gt;bouwer&lt;/b&gt;" in outcome.out


def test_the_names_of_the_drawing_are_told(moved: Path, ask: Ask) -> None:
    assert "regels[…].stappen" in ask("verloop", "--sjabloon-hulp", roadmap=moved).out


def test_nothing_that_moved_is_a_document_too(repository: Repository, ask: Ask) -> None:
    repository.commit({"kop.yaml": HEAD, "kalender.yaml": rows("mei 2022")})
    for formaat in ("svg", "html"):
        assert ask("verloop", "--formaat", formaat, roadmap=repository.roadmap).code == 0


@pytest.mark.parametrize("today", ["1633000000", "1900000000"], ids=["2021", "2030"])
def test_today_is_explained_only_where_it_is_drawn(
    moved: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch, today: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", today)
    page = ask("verloop", "--formaat", "html", roadmap=moved).out
    is_near = today == "1633000000"
    assert ("De onderbroken lijn is vandaag." in page, "stroke-dasharray" in page) == (is_near, is_near)
