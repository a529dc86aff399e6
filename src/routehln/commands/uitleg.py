"""`routehln uitleg`: shows a page of the manual, or which pages there are. Needs no routekaart."""

from __future__ import annotations

from typing import Annotated

from typer import Argument


def _pages() -> list[str]:
    from routehln.workspace.manual import PAGES

    return list(PAGES)


Onderwerp = Annotated[
    str | None,
    Argument(
        help="De bladzijde, of het begin van haar naam; anders welke er zijn.",
        metavar="ONDERWERP",
        autocompletion=_pages,
    ),
]


def uitleg(onderwerp: Onderwerp = None) -> int:
    """Lees de handleiding: een bladzijde voor elk soort gebruiker.

    Voorbeeld:

      routehln uitleg
      routehln uitleg werkgroep
    """
    from routehln.views.report.output import show_document, write
    from routehln.workspace.manual import contents, page

    if onderwerp is None:
        write(contents())
    else:
        show_document(page(onderwerp))
    return 0
