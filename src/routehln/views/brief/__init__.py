"""What a terminal shows of an answer, in short: entries that fit a line, dates in few letters, findings counted.

The whole answer, for a pipe and for machines, is made in `views/answers`; neither knows how a terminal draws it.
"""
