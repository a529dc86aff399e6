"""A name that no template may use: the error says which one was probably meant."""

from collections.abc import Iterable
from typing import Any

from jinja2 import StrictUndefined, Undefined
from jinja2.utils import missing

from routehln.model.names import nearest


def unknown_for(names: Iterable[str]) -> type[Undefined]:
    """Give the class that Jinja makes of an unknown name; `names` are those that a template starts with."""
    top = tuple(names)

    class Unknown(StrictUndefined):
        """An unknown name: any use of it is an error."""

        __slots__ = ()

        @property
        def _undefined_message(self) -> str:
            return self._undefined_hint or _sentence(self._undefined_name, self._undefined_obj, top)

    return Unknown


def _sentence(name: Any, holder: Any, top: tuple[str, ...]) -> str:  # noqa: ANN401  # Jinja's own values
    if holder is missing:
        return f"onbekende naam '{name}'{nearest(str(name), top)}"
    if isinstance(name, int):
        return f"er is geen nummer {name}"
    return f"onbekende naam '{name}'{nearest(str(name), getattr(holder, '_fields', ()))}"
