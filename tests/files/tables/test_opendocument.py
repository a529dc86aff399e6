"""Tables of LibreOffice as it shows them, and as they are made to do harm (contract section 5, `import`)."""

import pytest
from table_files import opendocument, package

from routehln.files.tables.opendocument.odf import tables
from routehln.files.tables.table import NoTable, Row, Table

STYLES = (
    '<style:style style:name="hoog"><style:text-properties style:text-position="super 58%"/></style:style>'
    '<style:style style:name="weg"><style:table-properties table:display="false"/></style:style>'
    '<number:date-style style:name="N1"><number:month/><number:text> </number:text><number:year/></number:date-style>'
    '<number:date-style style:name="N2"><number:day/><number:month/><number:year/></number:date-style>'
    '<style:style style:name="maand" style:data-style-name="N1"/>'
    '<style:style style:name="dag" style:data-style-name="N2"/>'
)
NOTE = (
    "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>noot</text:p></text:note-body>"
    "</text:note>"
)
TEXT = 'office:value-type="string"'


def text_table(cell: str) -> Table:
    """The table of a text with this in its first cell."""
    body = f"<table:table><table:table-row><table:table-cell>{cell}</table:table-cell></table:table-row></table:table>"
    return tables(opendocument(f"<office:text>{body}</office:text>", STYLES))[0]


def sheets(*bodies: str) -> list[Table]:
    named = [f'<table:table table:name="Blad{place}">{body}</table:table>' for place, body in enumerate(bodies, 1)]
    return tables(opendocument(f"<office:spreadsheet>{''.join(named)}</office:spreadsheet>", STYLES))


def row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def cell(text: str, attributes: str = TEXT) -> str:
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<text:p>een</text:p><text:p>twee<text:line-break/>drie</text:p>", "een\ntwee\ndrie"),
        ("<text:p> a\n  b<text:s text:c='2'/>c<text:tab/>d</text:p>", "a b  c\td"),
        ("<text:list><text:list-item><text:p>punt</text:p></text:list-item></text:list>", "punt"),
        (f"<text:p>Q1{NOTE} 2022<office:annotation><text:p>opmerking</text:p></office:annotation></text:p>", "Q1 2022"),
        ("<text:p>Q1 2022<text:span text:style-name='hoog'>1)</text:span></text:p>", "Q1 2022"),
        ("<text:p>9 m<text:span text:style-name='hoog'>2</text:span></text:p>", "9 m2"),
        ("<text:p>a<text:change-start/>nieuw<text:change-end/><text:change/></text:p>", "anieuw"),
        ("<text:p><text:a>koppeling</text:a> <text:span>en</text:span>  tekst</text:p>", "koppeling en tekst"),
        ("<text:p><draw:frame><draw:image/><svg:desc xmlns:svg='s'>plaatje</svg:desc></draw:frame>a</text:p>", "a"),
    ],
)
def test_what_a_reader_sees_in_a_cell(content: str, text: str) -> None:
    assert text_table(content).rows[0].cells == (text,)


def test_deleted_text_is_kept_apart_and_not_read() -> None:
    changes = "<text:tracked-changes><text:deletion><text:p>oud</text:p></text:deletion></text:tracked-changes>"
    body = f"{changes}<text:h text:outline-level='1'>2022</text:h><text:p>Wonen</text:p>"
    table = f"<table:table>{row(cell('a'))}</table:table>"
    [only] = tables(opendocument(f"<office:text>{body}{table}</office:text>"))
    assert (only.above, only.rows) == ("2022\nWonen", (Row(1, ("a",)),))


@pytest.mark.parametrize(
    ("attributes", "text"),
    [
        ('office:value-type="float" office:value="44474"', "44474"),
        ('office:value-type="float" office:value="2.50"', "2.5"),
        ('office:value-type="percentage" office:value="0.25"', "0.25"),
        ('office:value-type="boolean" office:boolean-value="true"', "WAAR"),
        ('office:value-type="time" office:time-value="PT09H30M00S"', "09:30:00"),
        ('office:value-type="date" office:date-value="2021-10-05"', "2021-10-05"),
        ('office:value-type="date" office:date-value="2021-10-05T00:00:00"', "2021-10-05"),
        ('office:value-type="date" office:date-value="2021-10-05T09:30:00"', "2021-10-05 09:30:00"),
        ('office:value-type="date" office:date-value="2021-10-05" table:style-name="dag"', "2021-10-05"),
        ('office:value-type="date" office:date-value="2021-10-01" table:style-name="maand"', "2021-10"),
        ('table:formula="of:=1+1" office:value-type="float" office:value="2"', "2"),
        ('office:value-type="error"', "wat er staat"),
        (TEXT, "wat er staat"),
        (f'{TEXT} office:string-value="iets anders"', "wat er staat"),
    ],
)
def test_a_value_becomes_text(attributes: str, text: str) -> None:
    [sheet] = sheets(row(cell("wat er staat", attributes)))
    assert sheet.rows[0].cells == (text,)


def test_a_month_is_told_by_the_style_of_its_column_or_row_too() -> None:
    day = 'office:value-type="date" office:date-value="2021-10-01"'
    columns = '<table:table-column table:number-columns-repeated="2"/><table:table-column {}/>'
    style = 'table:default-cell-style-name="maand"'
    [sheet] = sheets(
        columns.format(style)
        + row("<table:table-cell/>", cell("x", day), cell("x", day))
        + row(cell("x", day), attributes=style)
    )
    assert [sheet_row.cells for sheet_row in sheet.rows] == [("", "2021-10-01", "2021-10"), ("2021-10",)]


def test_what_is_repeated_merged_or_hidden() -> None:
    [sheet, named] = tables(
        opendocument(
            "<office:spreadsheet><table:table table:name='Plan'>"
            '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>'
            "<table:table-header-rows>"
            + row(cell("Fase"), cell("x", f'{TEXT} table:number-columns-repeated="2"'))
            + "</table:table-header-rows>"
            + row('<table:table-cell table:number-columns-repeated="3"/>', attributes='table:number-rows-repeated="2"')
            + row(cell("1", f"{TEXT} {SPANS}"), COVERED, cell("a"))
            + row(COVERED, COVERED, cell("b"), attributes='table:visibility="filter"')
            + row(cell("c"), attributes='table:number-rows-repeated="2"')
            + row("<table:table-cell/>", attributes='table:number-rows-repeated="1048568"')
            + f"</table:table><table:table table:name='Oud' table:style-name='weg'>{row(cell('a'))}</table:table>"
            "</office:spreadsheet>",
            STYLES,
        )
    )
    assert (sheet.naam, sheet.hidden_columns) == ("Plan", (1, 2))
    assert sheet.rows == (
        Row(1, ("Fase", "x", "x")),
        Row(4, ("1", "1", "a"), merged=(1,)),
        Row(5, ("1", "1", "b"), merged=(1,), hidden=True),
        Row(6, ("c",)),
        Row(7, ("c",)),
    )
    assert named == Table("Oud", (), hidden=True)


SPANS = 'table:number-columns-spanned="2" table:number-rows-spanned="2"'
COVERED = "<table:covered-table-cell><text:p>verborgen</text:p></table:covered-table-cell>"
ENDLESS = row(cell("a"), attributes='table:number-rows-repeated="1048576"')
MANIFEST = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>'


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (package({"content.xml": "<x>"}), "beschadigd"),
        (package({"content.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}), "een entiteit"),
        (package({"meta.xml": "<x/>"}), "geen tekst of rekenblad van LibreOffice"),
        (package({"content.xml": b"\x00\x01", "META-INF/manifest.xml": MANIFEST}), "wachtwoord"),
        (opendocument(f"<office:text><table:table>{ENDLESS}</table:table></office:text>"), "te ver naar rechts"),
    ],
    ids=["half", "entity", "no content", "password", "endless"],
)  # fmt: skip
def test_a_document_that_means_harm_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(NoTable, match=sentence):
        tables(data)
