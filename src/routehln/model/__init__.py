"""The things of a routekaart: plain values and validated records.

Nothing here does input or output, or knows a clock. But for which records are tied together (`records/routekaart.py`),
what follows from other records is a rule, and lives there.
"""
