"""The mijlpaal, and the values from which questions about mijlpalen are answered, without Pydantic.

All of them can come from a snapshot as well as from files.
"""
