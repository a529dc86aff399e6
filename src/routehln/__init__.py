"""A roadmap and milestone tracker: `routehln --help`."""

__version__ = "0.2.0"  # pyproject.toml reads it here
