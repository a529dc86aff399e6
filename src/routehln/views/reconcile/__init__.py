"""How `reconcile` shows what it finds, and asks about it. What is found, `rules/reconcile` says."""
