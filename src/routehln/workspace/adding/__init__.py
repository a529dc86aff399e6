"""The plans of `add`, a file for each kind of record: from the options that were typed to a record and its notes."""
