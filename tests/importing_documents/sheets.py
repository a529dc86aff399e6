"""The spreadsheets among the documents: Excel and LibreOffice."""

import io
from collections.abc import Callable
from datetime import date

from table_files import odf_text, opendocument
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

HEAD = ["Fase", "Wanneer", "Besluit", "Domein"]
MONTH = (
    '<number:date-style style:name="N1"><number:month number:textual="true"/><number:year/></number:date-style>'
    '<style:style style:name="maand" style:family="table-cell" style:data-style-name="N1"/>'
    '<style:style style:name="weg" style:family="table"><style:table-properties table:display="false"/></style:style>'
)
TWICE = 'table:number-rows-repeated="2"'
FILTERED = 'table:visibility="filter"'


def book(write: Callable[[Workbook, Worksheet], None]) -> bytes:
    """A workbook of which the first sheet is written so."""
    out = io.BytesIO()
    made = Workbook(out)
    write(made, made.add_worksheet("Planning"))
    made.close()
    return out.getvalue()


def excel_days() -> bytes:
    """Days, a month that is shown as one, a serial that lost its form, and the value of formulas."""

    def write(made: Workbook, sheet: Worksheet) -> None:
        day, month = made.add_format({"num_format": "dd-mm-yyyy"}), made.add_format({"num_format": "mmm-yy"})
        sheet.write_row("A1", HEAD)
        sheet.write_row("C2", ["Woonvisie", "Wonen"])
        sheet.write_row("C3", ["Onderwijsvisie", "Leren"])
        sheet.write_row("C4", ["Arbeidsmarktplan", "Werken"])
        sheet.write("A2", "1. Verkennen")
        sheet.write_datetime("B2", date(2021, 10, 5), day)
        sheet.write_formula("A3", "=A2", None, "1. Verkennen")
        sheet.write_datetime("B3", date(2021, 11, 1), month)
        sheet.write_formula("A4", "=A3", None, "1. Verkennen")
        sheet.write_number("B4", 44474)
        sheet.write_formula("A5", "=A4", None, "1. Verkennen")
        sheet.write_formula("B5", '="Q"&1&" 2022"', None, "Q1 2022")
        sheet.write_formula("C5", "=NA()", None, "#N/A")
        sheet.write("D5", "Werken")

    return book(write)


def hidden_parts() -> bytes:
    """A hidden row, a hidden column and a hidden sheet."""

    def write(made: Workbook, sheet: Worksheet) -> None:
        sheet.write_row("A1", ["Fase", "Wanneer", "Interne opmerking", "Besluit", "Domein"])
        sheet.write_row("A2", ["1. Verkennen", "Q1 2022", "niet delen", "Woonvisie", "Wonen"])
        sheet.write_row("A3", ["1. Verkennen", "Q2 2022", "geheim", "Sluiting van de school", "Leren"])
        sheet.write_row("A4", ["1. Verkennen", "Q3 2022", "", "Arbeidsmarktplan", "Werken"])
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column("C:C", None, None, {"hidden": True})
        old = made.add_worksheet("Vorig jaar")
        old.write_row("A1", HEAD)
        old.write_row("A2", ["1. Verkennen", "Q1 2021", "Oud besluit", "Wonen"])
        old.hide()

    return book(write)


def titles_and_notes() -> bytes:
    """Title rows above the heading, an empty row, and notes below the table."""

    def write(made: Workbook, sheet: Worksheet) -> None:
        sheet.merge_range("A1:D1", "Planning Alliantie Heerlen-Noord", made.add_format({"bold": True}))
        sheet.write("A2", "Stand van 1 oktober 2021, concept")
        sheet.write_row("A4", HEAD)
        sheet.write_row("A5", ["1. Verkennen", "Q1 2022", "Woonvisie", "Wonen"])
        sheet.write_row("A7", ["2. Ontwerpen", "Q2 2022", "Onderwijsvisie", "Leren"])
        sheet.write("A9", "* Onder voorbehoud van instemming van de raad.")
        sheet.write("A10", "Bron: programmabureau, oktober 2021")

    return book(write)


def odf_cell(text: str, attributes: str = 'office:value-type="string"') -> str:
    return f"<table:table-cell {attributes}>{odf_text(text)}</table:table-cell>"


def odf_row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def calc_days() -> bytes:
    """The same in LibreOffice, with a row that stands there twice and empty ones without end."""
    day = 'office:value-type="date" office:date-value="{}"'
    serial = 'office:value-type="float" office:value="44474"'
    return opendocument(
        "<office:spreadsheet><table:table table:name='Planning'>"
         '<table:table-column table:number-columns-repeated="4"/>'
        + odf_row(*map(odf_cell, HEAD))
        + odf_row(
            odf_cell("1. Verkennen", 'table:formula="of:=[.A3]" office:value-type="string"'),
            odf_cell("05-10-21", day.format("2021-10-05")), odf_cell("Woonvisie"), odf_cell("Wonen"),
        )
        + odf_row(
            odf_cell("1. Verkennen"), odf_cell("nov 2021", day.format("2021-11-01") + ' table:style-name="maand"'),
            odf_cell("Onderwijsvisie"), odf_cell("Leren"),
        )
        + odf_row(odf_cell("1. Verkennen"), odf_cell("44474", serial), odf_cell("Arbeidsmarktplan"), odf_cell("Werken"))
        + odf_row(*map(odf_cell, ["2. Ontwerpen", "Q2 2022", "Wijkplan", "Wonen"]), attributes=TWICE)
        + odf_row("<table:table-cell/>", attributes='table:number-rows-repeated="1048570"')
        + "</table:table></office:spreadsheet>",
        MONTH,
    )  # fmt: skip


def calc_hidden() -> bytes:
    """A filtered row, a hidden column, a hidden sheet, and a remark in a balloon."""
    columns = f'<table:table-column/><table:table-column table:visibility="collapse"/>{"<table:table-column/>" * 2}'
    remark = "<office:annotation><text:p>klopt dit?</text:p></office:annotation>"
    remarked = odf_cell("Q1 2022").replace("<text:p>", f"{remark}<text:p>", 1)
    return opendocument(
        f"<office:spreadsheet><table:table table:name='Planning'>{columns}"
        + odf_row(*map(odf_cell, ["Wanneer", "Interne opmerking", "Besluit", "Domein"]))
        + odf_row(remarked, *map(odf_cell, ["niet delen", "Woonvisie", "Wonen"]))
        + odf_row(*map(odf_cell, ["Q2 2022", "geheim", "Sluiting van de school", "Leren"]), attributes=FILTERED)
        + odf_row(*map(odf_cell, ["Q3 2022", "", "Arbeidsmarktplan", "Werken"]))
        + "</table:table><table:table table:name='Vorig jaar' table:style-name='weg'><table:table-column/>"
        + odf_row(*map(odf_cell, ["Wanneer", "Besluit", "Domein"]))
        + odf_row(*map(odf_cell, ["Q1 2021", "Oud besluit", "Wonen"]))
        + "</table:table></office:spreadsheet>",
        MONTH,
    )  # fmt: skip


SHEETS: dict[str, Callable[[], bytes]] = {
    "06-dagen.xlsx": excel_days,
    "07-dagen.ods": calc_days,
    "08-verborgen.xlsx": hidden_parts,
    "09-verborgen.ods": calc_hidden,
    "12-titels-en-noten.xlsx": titles_and_notes,
}
