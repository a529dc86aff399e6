"""Who may be there or not: the seats of the gremium, and who else is recorded; each with how it now stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.mijlpaal.seats import Seat, seats
from routehln.model.names import begins, either, nearest, same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routehln.model.mijlpaal.plain import Gremium, Overleg


def seated(gremium: Gremium | None, overleg: Overleg) -> list[Seat]:
    """List the seats of the gremium, then the others that are recorded as there or not.

    An organisation that is recorded as a whole stands for its seats, unless someone comes instead, for one of them.
    """
    own = seats(gremium.leden) if gremium else []
    own_names = {seat.naam.casefold() for seat in own}
    as_whole = own_names | {seat.organisatie.casefold() for seat in own}
    names = [name for name in overleg.aanwezig if name.casefold() not in as_whole]
    for absent in overleg.afwezig:
        taken = own_names if absent.vervanging else as_whole
        if absent.organisatie.casefold() not in taken:
            names += [absent.organisatie]
    return own + [Seat(name, name, None) for name in dict.fromkeys(names)]


def state(seat: Seat, overleg: Overleg) -> str:
    """Say what is recorded of a seat: `aanwezig`, `afwezig`, `afwezig, komt: de directeur`; `–` where nothing is."""
    for absent in overleg.afwezig:
        if same(absent.organisatie, seat.naam):
            return f"afwezig, komt: {absent.vervanging}" if absent.vervanging else "afwezig"
        if same(absent.organisatie, seat.organisatie) and not absent.vervanging:
            return "afwezig"
    is_there = any(same(name, seat.naam) or same(name, seat.organisatie) for name in overleg.aanwezig)
    return "aanwezig" if is_there else "–"


def named(listed: Sequence[Seat], who: str) -> Seat:
    """Give the seat with this number in the list, name, functie, or only beginning of a name; raises WrongUsage."""
    if who.isdecimal():
        if 0 < int(who) <= len(listed):
            return listed[int(who) - 1]
        raise WrongUsage(f"er is geen nummer {who}; de nummers zijn 1 t/m {len(listed)}")
    meant = [seat for seat in listed if same(seat.naam, who) or same(seat.functie or "", who)]
    meant = meant or [seat for seat in listed if begins(seat.naam, who)]
    if len(meant) > 1:
        numbers = [str(number) for number, seat in enumerate(listed, start=1) if seat in meant]
        raise WrongUsage(f"'{who}' kan meer dan één zijn; typ het nummer: {either(numbers)}")
    if not meant:
        names = [seat.naam for seat in listed]
        raise WrongUsage(f"'{who}' is geen van de organisaties hierboven{nearest(who, names)}")
    return meant[0]


def there(listed: Sequence[Seat], absent: Sequence[str]) -> list[str]:
    """Name those in the list who are there, given who isn't as `--afwezig` has it: `GGD`, or `GGD=de directeur`."""
    gone = {text.partition("=")[0].casefold() for text in absent}
    gone_whole = {text.casefold() for text in absent if "=" not in text}
    staying = [seat for seat in listed if seat.organisatie.casefold() not in gone_whole]
    return [seat.naam for seat in staying if seat.naam.casefold() not in gone]
