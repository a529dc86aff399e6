"""What is wrong with a command line, in Dutch: every sentence that Typer may say (contract section 5)."""

from routehln.cli.typer_door import (
    BadOptionUsage,
    BadParameter,
    Menu,
    MissingParameter,
    NoSuchOption,
    NoValue,
    Parameter,
    UsageError,
    is_option,
)


def explain(error: UsageError) -> list[str]:
    """What is wrong with the command line, and where help is, a line each."""
    command = error.ctx.command_path if error.ctx else "routehln"
    return [f"fout: {_sentence(error)}", f"Hulp: {command} --help"]


def _sentence(error: UsageError) -> str:
    match error:
        case MissingParameter(param=param):
            return f"{_name(param)} ontbreekt."
        case BadParameter(param=param):
            return f"{_name(param)}: {error.message}"
        case NoSuchOption():
            return _no_such_option(error)
        case NoValue(option=option, instead=instead):
            return _no_value(option, instead)
        case BadOptionUsage():
            return f"bij {error.option_name} hoort {'geen' if 'not take' in error.message else 'een'} waarde."
        case _:
            return _other(error)


def _no_such_option(error: NoSuchOption) -> str:
    sentence = f"de optie {error.option_name} bestaat niet"
    if error.possibilities:
        return f"{sentence}; bedoelde u {error.possibilities[0]}?"
    if error.ctx and not all(map(is_option, error.ctx.command.params)):
        return f"{sentence}. Is het een waarde? Zet er dan -- voor."
    return f"{sentence}."


def _no_value(option: str, instead: str | None) -> str:
    sentence = f"bij {option} hoort een waarde"
    if instead:
        return f"{sentence}; is dat '{instead}', schrijf dan {option}={instead}"
    return f"{sentence}."


def _other(error: UsageError) -> str:
    """A word too many behind a command, or a command that there isn't."""
    menu = error.ctx.command if error.ctx else None
    if not isinstance(menu, Menu):
        given = error.message.partition("(s) (")[2].removesuffix(")")
        if given.startswith("-"):
            return f"de optie {given.partition(' ')[0]} bestaat niet."
        return f"'{given}' is te veel; zet een waarde van meer woorden tussen aanhalingstekens"
    from routehln.model.names import nearest

    given = error.message.split("'")[1] if "'" in error.message else ""
    if not given:
        return f"noem een opdracht{nearest(given, menu.names)}"
    return f"de opdracht '{given}' bestaat niet{nearest(given, menu.names)}"


def _name(param: Parameter | None) -> str:
    """An option by its long name, an argument by what the help calls it."""
    if param is None:
        return "een argument"
    return param.opts[0] if is_option(param) else (param.metavar or "een argument")
