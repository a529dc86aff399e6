"""What lies beside a template is put into the page; nothing comes from anywhere else (contract section 5 and 6)."""

import base64
import io
from pathlib import Path

import pytest
from conftest import Ask
from pypdf import PdfReader

# One red pixel.
PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC")
WITHIN = base64.b64encode(PIXEL).decode()
OCTOBER = ("agenda", "2021-10")


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A template in a folder of its own, with a logo and a style sheet beside it."""
    folder = tmp_path / "sjablonen"
    folder.mkdir()
    (folder / "logo.png").write_bytes(PIXEL)
    (folder / "huisstijl.css").write_text("h1 { background: url(logo.png) }", encoding="utf-8")
    (folder / "kop.html.j2").write_text('<img src="logo.png" alt="Logo">', encoding="utf-8")
    page = "<html lang=nl><title>x</title><style>{% include 'huisstijl.css' %}</style>{% include 'kop.html.j2' %}"
    (folder / "eigen.html.j2").write_text(page, encoding="utf-8")
    return folder / "eigen.html.j2"


def test_a_logo_and_parts_beside_the_template(ask: Ask, template: Path) -> None:
    page = ask(*OCTOBER, "--sjabloon", str(template)).out
    assert f'<img src="data:image/png;base64,{WITHIN}" alt="Logo">' in page
    assert f"url(data:image/png;base64,{WITHIN})" in page


@pytest.mark.usefixtures("has_pango")
def test_in_a_pdf_too(ask: Ask, template: Path, tmp_path: Path) -> None:
    file = tmp_path / "agenda.pdf"
    outcome = ask(*OCTOBER, "--sjabloon", str(template), "-o", str(file))
    assert outcome.code == 0, outcome.err
    assert [image.name for page in PdfReader(io.BytesIO(file.read_bytes())).pages for image in page.images]


def test_beside_the_roadmap_it_needs_no_option(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{maand: 2021-10}]
    """
    folder = roadmap.parent / "templates"
    folder.mkdir()
    (folder / "agenda.html.j2").write_text("<img src=logo.png alt=''>{{ titel }}", encoding="utf-8")
    (folder / "logo.png").write_bytes(PIXEL)
    page = ask(*OCTOBER, "--formaat", "html", roadmap=roadmap).out
    assert page == f"<img src=data:image/png;base64,{WITHIN} alt=''>Agenda Overleg oktober 2021"


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        ("<img src='https://example.org/logo.png'>", "'https://example.org/logo.png' ligt niet naast het sjabloon"),
        ("<img src=../logo.png>", "'../logo.png' ligt niet naast"),
        ("<img src='/etc/hostname'>", "'/etc/hostname' ligt niet naast"),
        ("<img src='file:///etc/hostname'>", "ligt niet naast"),
        ("<img src='weg.png'>", "'weg.png' ligt niet naast"),
        ("<img src='{{ titel }}'>", "ligt niet naast"),
        ("<style>@import 'https://example.org/x.css'</style>", "ligt niet naast"),
        ("<style>h1 { background: url( //example.org/x.png ) }</style>", "ligt niet naast"),
        ("<script>alert(1)</script>", "'script' mag niet in een sjabloon"),
        ("<iframe src=x></iframe>", "'iframe' mag niet"),
        ("<img srcset='https://example.org/x.png 2x'>", "'srcset' mag niet"),
        ("<link rel=stylesheet href=https://example.org/x.css>", "'link' mag niet"),
        ("<img src=logo.png onerror=alert(1)>", "'onerror' mag niet"),
        ("<svg/onload=alert(1)>", "'onload' mag niet"),
        ("<a href=' java&#10;script:alert(1)'>x</a>", "mag niet"),
        ("<meta http-equiv=refresh content='0;url=https://example.org'>", "'http-equiv' mag niet"),
        ("<!--><svg onload=alert(1)>-->", "'onload' mag niet"),
        ("<title><b title='</title><svg onload=alert(1)>'>", "'onload' mag niet"),
        ("<svg><style><img src=logo.png onerror=alert(1)></style></svg>", "'onerror' mag niet"),
        ("<svg><![CDATA[><svg onload=alert(1)>]]></svg>", "'onload' mag niet"),
        ("<!DOCTYPE svg [<!ENTITY x '<a/>'>]><svg/>", "'<!ENTITY>' mag niet"),
        ("<s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script>", "'script' mag niet"),
        ("<svg><use href='https://example.org/x.svg#a'/></svg>", "'href' mag niet"),
        ("<body background=https://example.org/x.png>", "'background' mag niet"),
        ("<style>h1 { background: image-set('https://example.org/x.png' 1x) }</style>", "'image-set' mag niet"),
        ("<style>h1 { background: -webkit-image-set('x.png' 1x) }</style>", "'-webkit-image-set' mag niet"),
        (r"<style>h1 { background: \75rl(https://example.org/x.png) }</style>", "'url' mag niet"),
        (r"<style>@\69mport 'https://example.org/x.css'</style>", "'@import' mag niet"),
        ("<p style=background:url(https://example.org/x.png)>", "'url' mag niet"),
        ("<p style='background:&#117;rl(https://example.org/x.png)'>", "'url' mag niet"),
        ("<svg><rect mask='url(https://example.org/x.svg#a)'/></svg>", "'url' mag niet"),
        ("{{ logo }}", "onbekende naam 'logo'"),
    ],
)
def test_what_comes_from_elsewhere_is_refused(ask: Ask, template: Path, page: str, sentence: str) -> None:
    template.write_text(page, encoding="utf-8")
    outcome = ask(*OCTOBER, "--sjabloon", str(template))
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err


@pytest.mark.parametrize(
    "style",
    [r"h2::before { content: '\201C' }", "h1 { background: URL( 'logo.png' ) }", "rect { fill: url(#verloop) }"],
)
def test_a_style_that_fetches_nothing_stays(ask: Ask, template: Path, style: str) -> None:
    template.write_text(f"<style>{style}</style>", encoding="utf-8")
    assert ask(*OCTOBER, "--sjabloon", str(template)).code == 0


def test_a_logo_that_leads_out_of_its_folder_is_refused(ask: Ask, template: Path, tmp_path: Path) -> None:
    (tmp_path / "geheim.png").write_bytes(PIXEL)
    (template.parent / "logo.png").unlink()
    (template.parent / "logo.png").symlink_to(tmp_path / "geheim.png")
    outcome = ask(*OCTOBER, "--sjabloon", str(template))
    assert (outcome.code, outcome.out) == (2, "")
    assert "sjablonen/logo.png wijst naar buiten de map" in outcome.err


def test_a_logo_of_fifty_megabytes_is_refused(ask: Ask, template: Path) -> None:
    with (template.parent / "logo.png").open("wb") as logo:
        logo.truncate(50 * 1024 * 1024)
    outcome = ask(*OCTOBER, "--sjabloon", str(template))
    assert (outcome.code, outcome.out) == (2, "")
    assert "logo.png: het bestand is groter dan 16 MB" in outcome.err


def test_what_a_title_says_is_no_picture(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{maand: 2021-10}]
    tussenstops:
      - {id: a, titel: '<img src=x.png srcset="x"> url(y.png)', moment: oktober 2021, onderdeel: Leren}
    """
    page = ask(*OCTOBER, "--formaat", "html", roadmap=roadmap).out
    assert "&lt;img src=x.png srcset=&#34;x&#34;&gt; url(y.png)" in page
