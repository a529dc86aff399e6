"""The texts of a template and of what it may include."""

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.render.problem import DocumentError


def texts(sjabloon: Sjabloon) -> dict[str, str]:
    """Give each text by its name; raises DocumentError where one isn't UTF-8."""
    files = {**sjabloon.delen, sjabloon.naam: sjabloon.inhoud}
    return {name: _text(name, data) for name, data in files.items()}


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise DocumentError(f"sjabloon {name}: dit is geen UTF-8; sla het op als UTF-8") from None
