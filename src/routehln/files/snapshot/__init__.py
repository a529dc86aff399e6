"""A snapshot keeps what was read, so that the next answer needs no YAML while no file has changed.

It is one SQLite file for each roadmap folder, under `$XDG_CACHE_HOME/routehln/`, and is valid for exactly these files
and this routehln. Whatever is wrong with it, it isn't used. It is never written to: another takes its place, so that
whoever reads it reads one truth.
"""
