"""The grammar of moments, to which the modules beside this one add their rules; `engine.rows` says how to write one."""

from routehln.model.moment.grammar.engine.rows import Grammar
from routehln.model.moment.grammar.text.tokens import OTHER

grammar = Grammar(OTHER)
row, phrases, either = grammar.row, grammar.phrases, grammar.either
