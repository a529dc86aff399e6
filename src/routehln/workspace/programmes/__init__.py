"""The programmes that a question is asked of: one, or several side by side; and what `due` and `list` ask of each."""
