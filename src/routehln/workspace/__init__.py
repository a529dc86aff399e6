"""The routekaart on the table: opened, asked and changed for the commands.

Only from here on down are files opened and written. What an answer looks like is up to `views`.
"""
