"""The text of a file of which nobody says the encoding (contract section 5, `import`)."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from routehln.files.tables.table import NoTable


def text_of(data: bytes) -> str:
    """Decode by the mark at its begin, else as strict UTF-8, else as cp1252, which Excel writes.

    Raises NoTable where it is neither.
    """
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        encodings = ["utf-16"]
    elif data.startswith(BOM_UTF8):
        encodings = ["utf-8-sig"]
    else:
        encodings = ["utf-8", "cp1252"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise NoTable("dit is geen tekst die te lezen is; bewaar het opnieuw als CSV UTF-8")
