"""Which records may be one decision, as proposals: block, compare, assign, explain.

What words mean lives in `language/`.
"""

from routehln.rules.reconcile.find import Proposals, propose, reconcile

__all__ = ["Proposals", "propose", "reconcile"]
