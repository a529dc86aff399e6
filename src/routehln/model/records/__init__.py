"""The contents of the files: each kind of record, validated and frozen, and the routekaart that they make together.

Pydantic is needed here and nowhere else in the model.
"""
