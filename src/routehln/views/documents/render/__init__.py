"""A template and its names, made into one format; templates are a stranger's, and run in a sandbox."""
