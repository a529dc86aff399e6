"""An answer said again: in words, and as the command that gives it where it could not be written."""

from __future__ import annotations

from shlex import join
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from routehln.workspace.change.ruling import Options
    from routehln.workspace.vergadering.standing import Matter
    from routehln.workspace.vergadering.table import Table


def in_words(options: Options) -> str:
    """Give an answer in words: `aangehouden, naar november`."""
    parts = {"": options.uitkomst, "tekst ": options.tekst, "naar ": options.naar}
    parts |= {"actie ": "; ".join(options.acties), "door ": options.wie, "voor ": options.voor}
    words = [f"{name}{text}" for name, text in parts.items() if text]
    return ", ".join(["het besluit gaat weg", *words] if options.herroep else words)


def command_of(table: Table, matter: Matter, options: Options) -> str:
    """Give the command line of `besluit` that says the same, as a shell takes it."""
    about = [matter.mijlpaal] if matter.mijlpaal else ["--titel", matter.titel or ""]
    command = ["routehln", "besluit", *about, "--overleg", table.standing.overleg_id]
    if table.settings.roadmap:
        command += ["--roadmap", str(table.settings.roadmap)]
    given = {"--uitkomst": options.uitkomst, "--tekst": options.tekst, "--naar": options.naar, "--op": options.op}
    given |= {"--actie": next(iter(options.acties), None), "--wie": options.wie, "--voor": options.voor}
    for option, text in given.items():
        command += [option, text] if text else []
    command += ["--herroep"] if options.herroep else []
    return join(command)
