"""A document without a template of its own: its blocks, and how each format writes them; no Jinja here."""
