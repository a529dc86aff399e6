"""Metingen out of tables: a value a row, a column a year or an indicator, and the codes of areas that CBS uses."""
