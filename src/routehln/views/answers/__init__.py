"""The rows, the JSON and the report of each answer."""
