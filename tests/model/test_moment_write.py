"""The one way that each moment is written; that it reads back is in test_moment_properties."""

import pytest

from routehln.model.moment import write
from routehln.model.moments.grammar import read_moment
from routehln.model.moments.rows import Grammar


@pytest.mark.parametrize(
    ("tekst", "geschreven"),
    [
        ("2021-10-05", "5 oktober 2021"),
        ("2021-10", "oktober 2021"),
        ("4e kwartaal '21", "Q4 2021"),
        ("tweede halfjaar 2021", "H2 2021"),
        ("in 2021", "2021"),
        ("2020-W53", "week 53 2020"),
        ("winter 2015/2016", "winter 2015"),
        ("half 2023", "medio 2023"),
        ("einde mei 2022", "eind mei 2022"),
        ("1e helft van mei 2022", "eerste helft mei 2022"),
        ("Q3/Q4 2021", "juli 2021 t/m december 2021"),
        ("2022-2025", "2022 t/m 2025"),
        ("14-2-2019 tot en met 27-3-2019", "14 februari 2019 t/m 27 maart 2019"),
        ("5 en 9 mei 2022", "5 mei 2022 en 9 mei 2022"),
        ("vóór de zomer van 2023", "uiterlijk 30 juni 2023"),
        ("uiterlijk eind 2022", "uiterlijk eind december 2022"),
        ("na 1 mei 2022", "vanaf 2 mei 2022"),
        ("vanaf medio 2022", "vanaf begin juni 2022"),
        ("Alliantieoverleg oktober 2021", "overleg oktober 2021"),
        ("raadsvergadering 4-7-2023", "overleg 4 juli 2023"),
        ("ieder jaar", "jaarlijks"),
        ("om de week", "elke 2 weken"),
        ("elke 6 jaar vanaf 1 april 2022", "elke 6 jaar vanaf 1 april 2022"),
        ("kwartaal", "kwartaal"),
        ("doorlopend", "n.t.b."),
        ("elk kwartaal vanaf 2023", "ieder kwartaal vanaf Q1 2023"),
        ("jaarlijks vanaf week 1 2024", "jaarlijks vanaf week 1 2024"),
        ("elke 2 maanden vanaf Q2 2023", "elke 2 maanden vanaf Q2 2023"),
    ],
)
def test_write(tekst: str, geschreven: str) -> None:
    assert write(read_moment(tekst)) == geschreven


def test_a_row_makes_one_element_optional_at_a_time() -> None:
    with pytest.raises(ValueError, match="one element"):
        Grammar().phrases("RIJ", "[een twee]")
