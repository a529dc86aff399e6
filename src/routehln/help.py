"""Typer's own words in Dutch: usage, headings, `--help`, and what is wrong with a command line.

Plain help, not rich's: it starts faster, and reads the same in a pipe.
"""

import inspect
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from typer._click.core import Command, Context, Parameter
from typer._click.exceptions import BadOptionUsage, BadParameter, MissingParameter, NoSuchOption, UsageError
from typer._click.formatting import HelpFormatter
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from routehln.commands.options import Settings

_BRACES = str.maketrans("", "", "{}")  # Typer's way to say that an argument is required
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


def _shared_options() -> list[Parameter]:
    return [
        TyperOption(
            param_decls=["--roadmap"],
            metavar="MAP",
            help="De map met de routekaart; anders ROUTEHLN_ROADMAP, of de eerste map 'roadmap' hier of hoger.",
            expose_value=False,
            callback=_remember,
        ),
        _flag("--geen-kleur", "Geen kleur op het scherm (ook: NO_COLOR)."),
        _flag(
            "--geen-snapshot", "Lees de bestanden opnieuw, ook als ze niet veranderd zijn (ook: ROUTEHLN_SNAPSHOT=0)."
        ),
        _flag("--debug", "Toon bij een fout in routehln zelf waar die ontstond."),
    ]


def _flag(name: str, text: str) -> TyperOption:
    return TyperOption(
        param_decls=[name], is_flag=True, default=False, help=text, expose_value=False, callback=_remember
    )


def _remember(ctx: Context, param: Parameter, value: object) -> None:
    settings = ctx.ensure_object(Settings)
    if value and param.name:
        setattr(settings, param.name, Path(str(value)) if param.name == "roadmap" else value)


def explain(error: UsageError) -> list[str]:
    """What is wrong with the command line, and where help is, a line each."""
    command = error.ctx.command_path if error.ctx else "routehln"
    return [f"fout: {_sentence(error)}", f"Hulp: {command} --help"]


def _sentence(error: UsageError) -> str:
    match error:
        case MissingParameter(param=param):
            return f"{_name(param)} ontbreekt."
        case BadParameter(param=param):
            choices = getattr(getattr(param, "type", None), "choices", None)
            hint = f"kies uit {', '.join(map(str, choices))}." if choices else error.message
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
        return f"dit is te veel: {error.message.partition('(s) (')[2].removesuffix(')')}"
    from routehln.model.names import nearest

    given = error.message.split("'")[1] if "'" in error.message else ""
    if not given:
        return f"noem een opdracht{nearest(given, menu.names)}"
    return f"de opdracht '{given}' bestaat niet{nearest(given, menu.names)}"


def _name(param: Parameter | None) -> str:
    if param is None:
        return "een argument"
    return param.opts[0] if isinstance(param, TyperOption) else (param.human_readable_name or "een argument")
