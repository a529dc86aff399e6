"""Programmes side by side: their answers, and their documents, put together as one.

What a single programme answers is made in `views/answers` and `views/documents`; neither knows that there are others.
"""
