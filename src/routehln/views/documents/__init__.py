"""The documents of a meeting: the names that a template may use, and where a template comes from."""
