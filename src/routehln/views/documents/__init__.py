"""The documents of a meeting: the names that a template may use, filled in; no template is opened here."""
