"""From the bytes of files to records, with every problem of every file."""
