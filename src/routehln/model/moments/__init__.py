"""How a moment is read (contract section 3).

`grammar` reads: `tokens` cuts the text into words of the lexicon (`words`), and `texts`, `ranges`, `repeats`, `parts`,
`part` and `days` are its rules, as rows of patterns that `rows` tries in every way. `joins`, `known`, `combine` and
`edges` say what combinations mean, and `spans` which days.
A new word goes into `words`, a new way to write a moment is a row in the rule that it belongs to.
"""
