"""A snapshot keeps what the files said, so that the next answer needs no YAML while no file has changed.

It is one SQLite file for each roadmap folder, under `$XDG_CACHE_HOME/routehln/`, and is valid for exactly these files
and this routehln. Whatever is wrong with it, it isn't used. It is never changed where it lies: another file takes its
place, so that whoever reads it sees one state, not half of another.

The text of each mijlpaal is packed as JSON; the columns beside it find those that a question asks for.
"""
