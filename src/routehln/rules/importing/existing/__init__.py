"""The records that stand here already: what they remember of a source, and how they are compared with its rows.

What follows from that lives one floor up.
"""
