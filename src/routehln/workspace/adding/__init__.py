"""The plans of `add`, a file for each kind of record, and of `set`: from the options that were typed to changes."""
