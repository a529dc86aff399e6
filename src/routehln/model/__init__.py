"""What things are: plain values and validated records.

Nothing here does input or output, knows a clock, or follows from another record: that is a rule.
"""
