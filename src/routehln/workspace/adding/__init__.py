"""What `add` plans: a file for each kind of record, from the options that were typed to a new record and its notes."""
