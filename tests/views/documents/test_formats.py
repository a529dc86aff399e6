"""The formats of a document stand in one table."""

from typing import get_args

from routehln.commands.options import AnyDocument
from routehln.views.documents.formats import FORMATS


def test_the_option_offers_every_format() -> None:
    assert get_args(AnyDocument) == tuple(FORMATS)
