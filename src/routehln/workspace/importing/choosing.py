"""The choices for a source: what was typed, then what its rules file says, then what is usual (section 5, `import`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import WrongUsage
from routehln.files.choices.read import Rules, read_rules, rules_of
from routehln.model.importing.choices import Choices
from routehln.model.importing.targets import TARGETS
from routehln.model.names import nearest, short
from routehln.workspace.importing.pairs import columns_typed, fixed_typed
from routehln.workspace.typed import refuse_control, refuse_unusable, year

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

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
    """The choices for one import, and the rules files that have to do with them.

    Attributes:
        choices: what was chosen.
        rules: the rules file that it comes from, if any.
        new_rules: the rules file that is to be written, if any.
    """

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
    choices = _choices(typed, rules or Rules({}, {}, {}), file.name)
    return Chosen(choices, place if rules else None, typed.regels if rules is None else None)


def _choices(typed: Typed, rules: Rules, file: str) -> Choices:
    """Give each choice: as it was typed, else as the rules have it, else the usual one; `file` is a file's name."""
    _refuse_unwritable(rules)
    texts = rules.texts
    als = typed.als or texts.get("als", "kalender")
    if als not in TARGETS:
        raise WrongUsage(f"als: '{short(als)}' kan niet{nearest(als, TARGETS)}")
    return Choices(
        bron=typed.bron or texts.get("bron") or file,
        als=als,
        tabel=_number(typed.tabel, texts.get("tabel")),
        jaar=year(typed.jaar or texts.get("jaar")),
        kolommen={**rules.kolommen, **columns_typed(typed.kolommen)},
        vast={**rules.vast, **fixed_typed(typed.vast)},
        naar=typed.naar or texts.get("naar"),
        named=typed.bron is not None or "bron" in texts,
    )


def rules_from(choices: Choices) -> Rules:
    """Give the choices as a rules file says them."""
    texts = {"bron": choices.bron, "als": choices.als}
    for key in ("tabel", "jaar", "naar"):
        value = getattr(choices, key)
        if value is not None:
            texts[key] = str(value)
    return Rules(texts, choices.kolommen, choices.vast)


def _refuse_unwritable(rules: Rules) -> None:
    """Refuse in a rules file what nobody can type as an option either; raises WrongUsage."""
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
