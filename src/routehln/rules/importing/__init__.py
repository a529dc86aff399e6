"""Match, compare and plan the rows of a source: which record each is, and what it changes there.

Pure: no file, no option, no text for a screen but the sentences about a row.
"""
