"""A stranger's template within bounds: what it may use, how long it may take, and what is wrong with it, in Dutch."""
