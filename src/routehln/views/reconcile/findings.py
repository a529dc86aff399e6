"""The answer of `reconcile`: as a report, as JSON and as rows of CSV (contract section 5)."""

from collections.abc import Iterable, Iterator
from typing import Any

from routehln.model.answers.reconciliation import Dubbel, Koppeling, Reconciliation, TekstTegenMoment
from routehln.views.report.answer import Answer, as_dicts, ids
from routehln.views.report.report import Column, Report, Section, one_column
from routehln.views.report.words import counted

CSV_KEYS = ["lijst", "soort", "tussenstop", "ids", "score", "zeker", "moment", "uitleg"]

_WIDTH = 16  # of the first column
_WHY, _IDS = Column("Uitleg"), Column("Records", under=True)
_SCORE, _SURE = Column("Score", width=14), Column("Zeker", width=15, alert=True)
DUBBEL = [Column("Soort", width=_WIDTH), _WHY, _IDS, _SCORE, _SURE]
KOPPELINGEN = [Column("Moment", width=_WIDTH), _WHY, _IDS, _SCORE, _SURE]
MOMENT_WORDS = {"strijdig": "spreekt tegen", "onbekend": "niet te lezen"}  # the others are words already
ZONDER = [Column("Record")]


def answer(reconciliation: Reconciliation) -> Answer:
    """Give the answer of `reconcile`."""

    def payload() -> dict[str, Any]:
        lists = reconciliation._asdict()
        for key in ("dubbel", "koppelingen", "strijdig", "tekst_spreekt_moment_tegen"):
            lists[key] = as_dicts(lists[key])
        return lists

    return Answer("reconcile", lambda: _report(reconciliation), payload, CSV_KEYS, lambda: list(_rows(reconciliation)))


def _report(reconciliation: Reconciliation) -> Report:
    """Give a section for each list, and one line of counts."""
    dubbel, koppelingen, strijdig, texts, zonder_kalenderregel, zonder_tussenstop = reconciliation
    width = _id_width(reconciliation)
    sections = [
        _section("Dubbel", DUBBEL, map(_dubbel, dubbel)),
        _section("Koppelingen", KOPPELINGEN, map(_koppeling, koppelingen)),
        _section(
            "Bronnen die elkaar tegenspreken",
            [Column("Mijlpaal", width), _WHY],
            [[clash.mijlpaal, clash.uitleg] for clash in strijdig],
        ),
        _section("Tekst spreekt moment tegen", [Column("Record", width), _WHY], map(_tekst, texts)),
        _section("Tussenstops zonder kalenderregel", ZONDER, one_column(zonder_kalenderregel)),
        _section("Kalenderregels zonder tussenstop", ZONDER, one_column(zonder_tussenstop)),
    ]
    return Report(sections, "Wat één besluit is, en waar de bronnen elkaar tegenspreken", [_counts(reconciliation)])


def _rows(reconciliation: Reconciliation) -> Iterator[dict[str, Any]]:
    """Give a row for each finding: `lijst` is the list that it is in, `ids` the records, a space between."""
    empty: dict[str, Any] = dict.fromkeys(CSV_KEYS)
    for dubbel in reconciliation.dubbel:
        yield empty | dubbel._asdict() | {"lijst": "dubbel", "ids": " ".join(dubbel.ids)}
    for koppeling in reconciliation.koppelingen:
        yield empty | koppeling._asdict() | {"lijst": "koppelingen", "ids": " ".join(koppeling.kalender)}
    for strijdig in reconciliation.strijdig:
        momenten = "; ".join(map(str.strip, strijdig.momenten.values()))
        keys = {"ids": " ".join(strijdig.momenten), "moment": momenten, "uitleg": strijdig.uitleg}
        yield empty | {"lijst": "strijdig"} | keys
    for text in reconciliation.tekst_spreekt_moment_tegen:
        record_id, why = _tekst(text)
        keys = {"ids": record_id, "moment": text.moment, "uitleg": why}
        yield empty | {"lijst": "tekst_spreekt_moment_tegen"} | keys
    for key in ("zonder_kalenderregel", "zonder_tussenstop"):
        for record_id in getattr(reconciliation, key):
            yield empty | {"lijst": key, "ids": record_id}


def _id_width(reconciliation: Reconciliation) -> int:
    """Give the width of a first column of ids in which none is broken."""
    clash_ids = [clash.mijlpaal for clash in reconciliation.strijdig]
    text_ids = ids(reconciliation.tekst_spreekt_moment_tegen)
    return max([_WIDTH, *map(len, clash_ids + text_ids)])


def _section(title: str, columns: list[Column], rows: Iterable[list[str]]) -> Section:
    cells = list(rows)
    return Section(columns, cells, f"{title} ({len(cells)})")


def _dubbel(dubbel: Dubbel) -> list[str]:
    return [dubbel.soort, dubbel.uitleg, ", ".join(dubbel.ids), *_certainty(dubbel)]


def _koppeling(koppeling: Koppeling) -> list[str]:
    records = f"{', '.join(koppeling.kalender)} bij {koppeling.tussenstop}"
    return [MOMENT_WORDS.get(koppeling.moment, koppeling.moment), koppeling.uitleg, records, *_certainty(koppeling)]


def _certainty(proposal: Dubbel | Koppeling) -> list[str]:
    """Give the cells under `Score` and `Zeker`."""
    return [f"{proposal.score:.2f}".replace(".", ","), "zeker" if proposal.zeker else ""]


def _tekst(text: TekstTegenMoment) -> list[str]:
    """Give the id of the record, and what is wrong with it in a sentence."""
    opposing = f"de tekst van {text.tekst_van} zegt" if text.tekst_van else "het moment is"
    return [text.id, f"De tekst zegt '{text.in_tekst}', maar {opposing} '{text.moment.strip()}'."]


def _counts(reconciliation: Reconciliation) -> str:
    dubbel, koppelingen, strijdig, texts, *_ = reconciliation
    proposals: list[Dubbel | Koppeling] = [*dubbel, *koppelingen]
    sure = sum(proposal.zeker for proposal in proposals)
    links = counted(len(koppelingen), "koppeling", "koppelingen")
    return (
        f"{len(dubbel)} dubbel en {links}, waarvan {sure} zeker; "
        f"bij {len(strijdig)} spreken de bronnen elkaar tegen, bij {len(texts)} de tekst het moment."
    )
