"""The only door to the private parts of Typer: its commands, help, errors and completion, made Dutch.

Help is plain, not rich's: it starts faster, and reads the same in a pipe.
"""

import inspect
from collections.abc import Callable, Sequence
from typing import Any

from typer._click.core import Command, Context, Parameter
from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    ClickException,
    MissingParameter,
    NoArgsIsHelpError,
    NoSuchOption,
    UsageError,
)
from typer._click.formatting import HelpFormatter
from typer._click.shell_completion import _resolve_context, _resolve_incomplete
from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from routehln.cli.dashes import ForgottenValue, values_last

__all__ = [
    "BadOptionUsage", "BadParameter", "ClickException", "Command", "Menu", "MissingParameter", "NoArgsIsHelpError",
    "NoSuchOption", "Opdracht", "Parameter", "UsageError", "get_command", "is_option", "suggestions",
]  # fmt: skip

Word = tuple[str, str]  # what may be typed, and what it means

_BRACES = str.maketrans("", "", "{}")  # Typer's way to say that an argument is required
_DUTCH = {"[required]": "[verplicht]", "[default: ": "[standaard: "}


class _Dutch(Command):
    """The help in Dutch, of a command and of the menu alike; a value is called like its parameter, in capitals."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.context_settings = {**self.context_settings, "help_option_names": ["-h", "--help"]}
        self.options_metavar = "[OPTIES]"
        for param in self.params:
            param.metavar = param.metavar or str(param.name).upper()

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze uitleg."
        return option

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx)).translate(_BRACES).replace("...", "")
        formatter.write_usage(ctx.command_path, pieces, prefix="Gebruik: ")

    def format_help_text(self, ctx: Context, formatter: HelpFormatter) -> None:  # noqa: ARG002  # Typer's signature
        for paragraph in inspect.cleandoc(self.help or "").split("\n\n"):
            formatter.write_paragraph()
            if paragraph.startswith(" "):
                formatter.write(f"{paragraph}\n")
            else:
                formatter.write_text(paragraph)

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        shown = [param for param in self.get_params(ctx) if not getattr(param, "hidden", False)]
        _write_list(formatter, "Argumenten", [_help_row(param, ctx) for param in shown if not is_option(param)])
        _write_list(formatter, "Opties", [_help_row(param, ctx) for param in shown if is_option(param)])

    def _main_shell_completion(self, *args: Any, **kwargs: Any) -> None:
        """Leave `_ROUTEHLN_COMPLETE` in the environment alone; completion is a command of ours."""


class Opdracht(_Dutch, TyperCommand):
    """One command, of which an argument may begin with a dash."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read what was typed behind the command's name; raises UsageError."""
        if ctx.resilient_parsing:  # a line that is still being typed
            return super().parse_args(ctx, args)
        try:
            return super().parse_args(ctx, self._values_last(args))
        except ForgottenValue as forgotten:
            forgotten.ctx = ctx
            forgotten.option = next(max(param.opts, key=len) for param in self.params if forgotten.option in param.opts)
            raise

    def _values_last(self, args: list[str]) -> list[str]:
        takes_value = {"-h": False, "--help": False}
        for param in self.params:
            if isinstance(param, TyperOption):
                takes_value |= dict.fromkeys(param.opts, not param.is_flag)
        return values_last(args, takes_value)


class Menu(_Dutch, TyperGroup):
    """The commands by their names: `fetch` makes one, `summarize` gives the first line of its help.

    Only the command that is asked for is made, as each takes a millisecond.
    """

    def __init__(
        self, names: Sequence[str], fetch: Callable[[str], Command], summarize: Callable[[str], str], **attrs: Any
    ) -> None:
        super().__init__(**attrs)
        self.subcommand_metavar = "OPDRACHT [ARGUMENTEN]…"
        self.names = names
        self.fetch = fetch
        self.summarize = summarize

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002  # Typer's signature
        """List the names of the commands, in the order of the menu."""
        return list(self.names)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002  # Typer's signature
        """Fetch the command with this name, if there is one."""
        return self.fetch(cmd_name) if cmd_name in self.names else None

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the arguments, the options, then the commands with the first line of their help."""
        super().format_options(ctx, formatter)
        _write_list(formatter, "Opdrachten", self.summaries())

    def summaries(self) -> list[Word]:
        """List each command with the first line of its help."""
        return [(name, self.summarize(name)) for name in self.names]


def suggestions(
    menu: Menu, settings: object, words: list[str], words_for: Callable[[str, str, str], list[Word] | None]
) -> list[Word] | None:
    """List what the last of the words may become; None where it is the name of a file.

    Args:
        menu: the command line to complete.
        settings: what a command finds as `ctx.obj`.
        words: all that was typed behind the program's name, up to and including the word that isn't finished.
        words_for: lists what fits a parameter (by name), the beginning of its value, and the id that was typed
            before it ('' where there is none); None where it knows nothing of that parameter.
    """
    context = _resolve_context(menu, {"obj": settings}, "routehln", words[:-1])
    target, incomplete = _resolve_incomplete(context, words[:-1], words[-1])
    if isinstance(target, Parameter):
        suggested = words_for(target.name or "", incomplete, _typed_id(context))
        if suggested is not None:
            return suggested
        if (target.metavar or "").startswith(("BESTAND", "MAP")):
            return None
    if isinstance(target, Menu) and not incomplete.startswith("-"):
        return [summary for summary in target.summaries() if summary[0].startswith(incomplete)]
    return [(str(item.value), item.help or "") for item in target.shell_complete(context, incomplete)]


def _typed_id(context: Context) -> str:
    """Give the id that a command is about, also where Typer stopped reading at an option without a value, behind it."""
    return str(context.params.get("record_id") or next(iter(context.args), ""))


def is_option(param: Parameter) -> bool:
    """Tell an option from an argument."""
    return isinstance(param, TyperOption)


def _help_row(param: Parameter, ctx: Context) -> tuple[str, str]:
    """Give the name of a parameter in the help, and its explanation."""
    name, text = param.get_help_record(ctx) or ("", "")
    if not is_option(param) and param.metavar:
        name = param.metavar  # Typer 0.29 adds its type
    for english, dutch in _DUTCH.items():
        text = text.replace(english, dutch)
    return name, text.strip()


def _write_list(formatter: HelpFormatter, heading: str, rows: list[tuple[str, str]]) -> None:
    if rows:
        with formatter.section(heading):
            formatter.write_dl(rows)
