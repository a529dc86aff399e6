"""Tell values that begin with a dash (`routehln set ambitie titel '-x'`) from options."""

from collections import deque
from collections.abc import Mapping, Sequence

from typer import BadParameter


class ForgottenValue(BadParameter):
    """An option without its value; `instead` is what stands there: another option, or None where the line ends."""

    def __init__(self, option: str, instead: str | None) -> None:
        super().__init__(option)
        self.option = option
        self.instead = instead


def values_last(args: Sequence[str], takes_value: Mapping[str, bool]) -> list[str]:
    """Put the options first, then `--`, then the arguments, so that no argument is taken for an option.

    An option that doesn't exist (`--opp`) stays among the options, so that Typer refuses it.

    Args:
        args: what was typed behind the command's name.
        takes_value: whether each option of the command takes a value, by its name (`--op`, `-o`).

    Raises:
        ForgottenValue: an option lacks its value.
    """
    options: list[str] = []
    values: list[str] = []
    unread = deque(args)
    while unread:
        arg = unread.popleft()
        if arg == "--":
            values += unread
            break
        if _is_option(arg, takes_value):
            options.append(arg)
            if takes_value.get(arg):
                options.append(_value(arg, unread, takes_value))
        else:
            values.append(arg)
    return [*options, "--", *values]


def _value(option: str, unread: deque[str], takes_value: Mapping[str, bool]) -> str:
    """Take the next word; raises ForgottenValue where there is none, or where it is another option."""
    if not unread or unread[0] == "--":
        raise ForgottenValue(option, None)
    if unread[0] in takes_value:
        raise ForgottenValue(option, unread[0])
    return unread.popleft()


def _is_option(arg: str, takes_value: Mapping[str, bool]) -> bool:
    """Whether a word is an option (`--op`, `--op=…`, `-o`, `-oX`), or looks like a long one."""
    if arg.startswith("--"):
        return arg[2:3].isalpha() and " " not in arg.partition("=")[0]
    return arg in takes_value or takes_value.get(arg[:2], False)
