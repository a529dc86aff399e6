"""The answer of `reconcile`: as a report, as JSON and as rows of CSV (contract section 5)."""

from collections.abc import Iterator
from typing import Any

from routehln.model.answers.reconciliation import Reconciliation
from routehln.views.report.answer import Answer
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import counted

CSV_KEYS = ["lijst", "soort", "tussenstop", "ids", "score", "zeker", "moment", "uitleg"]

_WHY, _IDS = Column("Uitleg"), Column("Records", under=True)
_SCORE, _SURE = Column("Score", width=14), Column("Zeker", width=15, alert=True)
DUBBEL = [Column("Soort", width=16), _WHY, _IDS, _SCORE, _SURE]
KOPPELINGEN = [Column("Moment", width=16), _WHY, _IDS, _SCORE, _SURE]
ZONDER = [Column("Record")]


def answer(found: Reconciliation) -> Answer:
    """What `reconcile` found."""
    return Answer("reconcile", lambda: report(found), lambda: payload(found), CSV_KEYS, lambda: list(rows(found)))


def report(found: Reconciliation) -> Report:
    """A section for each list, and one line of counts."""
    doubles = [
        [each.soort, each.uitleg, ", ".join(each.ids), _score(each.score), _sure(sure=each.zeker)]
        for each in found.dubbel
    ]
    links = [
        [
            each.moment,
            each.uitleg,
            f"{', '.join(each.kalender)} bij {each.tussenstop}",
            _score(each.score),
            _sure(sure=each.zeker),
        ]
        for each in found.koppelingen
    ]
    width = _id_width(found)
    texts = [[each.id, _contradiction(each.moment, each.in_tekst)] for each in found.tekst_spreekt_moment_tegen]
    sections = [
        _section("Dubbel", DUBBEL, doubles),
        _section("Koppelingen", KOPPELINGEN, links),
        _section(
            "Strijdig", [Column("Mijlpaal", width), _WHY], [[each.mijlpaal, each.uitleg] for each in found.strijdig]
        ),
        _section("Tekst spreekt moment tegen", [Column("Record", width), _WHY], texts),
        _section("Tussenstops zonder kalenderregel", ZONDER, [[known] for known in found.zonder_kalenderregel]),
        _section("Kalenderregels zonder tussenstop", ZONDER, [[known] for known in found.zonder_tussenstop]),
    ]
    return Report("Wat één besluit is, en waar de bronnen elkaar tegenspreken", sections, [_counts(found)])


def payload(found: Reconciliation) -> dict[str, Any]:
    """The JSON object of `reconcile`, without its schema: the contract's keys, in its order."""
    return {
        key: [each if isinstance(each, str) else each._asdict() for each in value]
        for key, value in found._asdict().items()
    }


def rows(found: Reconciliation) -> Iterator[dict[str, Any]]:
    """A row for each finding, with the list it is in as `lijst` and the ids that it speaks of, a space between."""
    empty: dict[str, Any] = dict.fromkeys(CSV_KEYS)
    for double in found.dubbel:
        yield empty | double._asdict() | {"lijst": "dubbel", "ids": " ".join(double.ids)}
    for link in found.koppelingen:
        yield empty | link._asdict() | {"lijst": "koppelingen", "ids": " ".join(link.kalender)}
    for clash in found.strijdig:
        moments = "; ".join(moment.strip() for moment in clash.momenten.values())
        ids = " ".join(clash.momenten)
        yield empty | {"lijst": "strijdig", "ids": ids, "moment": moments, "uitleg": clash.uitleg}
    for text in found.tekst_spreekt_moment_tegen:
        why = _contradiction(text.moment, text.in_tekst)
        yield empty | {"lijst": "tekst_spreekt_moment_tegen", "ids": text.id, "moment": text.moment, "uitleg": why}
    for known in found.zonder_kalenderregel:
        yield empty | {"lijst": "zonder_kalenderregel", "ids": known}
    for known in found.zonder_tussenstop:
        yield empty | {"lijst": "zonder_tussenstop", "ids": known}


def _id_width(found: Reconciliation) -> int:
    """How wide a column is in which no id is broken."""
    clashes = [len(clash.mijlpaal) for clash in found.strijdig]
    texts = [len(text.id) for text in found.tekst_spreekt_moment_tegen]
    return max([16, *clashes, *texts])


def _section(title: str, columns: list[Column], rows: list[list[str]]) -> Section:
    return Section(f"{title} ({len(rows)})", columns, rows)


def _score(score: float) -> str:
    return f"{score:.2f}".replace(".", ",")


def _sure(*, sure: bool) -> str:
    return "zeker" if sure else ""


def _contradiction(moment: str, in_text: str) -> str:
    return f"De tekst zegt '{in_text}', maar het moment is '{moment.strip()}'."


def _counts(found: Reconciliation) -> str:
    sure = sum(each.zeker for each in found.dubbel) + sum(each.zeker for each in found.koppelingen)
    links = counted(len(found.koppelingen), "koppeling", "koppelingen")
    texts = len(found.tekst_spreekt_moment_tegen)
    return (
        f"{len(found.dubbel)} dubbel en {links}, waarvan {sure} zeker; {len(found.strijdig)} strijdig, "
        f"{texts} met een tekst die het moment tegenspreekt."
    )
