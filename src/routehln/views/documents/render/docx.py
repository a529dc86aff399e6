"""A document as Word file: the only door to docxtpl."""

import io
import zipfile
from typing import Any
from xml.etree import ElementTree as ET

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.document_names import DocumentNames, PaperNames
from routehln.views.documents.render.docx_parts import add_styles_and_pictures, link, refuse_elsewhere
from routehln.views.documents.render.packed import pack, unpack
from routehln.views.documents.sandbox.fill_in import explained
from routehln.views.documents.sandbox.problem import DocumentError
from routehln.views.documents.sandbox.sandbox import Sandbox

MAX_TITLE = 255  # what Word allows


def _literal(base: Any) -> Any:  # noqa: ANN401  # docxtpl has no types
    """Give docxtpl's template class without its own marks in values: a title stays as it is."""

    class Literal(base):  # type: ignore[misc]  # as above
        def render_xml_part(self, src_xml: str, part: object, context: dict[str, Any], jinja_env: Sandbox) -> str:
            self.current_rendering_part = part
            return jinja_env.from_string(src_xml).render(context)

    return Literal


def make(sjabloon: Sjabloon, names: DocumentNames) -> bytes:
    """Fill in the template by docxtpl, in our sandbox and with every value escaped."""
    from docxtpl import DocxTemplate

    refuse_elsewhere(unpack(sjabloon.naam, sjabloon.inhoud), sjabloon.naam)
    sandbox = Sandbox(names, {}, link)
    sandbox.trim_blocks = sandbox.lstrip_blocks = False
    out = io.BytesIO()
    try:
        document = _literal(DocxTemplate)(io.BytesIO(sjabloon.inhoud))
        document.render(names._asdict(), jinja_env=sandbox, autoescape=True)
        document.docx.core_properties.title = names.titel[:MAX_TITLE]
        document.save(out)
    except (KeyError, zipfile.BadZipFile):
        raise DocumentError(f"sjabloon {sjabloon.naam}: dit is geen .docx") from None
    except Exception as error:  # noqa: BLE001  # as in `render`
        raise explained(error, sjabloon.naam) from None
    parts = unpack(sjabloon.naam, out.getvalue())
    if isinstance(names, PaperNames):
        try:
            add_styles_and_pictures(parts, names.inhoud)
        except (KeyError, ET.ParseError):
            raise DocumentError(f"sjabloon {sjabloon.naam}: dit is geen geldig document, een deel ontbreekt") from None
    return pack(parts)
