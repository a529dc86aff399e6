"""How an answer is drawn on a terminal: tables and lists made to fit, colours, the pager. The only door to rich.

What it says, and in which words, is decided elsewhere.
"""
