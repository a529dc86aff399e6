"""The plans of `add`, a file for each kind of record, of `set` and `status`: from typed options to changes.

`programme.py` begins a routekaart where there is none yet (`init`).
"""
