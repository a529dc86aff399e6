"""Answers as documents of blocks: what each of them puts on paper."""
