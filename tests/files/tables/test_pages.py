"""Tables of web pages as a browser shows them (contract section 5, `import`)."""

import time

import pytest

from routehln.files.tables.table import NoTable, Row, Table
from routehln.files.tables.web.pages import tables


def only(text: str) -> Table:
    [table] = tables(text.encode())
    return table


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  twee\n woorden ", "twee woorden"),
        ("<p>een</p> <p>twee</p>", "een\ntwee"),
        ("een<br> twee<br/><br>drie", "een\ntwee\n\ndrie"),
        ("<ul><li>een<li>twee</ul>", "een\ntwee"),
        ("&Eacute;&eacute;n &amp; twee&#8364;&nbsp;3", "Één & twee€\xa03"),
        ("a<script>x < y</script><style>p {}</style>b<!-- c -->", "ab"),
        ("<ins>nieuw</ins><del>oud</del>", "nieuw"),
        ("Q1 2022<sup>1)</sup>", "Q1 2022"),
        ("Q1 2022<sup><a href='#_ftn1'>[i]</a></sup>", "Q1 2022"),
        ("Q1 2022<a class=sdfootnoteanc href='#sdfootnote1sym'><sup>1</sup></a>", "Q1 2022"),
        ("100 m<sup>2</sup>, 3 km<sup>2</sup>", "100 m2, 3 km2"),
        ("programma<sup>2</sup> team<sup>3</sup>", "programma team"),
        ("1<sup>e</sup> kwartaal", "1e kwartaal"),
        ("zie * en 1)", "zie * en 1)"),
        ("<a href='#wonen'>Wonen</a> <a href='https://x.nl/note'>noot</a>", "Wonen noot"),
        ("a < b > c", "a < b > c"),
        ("<![if !supportLists]>- <![endif]>punt <![if !vml]>x<![endif]>", "punt x"),
    ],
)
def test_what_a_reader_sees_in_a_cell(cell: str, text: str) -> None:
    assert only(f"<table><tr><td>{cell}</td><td>slot</td></tr></table>").rows[0].cells == (text, "slot")


def test_spans_hidden_rows_and_tags_that_are_not_closed() -> None:
    table = only(
        "<table><thead><tr><th>Fase<th colspan=2>Wat<tbody>"
        "<tr><td rowspan=0>1<td>a<td>b<tr hidden><td>c<tr style='display: none'><td>d<td rowspan=x>e<tr><td>f"
    )
    assert table.rows == (
        Row(1, ("Fase", "Wat", "Wat"), merged=(2,)),
        Row(2, ("1", "a", "b")),
        Row(3, ("1", "c"), hidden=True),
        Row(4, ("1", "d", "e"), hidden=True),
        Row(5, ("1", "f")),
    )


def test_a_table_within_a_cell_is_one_of_its_own() -> None:
    outer, inner, last = tables(b"<table><tr><td>a<table><td>binnen</table>b</table><table><tr><td>c")
    assert [table.rows[0].cells for table in (outer, inner, last)] == [("a\nb",), ("binnen",), ("c",)]


def test_a_table_knows_what_it_stands_under() -> None:
    first, second, third = tables(
        b"<h1>Planning</h1><h2>2021</h2><p>oud</p><h2>2022</h2><p>Wonen:</p><table><td>a</table>"
        b"<table><caption>Werken <b>2023</b></caption><td>b</table><h1>Slot</h1><table><td>c</table>"
    )
    assert first.above == "Planning\n2022\nWonen:"
    assert second.above == "Planning\n2022\nWerken 2023"
    assert third.above == "Slot"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<meta charset=iso-8859-1>", "cp1252"),
        ('<meta http-equiv=Content-Type content="text/html; charset=windows-1252">', "cp1252"),
        ("<meta charset=iso-8859-15>", "iso-8859-15"),
        ("<meta charset=utf-8>", "cp1252"),  # it says so, and isn't
        ("<meta charset=punycode>", "utf-8"),
        ("<meta charset=onzin>", "utf-8"),
        ("", "utf-16"),
    ],
)
def test_a_page_is_decoded_as_it_says(head: str, encoding: str) -> None:
    [table] = tables(f"{head}<table><td>één €</table>".encode(encoding))
    assert table.rows[0].cells == ("één €",)


@pytest.mark.parametrize("piece", ["<a", "<!--", "<![", "<?", "</", "<table", "<td colspan=1000", "&#", "<a b='", "<!"])
def test_what_never_ends_costs_no_time(piece: str) -> None:
    begin = time.process_time()
    tables(f"<table><td>a</table>{piece * 300_000}".encode())
    assert time.process_time() - begin < 5


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<table><td>" * 200, "te veel tabellen in elkaar"),
        ("<table>" + "<tr>" + "<td colspan=1000>a" * 2_000, "te ver naar rechts of naar beneden"),
        ("<table><tr>" + "<td rowspan=65000>a" * 1_000 + "<tr><td>a" * 5_000, "te ver naar rechts of naar beneden"),
    ],
    ids=["nested", "wide", "long"],
)
def test_a_page_that_means_harm_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(NoTable, match=sentence):
        tables(text.encode())
