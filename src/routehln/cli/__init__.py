"""The command line: which commands exist, and how each one ends.

What a command does stands in `commands/`; what is private to Typer is named in `typer_door.py` and nowhere else.
"""
