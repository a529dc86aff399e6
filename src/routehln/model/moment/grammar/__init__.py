"""How a text is read as a moment: words, then a grammar in rows (contract section 3).

It is total: any text gets an answer, and what isn't certain is `onbekend`. `text/` cuts a text into tokens; `days`,
`pieces`, `ranges`, `repeats`, `named` and `read` add rules to one grammar (`rows`), each using those before it, and
`engine/` tries them in every way. `joins` and `combine` say what the pieces (`piece`) mean together.
"""
