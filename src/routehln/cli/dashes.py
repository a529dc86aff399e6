"""Values that begin with a dash (`routehln set ambitie titel '-x'`), told from options."""

from collections import deque
from collections.abc import Mapping, Sequence


def values_last(args: Sequence[str], takes_value: Mapping[str, bool]) -> list[str]:
    """The same command line with the options first, then `--`, then the arguments: nothing there is an option.

    `takes_value` has the names of the options (`--op`, `-o`), each with whether a value belongs to it. What begins
    like a long option and is none stays among the options, so that a slip is told.
    """
    options: list[str] = []
    values: list[str] = []
    rest = deque(args)
    while rest:
        arg = rest.popleft()
        if arg == "--":
            values += rest
            break
        if not _is_option(arg, takes_value):
            values.append(arg)
            continue
        options.append(arg)
        if takes_value.get(arg) and rest:
            options.append(rest.popleft())
    return [*options, "--", *values]


def _is_option(arg: str, takes_value: Mapping[str, bool]) -> bool:
    if arg.startswith("--"):
        return arg[2:3].isalpha() and " " not in arg.partition("=")[0]
    return arg in takes_value or takes_value.get(arg[:2], False)
