"""Typer's own words in Dutch: usage, headings, `--help`, and what is wrong with a command line.

Plain help, not rich's: it starts faster, and reads the same in a pipe.
"""

import inspect
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Any

from typer import CallbackParam, Option, Typer
from typer import Context as TyperContext
from typer._click.core import Command, Context, Parameter
from typer._click.exceptions import BadOptionUsage, BadParameter, MissingParameter, NoSuchOption, UsageError
from typer._click.formatting import HelpFormatter
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from routehln.commands.options import Settings

_BRACES = str.maketrans("", "", "{}")  # Typer's way to say that an argument is required
_QUOTE = "'"
_WORDS = {"[required]": "[verplicht]", "[default: ": "[standaard: "}


class _Dutch(Command):
    """What a command and the menu of commands have in common."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.options_metavar = "[OPTIES]"
        self.params = [*self.params, *_shared_options()]

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze uitleg."
        return option

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx)).translate(_BRACES)
        formatter.write_usage(ctx.command_path, pieces, prefix="Gebruik: ")

    def format_help_text(self, ctx: Context, formatter: HelpFormatter) -> None:  # noqa: ARG002  # Typer's signature
        for paragraph in inspect.cleandoc(self.help or "").split("\n\n"):
            formatter.write_paragraph()
            if paragraph.startswith(" "):
                formatter.write(f"{paragraph}\n")
            else:
                formatter.write_text(paragraph)

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        params = self.get_params(ctx)
        _write(formatter, "Argumenten", [_record(each, ctx) for each in params if isinstance(each, TyperArgument)])
        _write(formatter, "Opties", [_record(each, ctx) for each in params if isinstance(each, TyperOption)])


class Opdracht(_Dutch, TyperCommand):
    """One command."""


class Menu(_Dutch, TyperGroup):
    """The commands together; `fetch` gives the one with a name, so that the others need not be there."""

    def __init__(self, names: Sequence[str], fetch: Callable[[str], Command], **attrs: Any) -> None:
        super().__init__(**attrs)
        self.subcommand_metavar = "OPDRACHT [ARGUMENTEN]…"
        self.names = names
        self.fetch = fetch

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002  # Typer's signature
        """Their names, in the order of the menu."""
        return list(self.names)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002  # as above
        """The command with this name."""
        return self.fetch(cmd_name) if cmd_name in self.names else None

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Arguments, options, then the commands with the first line of their help."""
        super().format_options(ctx, formatter)
        rows = [(name, inspect.cleandoc(self.fetch(name).help or "").split("\n")[0]) for name in self.names]
        _write(formatter, "Opdrachten", rows)


def _record(param: Parameter, ctx: Context) -> tuple[str, str]:
    name, text = param.get_help_record(ctx) or ("", "")
    for english, dutch in _WORDS.items():
        text = text.replace(english, dutch)
    return name, text.strip()


def _write(formatter: HelpFormatter, heading: str, rows: list[tuple[str, str]]) -> None:
    if rows:
        with formatter.section(heading):
            formatter.write_dl(rows)


def _remember(ctx: TyperContext, param: CallbackParam, value: Any) -> None:  # noqa: ANN401  # any option's value
    settings = ctx.ensure_object(Settings)
    if value and param.name:
        setattr(settings, param.name, value)


Roadmap = Annotated[
    Path | None,
    Option(
        "--roadmap",
        metavar="MAP",
        help="De map met de routekaart; anders ROUTEHLN_ROADMAP, of de eerste map 'roadmap' hier of hoger.",
        expose_value=False,
        callback=_remember,
    ),
]
GeenKleur = Annotated[
    bool,
    Option(
        "--geen-kleur",
        help="Geen kleur op het scherm (ook: NO_COLOR).",
        show_default=False,
        expose_value=False,
        callback=_remember,
    ),
]
GeenSnapshot = Annotated[
    bool,
    Option(
        "--geen-snapshot",
        help="Lees de bestanden opnieuw, ook als ze niet veranderd zijn (ook: ROUTEHLN_SNAPSHOT=0).",
        show_default=False,
        expose_value=False,
        callback=_remember,
    ),
]
Debug = Annotated[
    bool,
    Option(
        "--debug",
        help="Toon bij een fout in routehln zelf waar die ontstond.",
        show_default=False,
        expose_value=False,
        callback=_remember,
    ),
]


@cache
def _shared_options() -> tuple[Parameter, ...]:
    """The options of every command, made by Typer from a signature: how it makes them differs by its version."""

    def options(
        *,
        roadmap: Roadmap = None,
        geen_kleur: GeenKleur = False,
        geen_snapshot: GeenSnapshot = False,
        debug: Debug = False,
    ) -> None:
        """What every command takes."""

    app = Typer(add_completion=False)
    app.command()(options)
    return tuple(get_command(app).params)


def explain(error: UsageError) -> list[str]:
    """What is wrong with the command line, and where help is, a line each."""
    command = error.ctx.command_path if error.ctx else "routehln"
    return [f"fout: {_sentence(error)}", f"Hulp: {command} --help"]


def _sentence(error: UsageError) -> str:
    match error:
        case MissingParameter(param=param):
            return f"{_name(param)} ontbreekt."
        case BadParameter(param=param):
            _, chosen, choices = error.message.rpartition(" is not one of ")
            hint = f"kies uit {choices.rstrip('.').replace(_QUOTE, '')}." if chosen else error.message
            return f"{_name(param)}: {hint}"
        case NoSuchOption():
            near = f"; bedoelde u {error.possibilities[0]}?" if error.possibilities else "."
            return f"de optie {error.option_name} bestaat niet{near}"
        case BadOptionUsage():
            return f"bij {error.option_name} hoort {'geen' if 'not take' in error.message else 'een'} waarde."
        case _:
            return _other(error)


def _other(error: UsageError) -> str:
    menu = error.ctx.command if error.ctx else None
    if not isinstance(menu, Menu):
        given = error.message.partition("(s) (")[2].removesuffix(")")
        return f"'{given}' hoort hier niet; een waarde staat achter haar optie"
    from routehln.model.names import nearest

    given = error.message.split("'")[1] if "'" in error.message else ""
    if not given:
        return f"noem een opdracht{nearest(given, menu.names)}"
    return f"de opdracht '{given}' bestaat niet{nearest(given, menu.names)}"


def _name(param: Parameter | None) -> str:
    if param is None:
        return "een argument"
    return param.opts[0] if isinstance(param, TyperOption) else (param.metavar or "een argument")
