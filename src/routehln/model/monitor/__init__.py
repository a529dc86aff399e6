"""What is measured and what may go wrong, and the values from which 'are we on course' is answered, without Pydantic.

Numbers are exact decimals here; records and the words of a screen live elsewhere.
"""
