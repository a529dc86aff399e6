"""The tables of web pages. Nothing that a page names is fetched."""
