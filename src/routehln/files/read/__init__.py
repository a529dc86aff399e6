"""From the bytes of files to records: here each value gets its place, and each problem becomes a bevinding."""
