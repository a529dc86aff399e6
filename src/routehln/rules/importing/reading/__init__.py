"""From a table to rows that could be records: its headings, its columns, its sections, the meaning of its cells.

Which record a row is, and what it changes, is for the room around this one.
"""
