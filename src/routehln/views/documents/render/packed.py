"""Documents that are zip files: read within limits, written byte for byte the same for the same parts."""

import io
import zipfile
import zlib
from collections.abc import Mapping

from routehln.views.documents.sandbox.problem import DocumentError

MAX_BYTES = 64 * 1024 * 1024
_DATE = (1980, 1, 1, 0, 0, 0)
_FILE = 0o644 << 16


def unpack(name: str, data: bytes) -> dict[str, bytes]:
    """Give the parts of a zip file, in its order; raises DocumentError where it is none, or unpacks to too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > MAX_BYTES:
                raise DocumentError(f"sjabloon {name}: uitgepakt is dit meer dan {MAX_BYTES >> 20} MB")
            return {entry.filename: packed.read(entry) for entry in packed.infolist() if not entry.is_dir()}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError):
        raise DocumentError(f"sjabloon {name}: dit bestand is geen geldig document") from None


def pack(parts: Mapping[str, bytes], *, stored: str = "") -> bytes:
    """Give a zip file of the parts, in their order, each on the same day; `stored` is kept as it is and comes first."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name in sorted(parts, key=lambda part: part != stored):
            entry = zipfile.ZipInfo(name, _DATE)
            entry.external_attr = _FILE
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            packed.writestr(entry, parts[name])
    return out.getvalue()
