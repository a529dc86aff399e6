"""A template that was opened, restyled and saved in LibreOffice makes the same document (contract section 5).

Where LibreOffice is missing these are skipped; `.ci/run` installs it.
"""

import re
import subprocess
import zipfile
from pathlib import Path

import pytest
from conftest import REPOSITORY, Ask
from office import SOFFICE

FILTERS = {"odt": "odt:writer8", "docx": "docx:MS Word 2007 XML"}
BODIES = {"odt": "content.xml", "docx": "word/document.xml"}
STYLES = {"odt": "styles.xml", "docx": "word/styles.xml"}
COLOURS = {"odt": (b"#14406b", b"#00695c"), "docx": (b"14406B", b"00695C")}
OVERLEGGEN = """
gremia:
  - {id: ao, naam: Stuurgroep, besluitvormend: true, voorzitter: burgemeester,
     leden: [{organisatie: CZ}, {organisatie: GGD}]}
overleggen:
  - {maand: 2021-09, datum: 2021-09-14, aanwezig: [CZ]}
  - {maand: 2021-10, datum: 2021-10-12, begintijd: '09:30', locatie: Raadszaal, aanwezig: [CZ, Weller],
     afwezig: [{organisatie: GGD}], mededelingen: [De bus rijdt niet, De lift wel]}
  - {maand: 2021-11}
kalender:
  - {id: c, fase: verkennen, moment: Stuurgroep oktober 2021, omschrijving: Geheim, onderdeel: Wonen,
     vertrouwelijk: true}
tussenstops:
  - {id: a, titel: Vaststellen plan, moment: Stuurgroep oktober 2021, onderdeel: Leren, gevraagd: Instemmen,
     toelichting: Een toelichting., stukken: [{titel: Nota, url: 'https://example.org/nota'}, Kaart]}
  - {id: b, titel: Vaststellen begroting, moment: Stuurgroep september 2021, onderdeel: Leren}
  - {id: d, titel: Iets lopends, moment: oktober 2021, onderdeel: Leren, status: lopend}
besluiten:
  - {id: bes-1, overleg: 2021-10, mijlpaal: a, uitkomst: gewijzigd vastgesteld, tekst: Met meer groen.}
  - {overleg: 2021-10, tekst: Dank aan iedereen, uitkomst: ter kennisname}
acties:
  - {id: bel, tekst: Bel, wie: GGD, moment: eind september 2021, overleg: 2021-09}
  - {id: plan, tekst: Plan, wie: CZ, moment: november 2021, overleg: 2021-10, besluit: bes-1}
"""
QUESTIONS = {
    "agenda": ("agenda", "2021-10", "--werkversie", "--vertrouwelijk"),
    "besluitenlijst": ("besluitenlijst", "2021-10", "--vertrouwelijk"),
    "document": ("due", "--maand", "2021-10", "--vertrouwelijk"),
}

pytestmark = pytest.mark.skipif(not SOFFICE, reason="LibreOffice ontbreekt: apt-get install libreoffice-writer-nogui")


@pytest.fixture
def filled(roadmap: Path) -> Path:
    """A routekaart of which a document of a meeting shows everything that it can show."""
    (roadmap / "overleggen.yaml").write_text(OVERLEGGEN, encoding="utf-8")
    return roadmap


def resaved(template: Path, folder: Path) -> Path:
    """The template as LibreOffice saves it, in the folder."""
    home = f"-env:UserInstallation=file://{folder}/thuis"
    convert = [str(SOFFICE), home, "--headless", "--convert-to", FILTERS[template.suffix[1:]], "--outdir", str(folder)]
    subprocess.run([*convert, str(template)], check=True, capture_output=True, timeout=120)
    return folder / template.name


def restyled(template: Path) -> None:
    """Give the headings of a template another colour."""
    formaat = template.suffix[1:]
    with zipfile.ZipFile(template) as packed:
        parts = {entry.filename: packed.read(entry) for entry in packed.infolist()}
    old, new = COLOURS[formaat]
    assert re.search(old, parts[STYLES[formaat]], re.IGNORECASE)
    parts[STYLES[formaat]] = re.sub(old, new, parts[STYLES[formaat]], flags=re.IGNORECASE)
    with zipfile.ZipFile(template, "w") as packed:
        for name, data in parts.items():
            packed.writestr(name, data)


def words(document: Path) -> list[str]:
    """The words of a document, in order, with a break at the end of each paragraph."""
    xml = zipfile.ZipFile(document).read(BODIES[document.suffix[1:]]).decode()
    ended = re.sub(r"</(?:text:[ph]|w:p)>|<text:tab ?/>|<w:tab ?/>", " ", xml.partition("body>")[2])
    return re.sub(r"<[^>]*>", "", ended).split()


@pytest.mark.parametrize("formaat", ["odt", "docx"])
@pytest.mark.parametrize("kind", QUESTIONS)
def test_it_makes_the_same_document(ask: Ask, filled: Path, tmp_path: Path, kind: str, formaat: str) -> None:
    template = resaved(REPOSITORY / "templates" / f"{kind}.{formaat}", tmp_path)
    restyled(template)
    before, after = tmp_path / f"voor.{formaat}", tmp_path / f"na.{formaat}"
    line = QUESTIONS[kind]
    assert ask(*line, "-o", str(before), roadmap=filled).code == 0
    outcome = ask(*line, "-o", str(after), "--sjabloon", str(template), roadmap=filled)
    assert (outcome.code, outcome.err) == (0, f"Geschreven: {after}\n")
    assert words(after) == words(before)
    assert len(words(after)) > 40
    with zipfile.ZipFile(after) as packed:
        assert COLOURS[formaat][1] in packed.read(STYLES[formaat])
        assert packed.testzip() is None


@pytest.mark.parametrize("name", ["agenda.docx", "besluitenlijst.docx", "document.docx", "agenda.odt"])
def test_it_tells_of_nobody_who_made_it(name: str) -> None:
    """No foreign names, thumbnails or programs in the metadata."""
    with zipfile.ZipFile(REPOSITORY / "templates" / name) as packed:
        assert not [part for part in packed.namelist() if "thumbnail" in part or "custom" in part.lower()]
        whole = b"".join(packed.read(part) for part in packed.namelist())
    assert not re.search(b"creator|lastModifiedBy|python-docx|<Application>", whole)
