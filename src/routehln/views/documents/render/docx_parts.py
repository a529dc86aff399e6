"""What the blocks of a document need in a Word file beside its text: the ids of styles, and pictures."""

import html
import re
from base64 import b64decode
from collections.abc import Mapping
from xml.etree import ElementTree as ET

from routehln.views.documents.paper.docx import STYLE
from routehln.views.documents.paper.inhoud import Inhoud, Link
from routehln.views.documents.sandbox.problem import DocumentError

DOCUMENT, STYLES, RELATIONS, TYPES = (
    "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"
)  # fmt: skip
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NAMED = re.compile(rf'<w:(?:pStyle|tblStyle) w:val="{STYLE}([^"]*)"/>')
_EXTERNAL = re.compile(rb"""<[^<>]*\bTargetMode\s*=\s*["']External["'][^<>]*>""")
_HYPERLINK = b"/relationships/hyperlink"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
# One empty pixel: a Word that can't show SVG shows nothing, and the table beside the picture tells the same.
_PIXEL = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")


def add_styles_and_pictures(parts: dict[str, bytes], inhoud: Inhoud) -> None:
    """Put the pictures of the blocks in, and the ids of the styles that they name."""
    ids = _style_ids(parts[STYLES])
    document = parts[DOCUMENT].decode()
    parts[DOCUMENT] = _NAMED.sub(lambda match: _with_id(match, ids), document).encode()
    if inhoud.pictures:
        _add_pictures(parts, inhoud)


def refuse_elsewhere(parts: Mapping[str, bytes], name: str) -> None:
    """Refuse what Word would fetch when it opens the document, as a picture or a template; raises DocumentError.

    A link to the web is only followed when a reader wants that.
    """
    for part, content in parts.items():
        relations = _EXTERNAL.findall(content) if part.endswith(".rels") else []
        if any(_HYPERLINK not in relation for relation in relations):
            raise DocumentError(f"sjabloon {name}: het haalt iets van elders ({part}); van elders komt er niets in")


def link(link: Link) -> str:
    """Give a link as a field within the text, which needs no relation: it ends a run of text, and begins one again."""
    address = html.escape(link.url.replace("\\", "%5C").replace('"', "%22"))
    field = [_field("begin"), f'<w:r><w:instrText xml:space="preserve"> HYPERLINK "{address}" </w:instrText></w:r>']
    look = '<w:rPr><w:color w:val="14406B"/><w:u w:val="single"/></w:rPr>'
    shown = f'<w:r>{look}<w:t xml:space="preserve">{html.escape(link.tekst)}</w:t></w:r>'
    parts = [*field, _field("separate"), shown, _field("end")]
    return f'</w:t></w:r>{"".join(parts)}<w:r><w:t xml:space="preserve">'


def _field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _with_id(match: re.Match[str], ids: dict[str, str]) -> str:
    """Name the style by its id; a style that the template doesn't have is left out."""
    name = match[1]
    style_id = ids.get(name.casefold())
    return match[0].replace(f"{STYLE}{name}", style_id) if style_id else ""


def _style_ids(styles: bytes) -> dict[str, str]:
    """Give the id of each style by its name: Word's ids depend on the language that it speaks, its names do not."""
    ids: dict[str, str] = {}
    for style in ET.fromstring(styles).iter(f"{_WORD}style"):  # noqa: S314  # bounded, as all of a template
        name = style.find(f"{_WORD}name")
        if name is not None:
            ids[name.get(f"{_WORD}val", "").casefold()] = style.get(f"{_WORD}styleId", "")
    return ids


def _add_pictures(parts: dict[str, bytes], inhoud: Inhoud) -> None:
    targets = {"geenfiguur": "media/geen-figuur.png"}
    targets |= {f"figuur{number}": path for number, path in enumerate(inhoud.pictures, start=1)}
    relations = [f'<Relationship Id="{key}" Type="{_IMAGE}" Target="{path}"/>' for key, path in targets.items()]
    _insert(parts, RELATIONS, "</Relationships>", "".join(relations))
    types = [f'<Default Extension="{ending}" ContentType="image/{kind}"/>' for ending, kind in _missing(parts)]
    _insert(parts, TYPES, "</Types>", "".join(types))
    parts["word/media/geen-figuur.png"] = _PIXEL
    parts |= {f"word/{path}": svg for path, svg in inhoud.pictures.items()}


def _missing(parts: dict[str, bytes]) -> list[tuple[str, str]]:
    """Give the kinds of pictures that the file doesn't tell the meaning of yet."""
    kinds = [("png", "png"), ("svg", "svg+xml")]
    return [kind for kind in kinds if f'Extension="{kind[0]}"'.encode() not in parts[TYPES]]


def _insert(parts: dict[str, bytes], name: str, before: str, xml: str) -> None:
    parts[name] = parts[name].decode().replace(before, f"{xml}{before}").encode()
