"""LibreOffice, where this machine has it: the documents, and the spreadsheets, which are a package of their own."""

import shutil
from pathlib import Path

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
HAS_CALC = SOFFICE is not None and (Path(SOFFICE).resolve().parent / "libsclo.so").exists()
