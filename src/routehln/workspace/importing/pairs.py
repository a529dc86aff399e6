"""Options that are typed as `NAAM=WAARDE`: the columns and the texts of `import`."""

from collections.abc import Sequence

from routehln.errors import WrongUsage
from routehln.model.names import short
from routehln.workspace.typed import refuse_control


def columns_typed(typed: Sequence[str]) -> dict[str, str]:
    """Give the keys of `--kolom` by the names of their columns, which may hold an `=`; raises WrongUsage."""
    keys: dict[str, str] = {}
    for text in typed:
        name, _, key = text.rpartition("=")
        _refuse_half(text, name, key, "--kolom", "'Wanneer=moment'")
        keys[name.strip()] = key.strip()
    return keys


def fixed_typed(typed: Sequence[str]) -> dict[str, str]:
    """Give the texts of `--vast`, which may hold an `=`, by their keys; raises WrongUsage."""
    texts: dict[str, str] = {}
    for text in typed:
        key, _, value = text.partition("=")
        _refuse_half(text, key, value, "--vast", "onderdeel=Wonen")
        texts[key.strip()] = value.strip()
    return texts


def _refuse_half(text: str, left: str, right: str, option: str, example: str) -> None:
    """Refuse a pair of which either side is empty, or that holds a control character."""
    refuse_control(option, text)
    if not left.strip() or not right.strip():
        raise WrongUsage(f"{option}: '{short(text)}' is niet te lezen; schrijf het als {option} {example}")
