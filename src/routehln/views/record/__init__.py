"""The answer of `show`: one record with all that belongs to it, or one value of it."""
