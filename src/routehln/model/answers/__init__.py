"""Values that pass between parts: findings, changes, differences, proposals, verdicts, versions.

Rules make most of them, and views show them.
"""
