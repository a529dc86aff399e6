"""Text as YAML: values and where they stand, within budgets, with what is wrong told in Dutch.

Nothing here knows a record.
"""
