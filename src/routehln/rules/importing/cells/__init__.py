"""One cell of a table: its words, and what these mean in a routekaart.

Which column a cell stands in, and which row, is for the rooms around this one.
"""
