"""Twenty documents as difficult as people send them, and beside each, as JSON, the rows that a person reads in it.

`<naam>.json` holds `opties` (what the person would type) and `rijen`: of each row `plaats`, then the fields to the
letter, and `uitkomst` where that is settled whatever is in the routekaart. `geen_rij` are texts that are in no row,
`verborgen` texts that the document doesn't show; `geweigerd` is why there are no rows. Tables are counted as a reader
sees them. Texts lie here as they are; office documents are made, from their XML, by `office.py` and `sheets.py`.
"""

import json
from pathlib import Path
from typing import Any

from importing_documents.office import DOCUMENTS
from importing_documents.sheets import SHEETS

HERE = Path(__file__).parent
NAMES = sorted(file.stem for file in HERE.glob("*.json"))
MADE = DOCUMENTS | SHEETS


def expected(name: str) -> dict[str, Any]:
    """What a person reads in a document."""
    content: dict[str, Any] = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    return content


def document(name: str, folder: Path) -> Path:
    """Put a document in a folder, under its own name."""
    [file] = [file for file in (*MADE, *(path.name for path in HERE.iterdir())) if is_document(file, name)]
    target = folder / file
    target.write_bytes(MADE[file]() if file in MADE else (HERE / file).read_bytes())
    return target


def is_document(file: str, name: str) -> bool:
    return file.startswith(f"{name}.") and not file.endswith(".json")
