"""How a text is read as a moment: words, then a grammar in rows (contract section 3).

It is total: any text gets an answer, and what isn't certain is `onbekend`. `tokens` cuts a text into the words of
`words`; `days`, `parts`, `ranges`, `repeats` and `read` add rules to one grammar, each using those before it, and
`rows` tries them in every way. `joins` and `combine` say what the pieces (`part`) mean together.
"""
