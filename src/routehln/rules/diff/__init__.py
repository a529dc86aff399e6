"""What changed in meaning between two versions of the files (contract section 5, `diff`)."""

from routehln.rules.diff.find import diff

__all__ = ["diff"]
