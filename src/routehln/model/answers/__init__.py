"""What rules give back: findings, changes, differences, proposals.

Values only; how they are shown is for the views.
"""
