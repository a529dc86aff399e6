"""`routehln completion`: the script that lets a shell complete a command line, and the words that it then asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument

from routehln.commands.choice import one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routehln.commands.options import Settings
    from routehln.rules.ask.completions import Word

AnyShell = Literal["bash", "zsh", "fish", "powershell"]
Shell = Annotated[AnyShell, Argument(**one_of(AnyShell, "Uw shell: {}."))]


def completion(shell: Shell) -> int:
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


def words_for(settings: Settings, parameter: str, beginning: str, record_id: str) -> list[Word] | None:
    """List what a parameter may be completed with, out of the routekaart, each with its meaning.

    Args:
        settings: where the routekaart is.
        parameter: the name of the parameter; of one that takes nothing out of the routekaart the answer is None.
        beginning: what was typed of the value, in whatever case.
        record_id: the id that was typed before it, '' where there is none.

    Raises:
        NoRoutekaart: there is no routekaart.
        InvalidFiles: it can't be read.
    """
    from routehln.rules.ask.completions import COMPLETIONS
    from routehln.workspace.question import overzicht

    wanted = beginning.casefold()
    if parameter in ("sleutel", "veld"):
        words = _keys(settings, record_id, only_texts=parameter == "sleutel")
    elif parameter in COMPLETIONS:
        words = COMPLETIONS[parameter](overzicht(settings), wanted)
    else:
        return None
    return [word for word in words if word[0].casefold().startswith(wanted)]


def _keys(settings: Settings, record_id: str, *, only_texts: bool) -> Iterable[Word]:
    """List the keys that the record with this id may have."""
    from routehln.rules.ask.find import record_of
    from routehln.rules.change.changes import text_keys
    from routehln.workspace.question import read

    record = record_of(read(settings), record_id)
    if record is None:
        return []
    keys = text_keys(record) if only_texts else type(record).model_fields
    return [(key, "") for key in keys]
