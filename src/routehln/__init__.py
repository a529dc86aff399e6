"""A roadmap and milestone tracker: `routehln --help`."""
