"""`--sjabloon-hulp`: every name that a template may use, read from where the names are made."""

from typing import Any, get_args, get_type_hints

from routehln.views.documents.names import Names
from routehln.views.report.report import Column, Report, Section

COLUMNS = [Column("Naam"), Column("Wat het is")]
CLOSING = [
    "Een naam staat tussen {{ en }}, bijvoorbeeld {{ overleg.naam }}. Een lijst doorloopt u met {% for … %}.",
    "In ODT en DOCX haalt {%p … %} zijn hele alinea weg, en {%tr … %} zijn hele tabelrij.",
]


def names_report(kind: type[Names], document: str) -> Report:
    """A table with the names of a document, and how to write them."""
    return Report(f"Namen voor een sjabloon van de {document}", [Section("", COLUMNS, _rows(kind, ""))], CLOSING)


def _rows(kind: type[Any], prefix: str) -> list[list[str]]:
    rows: list[list[str]] = []
    for name, hint in get_type_hints(kind, include_extras=True).items():
        held, said = get_args(hint)
        inner = _inner(held)
        many = "lijst: " if getattr(held, "__origin__", None) is list else ""
        rows.append([prefix + name, many + said])
        if inner:
            rows += _rows(inner, f"{prefix}{name}{'[…].' if many else '.'}")
    return rows


def _inner(held: Any) -> type[Any] | None:  # noqa: ANN401  # what an annotation holds
    """The names within a list, or within one thing."""
    candidates = (held, *get_args(held))
    return next((each for each in candidates if isinstance(each, type) and hasattr(each, "_fields")), None)
