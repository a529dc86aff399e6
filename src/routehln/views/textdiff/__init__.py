"""A change of a file, shown line by line."""
