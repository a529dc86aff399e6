"""The only door to git: revisions, the index, what they hold, and this clone's settings."""
