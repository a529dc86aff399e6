"""The rules files of imports: where they lie, what they say, how one is written. What they mean is for others."""
