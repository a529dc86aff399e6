"""The routekaart on the table: opened once, asked, and changed.

Commands come here for what they share; nothing here knows how a command is called or how an answer looks.
"""
