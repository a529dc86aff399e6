"""Conclusions from records: pure functions of values and a day.

No rule sees a path, a clock or a console.
"""
