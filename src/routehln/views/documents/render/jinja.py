"""The only door to Jinja: a sandbox in which a template reaches nothing but its names (contract section 6)."""

from collections.abc import Callable, Mapping
from traceback import walk_tb
from typing import Any

from jinja2 import FunctionLoader, TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from routehln.views.documents.names import Names
from routehln.views.documents.render.dutch import in_brackets, in_dutch
from routehln.views.documents.render.problem import DocumentError
from routehln.views.documents.render.unknown import unknown_for

_PACKED = (".docx", ".xml)")  # the XML within these has no lines that mean something to who made them

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

    With `escape`, every value is printed through it; without, as HTML and XML need it.
    """

    def __init__(self, names: Names, parts: Mapping[str, str], escape: Callable[[str], str] | None = None) -> None:
        super().__init__(
            autoescape=escape is None,
            undefined=unknown_for(names._fields),
            loader=FunctionLoader(lambda name: (parts[name], name, None) if name in parts else None),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=_printer(escape),
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


def _printer(escape: Callable[[str], str] | None) -> Callable[[Any], Any]:
    """Give the function that prints a value: nothing as nothing, a number as it is."""

    def printed(value: Any) -> Any:  # noqa: ANN401  # whatever a template prints
        if value is None:
            return ""
        return value if escape is None or isinstance(value, int) else escape(str(value))

    return printed


def render(sandbox: Sandbox, name: str, names: Names) -> str:
    """Fill in the template called `name`; raises DocumentError with the template, the line and what is wrong."""
    try:
        return sandbox.get_template(name).render(names._asdict())
    except Exception as error:  # noqa: BLE001  # a template may go wrong in any way; our own bugs are raised again
        raise explained(error, name) from None


def explained(error: Exception, name: str) -> DocumentError:
    """Say what is wrong in a template, and where; an error that is a bug of ours is raised again."""
    if isinstance(error, DocumentError):
        return error
    sentence = _sentence(error)
    if sentence is None:
        raise error
    where, line = _place(error, name)
    return DocumentError(f"sjabloon {where}{f', regel {line}' if line else ''}: {sentence}")


def _sentence(error: Exception) -> str | None:
    """Say what is wrong, or None where the template isn't to blame."""
    match error:
        case TemplateNotFound():
            return f"'{error.name}' kan niet ingevoegd worden"
        case TemplateSyntaxError():
            message = error.message or ""
            return message if "mag niet in" in message else f"hier klopt de Jinja niet{in_brackets(message)}"
        case UndefinedError() | SecurityError():
            return in_dutch(error.message) or error.message
        case TemplateError():
            return f"hier klopt de Jinja niet{in_brackets(error.message)}"
        case SyntaxError():  # lxml's word for XML that is none
            return "zo is het geen geldig document meer"
        case RecursionError():
            return "het sjabloon voegt zichzelf in zonder einde"
        case OverflowError():
            return "dit getal of deze reeks is te groot"
        case ArithmeticError() | LookupError() | TypeError() | ValueError() | AttributeError():
            return f"dit kan niet uitgerekend worden{in_brackets(str(error))}"
        case _:
            return None


def _place(error: Exception, name: str) -> tuple[str, int]:
    """Give the template and its line, 0 where there are no lines; an included template has its own name."""
    if name.endswith(_PACKED):
        return name, 0
    if isinstance(error, TemplateSyntaxError):
        return error.name or name, error.lineno
    frames = ((frame.f_globals, line) for frame, line in walk_tb(error.__traceback__))
    within = [(str(scope["__name__"]), line) for scope, line in frames if "__jinja_exception__" in scope]
    return within[-1] if within else (name, 0)
