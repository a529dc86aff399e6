"""`routehln completion`: what a shell needs to finish the words of a command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Context

from routehln.commands.choice import one_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.overzicht import Overzicht

AnyShell = Literal["bash", "zsh", "fish", "powershell"]
Shell = Annotated[
    AnyShell,
    Argument(**one_of(AnyShell), help="Uw shell: bash, zsh, fish of powershell.", metavar="SHELL"),
]
Word = tuple[str, str]  # what may be typed, and what it means
MAX_EXPLAINED = 100  # of more ids than this a person reads no titles


def completion(ctx: Context, shell: Shell) -> int:  # noqa: ARG001  # every command has it
    """Laat uw shell met Tab opdrachten, opties en namen uit de routekaart aanvullen.

    Zet voor bash deze regel in ~/.bashrc, en voor zsh in ~/.zshrc met zsh in plaats van bash, onder compinit:

      eval "$(routehln completion bash)"

    Voor fish en PowerShell, eenmalig:

      routehln completion fish > ~/.config/fish/completions/routehln.fish
      routehln completion powershell >> $PROFILE
    """
    from routehln.views.answers.completion import script
    from routehln.views.report.output import write

    write(script(shell))
    return 0


def known_words(settings: Settings, parameter: str, beginning: str, record_id: str) -> list[Word] | None:
    """The values out of the routekaart that begin so, whatever the case; None for a parameter that takes no such value.

    `record_id` is the id that was typed before it.

    Raises:
        NoRoutekaart: there is no routekaart.
        InvalidFiles: it can't be read.
    """
    wanted = beginning.casefold()
    if parameter in ("sleutel", "veld"):
        words = _keys(settings, record_id, only_texts=parameter == "sleutel")
    elif parameter in _WORDS:
        from routehln.workspace.question import overzicht

        words = _WORDS[parameter](overzicht(settings), wanted)
    else:
        return None
    return [word for word in words if word[0].casefold().startswith(wanted)]


def _keys(settings: Settings, record_id: str, *, only_texts: bool) -> Iterable[Word]:
    """The keys that the record with this id may have."""
    from routehln.rules.ask.find import record_of
    from routehln.rules.change.changes import text_keys
    from routehln.workspace.question import read

    record = record_of(read(settings), record_id)
    if record is None:
        return []
    keys = text_keys(record) if only_texts else type(record).model_fields
    return [(key, "") for key in keys]


def _ids(overzicht: Overzicht, beginning: str) -> Iterable[Word]:
    """The id of every tussenstop and kalenderregel, with its title where they are few."""
    from routehln.model.mijlpaal.overzicht import Hint

    ids = [known for known in overzicht.mijlpalen.ids() if known.startswith(beginning)]
    if len(ids) > MAX_EXPLAINED:
        return [(known, "") for known in ids]
    mijlpalen = overzicht.mijlpalen.such(Hint(ids=ids))
    return [(bron.id, bron.titel) for mijlpaal in mijlpalen for bron in mijlpaal.bronnen]


def _rows_and_stops(overzicht: Overzicht, beginning: str) -> Iterable[Word]:
    """A kalenderregel; behind its equals sign the tussenstop that it may belong to."""
    row, equals, stop = beginning.partition("=")
    if not equals:
        return _of_kind(overzicht, row, "kalender")
    return [(f"{row}={stop_id}", titel) for stop_id, titel in _of_kind(overzicht, stop, "tussenstop")]


def _stops(overzicht: Overzicht, beginning: str) -> Iterable[Word]:
    return _of_kind(overzicht, beginning, "tussenstop")


def _of_kind(overzicht: Overzicht, beginning: str, soort: str) -> Iterable[Word]:
    from routehln.model.mijlpaal.overzicht import Hint

    ids = [known for known in overzicht.mijlpalen.ids() if known.startswith(beginning)]
    mijlpalen = overzicht.mijlpalen.such(Hint(ids=ids))
    bronnen = [bron for mijlpaal in mijlpalen for bron in mijlpaal.bronnen]
    return [(bron.id, bron.titel) for bron in bronnen if bron.soort == soort]


def _overleggen(overzicht: Overzicht, _beginning: str) -> Iterable[Word]:
    return [(bijeenkomst.id, "") for bijeenkomst in overzicht.bijeenkomsten]


def _onderdelen(overzicht: Overzicht, _beginning: str) -> Iterable[Word]:
    return [(onderdeel.naam, "") for onderdeel in overzicht.onderdelen]


def _fasen(overzicht: Overzicht, _beginning: str) -> Iterable[Word]:
    return [(fase.naam, "") for fase in overzicht.fasen]


def _eigenaren(overzicht: Overzicht, _beginning: str) -> Iterable[Word]:
    owners = {mijlpaal.eigenaar for mijlpaal in overzicht.mijlpalen.every()}
    return [(owner, "") for owner in sorted(filter(None, owners))]


# By the name of a command's parameter: every command calls the same thing the same.
_WORDS: dict[str, Callable[[Overzicht, str], Iterable[Word]]] = {
    "id": _ids,
    "dubbel": _ids,
    "apart": _ids,
    "koppel": _rows_and_stops,
    "kies": _stops,
    "overleg": _overleggen,
    "onderdeel": _onderdelen,
    "fase": _fasen,
    "eigenaar": _eigenaren,
}
