"""How a besluit is planned out of what was typed: the options, the meeting, the subject, and what follows.

What a ruling does to records, `rules/change/besluit` says; nothing here writes.
"""
