"""When something falls due: an interval of days that keeps its own words, and days that recur.

How a text is read as one lives in `grammar/`.
"""
