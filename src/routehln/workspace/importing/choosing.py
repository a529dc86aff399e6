"""The choices for a source: what was typed, then what its rules file says, then what is usual (section 5, `import`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import WrongUsage
from routehln.files.choices.read import Rules, read_rules, rules_of
from routehln.model.importing.choices import SKIP, Choices
from routehln.model.names import SLIP, closest, nearest, short
from routehln.rules.importing.reading.column import column_name, folded_name
from routehln.rules.importing.reading.columns import MIN_HEADINGS
from routehln.rules.importing.reading.targets import JAAR, PLACES, TARGETS
from routehln.workspace.typed import refuse_control, refuse_unusable, year

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from routehln.model.importing.table import SourceTable
    from routehln.model.records.routekaart import Routekaart


EXAMPLE = "'Wanneer=moment'"
MAX_DIGITS = 9  # of the number of a table


class Typed(NamedTuple):
    """The options of `routehln import` that choose, as they were typed; None where one wasn't."""

    als: str | None = None
    tabel: int | None = None
    kolommen: Sequence[str] = ()
    vast: Sequence[str] = ()
    jaar: str | None = None
    bron: str | None = None
    regels: Path | None = None
    naar: str | None = None


class Chosen(NamedTuple):
    """The choices, the rules file that they come from, if any, and the one that is to be written, if any."""

    choices: Choices
    rules: Path | None
    new_rules: Path | None


def choose(typed: Typed, file: Path, roadmap: Path) -> Chosen:
    """Put together what was typed and what the rules file of the source says.

    Raises:
        WrongUsage: an option or a rule can't be.
        NoRules: the rules file can't be read.
    """
    refuse_unusable("--bron", typed.bron)
    refuse_unusable("--naar", typed.naar)
    place = typed.regels or rules_of(roadmap, typed.bron or file.name)
    rules = read_rules(place) if place else None
    kept = rules or Rules({}, {}, {})
    _refuse_unwritable(kept)
    choices = _choices(typed, kept, file.name)
    return Chosen(choices, place if rules else None, typed.regels if rules is None else None)


def _choices(typed: Typed, kept: Rules, file_name: str) -> Choices:
    """Give each choice as it was typed, else as it was kept, else as is usual; raises WrongUsage."""
    texts = kept.texts
    als = typed.als or texts.get("als", "kalender")
    if als not in TARGETS:
        raise WrongUsage(f"als: '{short(als)}' kan niet{nearest(als, TARGETS)}")
    return Choices(
        bron=typed.bron or texts.get("bron") or file_name,
        als=als,
        tabel=_number(typed.tabel, texts.get("tabel")),
        jaar=year(typed.jaar or texts.get("jaar")),
        kolommen={**kept.kolommen, **_pairs("--kolom", typed.kolommen, EXAMPLE)},
        vast={**kept.vast, **_pairs("--vast", typed.vast, "onderdeel=Wonen")},
        naar=typed.naar or texts.get("naar"),
        named=typed.bron is not None or "bron" in texts,
    )


def refuse_unknown_places(choices: Choices, routekaart: Routekaart) -> None:
    """Refuse a fixed onderdeel or fase that isn't there; raises WrongUsage."""
    from routehln.rules.importing.reading.meaning import Meanings

    meanings = Meanings(routekaart)
    for key in PLACES:
        text = choices.vast.get(key)
        if text is not None and meanings.names(key) and meanings.written(key, text) is None:
            raise WrongUsage(f"--vast {meanings.unknown(key, text)}")


def missing_columns(typed: Typed, choices: Choices, tables: Sequence[SourceTable]) -> list[str]:
    """List the columns that the rules name and no table has; raises WrongUsage for one that was typed."""
    headings: dict[str, str] = {}
    for table in tables:
        for row in table.rows:
            for place, cell in row.filled.items():
                headings[folded_name(cell)] = cell
                headings[folded_name(column_name(place))] = column_name(place)
    missing = [name for name in choices.kolommen if folded_name(name) not in headings]
    for name in _pairs("--kolom", typed.kolommen, EXAMPLE):
        if name in missing:
            near = closest(name, headings.values(), SLIP)
            hint = f"; bedoelde u '{near}'?" if near else _first_headings(tables)
            raise WrongUsage(f"--kolom: er is geen kolom '{short(name)}'{hint}")
    return missing


def _first_headings(tables: Iterable[SourceTable]) -> str:
    """List the cells of the first row that has several: most likely the headings; nothing without such a row."""
    for table in tables:
        for row in table.rows:
            if len(row.filled) >= MIN_HEADINGS:
                names = ", ".join([f"'{short(cell)}'" for cell in row.filled.values()])
                return f"; de kolommen zijn {names}"
    return ""


def rules_from(choices: Choices) -> Rules:
    """Give the choices as a rules file says them."""
    texts = {"bron": choices.bron, "als": choices.als}
    for key in ("tabel", "jaar", "naar"):
        value = getattr(choices, key)
        if value is not None:
            texts[key] = str(value)
    return Rules(texts, choices.kolommen, choices.vast)


def _refuse_unwritable(rules: Rules) -> None:
    """Refuse what nobody can type as an option either: control characters, a name of nothing; raises WrongUsage."""
    for key, text in rules.texts.items():
        refuse_unusable(key, text)
    for key, mapping in (("kolommen", rules.kolommen), ("vast", rules.vast)):
        for name, text in mapping.items():
            refuse_control(key, name)
            refuse_control(key, text)


def _number(typed: int | None, rule: str | None) -> int | None:
    if typed is not None or rule is None:
        return typed
    if not (rule.isascii() and rule.isdigit() and len(rule) <= MAX_DIGITS):
        raise WrongUsage(f"tabel: '{short(rule)}' is geen nummer van een tabel")
    return int(rule)


def _pairs(option: str, typed: Sequence[str], example: str) -> dict[str, str]:
    """Take apart what was typed as `NAAM=WAARDE`; the last `=` is the one that counts for a column."""
    pairs: dict[str, str] = {}
    for text in typed:
        refuse_control(option, text)
        name, equals, value = text.rpartition("=") if option == "--kolom" else text.partition("=")
        if not equals or not name.strip() or not value.strip():
            raise WrongUsage(f"{option}: '{short(text)}' is niet te lezen; schrijf het als {option} {example}")
        pairs[name.strip()] = value.strip()
    return pairs


def refuse_unknown_keys(choices: Choices, routekaart: Routekaart) -> None:
    """Refuse keys that such a record doesn't have; a column of metingen may be an indicator. Raises WrongUsage."""
    keys = TARGETS[choices.als].keys
    ids: list[str] = []
    if choices.als == "metingen":
        for leefgebied in routekaart.leefgebieden:
            ids += [indicator.id for indicator in leefgebied.indicatoren]
    _refuse_unknown("--kolom", choices.kolommen.values(), (*keys, JAAR, SKIP, *ids))
    _refuse_unknown("--vast", choices.vast, [key for key in keys if key != "id"])


def _refuse_unknown(option: str, typed: Iterable[str], keys: Sequence[str]) -> None:
    for key in typed:
        if key not in keys:
            raise WrongUsage(f"{option}: '{short(key)}' is geen sleutel van wat u inleest{nearest(key, keys)}")
