"""The moments on the morning of an overleg, before it and later ones put things off (contract section 5, `agenda`)."""

from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.history import put_off_since
from routehln.rules.ask.morning import with_moments_before
from routehln.rules.mijlpaal.overzicht import overzicht


def moments(routekaart: Routekaart, overleg_id: str) -> list[str | None]:
    """The moments of all records, and those that people chose, on the morning of this overleg."""
    whole = overzicht(routekaart)
    overleg = next(meeting for meeting in whole.bijeenkomsten if meeting.id == overleg_id)
    earlier = with_moments_before(routekaart, put_off_since(whole, overleg))
    texts: list[str | None] = []
    for stap in earlier.steps:
        texts += [moment and moment.tekst for moment in (stap.moment, stap.afstemming.moment)]
    return texts


def test_a_moment_is_what_it_was_before_the_overleg_moved_it(routekaart: Routekaart) -> None:
    """
    overleggen: [{maand: 2021-09}, {maand: 2021-10}, {maand: 2021-11}, {maand: 2021-12}]
    tussenstops:
      - {id: a, titel: A, moment: Overleg december 2021, onderdeel: Leren, afstemming: {moment: Overleg december 2021}}
      - {id: b, titel: B, moment: Overleg november 2021, onderdeel: Leren}
    besluiten:
      - {overleg: 2021-11, mijlpaal: a, uitkomst: aangehouden, naar: 2021-12,
         was: {a: {moment: Overleg november 2021, afstemming.moment: november 2021}}}
      - {overleg: 2021-10, mijlpaal: a, uitkomst: aangehouden, naar: 2021-11,
         was: {a: {moment: oktober 2021, afstemming.moment: Q4 2021}}}
      - {overleg: 2021-10, mijlpaal: b, uitkomst: aangehouden, naar: 2021-11, was: {b: {moment: null}}}
      - {overleg: 2021-09, mijlpaal: b, uitkomst: aangehouden, naar: 2021-10}
    """
    december, november = "Overleg december 2021", "Overleg november 2021"
    assert moments(routekaart, "2021-12") == [december, december, november, None]
    assert moments(routekaart, "2021-11") == [november, "november 2021", november, None]
    assert moments(routekaart, "2021-10") == moments(routekaart, "2021-09") == ["oktober 2021", "Q4 2021", None, None]
