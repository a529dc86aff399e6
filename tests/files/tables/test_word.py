"""Word's tables as Word shows them, and as they are made to do harm (contract section 5, `import`)."""

import pytest
from table_files import package, paragraphs, word, word_cell

from routehln.files.tables.table import NoTable, Row, Table
from routehln.files.tables.word.docx import tables


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(map(word_cell, cells))}</w:tr>"


def only(body: str, **parts: str) -> Table:
    [table] = tables(word(body, **parts))
    return table


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def cell_of(content: str) -> str:
    """The text of a cell with this in its one paragraph."""
    table = only(f"<w:tbl>{row(f'<w:p>{content}</w:p>', paragraphs('slot'))}</w:tbl>")
    return table.rows[0].cells[0]


DELETED = "<w:del><w:r><w:delText>oud</w:delText></w:r></w:del>"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (f"<w:ins>{run('nieuw')}</w:ins>{DELETED}", "nieuw"),
        (f"<w:moveFrom>{run('van')}</w:moveFrom><w:moveTo>{run('naar')}</w:moveTo>", "naar"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('in een veld')}</w:sdtContent></w:sdt>", "in een veld"),
        (f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Klik')}</w:sdtContent></w:sdt>", ""),
        (f"{run('Q1 2022')}<w:r><w:footnoteReference w:id='2'/></w:r>", "Q1 2022"),
        (run("Q1 2022") + run("1)", '<w:vertAlign w:val="superscript"/>'), "Q1 2022"),
        (run("100 m") + run("2", '<w:vertAlign w:val="superscript"/>'), "100 m2"),
        (run("team") + run("2", '<w:vertAlign w:val="superscript"/>'), "team"),
        (run("1") + run("e", '<w:vertAlign w:val="superscript"/>') + run(" kwartaal"), "1e kwartaal"),
        (run("zie * en 1)"), "zie * en 1)"),
        (run("weg", "<w:vanish/>") + run("zichtbaar", '<w:vanish w:val="0"/>'), "zichtbaar"),
        ("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
        ("<w:r><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "b\nc"),
        ("<w:r><w:fldChar/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>" + run("5 oktober 2021"), "5 oktober 2021"),
        (f"<w:hyperlink>{run('okt')}</w:hyperlink><w:smartTag>{run('ober')}</w:smartTag>", "oktober"),
    ],
)  # fmt: skip
def test_what_a_reader_sees_in_a_cell(content: str, text: str) -> None:
    assert cell_of(content) == text


def test_a_paragraph_of_which_the_end_was_deleted_goes_on() -> None:
    first = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('Besluit')}</w:p>"
    table = only(f"<w:tbl>{row(first + paragraphs(' nemen'))}</w:tbl>")
    assert table.rows[0].cells == ("Besluit nemen",)


def test_rows_that_are_deleted_inserted_hidden_or_begin_with_a_gap() -> None:
    table = only(
        "<w:tbl>"
        + row(paragraphs("een"), paragraphs("twee"))
        + row(paragraphs("weg"), properties="<w:del/>")
        + row(paragraphs("erbij"), properties="<w:ins/>")
        + row(paragraphs("twee"), properties='<w:gridBefore w:val="1"/>')
        + row(paragraphs("onzichtbaar"), properties="<w:hidden/>")
        + f"<w:sdt><w:sdtContent>{row(paragraphs('herhaald'))}</w:sdtContent></w:sdt>"
        + "</w:tbl>"
    )
    assert table.rows == (
        Row(1, ("een", "twee")),
        Row(2, ("erbij",)),
        Row(3, ("", "twee")),
        Row(4, ("onzichtbaar",), hidden=True),
        Row(5, ("herhaald",)),
    )


STYLES = '<w:styles xmlns:w="x"><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style></w:styles>'


def test_a_table_knows_the_heading_and_the_paragraph_above_it() -> None:
    heading = f'<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr>{run("Planning 2022")}</w:p>'
    table = f"<w:tbl>{row(paragraphs('a'))}</w:tbl>"
    first, second = tables(word(heading + paragraphs("Wonen:") + table + table, styles=STYLES))
    assert (first.above, second.above) == ("Planning 2022\nWonen:", "Planning 2022")


def test_a_table_within_a_cell_is_one_of_its_own() -> None:
    inner = f"<w:tbl>{row(paragraphs('binnen'))}</w:tbl>"
    outer, nested = tables(word(f"<w:tbl>{row(paragraphs('voor') + inner + paragraphs('na'))}</w:tbl>"))
    assert (outer.rows[0].cells, nested.rows[0].cells) == (("voor\nna",), ("binnen",))


def test_a_picture_from_elsewhere_is_not_fetched() -> None:
    picture = '<w:drawing><pic xmlns:r="r" r:link="rId9"/></w:drawing>'
    relations = '<Relationships><Relationship Id="rId9" Target="http://192.0.2.1/x.png"/></Relationships>'
    cell = f"<w:p><w:r>{picture}</w:r>{run('a')}</w:p>"
    data = word(f"<w:tbl>{row(cell)}</w:tbl>", relations=relations)
    assert tables(data)[0].rows[0].cells == ("a",)


WIDE = "<w:tr>" + word_cell(paragraphs("x"), '<w:gridSpan w:val="9000"/>') + "</w:tr>"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (word("<w:p>"), "beschadigd"),
        (package({"word/document.xml": '<?xml version="1.0" encoding="x"?><x/>'}), "beschadigd"),
        (package({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}), "een entiteit"),
        (package({"word/iets.xml": "<x/>"}), "geen Word-document"),
        (word("<w:p>" * 2_000 + "</w:p>" * 2_000), "te veel in elkaar"),
        (word("<w:tbl><w:tr><w:tc>" * 200 + "</w:tc></w:tr></w:tbl>" * 200), "te veel tabellen in elkaar"),
        (word(f"<w:tbl>{WIDE * 1_500}</w:tbl>"), "te ver naar rechts"),
    ],
    ids=["half", "encoding", "entity", "no text", "deep", "nested", "wide"],
)  # fmt: skip
def test_a_document_that_means_harm_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(NoTable, match=sentence):
        tables(data)
