"""The manual, a page for each kind of user: Markdown files in `uitleg/` that the package brings along."""

from importlib.resources import files

from routehln.errors import WrongUsage
from routehln.model.choice import meant_words
from routehln.model.names import nearest, short

# In the order in which a newcomer meets them; the last ones are for who builds on routehln.
PAGES = (
    "werkgroep", "secretaris", "reviewer", "bijhouder", "nieuw-programma", "woorden", "wijzigingen",
    "contract", "architecture", "decisions", "performance",
)  # fmt: skip


def contents() -> str:
    """List the pages, a line each with its title, and how to read one."""
    width = max(map(len, PAGES))
    lines = [f"{name:{width}}  {_title(name)}" for name in PAGES]
    return "\n".join([*lines, "", "Lees er een met: routehln uitleg werkgroep", ""])


def page(typed: str) -> str:
    """Return the Markdown of the page with this name, or of the one page whose name begins so; raises WrongUsage."""
    candidates = meant_words(typed, PAGES)
    if len(candidates) != 1:
        raise WrongUsage(f"over '{short(typed)}' is er geen uitleg{nearest(typed, candidates or PAGES)}")
    return _text(candidates[0])


def _title(name: str) -> str:
    return _text(name).partition("\n")[0].removeprefix("# ")


def _text(name: str) -> str:
    return (files("routehln") / "uitleg" / f"{name}.md").read_text(encoding="utf-8")
