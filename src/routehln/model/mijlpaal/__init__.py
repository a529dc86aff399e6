"""The mijlpaal, and what questions about mijlpalen are answered from: light values without Pydantic.

What is here can come from a snapshot as well as from files.
"""
