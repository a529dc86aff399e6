"""The sheets of Excel (xlsx)."""
