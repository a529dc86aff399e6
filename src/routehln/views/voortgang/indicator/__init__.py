"""How the document shows one indicator: its assessment in sentences, its years as a line chart and as a table.

Nothing here knows the rest of the document.
"""
