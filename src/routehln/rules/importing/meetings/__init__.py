"""A schedule of meetings in a table: a column a gremium or a row a meeting, and which overleg each of them is."""
