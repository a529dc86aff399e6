"""A small parser: rules as rows of symbols, read in every way they can be.

It knows nothing of moments or Dutch, and imports nothing of the rest.
"""
