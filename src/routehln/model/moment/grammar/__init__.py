"""How a text is read as a moment: words, then a grammar in rows (contract section 3).

It is total: any text gets an answer, and what isn't certain is `onbekend`.
"""
