"""How it is shown: a file a format."""
