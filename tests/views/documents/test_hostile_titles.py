"""Hostile titles come out as text in every format, and the file still opens (issue 4, 'Hostile input')."""

import io
import json
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import pytest
from conftest import HEAD, PROGRAMME, Ask
from markdown_it import MarkdownIt
from pypdf import PdfReader

LONG = "x" * 10_000
HOSTILE = {
    "A & B &amp; &#65;": None,
    "<b>vet</b> <script>alert(1)</script> ]]> <!-- -->": None,
    "{{ 7*7 }} {% for x in y %} {# weg #} {%p if %} {_{ x }_}": None,
    "[klik](javascript:alert(1)) ![x](y) <https://z>": None,
    "a | b `c` *d* _e_ ~f~ \\g": None,
    "regel een\nregel twee\tdrie": "regel een regel twee drie",
    "stuur\x07teken\x1b[31m\x9b": "stuur\ufffdteken\ufffd[31m\ufffd",
    "\u202eomgekeerd\u200f \u2066x\u2069 \ufffe": "\ufffdomgekeerd\ufffd \ufffdx\ufffd \ufffd",
    LONG: None,
    "emoji 🎉👩‍👩‍👧": None,
    "# kop": None,
    "1. lijst": None,
    "- streep": None,
    "=1+1": None,
}
# An address that tries to leave the place of an address.
ADDRESS = "'https://x.nl/\"%)(a]|`'"
SHOWN = [text or title for title, text in HOSTILE.items()]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every hostile title as a decision, as progress, as a besluit, and in every other place that a document shows."""
    folder = tmp_path_factory.mktemp("vijandig") / "roadmap"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD + PROGRAMME, encoding="utf-8")
    texts = [_quoted(title) for title in HOSTILE]
    moments = ("Alliantieoverleg oktober 2021", "oktober 2021")
    stops = [
        f"  - {{id: t{number}-{rank}, titel: {text}, moment: {moment}, onderdeel: Leren{_more(text)}}}"
        for number, text in enumerate(texts)
        for rank, moment in enumerate(moments)
    ]
    besluiten = [
        f"  - {{overleg: 2021-10, mijlpaal: t{number}-0, uitkomst: ter kennisname, tekst: {text}, acties: [{text}]}}"
        for number, text in enumerate(texts)
    ]
    every = ", ".join(text for text in texts if len(text) < len(LONG))
    around = f"locatie: {texts[1]}, mededelingen: [{every}], afwezig: [{{organisatie: {texts[0]}}}]"
    written = [f"overleggen: [{{datum: 2021-10-12, {around}}}]", "tussenstops:", *stops, "besluiten:", *besluiten, ""]
    (folder / "b.yaml").write_text("\n".join(written), encoding="utf-8")
    return folder


def _more(text: str) -> str:
    """The same text in the other keys that a document shows."""
    if len(text) >= len(LONG):
        return ""
    stukken = f"[{text}, {{titel: {text}, url: {ADDRESS}}}, {{titel: {text}, bestand: map/x.pdf}}]"
    return f", eigenaar: {text}, gevraagd: {text}, toelichting: {text}, stukken: {stukken}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=max(map(ord, text)) <= 0xFFFF)


@pytest.fixture
def document_of(ask: Ask, hostile: Path, tmp_path: Path) -> Callable[[str, str], bytes]:
    """The document in a format, as `document_of("agenda", "odt")`."""

    def _document_of(kind: str, formaat: str) -> bytes:
        file = tmp_path / f"{kind}.{formaat}"
        outcome = ask(kind, "2021-10", "-o", str(file), roadmap=hostile)
        assert outcome.code == 0, outcome.err
        return file.read_bytes()

    return _document_of


class Text(HTMLParser):
    """The text of an HTML document by line, and its tags."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


KINDS = pytest.mark.parametrize("kind", ["agenda", "besluitenlijst"])


def missing(whole: str) -> list[str]:
    return [text for text in SHOWN if text not in whole]


@KINDS
def test_html(document_of: Callable[[str, str], bytes], kind: str) -> None:
    page = Text(document_of(kind, "html").decode())
    assert not missing("".join(page.texts))
    assert not {"script", "b", "img"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on") or name == "src"]
    links = {value for name, value in page.attributes if name == "href"}
    assert links == ({ADDRESS.strip("'")} if kind == "agenda" else set())


@KINDS
def test_markdown(document_of: Callable[[str, str], bytes], kind: str) -> None:
    """Read by a Markdown parser as GitHub reads it, every title is one piece of text."""
    reader = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
    tokens = [
        token for block in reader.parse(document_of(kind, "md").decode()) for token in (block, *(block.children or []))
    ]
    whole = "".join(token.content for token in tokens if token.type in ("text", "text_special", "code_inline"))
    assert not missing(whole)
    kinds = {token.type for token in tokens}
    assert not kinds & {"html_inline", "html_block", "image", "em_open", "s_open", "code_inline", "fence"}
    links = [token.attrs["href"] for token in tokens if token.type == "link_open"]
    assert {str(link).startswith("https://x.nl/") for link in links} == ({True} if kind == "agenda" else set())


@KINDS
def test_odt(document_of: Callable[[str, str], bytes], kind: str) -> None:
    with zipfile.ZipFile(io.BytesIO(document_of(kind, "odt"))) as packed:
        whole = "".join(ET.fromstring(packed.read("content.xml")).itertext())
    assert not missing(whole)


@KINDS
def test_docx(document_of: Callable[[str, str], bytes], kind: str) -> None:
    document = docx.Document(io.BytesIO(document_of(kind, "docx")))
    whole = "".join(part.text or "" for part in document.element.body.iter() if part.tag.endswith("}t"))
    assert not missing(whole)
    assert document.core_properties.title.endswith("Overleg oktober 2021")


@pytest.mark.parametrize(
    ("formaat", "broken"),
    [
        ("md", "regel een\\\n  regel twee drie"),
        ("html", "regel een<br>regel twee drie"),
        ("odt", "regel een<text:line-break/>regel twee drie"),
        ("docx", 'regel een</w:t><w:br/><w:t xml:space="preserve">regel twee drie'),
    ],
)
@KINDS
def test_a_text_keeps_its_lines(document_of: Callable[[str, str], bytes], kind: str, formaat: str, broken: str) -> None:
    """A mededeling on the agenda, and the text of a besluit."""
    document = document_of(kind, formaat)
    if formaat in ("odt", "docx"):
        with zipfile.ZipFile(io.BytesIO(document)) as packed:
            document = packed.read({"odt": "content.xml", "docx": "word/document.xml"}[formaat])
    assert broken in document.decode()


@pytest.mark.usefixtures("has_pango")
def test_pdf(document_of: Callable[[str, str], bytes]) -> None:
    """A PDF breaks lines where it likes, and a font may lack an emoji."""
    reader = PdfReader(io.BytesIO(document_of("agenda", "pdf")))
    whole = "".join("".join(page.extract_text().replace("\0", "").split()) for page in reader.pages)
    for text in ("A&B&amp;&#65;", "<b>vet</b><script>alert(1)</script>", "{{7*7}}{%forxiny%}", "[klik](javascript:"):
        assert text in whole
    assert whole.count("x") >= len(LONG)
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    assert {str(note["/A"]["/URI"])[:13] for note in notes} == {"https://x.nl/"}
