"""The voortgang of a year: the chapters of its document, and its JSON.

How one indicator is shown lives in indicator/.
"""
