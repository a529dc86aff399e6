"""The tables in other people's files, a format a module: rows of cells, each with its place. No meaning, no headings.

What a cell says stays to the letter; a figure, a day or a formula becomes the text that a reader sees.
"""
