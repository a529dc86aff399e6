"""A stranger's template reaches nothing but its names, and is told what is wrong with it (contract section 6)."""

import mmap
import zipfile
from pathlib import Path

import pytest
from conftest import REPOSITORY, Ask, Outcome

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.document_names import BesluitenlijstNames
from routehln.views.documents.render.make import make
from routehln.views.documents.render.odt import as_jinja
from routehln.views.documents.sandbox.bounded import bounded
from routehln.views.documents.sandbox.problem import DocumentError
from routehln.views.report.clean import for_markdown_line as escape

OCTOBER = ("agenda", "2021-10")


def filled(ask: Ask, folder: Path, text: str, ending: str = ".md.j2") -> Outcome:
    file = folder / f"mijn{ending}"
    file.write_text(text, encoding="utf-8")
    return ask(*OCTOBER, "--sjabloon", str(file))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("\n{{ progamma }}", "regel 2: onbekende naam 'progamma'; bedoelde u 'programma'?"),
        (
            "{% for punt in eerder %}\n{{ punt.title }}{% endfor %}",
            "regel 2: onbekende naam 'title'; bedoelde u 'titel'?",
        ),
        ("{{ leden[99] }}", "regel 1: er is geen nummer 99"),
        ("{% set punt = 3 %}\n{% include 'agendapunt.md.j2' %}", "agendapunt.md.j2, regel 1: onbekende naam 'label'"),
        ("\n\n{{ titel", "regel 3: hier klopt de Jinja niet (het sjabloon houdt op waar '}}' nog moet komen)"),
        ("{{ titel | vetjes }}", "regel 1: hier klopt de Jinja niet (een filter 'vetjes' is er niet)"),
        ("{% if leden is vet %}{% endif %}", "regel 1: hier klopt de Jinja niet (een test 'vet' is er niet)"),
        ("{% for lid in %}{% endfor %}", "hier klopt de Jinja niet (hier ontbreekt een waarde, vóór '%}')"),
        ("{% for lid leden %}{% endfor %}", "(hier hoort 'in' te staan, en er staat 'leden')"),
        ("{{ titel | }}", "(hier hoort een naam te staan, en er staat '}}')"),
        ("{{ (titel }}", "(hier hoort ')' te staan, en er staat '}')"),
        ("{{ titel ! }}", "('!' kan hier niet staan)"),
        ("{% if titel %}", "(het blok 'if' is niet afgesloten)"),
        ("{% if titel %}{% endfor %}", "('endfor' past niet in het blok 'if')"),
        ("{% onzin %}", "(een opdracht 'onzin' is er niet, of niet hier)"),
        ("{% %}", "(tussen '{%' en '%}' ontbreekt de opdracht)"),
        ("{# titel", "(een opmerking is niet afgesloten met '#}')"),
        ("{% set 1 = 2 %}", "regel 1: hier klopt de Jinja niet\n"),
        ("{{ [] | first }}", "regel 1: deze reeks is leeg"),
        ("{{ titel.__class__ }}", "regel 1: '__class__' mag niet in een sjabloon"),
        ("{{ titel['__class__'] }}", "'__class__' mag niet in een sjabloon"),
        ("{{ (titel | attr('__class__')).__mro__ }}", "mag niet in een sjabloon"),
        ("{{ leden | map(attribute='__class__') | first }}", "mag niet in een sjabloon"),
        ("{{ '{0.__class__}'.format(titel) }}", "mag niet in een sjabloon"),
        ("{{ overleg._replace(id='x') }}", "'_replace' mag niet in een sjabloon"),
        ("{{ leden.append(1) }}", "'append' mag niet in een sjabloon"),
        ("{% include '/etc/passwd' %}", "'/etc/passwd' kan niet ingevoegd worden"),
        ("{% include '../geheim' %}", "kan niet ingevoegd worden"),
        ("{% import 'os' as os %}", "'import' mag niet in dit sjabloon"),
        ("{% from 'os' import x %}", "'import' mag niet in dit sjabloon"),
        ("{% extends 'agenda.md.j2' %}", "'extends' mag niet in dit sjabloon"),
        ("{% autoescape false %}{% endautoescape %}", "'autoescape' mag niet in dit sjabloon"),
        ("{% filter upper %}{% endfilter %}", "'filter als blok' mag niet in dit sjabloon"),
        ("{% macro m() %}{% endmacro %}", "'macro' mag niet in dit sjabloon"),
        ("{% set x %}{{ titel }}{% endset %}", "'set als blok' mag niet in dit sjabloon"),
        ("{{ titel | safe }}", "een filter 'safe' is er niet"),
        ("{{ lipsum() }}", "onbekende naam 'lipsum'"),
        ("{{ 1 / 0 }}", "dit kan niet uitgerekend worden (er wordt door nul gedeeld)"),
        ("{{ titel() }}", "dit kan niet uitgerekend worden (dit is geen functie; laat de haakjes weg)"),
        ("{{ titel + 1 }}", "dit kan niet uitgerekend worden (dit gaat niet met waarden van deze soort)"),
        ("{{ titel | round }}", "dit kan niet uitgerekend worden\n"),
        ("{% for i in range(10**12) %}x{% endfor %}", "dit getal of deze reeks is te groot"),
        ("{% include 'mijn.md.j2' %}", "het sjabloon voegt zichzelf in zonder einde"),
        ("{{ 'a' * 10**10 }}", "vraagt meer dan 1024 MB geheugen"),
    ],
)
def test_what_is_wrong_is_said(ask: Ask, tmp_path: Path, text: str, sentence: str) -> None:
    outcome = filled(ask, tmp_path, text)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("fout: ")
    assert sentence in outcome.err


@pytest.mark.parametrize(
    "text", ["{{ titel | safe }}", "{% autoescape false %}{% endautoescape %}", "{{ titel | urlize }}"]
)
def test_html_has_no_way_round_its_escaping(ask: Ask, tmp_path: Path, text: str) -> None:
    assert filled(ask, tmp_path, text, ".html.j2").code == 2


def test_html_may_have_macros(ask: Ask, tmp_path: Path) -> None:
    text = (
        "{% macro vet(x) %}<b>{{ x }}</b>{% endmacro %}{{ vet('<i>') }}{% set x %}<p>{{ '&' }}</p>{% endset %}{{ x }}"
    )
    assert filled(ask, tmp_path, text, ".html.j2").out == "<b>&lt;i&gt;</b><p>&amp;</p>"


@pytest.mark.parametrize(
    "text",
    [
        "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
        "{{ 1.5 | round(10**9, 'ceil') }}",  # one step that no signal of Python's interrupts
    ],
)
def test_what_goes_on_for_ever_is_stopped(text: str) -> None:
    names = BesluitenlijstNames._make(BesluitenlijstNames._fields)
    with pytest.raises(DocumentError, match="na 1 seconden nog niet klaar"):
        make("md", Sjabloon("mijn.md.j2", text.encode(), {}), names, seconds=1)


def test_a_bug_of_ours_is_no_mistake_of_the_template() -> None:
    def buggy() -> bytes:
        raise NotImplementedError("oei")

    with pytest.raises(RuntimeError, match="NotImplementedError: oei"):
        bounded(buggy, seconds=1)


@pytest.mark.parametrize("ending", [".md.j2", ".html.j2", ".odt", ".docx"])
def test_a_template_that_is_no_such_file(ask: Ask, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"mijn{ending}"
    file.write_bytes(bytes(range(256)))
    outcome = ask(*OCTOBER, "--sjabloon", str(file), "-o", str(tmp_path / f"uit.{ending.split('.')[1]}"))
    assert (outcome.code, len(outcome.err.splitlines())) == (2, 1)
    assert f"sjabloon mijn{ending}: dit " in outcome.err


@pytest.mark.parametrize("ending", ["odt", "docx"])
@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("punt.titel", "punt.title"), "onbekende naam 'title'; bedoelde u 'titel'?"),
        (("punt.titel", "punt.titel.__class__"), "'__class__' mag niet in een sjabloon"),
        (("endfor", "endif"), "hier klopt de Jinja niet"),
    ],
)
def test_a_mistake_in_a_document(ask: Ask, tmp_path: Path, ending: str, change: tuple[str, str], sentence: str) -> None:
    mine = tmp_path / f"mijn.{ending}"
    old, new = (text.encode() for text in change)
    with zipfile.ZipFile(REPOSITORY / "templates" / f"agenda.{ending}") as good, zipfile.ZipFile(mine, "w") as bad:
        for name in good.namelist():
            bad.writestr(name, good.read(name).replace(old, new))
    outcome = ask(*OCTOBER, "--sjabloon", str(mine), "-o", str(tmp_path / f"uit.{ending}"))
    assert (outcome.code, sentence in outcome.err) == (2, True), outcome.err
    assert not (tmp_path / f"uit.{ending}").exists()


@pytest.mark.parametrize(
    ("xml", "jinja"),
    [
        ("<text:p>{{ a</text:p>", "<text:p>{{ a</text:p>"),
        ("<text:p>{{ <text:span>ti</text:span>tel }}</text:p>", "<text:p>{{ titel }}</text:p>"),
        ("<text:p>{<text:span>{ titel }</text:span>}</text:p>", "<text:p>{{ titel }}</text:p>"),
        ("<text:p>{{ a if b &gt; 1 else &apos;’x’ }}</text:p>", "<text:p>{{ a if b > 1 else ''x' }}</text:p>"),
        ('<text:p x="1">A</text:p><text:p x="2">{%p if a %}</text:p>', '<text:p x="1">A</text:p>{% if a %}'),
        ("<text:p/><text:h>{%p endif %}</text:h>", "<text:p/>{% endif %}"),
        (
            "<table:table-row><table:cell><text:p>{%tr for a in b %}</text:p></table:cell></table:table-row>",
            "{% for a in b %}",
        ),
    ],
)
def test_jinja_as_libreoffice_saves_it(xml: str, jinja: str) -> None:
    assert as_jinja(xml) == jinja


@pytest.mark.parametrize(
    ("text", "shown"), [("# a", r"\# a"), ("12) a", r"12\) a"), ("- a", r"\- a"), ("2021", "2021"), ("a-b", "a-b")]
)
def test_markdown_at_the_begin_of_a_line(text: str, shown: str) -> None:
    assert escape(text) == shown


def test_a_missing_extra_says_how_to_get_it(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "weasyprint", None)
    outcome = ask(*OCTOBER, "-o", str(tmp_path / "agenda.pdf"))
    assert (outcome.code, not [*tmp_path.iterdir()]) == (2, True)
    assert outcome.err == "fout: voor pdf is nog iets nodig; installeer het met: pip install 'routehln[pdf]'\n"


def test_what_a_process_has_already_is_no_template_that_asks_too_much() -> None:
    """Whoever asks may have read a great deal before; a fork has all of that."""
    with mmap.mmap(-1, 2 * 1024**3):
        assert len(bounded(bytes, 50_000_000, seconds=10)) == 50_000_000
