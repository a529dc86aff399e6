"""The documents of programmes side by side, as one with a chapter for each."""

from collections.abc import Iterable, Sequence

from routehln.views.documents.filled.choice import Choice, chosen
from routehln.views.documents.filled.sheets import joined, of_programme
from routehln.views.documents.paper.paper import Block, Heading, Paper, Table


def papers_together(papers: Sequence[tuple[str, Paper]], programma: str, choice: Choice) -> Paper:
    """Put the documents of programmes together, each behind its name; their headings are a level lower.

    Args:
        papers: each with the name of its programme.
        programma: the names of all.
        choice: what was asked for, as `chosen` takes it.
    """
    blocks: list[Block] = [*chosen(choice)]
    sheets: dict[str, list[Table]] = {}
    for naam, paper in papers:
        blocks += [Heading(naam), *map(_lower, paper.blocks)]
        for sheet in paper.bladen:
            sheets.setdefault(sheet.naam, []).append(of_programme(sheet, naam))
    is_secret = any(paper.vertrouwelijk for _, paper in papers)
    return Paper(papers[0][1].titel, programma, blocks, is_secret, _joined(sheets.values()))


def _lower(block: Block) -> Block:
    return block._replace(niveau=block.niveau + 1) if isinstance(block, Heading) else block


def _joined(sheets: Iterable[Sequence[Table]]) -> tuple[Table, ...]:
    return tuple(joined(tables) for tables in sheets)
