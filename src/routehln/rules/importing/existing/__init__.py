"""The records that stand here already, and whether a source speaks of them.

What follows from that lives one floor up.
"""
