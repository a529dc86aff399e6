"""The comment under a pull request: never too long, and nothing in it links, mentions or is markup."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.model.answers.difference import Beloop, Difference, Drukte, Soort, Verschuiving, Waarde, Wijziging
from routehln.model.answers.finding import Bevinding
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName, Plaats
from routehln.views.difference.answer import sentence
from routehln.views.difference.comment import MARKER, MAX_LENGTH, render
from routehln.views.report.clean import for_comment

NOTHING = Difference(
    van="main",
    naar="voorstel",
    peildatum=date(2021, 10, 4),
    volledig=True,
    wijzigingen=[],
    verschuivingen=[],
    mijlpalen=Beloop(),
    overleggen=[],
    te_laat=[],
    nieuwe_bevindingen=[],
    verdwenen_bevindingen=[],
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
    return Wijziging(*row, voorbij_programma=False)


def shift(mijlpaal_id: str) -> Verschuiving:
    day = date(2021, 10, 31)
    return Verschuiving(mijlpaal_id, "Plan", "mei", "juni", day, day, 61, None, voorbij_programma=False)


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
    assert render(NOTHING) == f"{MARKER}\n\n**Geen wijziging in betekenis.**\n"


@pytest.mark.parametrize(
    ("diff", "expected"),
    [
        (
            NOTHING._replace(
                wijzigingen=[change("moment")] * 3 + [change(None), change("status", "gepland", "vervallen")],
                verschuivingen=[shift("a"), shift("b"), shift("plan")],
                mijlpalen=Beloop(("plan",), ("plan",)),
                opmaak=["roadmap/a.yaml", "roadmap/b.yaml"],
            ),
            f"3 mijlpalen verschuiven, 1 nieuw, 1 vervallen, 3 andere wijzigingen; {LAID_OUT}.",
        ),
        (NOTHING._replace(wijzigingen=[change(None)], mijlpalen=Beloop(("plan",))), "1 mijlpaal nieuw."),
        (NOTHING._replace(wijzigingen=[change(None)]), "1 wijziging."),
        (NOTHING._replace(wijzigingen=[change("eigenaar")]), "1 wijziging."),
        (
            NOTHING._replace(opmaak=["roadmap/a.yaml"]),
            "Geen wijziging in betekenis; opmaak gewijzigd in 1 bestand zonder betekenis.",
        ),
        (
            NOTHING._replace(volledig=False, wijzigingen=[change("eigenaar")] * 2),
            "Niet alles kon gelezen worden; in de rest: 2 wijzigingen.",
        ),
    ],
)
def test_the_sentence_on_top(diff: Difference, expected: str) -> None:
    assert sentence(diff) == expected
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
        overleggen=[Drukte("2021-10", 1, 2)] * 400,
        nieuwe_bevindingen=[finding] * 3_000,
        opmaak=[f"roadmap/{titel}.yaml"] * 200,
    )
    text = render(diff)
    assert len(text) < MAX_LENGTH
    *_, last, _, compared = text.strip().split("\n")
    assert compared == "<sub>Vergeleken: main met voorstel, op peildatum 4 oktober 2021.</sub>"
    assert last.startswith("Weggelaten, want anders wordt dit te lang: ")
    assert last.endswith(" × Nieuwe bevindingen. `routehln diff` toont alles.")
    shown = text.count("\n| eigenaar |")
    assert f"{5_000 - shown} × Andere velden" in last
    assert "en nog 190." in text


def test_what_fits_is_all_there() -> None:
    text = render(NOTHING._replace(wijzigingen=[change("eigenaar", None, str(number)) for number in range(300)]))
    assert text.count("\n| eigenaar |") == 300
    assert "Weggelaten" not in text
