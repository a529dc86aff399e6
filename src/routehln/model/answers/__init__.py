"""The answers of rules: findings, changes, differences, proposals.

They are values only; views show them.
"""
