"""Every English sentence of Typer's is Dutch here, or can't be said (contract section 5: 'in Dutch')."""

import os
import shlex
import subprocess
import sys

import pytest
from conftest import ROADMAP, Ask
from typer_sentences import sentences

# What Typer would say, a command line that brings it about, and what is said instead.
SAID = {
    "Missing argument": ("show", "fout: ID ontbreekt."),
    "Missing option": ("besluit ambitie --uitkomst afgewezen", "fout: --overleg ontbreekt."),
    "Missing {}{}.": ("add", "fout: SOORT ontbreekt."),
    "Missing command.": ("", "fout: noem een opdracht; kies uit: due, list, show"),
    "No such command {name!r}.": ("deu", "fout: de opdracht 'deu' bestaat niet; bedoelde u 'due'?"),
    "No such option: {}": ("due --xyz", "fout: de optie --xyz bestaat niet."),
    "(Possible options: {})": ("due --maan 2021-10", "fout: de optie --maan bestaat niet; bedoelde u --maand?"),
    "Option {} requires {}": ("due --maand", "fout: bij --maand hoort een waarde."),
    "an argument.": ("list --zoek", "fout: bij --zoek hoort een waarde."),
    "Option {} does not take a value.": ("due --alle=ja", "fout: bij --alle hoort geen waarde."),
    "Got unexpected extra argument(s) ({})": (
        "check x",
        "fout: 'x' is te veel; zet een waarde van meer woorden tussen aanhalingstekens",
    ),
    "Invalid value for {}: {}": ("acties --formaat xml", "fout: --formaat: kies uit tabel, json, csv, md."),
    "Try '{} {}' for help.\n": ("due --xyz", "\nHulp: routehln due --help"),
    "Error: {}": ("due --xyz", "fout: "),
}
HELP = {
    "Usage: ": ("--help", "Gebruik: routehln [OPTIES] OPDRACHT"),
    "COMMAND [ARGS]...": ("--help", "OPDRACHT [ARGUMENTEN]…"),
    "Show this message and exit.": ("show --help", "Toon deze uitleg."),
    "default: {default}": ("acties --help", "[standaard: tabel]"),
}
# Why the others are never said; each is of a kind that our commands have none of.
NEVER = {
    "choices that Typer checks: ours are checked by `one_of`": {"Choose from:\n\t{}", "{} is not one of {}."},
    "files that Typer checks: they are `readable=False`, and opened by us": {
        "{} {} does not exist.", "{} {} is a directory.", "{} {} is a file.", "{} {} is not readable.",
        "{} {} is not writable.", "Could not open file {}: {}", "unknown error",
    },
    "numbers, dates, truth values and tuples: every value is a text": {
        "{} does not match the formats {}.", "{} is not a valid UUID.", "{} is not a valid {}.", "float range",
        "{} is not a valid boolean. Recognized values: {}", "{} is not in the range {}.", "int range",
        "{} values are required, but {} given.", "Takes {} values but {} given.", "Argument {} takes {} values.",
        "Value must be an iterable.", "Value {} is not a valid {}.",
    },
    "variables and deprecations: no option has any": {
        " (env var: '{}')", "env var: {var}", "env var: {}", "(DEPRECATED: {})",
        "DeprecationWarning: The command {} is deprecated.{}",
    },
    "said only where there is no parameter, context or choice of commands": {
        "Invalid value: {}", "Missing parameter", "Missing parameter: {}", "Missing {}", "Missing {}{}. {}",
        "{}. Did you mean {}?",
    },
    "for who writes a command": {
        " default value", " together for {}", " {} as a default value", "A _click.Parameter should be returned",
        "A Parameter should be returned", "Cannot specify `default_factory` and a default value together for {}",
        "Cannot specify multiple `Annotated` Typer arguments for {}", "Cannot specify {} in `Annotated` and",
        "Invalid autocompletion callback parameters: {}", "Too many CLI parameter callback function parameters",
        "{} default value cannot be set in `Annotated` for {}. Set the default value with `=` instead.",
    },
    "no sentences": {
        "Callable[..., Any]", "Context | None", "_TyperParameter | None", "str | os.PathLike[str]",
        "<unopened file '{}' {}>", "python -m {}", "~/Library/Application Support",
    },
}  # fmt: skip


def test_typer_says_nothing_new() -> None:
    english = sentences()
    assert {"Missing command.", "Usage: "} <= english
    assert english - {*SAID, *HELP}.union(*NEVER.values()) == set()


@pytest.mark.parametrize("sentence", SAID)
def test_what_is_wrong_is_said_in_dutch(ask: Ask, sentence: str) -> None:
    line, dutch = SAID[sentence]
    outcome = ask(*shlex.split(line))
    assert (outcome.code, outcome.out) == (2, "")
    assert dutch in outcome.err


@pytest.mark.parametrize("sentence", HELP)
def test_help_is_dutch(ask: Ask, sentence: str) -> None:
    line, dutch = HELP[sentence]
    assert dutch in ask(*shlex.split(line)).out


@pytest.mark.parametrize("command", ["--help", "list --status vervallen", "completion bash"])
def test_typers_own_completion_stays_silent(command: str) -> None:
    """Typer answers `_ROUTEHLN_COMPLETE` in English, for every program, whether it asked for completion or not."""
    line = [sys.executable, "-m", "routehln", "--roadmap", str(ROADMAP), *command.split()]
    plain = subprocess.run(line, capture_output=True, check=False)
    asked = subprocess.run(line, capture_output=True, check=False, env={**os.environ, "_ROUTEHLN_COMPLETE": "x"})
    assert (asked.returncode, asked.stdout, asked.stderr) == (plain.returncode, plain.stdout, plain.stderr)
