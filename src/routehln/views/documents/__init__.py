"""The documents that a secretary sends round: the names they may use, and a file a format."""
