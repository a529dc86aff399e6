"""The formats of a document stand in one table."""

from typing import get_args

from routehln.commands.options import DocumentFormaat
from routehln.views.documents.formats import FORMATS


def test_the_option_offers_every_format() -> None:
    literal, _none = get_args(get_args(DocumentFormaat)[0])
    assert get_args(literal) == tuple(FORMATS)
