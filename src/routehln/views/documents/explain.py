"""The answer of `--sjabloon-hulp`: every name that a template may use, read from where the names are made."""

from typing import Any, get_args, get_origin, get_type_hints

from routehln.views.documents.document_names import DocumentNames
from routehln.views.report.report import Column, Report, Section

COLUMNS = [Column("Naam"), Column("Wat het is")]
CLOSING = [
    "Een naam staat tussen {{ en }}, bijvoorbeeld {{ overleg.naam }}. Een lijst doorloopt u met {% for … %}.",
    "In ODT en DOCX haalt {%p … %} zijn hele alinea weg, en {%tr … %} zijn hele tabelrij.",
]


def names_report(kind: type[DocumentNames], document: str) -> Report:
    """Give a table with the names of a document, and how to write them."""
    return Report([Section(COLUMNS, _rows(kind, ""))], f"Namen voor een sjabloon van de {document}", CLOSING)


def _rows(kind: type[Any], prefix: str) -> list[list[str]]:
    rows: list[list[str]] = []
    for name, hint in get_type_hints(kind, include_extras=True).items():
        value_type, meaning = get_args(hint)
        is_list = get_origin(value_type) is list
        rows.append([prefix + name, f"lijst: {meaning}" if is_list else meaning])
        # The names within a list, or within a value that may be None.
        for inner in (value_type, *get_args(value_type)):
            if hasattr(inner, "_fields"):
                rows += _rows(inner, f"{prefix}{name}{'[…].' if is_list else '.'}")
    return rows
