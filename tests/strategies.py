"""Routekaarten of every kind, for hypothesis."""

from typing import Any

from hypothesis import strategies as st

from routehln.model.records.records import Kalenderregel, Leefgebied, Tussenstop
from routehln.model.records.routekaart import Routekaart

MOMENTS = (
    "30 september 2021", "oktober 2021", "Alliantieoverleg oktober 2021", "Alliantieoverleg september 2021", "Q4 2021",
    "Q3/Q4 2021", "2021", "uiterlijk 1 april 2022", "uiterlijk 5 oktober 2021", "vanaf oktober 2021", "n.t.b.",
    "jaarlijks", "jaarlijks vanaf 1 april 2020", "ieder kwartaal vanaf 2021", "ooit een keer",
)  # fmt: skip
STATUSES = ("gepland", "gepland", "lopend", "afgerond", "vervallen")
DAYS = ("2020-12-31", "2021-10-04", "2022-06-01")
TUSSENSTOPS = ("a", "b", "c")
ROWS = ("kal-1", "kal-2", "kal-3", "kal-4")


def _optional(choices: tuple[str, ...]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(choices)


def _step(known: str, **more: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "id": st.just(known),
            "onderdeel": st.sampled_from(("Leren", "Werken")),
            "moment": st.sampled_from(MOMENTS),
            "status": st.sampled_from(STATUSES),
            "afgerond_op": _optional(DAYS),
            "eigenaar": _optional(("Weller", "GGD")),
            "afstemming": st.fixed_dictionaries(
                {"dubbel_van": st.none() | st.none() | st.sampled_from((*TUSSENSTOPS, *ROWS, "weg"))}
            ),
            **more,
        }
    )


_TUSSENSTOPS = st.tuples(*(_step(known, titel=st.just(f"Stop {known}")) for known in TUSSENSTOPS))
_ROWS = st.tuples(
    *(
        _step(known, omschrijving=st.just(f"Rij {known}"), fase=st.just("1"), tussenstop=_optional(TUSSENSTOPS))
        for known in ROWS
    )
)


def assembled(tussenstops: tuple[Tussenstop, ...], kalender: tuple[Kalenderregel, ...]) -> Routekaart:
    """A routekaart of these records, all at one place."""
    gebieden = (Leefgebied(id="leren", naam="Leren"), Leefgebied(id="werken", naam="Werken"))
    return Routekaart(leefgebieden=gebieden, tussenstops=tussenstops, kalender=kalender)


@st.composite
def routekaarten(draw: st.DrawFn) -> Routekaart:
    """Three tussenstops and four rows with links, repeats (in circles too), statuses and moments of every kind."""
    return assembled(
        tuple(Tussenstop.model_validate(each) for each in draw(_TUSSENSTOPS)),
        tuple(Kalenderregel.model_validate(each) for each in draw(_ROWS)),
    )
