"""From a table to rows that could be records: its headings, its sections, and the problems of each row.

Which record a row is, and what it changes, is for the room around this one.
"""
