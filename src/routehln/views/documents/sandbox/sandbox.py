"""The only door to Jinja: a sandbox in which a template reaches nothing but its names (contract section 6)."""

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import FunctionLoader, StrictUndefined, TemplateSyntaxError, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing
from markupsafe import Markup

from routehln.model.names import nearest
from routehln.views.documents.document_names import DocumentNames
from routehln.views.documents.paper.inhoud import Inhoud, Link

# Chance, filler text, and what would let text through as if it were markup.
_NO_FILTERS = ("random", "safe", "urlize", "xmlattr", "tojson")
_NO_GLOBALS = ("lipsum", "cycler", "joiner")
_REFUSED: dict[type[nodes.Node], str] = {
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.FilterBlock: "filter als blok",
    nodes.EvalContextModifier: "autoescape",
    nodes.ScopedEvalContextModifier: "autoescape",
}
# Where text is escaped as it is printed, what was printed before would be escaped twice.
_REFUSED_IN_TEXT: dict[type[nodes.Node], str] = {
    nodes.Macro: "macro",
    nodes.CallBlock: "call",
    nodes.AssignBlock: "set als blok",
}


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja for strangers' templates: an unknown name is an error, and nothing leaves its place in the output.

    With `escape`, every value is printed through it; without, as HTML and XML need it. `link` gives the markup of a
    link that leads somewhere, with everything in it escaped.
    """

    def __init__(
        self,
        names: DocumentNames,
        parts: Mapping[str, str],
        link: Callable[[Link], str],
        escape: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__(
            autoescape=escape is None,
            undefined=_unknown_for(names._fields),
            loader=FunctionLoader(lambda name: (parts[name], name, None) if name in parts else None),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=_printer(link, escape),
        )
        self.refused = _REFUSED | (_REFUSED_IN_TEXT if escape else {})
        for name in _NO_FILTERS:
            del self.filters[name]
        for name in _NO_GLOBALS:
            del self.globals[name]

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Parse as Jinja does, and refuse what templates may not use; every template passes here, included ones too."""
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(tuple(self.refused)):
            raise TemplateSyntaxError(f"'{self.refused[type(node)]}' mag niet in dit sjabloon", node.lineno, name)
        return tree

    def unsafe_undefined(self, obj: object, attribute: str) -> Any:  # noqa: ANN401  # Jinja's signature
        """Give an error for a name that reaches outside."""
        return self.undefined(f"'{attribute}' mag niet in een sjabloon", obj=obj, name=attribute, exc=SecurityError)


def _printer(link: Callable[[Link], str], escape: Callable[[str], str] | None) -> Callable[[Any], Any]:
    """Give the function that prints a value: nothing as nothing, a number as it is, a link as the format has it."""

    def printed(value: Any) -> Any:  # noqa: ANN401  # whatever a template prints
        if isinstance(value, Link):
            if value.leads_somewhere:
                return Markup(link(value))  # noqa: S704  # it escapes what it is given
            value = value.tekst
        if value is None:
            return ""
        if escape and isinstance(value, Inhoud):
            return value.markup
        return value if escape is None or isinstance(value, int) else escape(str(value))

    return printed


def _unknown_for(names: tuple[str, ...]) -> type[Undefined]:
    """Give the class that Jinja makes of an unknown name; `names` are those that a template starts with."""

    class Unknown(StrictUndefined):
        """An unknown name: any use of it is an error, which says what was probably meant."""

        __slots__ = ()

        @property
        def _undefined_message(self) -> str:
            name, holder = self._undefined_name, self._undefined_obj
            if self._undefined_hint or isinstance(name, int):
                return self._undefined_hint or f"er is geen nummer {name}"
            existing_names = names if holder is missing else getattr(holder, "_fields", ())
            return f"onbekende naam '{name}'{nearest(str(name), existing_names)}"

    return Unknown
