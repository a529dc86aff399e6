"""The tables of `diff` about records: what came, was done and ended, and every field that no other line tells."""

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import filterfalse

from routehln.model.answers.difference import Difference, Stand, Wijziging
from routehln.views.difference.elsewhere import CLOSES, ToldElsewhere
from routehln.views.difference.fields import field_rows
from routehln.views.difference.moves import ended_late, past_note
from routehln.views.difference.table import EIGENAAR, ID, MOMENT, NOTE, ONDERDEEL, Row, Table
from routehln.views.report.report import Column
from routehln.views.report.words import counted, day, late

WHAT = {
    "routekaart": "routekaart",
    "fasen": "fase",
    "leefgebieden": "leefgebied",
    "tussenstops": "tussenstop",
    "kalender": "kalenderregel",
    "overleggen": "overleg",
    "gremia": "gremium",
    "besluiten": "besluit",
    "acties": "actie",
    "gebieden": "gebied",
    "metingen": "meting",
    "risicos": "risico",
}
RECORDS = [Column("Wat", width=13), Column("Titel"), ID, ONDERDEEL, EIGENAAR, MOMENT, NOTE]
FIELDS = [Column("Veld", width=16), Column("Record"), ID, ONDERDEEL, Column("Oud"), Column("Nieuw"), NOTE]
AIMS = ("ambitie", "leidende_principes", "randvoorwaarden", "focuswijken")  # of the routekaart as a whole


def record_tables(diff: Difference) -> list[Table]:
    """Make a table of what is new, done and ended, then those of fields; a change stands in one of them."""
    elsewhere = ToldElsewhere(diff)
    left = list(filterfalse(elsewhere.tells, diff.wijzigingen))
    special: list[Table] = []
    for title, where, belongs in SPECIAL:
        rows = field_rows(diff, filter(belongs, left))
        number = counted(len(rows), "wijziging", "wijzigingen")
        special.append(Table(title, FIELDS, rows, [f"{number} {where}"]))
        left = list(filterfalse(belongs, left))
    rows = field_rows(diff, [change for change in left if change.veld and not ended(change)])
    fields = Table("Andere velden", FIELDS, rows, [counted(len(rows), "veld gewijzigd", "velden gewijzigd")])
    return [_new(diff, left), _done_table(diff), _ended(diff, left), *special, fields]


def _of_besluiten(change: Wijziging) -> bool:
    return change.lijst == "besluiten"


def _of_governance(change: Wijziging) -> bool:
    return change.lijst == "gremia" or (change.lijst, change.veld) == ("routekaart", "leidend")


def _of_goals(change: Wijziging) -> bool:
    return change.lijst == "leefgebieden" or (change.lijst == "routekaart" and change.veld in AIMS)


def _of_metingen(change: Wijziging) -> bool:
    return change.lijst == "metingen"


def _of_risicos(change: Wijziging) -> bool:
    return change.lijst == "risicos"


# The headings that some kinds of change have of their own, and how the sentence names them.
SPECIAL: tuple[tuple[str, str, Callable[[Wijziging], bool]], ...] = (
    ("Besluiten", "in besluiten", _of_besluiten),
    ("Wie besluit en wie meedoet", "in wie besluit en meedoet", _of_governance),
    ("Doelen en streefwaarden", "in doelen", _of_goals),
    ("Metingen", "in metingen", _of_metingen),
    ("Risico's", "in risico's", _of_risicos),
)


def ended(change: Wijziging) -> str:
    """Say how a record came to an end: 'verwijderd', 'vervallen', or nothing where it didn't."""
    if change.soort == "verwijderd":
        return "verwijderd"
    return CLOSES if (change.veld, change.nieuw) == ("status", CLOSES) else ""


def _new(diff: Difference, left: list[Wijziging]) -> Table:
    rows = [_stand(stand, [past_note(stand), *_done(stand, "afgerond op")]) for stand in diff.mijlpalen.nieuw]
    rows += [_record(change, past_note(change)) for change in left if change.soort == "nieuw"]
    return Table("Nieuw", RECORDS, rows, [f"{len(rows)} nieuw"])


def _done_table(diff: Difference) -> Table:
    rows = [_stand(stand, _done(stand, "op")) for stand in diff.mijlpalen.afgerond]
    return Table("Afgerond", RECORDS, rows, [f"{len(rows)} afgerond"])


def _done(stand: Stand, words: str) -> list[str]:
    """Say on which day it was done, behind these words, and how late it is or was then."""
    on_day = f"{words} {day(stand.afgerond_op)}" if stand.afgerond_op else ""
    return [on_day, late(stand.te_laat) if stand.te_laat else ""]


def _ended(diff: Difference, left: list[Wijziging]) -> Table:
    """Tell what lapsed, is gone, or became part of another mijlpaal; the sentence counts these apart."""
    rows: list[Row] = []
    hows: list[str] = []
    for how, stands in (("vervallen", diff.mijlpalen.vervallen), ("verwijderd", diff.mijlpalen.verwijderd)):
        for stand in stands:
            in_time = stand.te_laat == 0
            rows.append(_stand(stand, [how if in_time else ended_late(how, stand.te_laat)]))
            hows.append(how if in_time else f"{how} terwijl te laat")
    for stand in diff.mijlpalen.samengevoegd:
        rows.append(_stand(stand, [f"hoort nu bij {stand.in_mijlpaal}"]))
        hows.append("samengevoegd")
    for change in left:
        if ended(change):
            rows.append(_record(change, ended(change)))
            hows.append(ended(change))
    counts = [f"{number} {how}" for how, number in Counter(hows).items()]
    return Table("Vervallen of verwijderd", RECORDS, rows, counts)


def _stand(stand: Stand, notes: Iterable[str]) -> Row:
    ids = " en ".join(dict.fromkeys((stand.id, *stand.records)))
    onderdeel = stand.onderdeel or ""
    about = [stand.titel, ids, onderdeel, stand.eigenaar or "", (stand.moment or "").strip()]
    return onderdeel, ["mijlpaal", *about, ", ".join(filter(None, notes))]


def _record(change: Wijziging, note: str) -> Row:
    onderdeel = change.onderdeel or ""
    about = [change.titel, change.id, onderdeel, "", (change.moment or "").strip()]
    return onderdeel, [WHAT[change.lijst], *about, note]
