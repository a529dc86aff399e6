"""A document of blocks in any format: the names that its template may use, or a spreadsheet of its tables."""

from collections.abc import Callable, Mapping

from routehln.views.documents.document_names import PaperNames
from routehln.views.documents.formats import FORMATS
from routehln.views.documents.paper.docx import Docx
from routehln.views.documents.paper.html import Html
from routehln.views.documents.paper.markdown import Markdown
from routehln.views.documents.paper.odt import Odt
from routehln.views.documents.paper.paper import Paper
from routehln.views.documents.paper.writer import Writer, write
from routehln.views.report.clean import for_document

TEMPLATE = "document"  # the template of all documents that have none of their own
_WRITERS: Mapping[str, Callable[[], Writer]] = {"md": Markdown, "html": Html, "odt": Odt, "docx": Docx}


def paper_names(paper: Paper, formaat: str) -> PaperNames:
    """Fill in what the template of this format may use; `formaat` is one that has a template."""
    writer = _WRITERS[FORMATS[formaat].template_format]()
    return PaperNames(
        titel=for_document(paper.titel),
        programma=for_document(paper.programma),
        inhoud=write(paper.blocks, writer),
        vertrouwelijk=paper.vertrouwelijk,
    )
