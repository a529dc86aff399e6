"""Changes in meaning between two versions: match records, compare fields, tell the effects."""

from routehln.rules.diff.find import diff

__all__ = ["diff"]
