"""Which records are one decision: block, compare, assign, explain.

What words mean lives in `language/`.
"""

from routehln.rules.reconcile.find import reconcile

__all__ = ["reconcile"]
