"""Which records are one decision, and where the sources contradict each other (contract section 5, `reconcile`)."""

from routehln.rules.reconcile.find import reconcile

__all__ = ["reconcile"]
