"""An .odt that a template made does nothing by itself when it is opened: no macros, and nothing from elsewhere."""

import re
from xml.etree import ElementTree as ET

from routehln.views.documents.sandbox.problem import DocumentError

_FOLDERS = ("Basic/", "Scripts/", "Dialogs/")
_RUN = re.compile(r"(?:vnd\.sun\.star\.|macro:|javascript:)", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|/|\.\./", re.IGNORECASE)
_HREF = "{http://www.w3.org/1999/xlink}href"
# LibreOffice writes these in any document, mostly empty.
_SCRIPTS = re.compile(
    r"<(office:scripts|office:event-listeners|script:event-listener)\b[^>]*(?:/>|(?<!/)>.*?</\1>)", re.DOTALL
)


def without_macros(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Leave out the folders of macros, and what the manifest says of them."""
    kept = {name: content for name, content in parts.items() if not name.startswith(_FOLDERS)}
    manifest = "META-INF/manifest.xml"
    if manifest in kept:
        folders = "|".join(_FOLDERS).encode()
        entry = rb'<manifest:file-entry\b[^>]*manifest:full-path="(?:' + folders + rb")[^>]*/>"
        kept[manifest] = re.sub(entry, b"", kept[manifest])
    return kept


def without_listeners(xml: str) -> str:
    """Leave out what names a macro that runs when something happens."""
    return _SCRIPTS.sub("", xml)


def refuse_active(document: ET.Element, name: str) -> None:
    """Refuse a link that runs something, and whatever is shown from outside the document; raises DocumentError."""
    for element in document.iter():
        address = element.get(_HREF, "").strip()
        is_link = element.tag.endswith("}a")
        if _RUN.match(address) or (not is_link and _ELSEWHERE.match(address)):
            raise DocumentError(f"sjabloon {name}: '{address}' mag niet in een sjabloon; van elders komt er niets in")
