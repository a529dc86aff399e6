"""The YAML source of values that are new in a file."""

from collections.abc import Iterable, Mapping

from routehln.files.yaml.scalars import STEP, render, render_new
from routehln.model.answers.change import Item, Texts, Value, Was

# Keys whose values aren't texts: they are written plain, for every reader of YAML.
_PLAIN = frozenset(
    {
        "afgerond_op",
        "gereed_op",
        "datum",
        "op",
        "vastgesteld_op",
        "besluitenlijst_vastgesteld_op",
        "vertrouwelijk",
        "besluitvormend",
        "nummer",
        "jaar",
        "waarde",
        "marge",
        "breuk",
        "eigen",
        "kans",
        "impact",
    }
)


def written(key: str, value: str, *, flow: bool) -> str:
    """Write a text where none stood; `flow` says that it stands in brackets."""
    return render(value, "", 0, flow=True) if key in _PLAIN else render_new(value, flow=flow)


def written_pair(key: str, value: Value, *, flow: bool) -> list[str]:
    """Write a key with its value as lines, those below the first indented; in brackets (`flow`) it is one line."""
    if isinstance(value, str):
        return [f"{key}: {written(key, value, flow=flow)}"]
    if isinstance(value, tuple) or flow:
        return [f"{key}: {in_brackets(value)}"]
    return [f"{key}:", *mapping_lines(value)]


def in_brackets(value: tuple[Item, ...] | Texts | Was) -> str:
    """Write a list, or a mapping of texts or of mappings by their keys, in brackets on one line."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(_item_in_brackets, value))}]"
    pairs: list[str] = []
    for name, inner in value.items():
        if isinstance(inner, str):
            pairs += _pairs({name: inner}, flow=True)
        else:
            pairs.append(f"{render_new(name, flow=True)}: {{{', '.join(_pairs(inner, flow=True))}}}")
    return f"{{{', '.join(pairs)}}}"


def mapping_lines(mapping: Texts | Was) -> list[str]:
    """Write a mapping of texts or of mappings by their keys as indented lines."""
    lines: list[str] = []
    for name, inner in mapping.items():
        if isinstance(inner, str):
            lines += [f"{' ' * STEP}{pair}" for pair in _pairs({name: inner}, flow=False)]
        else:
            lines.append(f"{' ' * STEP}{render_new(name, flow=False)}:")
            lines += [f"{' ' * STEP * 2}{pair}" for pair in _pairs(inner, flow=False)]
    return lines


def list_lines(items: Iterable[Item]) -> list[str]:
    """Write a list as indented lines: each item behind a dash, the other keys of a mapping below its first."""
    lines: list[str] = []
    for part in items:
        first, *more = [render_new(part, flow=True)] if isinstance(part, str) else _pairs(part, flow=True)
        lines.append(f"{' ' * STEP}- {first}")
        lines += [f"{' ' * STEP}  {pair}" for pair in more]
    return lines


def item_lines(item: Item, *, flow: bool) -> list[str]:
    """Write an item of a list without its dash, a line for each key of a mapping; in brackets (`flow`) it is one."""
    if isinstance(item, str):
        return [render_new(item, flow=flow)]
    return [_item_in_brackets(item)] if flow else _pairs(item, flow=True)


def _item_in_brackets(item: Item) -> str:
    if isinstance(item, str):
        return render_new(item, flow=True)
    return f"{{{', '.join(_pairs(item, flow=True))}}}"


def _pairs(mapping: Mapping[str, str] | Mapping[str, str | None], *, flow: bool) -> list[str]:
    """Write each key of a small mapping with its text; None is `null`."""
    pairs: list[str] = []
    for key, value in mapping.items():
        pairs.append(f"{key}: null" if value is None else f"{key}: {written(key, value, flow=flow)}")
    return pairs
