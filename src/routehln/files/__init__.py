"""How the routekaart lies on disk: the only door to files, YAML, git and the clock.

Nothing here knows a rule.
"""
