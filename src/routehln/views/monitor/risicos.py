"""The answer of `risicos` (contract section 5)."""

from collections.abc import Sequence
from typing import Any

from routehln.model.monitor import risk_matrix
from routehln.model.monitor.assessment import WeighedRisico
from routehln.model.monitor.monitor import Maatregel
from routehln.views.report.answer import Answer, pick, pick_all
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import counted

COLUMNS = [
    Column("Score", width=16, alert=True),
    Column("Was", under=True),
    Column("Risico"),
    Column("Kans en impact", under=True),
    Column("Oorzaak", under=True, labelled=True),
    Column("Gevolg", under=True, labelled=True),
    Column("Maatregelen", under=True, labelled=True),
    Column("Id", under=True),
    Column("Eigenaar", width=16),
    Column("Onderdeel", under=True),
    Column("Aanpak", under=True),
]
FACTS = ["id", "titel", "onderdeel", "eigenaar", "aanpak", "status"]
WEIGHED = ["kans", "impact", "score", "score_vorig_jaar"]
CLOSED = "gesloten"
RISICOS = "risico's"


def answer(risicos: Sequence[WeighedRisico], jaar: int) -> Answer:
    """Give the answer about these risico's, in their order; `jaar` is the year up to which they were judged."""

    def report() -> Report:
        current = [weighed for weighed in risicos if weighed.risico.status != CLOSED]
        closed = [weighed for weighed in risicos if weighed.risico.status == CLOSED]
        sections = [Section(COLUMNS, list(map(_cells, current)))]
        if closed:
            sections.append(Section(COLUMNS, list(map(_cells, closed)), "Gesloten"))
        return Report(sections, slot=_closing(current, jaar))

    def rows() -> list[dict[str, Any]]:
        return list(map(as_json, risicos))

    columns = [*FACTS, *WEIGHED, "jaar", "maatregelen"]
    return Answer(
        "risicos", report, lambda: {"jaar": jaar, "risicos": rows()}, columns, lambda: list(map(_row, risicos))
    )


def as_json(weighed: WeighedRisico) -> dict[str, Any]:
    """Give one risico as JSON: the keys of the contract in its order, then some more."""
    risico = weighed.risico
    return {
        **pick(risico, *FACTS),
        **pick(weighed, *WEIGHED),
        "maatregelen": pick_all(risico.maatregelen, "tekst", "wie", "moment", "begin", "eind"),
        **pick(weighed, "jaar"),
        **pick(risico, "oorzaak", "gevolg", "vertrouwelijk"),
    }


def _row(weighed: WeighedRisico) -> dict[str, Any]:
    """Give one risico as a row of CSV."""
    return as_json(weighed) | {"maatregelen": measures(weighed.risico.maatregelen)}


def _cells(weighed: WeighedRisico) -> list[str]:
    risico = weighed.risico
    texts = [
        "nog niet beoordeeld" if weighed.score is None else f"{weighed.score} van {risk_matrix.HIGHEST}",
        before(weighed),
        f"{risico.titel} (opgetreden)" if risico.status == "opgetreden" else risico.titel,
        in_words(weighed),
        risico.oorzaak,
        risico.gevolg,
        measures(risico.maatregelen),
        risico.id,
        risico.eigenaar or "nog niemand",
        risico.onderdeel,
        risico.aanpak,
    ]
    return [text or "" for text in texts]


def before(weighed: WeighedRisico) -> str:
    """Say what the score was a year before: `was 12`, `was ook 12`, or `nieuw`; '' without a score now."""
    if weighed.score is None:
        return ""
    if weighed.score_vorig_jaar is None:
        return "nieuw"
    return f"was {'ook ' if weighed.score_vorig_jaar == weighed.score else ''}{weighed.score_vorig_jaar}"


def in_words(weighed: WeighedRisico) -> str:
    """Give `kans groot (4), impact ernstig (4), beoordeeld in 2023`; '' where it wasn't judged yet."""
    if weighed.kans is None or weighed.impact is None:
        return ""
    return f"{risk_matrix.in_words(weighed.kans, weighed.impact)}, beoordeeld in {weighed.jaar}"


def measures(maatregelen: Sequence[Maatregel]) -> str:
    """Give maatregelen in one line, each with who does it and by when: `meer wijkagenten (politie, Q1 2023); …`."""
    texts: list[str] = []
    for maatregel in maatregelen:
        details = ", ".join(filter(None, (maatregel.wie, maatregel.moment and maatregel.moment.strip())))
        texts.append(f"{maatregel.tekst} ({details})" if details else maatregel.tekst)
    return "; ".join(texts)


def _closing(current: Sequence[WeighedRisico], jaar: int) -> list[str]:
    """Say how many risico's there are, and how many of them weren't judged in the year itself."""
    total = f"{counted(len(current), 'risico', RISICOS)} in {jaar}"
    unjudged = [weighed for weighed in current if weighed.jaar != jaar]
    if not unjudged:
        return [f"{total}."]
    verb = "is" if len(unjudged) == 1 else "zijn"
    return [f"{total}; {len(unjudged)} daarvan {verb} in {jaar} niet beoordeeld."]
