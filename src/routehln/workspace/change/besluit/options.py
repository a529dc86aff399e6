"""The options of `routehln besluit`, and which of them go together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import WrongUsage
from routehln.workspace.typed import refuse_control

if TYPE_CHECKING:
    from routehln.model.mijlpaal.plain import Uitkomst
    from routehln.rules.change.acties import Promise


class Options(NamedTuple):
    """The options of `besluit`, as they were typed; `promises` are more acties, each read already."""

    uitkomst: Uitkomst | None = None
    tekst: str | None = None
    naar: str | None = None
    op: str | None = None
    acties: tuple[str, ...] = ()
    wie: str | None = None
    voor: str | None = None
    promises: tuple[Promise, ...] = ()
    zonder_overleg: bool = False
    herroep: bool = False


def refuse_unfit(options: Options) -> None:
    """Refuse options that don't go together, or that hold nothing; raises WrongUsage."""
    refuse_control("--tekst", options.tekst)
    refuse_control("--actie", "\n".join(options.acties))
    refuse_control("--wie", options.wie)
    if options.herroep and any((options.uitkomst, options.tekst, options.naar, options.op, options.acties)):
        raise WrongUsage("--herroep neemt het hele besluit terug; geef er verder niets bij")
    _refuse_promise(options)
    if options.zonder_overleg and options.naar is None:
        raise WrongUsage("--zonder-overleg hoort bij --naar")


def _refuse_promise(options: Options) -> None:
    """Refuse an actie without words, and a `--wie` or `--voor` that isn't of one actie for certain."""
    if not all(map(str.strip, options.acties)):
        raise WrongUsage("--actie: een lege tekst zegt niet wat er te doen is")
    if options.wie is not None and not options.wie.strip():
        raise WrongUsage("--wie is leeg; laat het weg, of zeg wie de actie doet")
    if options.wie is None and options.voor is None:
        return
    if not options.acties:
        raise WrongUsage("--wie en --voor horen bij een actie; zeg met --actie wat er te doen is")
    if len(options.acties) > 1:
        raise WrongUsage(
            "--wie en --voor horen bij één --actie; leg de andere daarna vast met: "
            "routehln add actie --besluit ID --tekst TEKST --wie ORG --moment MOMENT"
        )
