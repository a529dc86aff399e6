"""How a text is read as a moment: words, then a grammar in rows (contract section 3).

It is total: any text gets an answer, and what isn't certain is `onbekend`. `tokens` cuts a text into `words`; `days`,
`parts`, `ranges`, `repeats` and `read` are the rules, each built on the one before, and `rows` tries them in every way.
`joins` and `combine` say what the pieces (`part`) mean together.
"""
