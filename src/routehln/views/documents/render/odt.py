"""A document as OpenDocument text: Jinja over the XML of a real .odt, as LibreOffice saves it."""

import html
import re
from xml.etree import ElementTree as ET

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.document_names import DocumentNames, PaperNames
from routehln.views.documents.paper.inhoud import Inhoud, Link
from routehln.views.documents.render.odt_inert import refuse_active, without_listeners, without_macros
from routehln.views.documents.render.packed import pack, unpack
from routehln.views.documents.sandbox.fill_in import fill_in
from routehln.views.documents.sandbox.problem import DocumentError
from routehln.views.documents.sandbox.sandbox import Sandbox

FILLED = ("content.xml", "styles.xml", "meta.xml")
_JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_SPLIT = re.compile(r"\{(?:<[^>]*>)+(?=[{%#])|(?<=[}%#])(?:<[^>]*>)+(?=\})")
_TAG = re.compile(r"<[^>]*>")
_QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\xa0": " "})
# `{%p …%}` and `{{p …}}` stand for their whole paragraph, `{%li …%}` for its item of a list, `{%tr …%}` for its row.
_AROUND = {"p": "text:(?:p|h)", "li": "text:list-item", "tr": "table:table-row"}
_STYLES = re.compile(r"<office:automatic-styles\s*/>|</office:automatic-styles>")
_ENTRY = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="image/svg+xml"/>'
_MANIFEST = "META-INF/manifest.xml"


def make(sjabloon: Sjabloon, names: DocumentNames) -> bytes:
    """Fill in those parts of the template in which text can stand."""
    parts = without_macros(unpack(sjabloon.naam, sjabloon.inhoud))
    if "content.xml" not in parts or not parts.get("mimetype", b"").startswith(b"application/vnd.oasis"):
        raise DocumentError(f"sjabloon {sjabloon.naam}: dit is geen .odt")
    titles = {name: f"{sjabloon.naam} ({name})" for name in FILLED if name in parts}
    try:
        sources = {title: as_jinja(parts[name].decode()) for name, title in titles.items()}
    except UnicodeDecodeError:
        raise DocumentError(f"sjabloon {sjabloon.naam}: dit bestand is geen geldig document") from None
    sandbox = Sandbox(names, sources, _link)
    sandbox.trim_blocks = sandbox.lstrip_blocks = False
    for name, title in titles.items():
        parts[name] = _sound(without_listeners(fill_in(sandbox, title, names)), sjabloon.naam)
    if isinstance(names, PaperNames):
        _add_styles_and_pictures(parts, names.inhoud)
    return pack(parts, stored="mimetype")


def _link(link: Link) -> str:
    namespace = 'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple"'
    return f'<text:a {namespace} xlink:href="{html.escape(link.url)}">{html.escape(link.tekst)}</text:a>'


def _add_styles_and_pictures(parts: dict[str, bytes], inhoud: Inhoud) -> None:
    """Add the styles and the pictures that the blocks of a document need."""
    styles = f"{inhoud.styles}</office:automatic-styles>"
    content = parts["content.xml"].decode()
    empty = "<office:automatic-styles>"
    parts["content.xml"] = _STYLES.sub(lambda tag: (empty if "/>" in tag[0] else "") + styles, content, 1).encode()
    parts |= inhoud.pictures
    entries = "".join(_ENTRY.format(path) for path in inhoud.pictures)
    manifest = parts.get(_MANIFEST, b"").decode()
    parts[_MANIFEST] = manifest.replace("</manifest:manifest>", f"{entries}</manifest:manifest>").encode()


def as_jinja(xml: str) -> str:
    """Give the XML with its Jinja as it was meant: in one piece, unescaped, and around whole paragraphs and rows."""
    whole = _JINJA.sub(_plain_jinja, _SPLIT.sub(lambda match: match[0][:1].strip("<"), xml))
    for mark, element in _AROUND.items():
        inner = rf"(?:(?!<{element}[ >]).)*?"
        around = rf"<({element})(?: [^>]*)?>{inner}(\{{[{{%]){mark} (.*?[}}%]\}}).*?</\1>"
        whole = re.sub(around, r"\2 \3", whole, flags=re.DOTALL)
    return whole


def _plain_jinja(match: re.Match[str]) -> str:
    """Undo what an editor does to Jinja: elements within it, entities, curly quotes."""
    return html.unescape(_TAG.sub("", match[0])).translate(_QUOTES)


def _sound(xml: str, name: str) -> bytes:
    """Give the bytes of XML that can be read as such; raises DocumentError with the name of the template."""
    try:
        document = ET.fromstring(xml)  # noqa: S314  # entities that expand are stopped by the bounds on memory and time
    except ET.ParseError:
        raise DocumentError(
            f"sjabloon {name}: zo is het geen geldig document meer; "
            "staat elke {% for %} en {% if %} met zijn einde om hele alinea's of rijen?"
        ) from None
    refuse_active(document, name)
    return xml.encode()
