"""The hand that writes: how each change is asked for, planned, shown and written.

The routekaart is opened and read in `workspace`; what a change of records is, `rules/change` says.
"""
