"""What became of a programme in one year (contract section 5, `voortgang`): pure functions of plain values and a day.

Whether an indicator is on course is judged in rules/monitor; the sentences of its document live in views/voortgang.
"""
