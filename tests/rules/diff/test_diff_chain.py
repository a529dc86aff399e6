"""What `diff` tells of who waits for whom, who pulls and what is measured; `after` replaces texts in the docstring."""

from comparing import After, told


def test_a_shift_names_who_waits(after: After) -> None:
    """
    tussenstops:
      - {id: kader, titel: Kader, moment: mei 2022, onderdeel: Leren}
      - {id: plan, titel: Plan, moment: juni 2022, onderdeel: Leren, na: [kal-1]}
      - {id: klaar, titel: Klaar, onderdeel: Leren, na: [kader], status: afgerond, afgerond_op: 2021-10-01}
    kalender:
      - {id: kal-1, fase: '1', moment: mei 2022, omschrijving: Kader, onderdeel: Leren, tussenstop: kader}
    """
    difference = after(("mei 2022", "juli 2022"))
    [shift] = difference.verschuivingen
    assert (shift.id, shift.wachten) == ("kader", ("plan",))
    assert [bevinding.regel_id for bevinding in difference.nieuwe_bevindingen] == ["eerder-dan-kan"]


def test_what_comes_first_is_compared_by_what_it_names(after: After) -> None:
    """
    tussenstops:
      - {id: kader, titel: Kader, moment: mei 2022, onderdeel: Leren}
      - {id: nota, titel: Nota over geld, moment: mei 2022, onderdeel: Leren}
      - {id: plan, titel: Plan, moment: juni 2022, onderdeel: Leren, na: [nota, kader]}
    """
    difference = after(("id: kader", "id: programmakader"), ("na: [nota, kader]", "na: [programmakader, nota]"))
    assert told(difference) == [("programmakader", "id", "kader", "programmakader")]


def test_a_fact_of_the_area_is_told_by_its_name(after: After) -> None:
    """
    routekaart:
      naam: Proef
      kenmerken: [{naam: Inwoners, waarde: ruim 50.000}]
      onderdelen: [{id: programmabreed, naam: Programmabreed}]
    leefgebieden:
      - {id: zorg, naam: Zorg, trekker: GGD, interventies: [{id: start, titel: Start}]}
    """
    difference = after(
        ("ruim 50.000", "ruim 51.000"),
        ("trekker: GGD", "trekker: CZ"),
        ("titel: Start", "titel: Start, status: lopend"),
    )
    assert told(difference) == [
        ("routekaart", "kenmerken.Inwoners.waarde", "ruim 50.000", "ruim 51.000"),
        ("zorg", "trekker", "GGD", "CZ"),
        ("zorg", "interventies.start.status", "gepland", "lopend"),
    ]
