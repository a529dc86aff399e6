"""How it lies on disk: the only reading and writing."""
