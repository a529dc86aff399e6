"""What is measured and what may go wrong, and what is made of that: assessments, weighed risico's. Without Pydantic.

Numbers are exact decimals here; records and the words of a screen live elsewhere.
"""
