"""What is measured and what may go wrong in a snapshot: one JSON text, read back when a question asks for it."""

import json
from datetime import date
from decimal import Decimal

from routehln.files.snapshot.packing import DAYS, fields_reader, unpack
from routehln.model.monitor.monitor import Monitor
from routehln.model.monitor.number import as_text

_read_monitor = fields_reader(Monitor, {**DAYS, Decimal: Decimal})


def pack_monitor(monitor: Monitor) -> str:
    """Write it as JSON: a number exactly, as a text; a day in ISO form."""
    return json.dumps(monitor, ensure_ascii=False, separators=(",", ":"), default=_as_text)


def unpack_monitor(text: str) -> Monitor:
    """Read back what `pack_monitor` wrote."""
    monitor: Monitor = _read_monitor(unpack(text))
    return monitor


def _as_text(value: date | Decimal) -> str:
    return as_text(value) if isinstance(value, Decimal) else value.isoformat()
