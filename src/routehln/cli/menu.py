"""The menu: every command by its name, and the options that all of them take."""

import os
from collections.abc import Callable
from functools import cache
from importlib import import_module
from keyword import iskeyword
from pathlib import Path
from typing import Annotated, Any

from typer import BadParameter, CallbackParam, Context, Exit, Option, Typer

from routehln.cli.typer_door import Command, Menu, Opdracht, Parameter, get_command
from routehln.commands.options import Settings

# Each is a file in commands/, imported when it is asked for: who asks what is due doesn't wait for the other commands.
COMMANDS = (
    "due", "list", "show", "leefgebied", "routekaart", "moment", "check", "fmt", "diff", "reconcile", "status", "set",
    "move", "add", "import", "rename", "ongedaan", "overleg", "agenda", "vergadering", "besluit", "besluitenlijst",
    "acties", "actie", "monitor", "meting", "risicos", "voortgang", "schema", "verloop", "log", "init", "git-setup",
    "completion", "uitleg",
)  # fmt: skip
SIDE_BY_SIDE = ("due", "list", "acties", "check")  # commands that take more than one --roadmap
HELP = """Routekaart, mijlpalen en besluiten van een programma, in de terminal.

Begin met:

  routehln due --maand 2021-10
"""


def _remember(ctx: Context, param: CallbackParam, value: object) -> None:
    """Keep the value of an option in the settings of the command line."""
    settings = ctx.ensure_object(Settings)
    if value and param.name:
        setattr(settings, param.name, value)


def _remember_roadmaps(ctx: Context, value: list[Path] | None) -> None:
    """Keep the roadmap folders that are named, before a command and behind it; raises BadParameter where one is enough.

    Called for the menu, then for the command, which may show several side by side.
    """
    settings = ctx.ensure_object(Settings)
    named = [*(settings.roadmaps or [settings.roadmap]), *(value or [])]
    folders = [folder for folder in named if folder is not None]
    settings.roadmap = folders[0] if folders else None
    settings.roadmaps = tuple(folders) if len(folders) > 1 else ()
    takes_one = isinstance(ctx.command, Opdracht) and ctx.command.name not in SIDE_BY_SIDE
    if takes_one and len(set(folders)) > 1:
        first_names, last_name = ", ".join(SIDE_BY_SIDE[:-1]), SIDE_BY_SIDE[-1]
        raise BadParameter(f"hier kan er maar één; programma's naast elkaar tonen {first_names} en {last_name}.")


def _set_no_color(*, value: bool) -> None:
    """Do as NO_COLOR does, which all that draws obeys (no-color.org)."""
    if value:
        os.environ["NO_COLOR"] = "1"


def _set_no_pager(*, value: bool) -> None:
    """Do as `PAGER=cat` does."""
    if value:
        os.environ["PAGER"] = "cat"


def _tell_version(ctx: Context, *, value: bool) -> None:
    """Print the version, and end there."""
    if value and not ctx.resilient_parsing:
        from routehln import __version__
        from routehln.views.report.output import write

        write(f"routehln {__version__}\n")
        raise Exit


_REMEMBERED: dict[str, Any] = {"expose_value": False, "callback": _remember}  # no command gets it as a parameter


def _folder(typed: str) -> Path:
    """Return the folder that was typed; an empty one, as of a variable that isn't set, is no folder."""
    if not typed.strip():
        raise BadParameter("hier staat geen map; laat de optie weg, of noem de map.")
    return Path(typed)


Roadmap = Annotated[
    list[Path] | None,
    Option(
        expose_value=False,
        callback=_remember_roadmaps,
        parser=_folder,
        metavar="MAP",
        help="De map met de routekaart; anders ROUTEHLN_ROADMAP, of de eerste map 'roadmap' hier of hoger.",
    ),
]
GeenKleur = Annotated[
    bool,
    Option(
        "--geen-kleur", expose_value=False, callback=_set_no_color, help="Geen kleur op het scherm (ook: NO_COLOR)."
    ),
]
GeenPager = Annotated[
    bool,
    Option(
        "--geen-pager",
        expose_value=False,
        callback=_set_no_pager,
        help="Toon een lange lijst in één keer, niet per scherm (ook: PAGER=cat).",
    ),
]
GeenSnapshot = Annotated[
    bool,
    Option(
        "--geen-snapshot",
        **_REMEMBERED,
        help="Lees de bestanden opnieuw, ook als ze niet veranderd zijn (ook: ROUTEHLN_SNAPSHOT=0).",
    ),
]
Debug = Annotated[bool, Option("--debug", **_REMEMBERED, help="Toon bij een fout in routehln zelf waar die ontstond.")]
Version = Annotated[
    bool,
    Option(
        "--version",
        expose_value=False,
        help="Toon welke versie van routehln dit is.",
        is_eager=True,
        callback=_tell_version,
    ),
]


@cache
def _options() -> list[Parameter]:
    """Make the options of the menu; by Typer, from a signature, since how it makes them differs by its version."""

    def options(
        *,
        roadmap: Roadmap = None,
        geen_kleur: GeenKleur = False,
        geen_pager: GeenPager = False,
        geen_snapshot: GeenSnapshot = False,
        debug: Debug = False,
        version: Version = False,
    ) -> None:
        """Take what stands before a command; all but --version may stand behind it too."""

    return _command("options", options).params


def _function(name: str) -> Callable[..., Any]:
    """Import the function of a command; it is called like its file, or `list_` where Python has `list`.

    A word that Python keeps for itself has that line below it in the name of its file too: `import_`.
    """
    stem = name.replace("-", "_")
    stem = f"{stem}_" if iskeyword(stem) else stem
    module = import_module(f"routehln.commands.{stem}")
    function: Callable[..., Any] = getattr(module, stem, None) or getattr(module, f"{stem}_")
    return function


def _summary(name: str) -> str:
    """Give the first line of a command's help, which is its docstring."""
    return (_function(name).__doc__ or "").split("\n")[0]


def _fetch(name: str) -> Command:
    """Make the command with this name."""
    command = _command(name, _function(name))
    command.params += [option for option in _options() if option.name != "version"]
    return command


def _command(name: str, function: Callable[..., Any]) -> Command:
    """Make a command of a function, with an option or argument for each parameter but its context."""
    typer = Typer(add_completion=False, rich_markup_mode=None)
    typer.command(name, cls=Opdracht)(function)
    return get_command(typer)


app = Menu(
    COMMANDS,
    _fetch,
    _summary,
    name="routehln",
    help=HELP,
    no_args_is_help=True,
    rich_markup_mode=None,
    params=_options(),
)
