"""The formats of the form, by the ending of its file."""

from collections.abc import Callable
from importlib import import_module

from routehln.model.form.form import Form

_MODULES = {".csv": "separated", ".md": "markdown", ".xlsx": "spreadsheet"}  # each imported when it is asked for
ENDINGS = tuple(_MODULES)


def form_bytes(ending: str, form: Form) -> bytes:
    """Give the form as a file with this ending."""
    render: Callable[[Form], bytes] = import_module(f"routehln.views.form.{_MODULES[ending]}").render
    return render(form)
