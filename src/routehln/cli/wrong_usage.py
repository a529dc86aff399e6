"""The Dutch for every complaint that Typer may have about a command line (contract section 5)."""

import shlex

from routehln.cli.dashes import ForgottenValue
from routehln.cli.typer_door import (
    BadOptionUsage,
    BadParameter,
    Menu,
    MissingParameter,
    NoSuchOption,
    Parameter,
    UsageError,
    is_option,
)
from routehln.model.names import closest, nearest


def explain(error: UsageError) -> list[str]:
    """Say what is wrong with the command line, and where help is, a line each."""
    command = error.ctx.command_path if error.ctx else "routehln"
    return [f"fout: {_sentence(error)}", f"Hulp: {command} --help"]


def _sentence(error: UsageError) -> str:
    match error:
        case MissingParameter(param=param):
            return f"{_name(param)} ontbreekt."
        case ForgottenValue(option=option, instead=instead):
            return _no_value(option, instead)
        case BadParameter(param=param):
            return f"{_name(param)}: {error.message}"
        case NoSuchOption():
            return _no_such_option(error)
        case BadOptionUsage():
            article = "geen" if "not take" in error.message else "een"
            return f"bij {error.option_name} hoort {article} waarde."
        case _:
            return _wrong_word(error)


def _no_such_option(error: NoSuchOption) -> str:
    sentence = f"de optie {error.option_name} bestaat niet"
    meant = closest(error.option_name.lstrip("-"), [option.lstrip("-") for option in error.possibilities or ()])
    if meant:
        return f"{sentence}; bedoelde u --{meant}?"
    if error.ctx and not all(map(is_option, error.ctx.command.params)):
        return f"{sentence}. Is het een waarde? Zet er dan -- voor."
    return f"{sentence}."


def _no_value(option: str, instead: str | None) -> str:
    sentence = f"bij {option} hoort een waarde"
    if instead:
        return f"{sentence}; is dat '{instead}', schrijf dan {option}={instead}"
    return f"{sentence}."


def _wrong_word(error: UsageError) -> str:
    """Say that a word is too many behind a command, or that there is no such command."""
    menu = error.ctx.command if error.ctx else None
    if not isinstance(menu, Menu):
        extra = error.message.partition("(s) (")[2].removesuffix(")")
        if extra.startswith("-"):
            return f"de optie {extra.partition(' ')[0]} bestaat niet."
        if extra[:1].isalpha() and error.ctx and any("--maand" in param.opts for param in error.ctx.command.params):
            return f"'{extra}' is te veel; bedoelde u --maand {shlex.quote(extra)}?"
        if " " in extra:  # between quotes already, or two words
            return (
                f"'{extra}' is te veel: zoveel waarden gaan hier niet; zet wat bij elkaar hoort tussen aanhalingstekens"
            )
        return f"'{extra}' is te veel; zet een waarde van meer woorden tussen aanhalingstekens"
    name = error.message.split("'")[1] if "'" in error.message else ""
    if not name:
        return f"noem een opdracht; kies uit: {', '.join(menu.names)}"
    return f"de opdracht '{name}' bestaat niet" + nearest(name, menu.names)


def _name(param: Parameter | None) -> str:
    """Call an option by its long name, an argument as the help does."""
    if param and is_option(param):
        return param.opts[0]
    return (param and param.metavar) or "een argument"
