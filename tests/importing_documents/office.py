"""The texts among the documents: Word and LibreOffice."""

from collections.abc import Callable

from table_files import Merged, odf_table, opendocument, paragraphs, word, word_cell, word_table

HEAD = ["Fase", "Wanneer", "Besluit", "Domein"]
STYLES = '<w:styles xmlns:w="w"><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style></w:styles>'  # fmt: skip
NOTE = "<w:r><w:footnoteReference w:id='2'/></w:r>"
RAISED = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{}</w:t></w:r>'


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def heading(text: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr>{run(text)}</w:p>'


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(map(word_cell, cells))}</w:tr>"


def deleted(text: str) -> str:
    return f'<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>{text}</w:delText></w:r></w:del></w:p>'


def merged_cells() -> bytes:
    """Two columns of merged cells, one of which ends within the other."""
    return word(
        heading("Besluitvormingskalender")
        + word_table(
            [
                HEAD,
                [Merged("1. Verkennen", down=3), "Q1 2022", "Vaststellen plan van aanpak", Merged("Wonen", down=2)],
                [None, Merged("Q2 2022", down=2), "Vaststellen woonvisie", None],
                [None, None, "Vaststellen onderwijsvisie", "Leren"],
                [Merged("2. Ontwerpen", down=2), "Q3 2022", "Keuze van de focuswijken", "Programmabreed"],
                [None, "Q4 2022", "Vaststellen indicatoren", "Gezondheid"],
            ]
        ),
        styles=STYLES,
    )


def lines_in_cells() -> bytes:
    """Cells of several lines, a list, and a line break in a moment."""
    broken = f"<w:p>{run('Alliantieoverleg')}<w:r><w:br/></w:r>{run('oktober 2021')}</w:p>"
    return word(
        "<w:tbl>"
        + row(*map(paragraphs, HEAD))
        + row(
            paragraphs("1. Verkennen"), broken, paragraphs("Vaststellen:\n- ambitie\n- doelen"), paragraphs("Leren")
        )
        + row(
            paragraphs("1. Verkennen"), paragraphs("November 2021."), paragraphs("Besluit\n\nover de wijken"),
            paragraphs("Wonen"),
        )
        + "</w:tbl>"
    )  # fmt: skip


def ditto() -> bytes:
    """Ditto marks of all sorts."""
    table = odf_table(
        [
            HEAD,
            ["1. Verkennen", "Q1 2022", "Plan van aanpak", "Wonen"],
            ["idem", "idem", "Woonvisie", '"'],
            ["Idem.", "Q2 2022", "Prestatieafspraken", "〃"],
            ['"', '"', "Idem dito voor Parkstad", "Werken"],
            ["2. Ontwerpen", "Q3 2022", "Arbeidsmarktplan", "idem"],
        ]
    )
    return opendocument(f"<office:text>{table}</office:text>")


def footnotes() -> bytes:
    """Footnotes of Word, marks that were typed higher, a surface and an ordinal that are no marks."""
    return word(
        "<w:tbl>"
        + row(*map(paragraphs, HEAD[1:]))
        + row(f"<w:p>{run('Q1 2022')}{NOTE}</w:p>", paragraphs("Plan van aanpak"), paragraphs("Wonen"))
        + row(
            f"<w:p>{run('Q2 2022')}{RAISED.format('1)')}</w:p>",
            f"<w:p>{run('Aankoop van 300 m')}{RAISED.format('2')}{run(' grond')}{RAISED.format('3')}</w:p>",
            f"<w:p>{run('Wonen')}{RAISED.format('*')}</w:p>",
        )
        + row(
            f"<w:p>{run('1')}{RAISED.format('e')}{run(' kwartaal 2023')}</w:p>",
            paragraphs("Evaluatie"),
            paragraphs("Programmabreed"),
        )
        + "</w:tbl>"
        + paragraphs("1) Onder voorbehoud van instemming.")
    )


def heading_again() -> bytes:
    """A heading in the middle, after which the columns stand in another order."""
    return word(
        word_table(
            [
                HEAD,
                ["1. Verkennen", "Q1 2022", "Plan van aanpak", "Wonen"],
                ["Domein", "Besluit", "Fase", "Wanneer"],
                ["Werken", "Arbeidsmarktplan", "2. Ontwerpen", "Q2 2022"],
                ["Domein", "Besluit", "Fase", "Wanneer"],
                ["Leren", "Onderwijsvisie", "2. Ontwerpen", "Q3 2022"],
            ]
        )
    )


def between_headings() -> bytes:
    """Rows over the whole width that say to which onderdeel the rows below belong."""
    table = odf_table(
        [
            ["Wanneer", "Besluit", "Fase"],
            [Merged("Wonen", across=3), None, None],
            ["Q1 2022", "Woonvisie", "1. Verkennen"],
            ["Q2 2022", "Prestatieafspraken", "1. Verkennen"],
            [Merged("Veiligheid", across=3), None, None],
            ["Q3 2022", "Plan voor de buurtpreventie", "2. Ontwerpen"],
        ]
    )
    return opendocument(f"<office:text><text:h text:outline-level='1'>Planning</text:h>{table}</office:text>")


def several_tables() -> bytes:
    """Three tables, of which only the second is a planning."""
    return word(
        heading("Verslag van 4 oktober 2021")
        + paragraphs("Aanwezig")
        + word_table([["Organisatie", "Functie"], ["Gemeente Heerlen", "wethouder"], ["Woonpunt", "directeur"]])
        + heading("Planning")
        + word_table([HEAD, ["1. Verkennen", "November 2021", "Vaststellen sociaal plan", "Wonen"]])
        + heading("Begroting")
        + word_table([["Post", "2021", "2022"], ["Personeel", "100.000", "120.000"], ["Totaal", "100.000", "120.000"]]),
        styles=STYLES,
    )


def on_its_side() -> bytes:
    """A table of which the headings stand in the first column."""
    return word(
        word_table(
            [
                ["Besluit", "Woonvisie", "Onderwijsvisie", "Arbeidsmarktplan"],
                ["Wanneer", "Q1 2022", "Q2 2022", "Q3 2022"],
                ["Domein", "Wonen", "Leren", "Werken"],
                ["Fase", "1. Verkennen", "1. Verkennen", "2. Ontwerpen"],
            ]
        )
    )


def tracked_changes() -> bytes:
    """Changes that nobody accepted yet, fields to fill in, a row that was deleted and one that was inserted."""
    moved = f"<w:p><w:del><w:r><w:delText>Q1 2022</w:delText></w:r></w:del><w:ins>{run('Q2 2022')}</w:ins></w:p>"
    field = f"<w:p><w:sdt><w:sdtPr/><w:sdtContent>{run('Wonen')}</w:sdtContent></w:sdt></w:p>"
    asks = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Kies een domein')}</w:sdtContent></w:sdt>"
    return word(
        "<w:tbl>"
        + row(*map(paragraphs, ["Wanneer", "Besluit", "Domein", "Toelichting"]))
        + row(moved, paragraphs("Woonvisie"), field, f"<w:p>{asks}</w:p>")
        + row(*map(deleted, ["Q3 2022", "Wijkplan", "Wonen", ""]), properties='<w:del w:id="1" w:author="A"/>')
        + row(*map(paragraphs, ["Q4 2022", "Energieplan", "Wonen", "nieuw"]), properties="<w:ins/>")
        + "</w:tbl>"
    )


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "01-samengevoegd.docx": merged_cells,
    "02-regels-in-een-cel.docx": lines_in_cells,
    "03-idem.odt": ditto,
    "04-noten.docx": footnotes,
    "10-kop-opnieuw.docx": heading_again,
    "11-tussenkoppen.odt": between_headings,
    "13-meer-tabellen.docx": several_tables,
    "17-op-zijn-kant.docx": on_its_side,
    "19-bijgehouden-wijzigingen.docx": tracked_changes,
}
