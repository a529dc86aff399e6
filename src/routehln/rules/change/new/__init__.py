"""New records of one kind: an overleg, a risico; and which records a new one resembles.

What all new records share is `adding.py`, one floor up.
"""
