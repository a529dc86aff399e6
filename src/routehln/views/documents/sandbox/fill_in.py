"""A template filled in, or a sentence on what is wrong with it."""

from traceback import walk_tb

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from routehln.views.documents.document_names import DocumentNames
from routehln.views.documents.sandbox.dutch import in_brackets, in_dutch
from routehln.views.documents.sandbox.problem import DocumentError
from routehln.views.documents.sandbox.sandbox import Sandbox

_PACKED = (".docx", ".xml)")  # the XML within these has no lines that mean something to who made them


def fill_in(sandbox: Sandbox, name: str, names: DocumentNames) -> str:
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
