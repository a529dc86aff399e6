"""The comment under a pull request: never too long, and nothing in it links, mentions or is markup."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.model.answers.difference import (
    Beloop,
    Compared,
    Difference,
    Drukte,
    Hernoemd,
    Oorzaak,
    Soort,
    Stand,
    Verschuiving,
    Vervangen,
    Waarde,
    Wijziging,
)
from routehln.model.answers.finding import Bevinding
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName, Plaats
from routehln.views.difference.answer import sentence
from routehln.views.difference.comment import MARKER, MAX_LENGTH, render
from routehln.views.difference.tables import tables
from routehln.views.report.clean import for_comment

NOTHING = Difference(
    compared=Compared("main", "voorstel", "0123456789", "", date(2021, 10, 4)),
    volledig=True,
    wijzigingen=[],
    hernoemd=[],
    vervangen=[],
    oorzaken=[],
    verschuivingen=[],
    mijlpalen=Beloop(),
    overleggen=[],
    te_laat=[],
    nieuwe_bevindingen=[],
    verdwenen_bevindingen=[],
    onderdelen={},
    opmaak=[],
    onleesbaar=[],
)
LAID_OUT = "opmaak gewijzigd in 2 bestanden zonder betekenis"
# What GitHub makes something of in a comment (docs.github.com, 'Autolinked references and URLs', 'Mentioning people').
WAKES = re.compile(
    r"@[a-z0-9]|#\d|GH-\d|://|www\.|:[a-z0-9_+-]+:|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])|!\d|mailto:|xmpp:",
    re.IGNORECASE,
)


def change(veld: str | None, oud: Waarde = None, nieuw: Waarde = None, titel: str = "Plan") -> Wijziging:
    soort: Soort = "gewijzigd" if veld else "nieuw"
    row = ("plan", soort, titel, veld, oud, nieuw, None, "tussenstops", "plan", None, None)
    return Wijziging(*row, voorbij_programma=False, onderdeel="Leren", tekst=None)


def shift(mijlpaal_id: str) -> Verschuiving:
    day = date(2021, 10, 31)
    return Verschuiving(
        id=mijlpaal_id,
        titel="Plan",
        naam="Plan",
        van="mei",
        naar="juni",
        eind_voor=day,
        eind_na=day,
        dagen=61,
        voorbij_fase=None,
        voorbij_programma=False,
        onderdeel="Leren",
        eigenaar=None,
        reden=None,
        was_afgerond=False,
        van_agenda=(),
        was=None,
        te_laat_voor=0,
        te_laat_na=0,
    )


def stand(mijlpaal_id: str, onderdeel: str = "Leren") -> Stand:
    row = (mijlpaal_id, "Plan", "mei 2022", onderdeel, None, None, 0, (mijlpaal_id,), None, None)
    return Stand(*row, voorbij_programma=False)


def renamed(number: int, lijst: str = "kalender") -> Hernoemd:
    return Hernoemd(f"kal-{number:03}", f"kal-{number + 1:03}", zeker=True, lijst=lijst)


def test_what_a_moment_that_does_not_lead_runs_past() -> None:
    """Its mijlpaal doesn't move, but it does, by a day."""
    moved = change("moment", "juli 2021", "1 augustus 2021")._replace(verschuiving_dagen=1, voorbij_fase="Verkennen")
    [row] = [line for line in render(NOTHING._replace(wijzigingen=[moved])).splitlines() if "augustus" in line]
    assert row.endswith("| juli 2021 | 1 augustus 2021 (+1 dag) | voorbij het einde van Verkennen |")


def test_long_texts_show_where_they_differ() -> None:
    long = "Wat hier staat blijft gelijk. " * 30
    diff = NOTHING._replace(wijzigingen=[change("toelichting", f"{long}Oud.", f"{long}Nieuw.")])
    assert "gelijk. Oud. | …" in render(diff)
    assert "gelijk. Nieuw. |" in render(diff)


def test_what_can_not_be_read_is_counted_where_it_is_not_named() -> None:
    diff = NOTHING._replace(volledig=False, onleesbaar=[f"roadmap/{number}.yaml" for number in range(15)])
    shown = render(diff).splitlines()
    assert (shown.count("* en nog 5"), sum(line.startswith("* roadmap") for line in shown)) == (1, 10)


def test_nothing_changed() -> None:
    assert render(NOTHING) == f"{MARKER}\n\n**Er is inhoudelijk niets veranderd.**\n"


@pytest.mark.parametrize(
    ("diff", "expected"),
    [
        (
            NOTHING._replace(
                wijzigingen=[change("moment")] * 3 + [change(None), change("status", "gepland", "vervallen")],
                verschuivingen=[shift("a"), shift("b"), shift("plan")],
                mijlpalen=Beloop((stand("plan"),), (), (stand("plan"),)),
                opmaak=["roadmap/a.yaml", "roadmap/b.yaml"],
            ),
            f"3 mijlpalen verschuiven, 1 nieuw, 1 vervallen, 3 velden gewijzigd; {LAID_OUT}.",
        ),
        (NOTHING._replace(wijzigingen=[change(None)], mijlpalen=Beloop((stand("plan"),))), "1 nieuw."),
        (NOTHING._replace(wijzigingen=[change(None)]), "1 nieuw."),
        (NOTHING._replace(wijzigingen=[change("eigenaar")]), "1 veld gewijzigd."),
        (NOTHING._replace(hernoemd=[renamed(1), renamed(2)]), "2 hernoemd."),
        (
            NOTHING._replace(opmaak=["roadmap/a.yaml"]),
            "Er is inhoudelijk niets veranderd; opmaak gewijzigd in 1 bestand zonder betekenis.",
        ),
        (
            NOTHING._replace(volledig=False, wijzigingen=[change("eigenaar")] * 2),
            "Niet alles kon gelezen worden; in de rest: 2 velden gewijzigd.",
        ),
        (NOTHING._replace(volledig=False), "Niet alles kon gelezen worden; in de rest: geen wijzigingen."),
    ],
)
def test_the_sentence_on_top(diff: Difference, expected: str) -> None:
    assert sentence(diff, tables(diff)) == expected
    assert render(diff).startswith(f"{MARKER}\n\n**{expected}**\n")


@pytest.mark.parametrize(
    ("oud", "nieuw", "shown"),
    [
        (None, "x", "| – | x |"),
        (False, True, "| nee | ja |"),
        (["a", "b"], ["b", "c"], "| a | c |"),
        (["a", "b"], ["b", "a"], "| a; b | b; a |"),
        (["a"], [], "| a | – |"),
        (2030, 2035, "| 2030 | 2035 |"),
    ],
)
def test_old_and_new(oud: Waarde, nieuw: Waarde, shown: str) -> None:
    assert shown in render(NOTHING._replace(wijzigingen=[change("veld", oud, nieuw)]))


@pytest.mark.parametrize(
    "text",
    [
        "@iedereen",
        "@org/team",
        "#123",
        "GH-1",
        "gh-1",
        "owner/repo#1",
        "owner/repo@9fddaa2",
        "9fddaa2",
        "9fddaa2b3c4d5e6f708192a3b4c5d6e7f8091a2b",
        "http://kwaad.nl",
        "HTTPS://kwaad.nl",
        "www.kwaad.nl",
        "_www.kwaad.nl",
        "_9fddaa2",
        "jan@kwaad.nl",
        "mailto:jan@kwaad.nl",
        ":smile:",
        ":+1:",
        "!12",
        "::set-output name=x::y",
        "(@wie)",
        "a:b:c:",
    ],
)
def test_nothing_wakes(text: str) -> None:
    assert WAKES.search(text) or text.startswith(("::", "a:"))
    shown = for_comment(text)
    assert not WAKES.search(shown.replace("&#8203;", "\u200b"))
    assert shown.replace("&#8203;", "").replace("\\", "").replace(": :", "::") == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("]]> | `code` **vet** ~~weg~~", "\\]\\]&gt; \\| \\`code\\` \\*\\*vet\\*\\* \\~\\~weg\\~\\~"),
        ("<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;"),
        ("[klik](javascript:x)", "\\[klik\\](javascript:x)"),
        ("regel\n\n# kop", "regel #&#8203; kop"),
        ("%0A", "%&#8203;0A"),
        ("een \x1b[31m", "een �\\[31m"),
    ],
)
def test_nothing_is_markup(text: str, shown: str) -> None:
    assert for_comment(text) == shown


@given(st.text(st.sampled_from("@#:/!w.a19fGH-%&;<>|`*_ \\\n") | st.characters()))
def test_no_text_wakes_anything(text: str) -> None:
    assert not WAKES.search(for_comment(text).replace("&#8203;", "\u200b"))


@pytest.mark.parametrize("titel", ["Plan", "@" * 100_000, "a b " * 50_000], ids=len)
def test_never_too_long(titel: str) -> None:
    finding = Bevinding(RegelId.WAARDE, "info", Plaats(FileName("roadmap", "a.yaml"), 1, 1), None, titel)
    diff = NOTHING._replace(
        wijzigingen=[change("eigenaar", None, titel, titel)] * 5_000,
        overleggen=[Drukte("2021-10", 1, 2, (), (), ())] * 400,
        nieuwe_bevindingen=[finding] * 3_000,
        opmaak=[f"roadmap/{titel}.yaml"] * 200,
        vervangen=[Vervangen("kalender", "kal-1", titel, titel)] * 200,
        compared=NOTHING.compared._replace(van=titel, naar=titel, elsewhere=(titel,) * 200),
    )
    text = render(diff)
    assert len(text) < MAX_LENGTH
    *_, last, _, compared = text.strip().split("\n")
    assert compared.startswith("<sub>Vergeleken: ")
    assert " (`0123456789`) met " in compared
    assert last.startswith("Weggelaten, want anders wordt dit te lang: ")
    assert last.endswith(" × Nieuwe bevindingen. `routehln diff` toont alles.")
    if len(titel) < 500:
        assert text.count("\n### ") == 3, "the first table leaves room for the others"
    shown = text.count("\n| eigenaar |")
    assert f"{5_000 - shown} × Andere velden" in last
    assert "en nog 190." in text


def test_what_fits_is_all_there() -> None:
    text = render(NOTHING._replace(wijzigingen=[change("eigenaar", None, str(number)) for number in range(300)]))
    assert text.count("\n| eigenaar |") == 300
    assert "Weggelaten" not in text


def test_many_rows_are_folded_under_their_number_per_onderdeel() -> None:
    """Thirty can be read; more are an import."""
    rows = [stand(f"kal-{number}", "Wonen" if number < 10 else "Leren") for number in range(31)]
    few, many = (render(NOTHING._replace(mijlpalen=Beloop(tuple(stands)))) for stands in (rows[1:], rows))
    assert "<details>" not in few
    top = "### Nieuw\n\n31 regels: Leren 21, Wonen 10.\n\n<details>\n<summary>31 regels</summary>\n\n| Wat |"
    assert top in many
    assert many.count("\n| mijlpaal |") == 31


def test_nine_hundred_new_rows() -> None:
    """An import of this size is one folded table; what comes after it is still there."""
    title = "Vaststellen van de uitvoeringsagenda voor de wijk, met begroting en planning"
    rows = tuple(stand(f"kal-{number:03}")._replace(titel=f"{title} {number}") for number in range(900))
    text = render(NOTHING._replace(mijlpalen=Beloop(rows), wijzigingen=[change("eigenaar", None, "Weller")]))
    assert len(text) < MAX_LENGTH
    assert "\n900 regels: Leren 900.\n\n<details>\n<summary>" in text
    assert " van de 900 regels</summary>" in text
    assert "| eigenaar | Plan<br><sub>plan · Leren</sub> | – | Weller |" in text


def test_ids_that_move_up_together_are_one_line() -> None:
    pairs = [
        *map(renamed, range(1, 42)),
        Hernoemd("plan", "ons-plan", zeker=True, lijst="tussenstops"),
    ]
    assert render(NOTHING._replace(hernoemd=pairs)).splitlines()[4] == (
        "Alleen een ander id (42): kal-001 t/m kal-041 → kal-002 t/m kal-042, plan → ons-plan."
    )


def test_what_must_be_known_first() -> None:
    """An id that means something else now, and files that are no routekaart; neither makes a link."""
    known = NOTHING._replace(
        vervangen=[Vervangen("kalender", "kal-5", "Plan @iedereen", "Huis #1")],
        compared=NOTHING.compared._replace(elsewhere=("src/kwaad.py", "a`b|c.sh")),
    )
    lines = render(known).splitlines()
    assert lines[4].startswith("**Let op:** kal-5 is nu iets anders: was 'Plan @&#8203;iedereen', is 'Huis #&#8203;1'.")
    assert lines[6] == (
        "**Let op:** Deze wijziging raakt ook 2 bestanden buiten de routekaart: src/kwaad.py, a\\`b\\|c.sh."
    )


def test_many_causes_are_counted_together() -> None:
    """A year's overleggen may all get their day at once."""
    shifts = [shift(f"kal-{number}") for number in range(48)]
    causes = [
        Oorzaak("overleg", f"2021-{number}", "2021-10", "2021-10-12", (f"kal-{number}", f"kal-{number + 24}"), ())
        for number in range(24)
    ]
    text = render(NOTHING._replace(verschuivingen=shifts, oorzaken=causes))
    assert "**48 gevolgen van 24 oorzaken.**" in text
    assert (text.count("<details>"), text.count("| Plan<br>")) == (24, 48)
