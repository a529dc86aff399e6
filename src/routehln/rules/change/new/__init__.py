"""A new overleg, and which records a new record resembles.

What all new records share is `adding.py`, one floor up.
"""
