"""How moments moved, and what changed in one record: as tables, JSON, and one line a mijlpaal on a common time axis."""
