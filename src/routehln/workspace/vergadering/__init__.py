"""A whole meeting in the terminal: who was there, what was decided point by point, and the besluitenlijst.

Each answer is written at once, by the same plans as the single commands; nothing is kept here alone.
"""
