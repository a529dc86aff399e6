"""How numbers are read and shown."""

import re
from decimal import Decimal

import pytest

from routehln.model.monitor.number import in_words, read_number, with_unit


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("16,7", "16.7"),
        ("16.7", "16.7"),
        ("-3", "-3"),
        ("\N{MINUS SIGN}3,5", "-3.5"),
        (" 534 ", "534"),
        ("0", "0"),
        ("-0,0", "0.0"),
        (".5", "0.5"),
        ("16,70", "16.70"),
        ("10.000", "10.000"),
        ("123456789012345", "123456789012345"),
    ],
)
def test_read_number(text: str, number: str) -> None:
    """A number is kept as it was written, to the last figure."""
    assert str(read_number(text)) == number


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("16,7 %", "'16,7 %' is meer dan een getal: laat de eenheid weg, en schrijf 16,7"),
        ("€ 6000", "'€ 6000' is meer dan een getal: laat de eenheid weg, en schrijf 6000"),
        ("€ 3.000", "laat de eenheid weg, en schrijf 3000"),
        ("1.234,5", "heeft meer dan één komma of punt; schrijf het zonder punten"),
        ("16,7,3", "heeft meer dan één komma of punt"),
        ("veel", "'veel' is geen getal; schrijf het in cijfers, als 16,7"),
        ("", "'' is geen getal"),
        ("1e3", "geen getal"),
        ("nan", "geen getal"),
        ("inf", "geen getal"),
        ("٣", "geen getal"),
        ("1_000", "geen getal"),
        ("1" * 16, "heeft meer dan 15 cijfers"),
    ],
)
def test_no_number(text: str, advice: str) -> None:
    """What is no number is refused with what to write instead."""
    with pytest.raises(ValueError, match=re.escape(advice)):
        read_number(text)


@pytest.mark.parametrize(
    ("number", "eenheid", "words"),
    [
        ("16.7", "procent", "16,7%"),
        ("6000", "euro", "€ 6000"),
        ("10000", "woningen", "10.000 woningen"),
        ("-10000.25", None, "-10.000,25"),
        ("-0.5", "%", "-0,5%"),
        ("534", None, "534"),
    ],
)
def test_in_words(number: str, eenheid: str | None, words: str) -> None:
    """A number is shown as a Dutch reader writes it, with its unit."""
    assert with_unit(Decimal(number), eenheid) == words
    assert in_words(Decimal(number)) in words
