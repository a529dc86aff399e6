"""Records as the files have them (contract section 2)."""

import pytest

from routehln.model.records.records import Indicator


@pytest.mark.parametrize(
    ("naam", "record_id"),
    [
        ("Coördinatieteam", "coordinatieteam"),
        ("2. Financiële zaken", "2.-financiele-zaken"),
        ("Jaar 2026–2027", "jaar-2026-2027"),
        ("Één", "een"),
    ],
)
def test_a_record_with_only_a_name_is_called_by_its_words(naam: str, record_id: str) -> None:
    assert Indicator.model_validate({"naam": naam}).id == record_id
