"""Answers about mijlpalen: what is due, one of them, a choice, an agenda and its besluitenlijst."""
