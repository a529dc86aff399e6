"""The routekaart at every commit, and what is kept of it between commands.

Each blob is read once: what it says is kept by its hash, in one SQLite file for each folder, beside the snapshot.
"""
