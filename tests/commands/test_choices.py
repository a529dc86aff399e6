"""Names in options: any case, the beginning where that is enough, and never a reassuring zero (contract section 5)."""

import json
from pathlib import Path

import pytest
from conftest import Ask

OCTOBER = ("due", "--maand", "2021-10", "--formaat", "json")


def due_ids(ask: Ask, roadmap: Path, *args: str) -> list[str]:
    outcome = ask(*OCTOBER, *args, roadmap=roadmap)
    assert (outcome.code, outcome.err) == (0, "")
    return [row["id"] for row in json.loads(outcome.out)["in_periode"]]


@pytest.mark.parametrize(
    ("args", "ids"),
    [
        (("--onderdeel", "LEREN"), ["plan"]),
        (("--onderdeel", "l"), ["plan"]),
        (("--onderdeel", "werk"), ["baan"]),  # an alias, and the beginning of the name
        (("--onderdeel", "ler", "--onderdeel", "won"), ["plan", "huis"]),
        (("--fase", "ver"), ["plan"]),
        (("--fase", "2"), ["baan", "huis"]),
        (("--eigenaar", "wel"), ["huis"]),
        (("--eigenaar", "ggd"), ["plan"]),  # the whole of a name that others begin with
    ],
)
def test_a_name_or_its_beginning(ask: Ask, roadmap: Path, args: tuple[str, ...], ids: list[str]) -> None:
    """
    tussenstops:
      - {id: plan, titel: A, moment: oktober 2021, onderdeel: Leren, fase: verkennen, eigenaar: GGD}
      - {id: baan, titel: B, moment: oktober 2021, onderdeel: Werken, fase: ontwerpen, eigenaar: GGD Zuid}
      - {id: huis, titel: C, moment: oktober 2021, onderdeel: Wonen, fase: ontwerpen, eigenaar: Weller}
    """
    assert due_ids(ask, roadmap, *args) == ids


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("due", "--onderdeel", "w"), "--onderdeel: 'w' kan Werken of Wonen zijn"),
        (("due", "--onderdeel", "Lerne"), "bedoelde u 'Leren'?"),
        (("due", "--eigenaar", "GG"), "--eigenaar: 'GG' kan GGD of GGD Zuid zijn"),
        (("due", "--eigenaar", "Welller"), "niemand heet hier 'Welller'; bedoelde u 'Weller'?"),
        (("due", "--eigenaar", ""), "--eigenaar: niemand heet hier ''"),
        (("acties", "--wie", "Niemand"), "--wie: niemand heet hier 'Niemand'"),
        (("agenda", "--gremium", "werkgroop"), "--gremium: 'werkgroop' is geen gremium; bedoelde u 'werkgroep'?"),
        (("agenda", "Werkgroop september 2021"), "bedoelde u 'werkgroep september 2021'? Er zijn: "),
        (("list", "--overleg", "oktobr 2021"), "bedoelde u 'oktober 2021'? Er zijn: "),
        (("list", "--overleg", "2021-1"), "er is geen overleg '2021-1'; er zijn: "),
    ],
)
def test_a_name_of_nobody_is_refused_with_the_nearest(
    ask: Ask, roadmap: Path, args: tuple[str, ...], message: str
) -> None:
    """
    gremia:
      - {id: alliantie, naam: Alliantie, besluitvormend: true}
      - {id: werkgroep, naam: Werkgroep}
    overleggen:
      - {maand: 2021-10}
      - {gremium: werkgroep, datum: 2021-09-06}
    tussenstops:
      - {id: plan, titel: A, moment: oktober 2021, onderdeel: Leren, eigenaar: GGD}
      - {id: baan, titel: B, moment: oktober 2021, onderdeel: Werken, eigenaar: GGD Zuid}
      - {id: huis, titel: C, moment: oktober 2021, onderdeel: Wonen, eigenaar: Weller}
    """
    outcome = ask(*args, roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert message in outcome.err


def test_where_nothing_has_an_owner_it_says_so(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: A, moment: oktober 2021, onderdeel: Leren}]
    """
    outcome = ask("due", "--eigenaar", "GGD", roadmap=roadmap)
    assert outcome.err.endswith("; er is nog geen enkele naam ingevuld\n")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (
            ("set", "werkgrep", "naam", "x", "--droog"),
            "er is niets met het id 'werkgrep'; bedoelde u 'werkgroep' (gremia)?",
        ),
        (("set", "werkgroepstart", "titel", "x", "--droog"), "bedoelde u 'werkgroep-start' (tussenstops)?"),
        (("show", "werkgrep", "--veld", "naam"), "bedoelde u 'werkgroep' (gremia)?"),
        (("move", "werkgrep", "mei 2022", "--droog"), "bedoelde u 'werkgroep-start'?"),
        (
            ("actie", "werkgrep", "gereed", "--droog"),
            "er is geen actie met het id 'werkgrep'; bedoelde u 'werkgroepen-bellen'?",
        ),
    ],
)
def test_an_id_is_suggested_of_a_kind_that_will_do(
    ask: Ask, roadmap: Path, args: tuple[str, ...], message: str
) -> None:
    """
    gremia: [{id: werkgroep, naam: Werkgroep, besluitvormend: true}]
    tussenstops: [{id: werkgroep-start, titel: A, moment: oktober 2021, onderdeel: Leren}]
    acties: [{id: werkgroepen-bellen, tekst: Bel}]
    """
    outcome = ask(*args, roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert message in outcome.err
