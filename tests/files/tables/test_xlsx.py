"""Spreadsheets as they are saved, and as they are made to do harm (contract section 5, `import` and `vergadering`)."""

import io
import zipfile
from datetime import UTC, date, datetime, time

import pytest
from xlsxwriter import Workbook

from routehln.files.tables.excel.xlsx import tables
from routehln.files.tables.table import NoTable, Row, Table


def workbook(*rows: list[object], formats: dict[int, str] | None = None) -> bytes:
    """A workbook of one sheet; `formats` are number formats by column."""
    out = io.BytesIO()
    book = Workbook(out)
    sheet = book.add_worksheet("Blad")
    for line, row in enumerate(rows):
        for place, value in enumerate(row):
            number_format = (formats or {}).get(place)
            style = book.add_format({"num_format": number_format}) if number_format else None
            if value is not None:
                sheet.write(line, place, value, style)
    book.close()
    return out.getvalue()


def changed(data: bytes, part: str, old: str, new: str) -> bytes:
    """The package with a text in one of its parts replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name).decode()
            assert name != part or old in content
            target.writestr(name, content.replace(old, new) if name == part else content)
    return out.getvalue()


def test_every_kind_of_cell_becomes_text() -> None:
    data = workbook(
        ["nummer", None, " tekst "],
        [],
        [15, 2.5, True, "a\r\nb"],
        ["=1+1", "x"],
        formats={},
    )
    [table] = tables(data)
    assert (table.naam, table.rows) == (
        "Blad",
        (
            Row(1, ("nummer", "", "tekst")),
            Row(3, ("15", "2.5", "WAAR", "a\nb")),
            Row(4, ("0", "x")),  # a formula that nobody worked out; a spreadsheet writes its value
        ),
    )


@pytest.mark.parametrize(
    ("number_format", "text"),
    [
        ("dd-mm-yyyy", "2021-11-01"),
        ("mmm-yy", "2021-11"),
        ("[$-413]mmmm\\ yyyy;@", "2021-11"),
        ('mmm "de dag" yy', "2021-11"),
    ],
)
def test_a_day_is_a_day_and_a_month_a_month(number_format: str, text: str) -> None:
    [table] = tables(workbook([date(2021, 11, 1)], formats={0: number_format}))
    assert table.rows[0].cells == (text,)


def test_a_time_stays_with_its_day() -> None:
    values = [datetime(2021, 11, 1, 9, 30, tzinfo=UTC).replace(tzinfo=None), time(9, 30)]
    [table] = tables(workbook([*values], formats={0: "dd-mm-yyyy hh:mm", 1: "hh:mm"}))
    assert table.rows[0].cells == ("2021-11-01 09:30:00", "09:30:00")


def line_of(book: Workbook) -> object:
    """A chart of the first sheet."""
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=Planning!$A$1:$A$3"})
    return chart


def merged_workbook() -> bytes:
    """A workbook with merged cells, hidden rows, columns and a sheet, and formulas that go wrong."""
    out = io.BytesIO()
    book = Workbook(out)
    sheet = book.add_worksheet("Planning")
    sheet.merge_range("A1:C1", "Planning 2022")
    sheet.merge_range("A2:A4", "1. Verkennen")
    sheet.write_row("B2", ["a", "b", "c"])
    sheet.write_row("B3", ["d"])
    sheet.write_row("B4", ["e"])
    sheet.write_formula("A5", "=1/0", None, "#DIV/0!")
    sheet.write_formula("B5", "=NA()", None, "#N/A")
    sheet.set_row(2, None, None, {"hidden": True})
    sheet.set_column("C:XFD", None, None, {"hidden": True})
    old = book.add_worksheet("Oud")
    old.write("A1", "oud")
    old.hide()
    book.add_chartsheet("Grafiek").set_chart(line_of(book))
    book.close()
    return out.getvalue()


def test_what_is_merged_hidden_or_wrong_is_told() -> None:
    sheet, old = tables(merged_workbook())
    assert (sheet.naam, sheet.hidden_columns) == ("Planning", (2, 3))
    assert sheet.rows == (
        Row(1, ("Planning 2022",) * 3, merged=(1, 2)),
        Row(2, ("1. Verkennen", "a", "b", "c")),
        Row(3, ("1. Verkennen", "d"), hidden=True),
        Row(4, ("1. Verkennen", "e")),
        Row(5, ("#DEEL/0!", "#N/B")),
    )
    assert old == Table("Oud", (), hidden=True)


def test_the_mark_of_a_footnote_goes_and_a_surface_stays() -> None:
    out = io.BytesIO()
    book = Workbook(out)
    sheet, raised = book.add_worksheet(), book.add_format({"font_script": 1})
    sheet.write("A1", "Q1 2022")
    sheet.write_rich_string("B1", "Q1 2022", raised, "1)")
    sheet.write_rich_string("C1", "9 m", raised, "2", " grond", raised, "3")
    sheet.write_rich_string("D1", "1", raised, "e", " kwartaal")
    book.close()
    [table] = tables(out.getvalue())
    assert table.rows[0].cells == ("Q1 2022", "Q1 2022", "9 m2 grond", "1e kwartaal")


SHEET = "xl/worksheets/sheet1.xml"
FAR = "".join(f'<row><c r="XFD{row}"><v>1</v></c></row>' for row in range(9, 200))


@pytest.mark.parametrize(
    ("part", "old", "new", "sentence"),
    [
        (SHEET, "<sheetData>", "<sheetData>" + FAR, "gaat te ver naar rechts of naar beneden"),
        (SHEET, "<sheetData>", "<sheetData", "beschadigd"),
        (SHEET, "<worksheet ", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet ', "XML die er niet hoort"),
        (SHEET, 'row r="1"', 'row r="een"', "beschadigd"),
        ("xl/workbook.xml", "<sheets>", "<sheets", "beschadigd"),
    ],
)
def test_a_sheet_that_means_harm_is_refused(part: str, old: str, new: str, sentence: str) -> None:
    data = changed(workbook([1]), part, old, new)
    with pytest.raises(NoTable, match=sentence):
        tables(data)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('t="inlineStr"><is><r><t>twee </t></r><r><t>stukken</t></r></is>', "twee stukken"),
        ('t="str"><v>a_x000D__x000A_b_x005F_</v>', "a\nb_"),
        ('t="b"><v>0</v>', "ONWAAR"),
        ('t="d"><v>2021-10-05T00:00:00</v>', "2021-10-05"),
        ('t="s"><v>99</v>', ""),
        ("><v>44474</v>", "44474"),
        ("><v>0.1</v>", "0.1"),
        ("><v>1E3</v>", "1000"),
        ("><v>onzin</v>", "onzin"),
    ],
)
def test_a_cell_in_every_way_that_it_is_written(cell: str, text: str) -> None:
    data = changed(workbook(["a", 1]), SHEET, "</row>", f'<c r="C1" {cell}</c></row>')
    [table] = tables(data)
    assert table.rows[0].cells == (("a", "1", text) if text else ("a", "1"))


@pytest.mark.parametrize(
    ("serial", "number_format", "text"),
    [
        (1, "d-m-yyyy", "1900-01-01"),
        (59, "d-m-yyyy", "1900-02-28"),
        (61, "d-m-yyyy", "1900-03-01"),
        (44474.395833, "d-m-yyyy", "2021-10-05 09:30:00"),
        (44474.99999999, "d-m-yyyy", "2021-10-06"),
        (2958465, "d-m-yyyy", "9999-12-31"),
        (2958466, "d-m-yyyy", "2958466"),
        (-1, "d-m-yyyy", "-1"),
        (1.5, "[h]:mm", "36:00:00"),
        (0.5, "0%", "0.5"),
        (44474, "General", "44474"),
        (44474, '0 "dagen"', "44474"),
        (44474, "[Red]#,##0", "44474"),
    ],
)
def test_a_serial_is_a_day_where_it_is_shown_as_one(serial: float, number_format: str, text: str) -> None:
    [table] = tables(workbook([serial], formats={0: number_format}))
    assert table.rows[0].cells == (text,)


def test_days_of_old_macs_count_from_1904() -> None:
    data = workbook([43012], formats={0: "d-m-yyyy"})
    [table] = tables(changed(data, "xl/workbook.xml", "<workbookPr", '<workbookPr date1904="1"'))
    assert table.rows[0].cells == ("2021-10-05",)


def test_counts_that_lie_do_no_harm() -> None:
    data = changed(workbook(["a"]), "xl/sharedStrings.xml", 'uniqueCount="1"', 'uniqueCount="999999999999"')
    [table] = tables(data)
    assert table.rows[0].cells == ("a",)


def test_a_bomb_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b" " * (65 * 1024 * 1024))
    with pytest.raises(NoTable, match="uitgepakt groter dan 64 MB"):
        tables(out.getvalue())


def test_a_part_that_lies_about_its_size_is_refused() -> None:
    data = workbook([1])
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        size = package.getinfo(SHEET).file_size
    lie = data.replace(size.to_bytes(4, "little"), (10).to_bytes(4, "little"))
    with pytest.raises(NoTable, match="geen document of rekenblad dat te lezen is"):
        tables(lie)


@pytest.mark.parametrize("cut", [10, 200, 2000])
def test_half_a_file_is_refused(cut: int) -> None:
    with pytest.raises(NoTable):
        tables(workbook([1])[:cut])
