"""The things of a routekaart: plain values and validated records.

Nothing here does input or output, or knows a clock. What follows from other records is a rule, and lives there.
"""
