"""The answer of `voortgang`: what became of a programme in one year. Plain values: no records, no Dutch sentences."""
