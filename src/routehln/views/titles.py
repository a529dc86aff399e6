"""The titles of mijlpalen as documents hold them."""

from collections.abc import Iterable

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.title import shown_title
from routehln.views.report.clean import for_document


def title(mijlpaal: Mijlpaal) -> str:
    """Give the title that readers see as one line that any document can hold."""
    return for_document(shown_title(mijlpaal))


def awaited_titles(mijlpalen: Iterable[Mijlpaal], overzicht: Overzicht, *, vertrouwelijk: bool) -> dict[str, str]:
    """Give the titles of what these mijlpalen wait for, by id; of what is confidential only with `vertrouwelijk`."""
    ids: set[str] = set()
    for mijlpaal in mijlpalen:
        ids.update(mijlpaal.wacht_op)
    first = overzicht.mijlpalen.such(Hint(ids=ids)) if ids else []
    shown = [mijlpaal for mijlpaal in first if vertrouwelijk or not mijlpaal.vertrouwelijk]
    return {mijlpaal.id: title(mijlpaal) for mijlpaal in shown}
