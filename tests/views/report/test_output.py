"""Which formats an answer has."""

from typing import get_args

from routehln.commands import check, diff
from routehln.commands.options import AnyFormaat
from routehln.views.report.output import FORMATS


def test_the_formats_that_can_be_asked_for_can_be_made() -> None:
    """`check` has two more, and `diff` has no CSV."""
    assert get_args(AnyFormaat) == tuple(FORMATS)
    assert get_args(check.AnyFormaat) == (*FORMATS, "github", "sarif")
    assert set(get_args(diff.AnyFormaat)) == set(FORMATS) - {"csv"}
