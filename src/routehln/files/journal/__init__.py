"""The last writes of routehln in a roadmap folder, kept in the user's own state folder so that they can be taken back.

Nothing here writes in the routekaart, and nothing here knows a rule.
"""
